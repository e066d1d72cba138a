package io.zeren;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How to read. Immutable: each {@code with} method gives a changed copy.
 *
 * <pre>{@code
 * ParseOptions options = ParseOptions.DEFAULTS.withCharset("GB18030").withLimit(Limit.MAX_BYTES, 1 << 20);
 * }</pre>
 *
 * @param charset forces one of plain text or HTML, by any name that ICU knows; empty: found by content
 * @param format forces one: text html docx xlsx ofd pdf doc xls rtf odt ods; empty: found by content
 * @param name becomes {@code source().name()} of what is read from memory; empty for none
 * @param lexicon the words to read with, or null for the built-in ones; stays the caller's, who closes it
 * @param externalPrograms whether pdftotext and soffice may be started for PDF, DOC, WPS, XLS, ET, RTF, ODT and ODS
 * @param limits what differs from the defaults of the library
 */
public record ParseOptions(
        String charset, String format, String name, Lexicon lexicon, boolean externalPrograms, Map<Limit, Long> limits) {
    /** Everything found by content, no external programs. */
    public static final ParseOptions DEFAULTS = new ParseOptions("", "", "", null, false, Map.of());

    /** Keeps a copy of the limits, which nobody can change. */
    public ParseOptions {
        Objects.requireNonNull(charset);
        Objects.requireNonNull(format);
        Objects.requireNonNull(name);
        limits = Map.copyOf(limits);
    }

    /** Forces a charset. */
    public ParseOptions withCharset(String charset) {
        return new ParseOptions(charset, format, name, lexicon, externalPrograms, limits);
    }

    /** Forces a format. */
    public ParseOptions withFormat(String format) {
        return new ParseOptions(charset, format, name, lexicon, externalPrograms, limits);
    }

    /** Names what comes from memory. */
    public ParseOptions withName(String name) {
        return new ParseOptions(charset, format, name, lexicon, externalPrograms, limits);
    }

    /** Reads with these words; null for the built-in ones. */
    public ParseOptions withLexicon(Lexicon lexicon) {
        return new ParseOptions(charset, format, name, lexicon, externalPrograms, limits);
    }

    /** Allows or forbids external programs. */
    public ParseOptions withExternalPrograms(boolean allowed) {
        return new ParseOptions(charset, format, name, lexicon, allowed, limits);
    }

    /** Sets one limit; a negative value throws {@link IllegalArgumentException}. */
    public ParseOptions withLimit(Limit limit, long value) {
        if (value < 0) throw new IllegalArgumentException(limit + " is " + value + "; a limit is not negative");
        Map<Limit, Long> changed = new EnumMap<>(Limit.class);
        changed.putAll(limits);
        changed.put(limit, value);
        return new ParseOptions(charset, format, name, lexicon, externalPrograms, changed);
    }
}
