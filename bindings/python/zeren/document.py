"""A notice that was read, and the functions that read one."""
from __future__ import annotations

import json
import os
import pathlib
import warnings
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Callable, Literal, Mapping, Optional, Sequence, Union

from . import _core
from .build import builder
from .changes import Comparison
from .errors import Error
from .findings import Findings
from .model import Diagnostic, Header, Model, Other, PartyIndex, Preamble, Section, Source, Task

if TYPE_CHECKING:
    import pandas

Offsets = Literal["code_point", "utf8", "utf16"]
_OFFSETS: dict[str, int] = {"code_point": 0, "utf8": 1, "utf16": 2}


Claims = Union[str, bytes, bytearray, Mapping[str, Any], Sequence[Any]]


class Lexicon:
    """The words that Zeren knows; immutable, may be shared by threads. Lexicon() is the built-in one, Lexicon(files=[…]) has the
    entries of files in addition, lexicon.extend(json) those of a JSON text (docs/lexicon.md). Raises Error: file_missing,
    file_unreadable, lexicon_invalid with the line."""

    __slots__ = ("_native",)

    def __init__(self, files: Sequence[Union[str, os.PathLike[str]]] = ()) -> None:
        self._native = _core.Lexicon.load([os.fspath(file) for file in files]) if files else _core.Lexicon.builtin()

    def extend(self, entries: str) -> Lexicon:
        extended = Lexicon.__new__(Lexicon)
        extended._native = self._native.extend(entries)
        return extended

    @property
    def sha256(self) -> str:
        """Of all entries: which words read a notice stands in its model."""
        return self._native.sha256

    def __reduce__(self) -> Any:
        raise TypeError("a Lexicon cannot be pickled; send the files or the JSON text, and make it there")


class Document:
    """What a notice says. The model is built when a part of it is first asked for; to_json needs none of it. Documents are values: equal
    when all they say is equal, never changed, may be shared by threads, can be pickled."""

    __slots__ = ("_native", "_text", "_model")
    _native: _core.Document
    _text: Optional[str]
    _model: Optional[Model]

    def __init__(self) -> None:
        raise TypeError("zeren.parse() makes documents")

    @classmethod
    def _of(cls, core: _core.Document) -> Document:
        document = cls.__new__(cls)
        document._native = core
        document._text = document._model = None
        return document

    @classmethod
    def from_json(cls, text: Union[str, bytes], content: Optional[str] = None) -> Document:
        """The document again that to_json(with_text=True) wrote; or without, when the canonical text is given as content. Raises Error:
        model_invalid, model_without_text, text_mismatch."""
        data = text.encode() if isinstance(text, str) else bytes(text)
        return cls._of(_core.from_json(data, content or "", content is not None))

    @property
    def text(self) -> str:
        """The canonical text, into which all spans point."""
        if self._text is None:
            self._text = self._native.text
        return self._text

    @property
    def model(self) -> Model:
        """All that the document says, as one value."""
        if self._model is None:
            self._model = builder(Model)(self.to_dict(parse_float=Decimal))
        return self._model

    @property
    def source(self) -> Source:
        return self.model.source

    @property
    def header(self) -> Header:
        return self.model.header

    @property
    def preamble(self) -> Preamble:
        return self.model.preamble

    @property
    def sections(self) -> tuple[Section, ...]:
        return self.model.sections

    @property
    def tasks(self) -> tuple[Task, ...]:
        return self.model.tasks

    @property
    def other(self) -> tuple[Other, ...]:
        return self.model.other

    @property
    def parties(self) -> tuple[PartyIndex, ...]:
        return self.model.parties

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return self.model.diagnostics

    def to_json(self, *, offsets: Offsets = "code_point", with_text: bool = False, compact: bool = False, generator: bool = True) -> str:
        """The whole model (zeren/1), byte for byte what the tool prints. offsets: what spans count; with_text: puts the canonical text
        into text.content; compact: one line; generator: version and lexicon."""
        return self.to_json_bytes(offsets=offsets, with_text=with_text, compact=compact, generator=generator).decode()

    def to_json_bytes(self, *, offsets: Offsets = "code_point", with_text: bool = False, compact: bool = False,
                      generator: bool = True) -> bytes:
        """The same as UTF-8, without a copy as str."""
        return self._native.json(_unit(offsets), with_text, compact, generator)

    def to_dict(self, *, parse_float: Callable[[str], Any] = float) -> dict[str, Any]:
        """The JSON as dicts and lists; parse_float=Decimal keeps numbers exact."""
        data: dict[str, Any] = json.loads(self.to_json_bytes(compact=True), parse_float=parse_float)
        return data

    def check(self, *, off: Sequence[str] = (), on: Sequence[str] = (), lexicon: Optional[Lexicon] = None) -> Findings:
        """What a careful reader would stumble over, in the order of the text. off, on: codes of rules that are not told, or that are told
        although they are off unless asked for (docs/diagnostics.md); a code that is none does nothing. lexicon: the one that read the
        notice. Linear; other threads go on meanwhile."""
        return _findings(self.check_json(off=off, on=on, lexicon=lexicon, compact=True))

    def check_json(self, *, off: Sequence[str] = (), on: Sequence[str] = (), lexicon: Optional[Lexicon] = None, offsets: Offsets = "code_point",
                   compact: bool = False) -> str:
        """The same as zeren-findings/1, byte for byte what `zeren check --json` prints."""
        return _core.check(self._native, _codes(off), _codes(on), (lexicon or _builtin())._native, _unit(offsets), compact).decode()

    def verify(self, model: Claims, *, lexicon: Optional[Lexicon] = None) -> Findings:
        """The claims of a model from anywhere that this notice does not support, each with its path, then what the model lacks. model: JSON,
        or what json.dumps takes: a mapping with "tasks", or the list of tasks (docs/verify.md). Raises Error model_invalid."""
        return _findings(self.verify_json(model, lexicon=lexicon, compact=True))

    def verify_json(self, model: Claims, *, lexicon: Optional[Lexicon] = None, offsets: Offsets = "code_point", compact: bool = False) -> str:
        """The same as zeren-findings/1, byte for byte what `zeren verify --json` prints."""
        return _core.verify(self._native, _claims(model), (lexicon or _builtin())._native, _unit(offsets), compact).decode()

    def to_dataframe(self) -> pandas.DataFrame:
        """A row for each task (zeren.task_rows says which columns); needs pandas."""
        from .tables import to_dataframe
        return to_dataframe([self])

    def _repr_html_(self) -> str:
        from .html import document_html
        return document_html(self)

    def __repr__(self) -> str:
        title = self.header.title
        return f"<zeren.Document {title.name or title.text if title else 'without title'!r}: {len(self.tasks)} tasks>"

    def __eq__(self, other: object) -> bool:
        return self._native == other._native if isinstance(other, Document) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.to_json_bytes(compact=True))

    def __reduce__(self) -> tuple[Any, ...]:
        return Document.from_json, (self.to_json_bytes(with_text=True, compact=True),)


def _unit(offsets: str) -> int:
    if offsets not in _OFFSETS:
        raise ValueError(f"offsets are {', '.join(_OFFSETS)}, not {offsets!r}")
    return _OFFSETS[offsets]


def _codes(codes: Sequence[str]) -> list[str]:
    if isinstance(codes, str):
        raise TypeError(f"codes are a list; [{codes!r}] is one of them")
    return list(codes)


def _claims(model: Claims) -> bytes:
    if isinstance(model, (bytes, bytearray)):
        return bytes(model)
    return (model if isinstance(model, str) else json.dumps(model, ensure_ascii=False, allow_nan=False, default=str)).encode()


def _findings(text: str) -> Findings:
    found: Findings = builder(Findings)(json.loads(text))
    return found


_LIMITS = ("max_bytes", "max_nesting", "max_unpacked", "max_ratio", "max_members", "max_cells", "max_seconds", "max_program_memory")


def _read_options(charset: Optional[str], format: Optional[str], name: Optional[str], external_programs: bool,
                  limits: Optional[Mapping[str, int]]) -> _core.ReadOptions:
    options = _core.ReadOptions()
    options.charset, options.format, options.name = charset or "", format or "", name or ""
    options.external_programs = external_programs
    for limit, value in (limits or {}).items():
        if limit not in _LIMITS:
            raise ValueError(f"there is no limit {limit!r}; there are {', '.join(_LIMITS)}")
        try:
            setattr(options, limit, value)
        except TypeError:
            raise ValueError(f"{limit} cannot be {value!r}") from None
    return options


def _path(source: os.PathLike[str]) -> bytes:
    path = os.fsencode(source)
    if b"\0" in path:
        raise ValueError("a NUL in the name of a file")
    return path


def _is_name_of_file(text: str) -> bool:
    try:
        return len(text) < 1000 and "\n" not in text and pathlib.Path(text).is_file()
    except (OSError, ValueError):
        return False


def parse(source: Union[str, bytes, bytearray, memoryview, os.PathLike[str]], *, charset: Optional[str] = None, format: Optional[str] = None,
          name: Optional[str] = None, lexicon: Optional[Lexicon] = None, external_programs: bool = False,
          limits: Optional[Mapping[str, int]] = None) -> Document:
    """Reads a notice: a str is its text, bytes are its file (text in any charset, HTML, DOCX, XLSX, OFD …, found by content), a path
    names it. Other threads go on meanwhile. Linear in the length.

    charset, format: force one ("GB18030", "html") instead of finding out; a str has no charset. name: becomes source.name of
    what comes from memory. external_programs: pdftotext and soffice may be started, for PDF, DOC, WPS … limits: those of ReadOptions
    ({"max_bytes": 1 << 20}). Content never raises; Error does what docs/errors.md lists; ValueError for a str with half a surrogate pair.
    """
    words = (lexicon or _builtin())._native
    if isinstance(source, os.PathLike):
        return Document._of(_core.parse_file(_path(source), _read_options(charset, format, None, external_programs, limits), words))
    if isinstance(source, str):
        if _is_name_of_file(source):
            warnings.warn(f"{source!r} is read as the text of a notice; for the file of that name use pathlib.Path({source!r})", stacklevel=2)
        charset = "UTF-8"
        source = source.encode()
    return Document._of(_core.parse(bytes(source), _read_options(charset, format, name, external_programs, limits), words))


def try_parse(source: Union[str, bytes, os.PathLike[str]], **options: Any) -> Union[Document, Error]:
    """The document, or the Error as a value: for batches, where one broken file must not end the run."""
    try:
        return parse(source, **options)
    except Error as error:
        return error


def compare(before: Document, after: Document, *, years_apart: Optional[int] = None) -> Comparison:
    """What changed between two notices (docs/diff.md): tasks paired, wording, parties, targets, deadlines. years_apart: so many years later
    the deadlines of `after` are the same; found from the notices unless given."""
    changes: Comparison = builder(Comparison)(json.loads(compare_json(before, after, years_apart=years_apart, compact=True), parse_float=Decimal))
    return changes


def compare_json(before: Document, after: Document, *, years_apart: Optional[int] = None, offsets: Offsets = "code_point",
                 compact: bool = False, generator: bool = True) -> str:
    """The same as zeren-comparison/1, byte for byte what `zeren diff --as json` prints."""
    return _core.compare(before._native, after._native, years_apart, _unit(offsets), compact, generator).decode()


_BUILTIN: list[Lexicon] = []


def _builtin() -> Lexicon:
    if not _BUILTIN:
        _BUILTIN.append(Lexicon())
    return _BUILTIN[0]


def version() -> str:
    """Of the library, "major.minor.patch"."""
    return _core.version()
