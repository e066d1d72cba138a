package io.zeren;

/**
 * Text that belongs to no header, preamble, heading or task.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param kind page numbers and web furniture, prose, the closing, a table without tasks, or text that no rule claimed
 * @param section id of the section that it stands in; null for none
 */
public record Other(String text, Span span, Kind kind, Integer section) {
    /** Page numbers and web furniture, prose, the closing, a table without tasks, or text that no rule claimed. */
    public enum Kind {
        /** Page numbers and what a web page stands in. */
        FURNITURE,
        /** 指导思想, 工作要求 …. */
        PROSE,
        /** 特此通知. */
        CLOSING,
        /** A table without tasks. */
        TABLE,
        /** Text that no rule claimed. */
        UNCLAIMED;

        /** The string in the JSON. */
        @Override
        public String toString() {
            return Names.inJson(this);
        }
    }
}
