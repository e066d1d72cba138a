package io.zeren;

/**
 * A sentence that holds for the whole document.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param kind 列第一位者为牵头单位; 以下均需…落实; 不再列出; a default for a field
 */
public record Rule(String text, Span span, Kind kind) {
    /** 列第一位者为牵头单位; 以下均需…落实; 不再列出; a default for a field. */
    public enum Kind {
        /** 列第一位者为牵头单位. */
        FIRST_IS_LEAD,
        /** 以下均需…落实. */
        ADDS_PARTY,
        /** 不再列出. */
        NOT_REPEATED,
        /** A default for a field; kept here, not copied to tasks. */
        DEFAULT_FIELD;

        /** The string in the JSON. */
        @Override
        public String toString() {
            return Names.inJson(this);
        }
    }
}
