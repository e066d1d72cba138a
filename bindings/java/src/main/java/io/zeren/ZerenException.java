package io.zeren;

/**
 * A file, a lexicon or a model that cannot be read. {@link #getMessage()} says in one line which file, what is wrong and the cure.
 */
public final class ZerenException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final String file;

    ZerenException(String code, String message, String file) {
        super(message);
        this.code = code;
        this.file = file;
    }

    /** A stable string of docs/errors.md: {@code "file_missing"}. */
    public String code() {
        return code;
    }

    /** The file as the caller named it; empty for memory. */
    public String file() {
        return file;
    }
}
