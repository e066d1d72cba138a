package io.zeren;

/**
 * How JSON is written.
 *
 * @param offsets what its spans count
 * @param withText whether {@code text.content} holds the canonical text
 * @param compact one line instead of two blanks of indent
 * @param withGenerator whether version and lexicon are named; golden files leave them out
 */
public record JsonOptions(Offsets offsets, boolean withText, boolean compact, boolean withGenerator) {
    /** UTF-16, indented, without the text. */
    public static final JsonOptions DEFAULTS = new JsonOptions(Offsets.UTF16, false, false, true);

    /** What the records are made of. */
    static final JsonOptions RECORDS = new JsonOptions(Offsets.UTF16, true, true, true);

    /** The flags of zeren_document_json in zeren.h. */
    int flags() {
        return (withText ? 1 : 0) | (compact ? 2 : 0) | (withGenerator ? 0 : 4);
    }
}
