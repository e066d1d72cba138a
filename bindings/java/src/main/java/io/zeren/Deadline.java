package io.zeren;

import java.time.LocalDate;

/**
 * When a task is due (完成时限); {@code text} is the time expression alone.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param due the last day of what is written; null for none
 * @param precision how exact the expression is; null for none
 * @param kind within: 年内, 上半年; ongoing: 长期坚持; by: the others
 * @param basis null for what is written here
 */
public record Deadline(String text, Span span, LocalDate due, Precision precision, Kind kind, Basis basis) {
    /** within: 年内, 上半年; ongoing: 长期坚持; by: the others. */
    public enum Kind {
        /** 6月底前, and all that is neither of the others. */
        BY,
        /** 年内, 上半年. */
        WITHIN,
        /** 长期坚持; without a day. */
        ONGOING;

        /** The string in the JSON. */
        @Override
        public String toString() {
            return Names.inJson(this);
        }
    }

    /** How exact the expression is. */
    public enum Precision {
        /** 日. */
        DAY,
        /** 月, 月底, 旬. */
        MONTH,
        /** 季度. */
        QUARTER,
        /** 上半年. */
        HALF,
        /** 年, 年底. */
        YEAR;

        /** The string in the JSON. */
        @Override
        public String toString() {
            return Names.inJson(this);
        }
    }
}
