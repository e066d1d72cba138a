"""The one exception of Zeren."""
from __future__ import annotations


class Error(Exception):
    """A file, a lexicon or a model that cannot be read. Content never raises: what is odd in a notice becomes a diagnostic.

    code: stable name, listed with cures in docs/errors.md ("file_missing"). message: what is wrong and the cure, without the file.
    file: as the caller named it, "" for memory.
    """

    def __init__(self, code: str, message: str, file: str = "") -> None:
        super().__init__(code, message, file)
        self.code = code
        self.message = message
        self.file = file

    def __str__(self) -> str:
        return f"{self.file}: {self.message}" if self.file else self.message
