package io.zeren;

import java.math.BigDecimal;

/**
 * One number that the notice asks for (量化指标).
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param indicator what is counted: 生产总值; null for none
 * @param change for an amount of change; null for a level
 * @param relation of the amount as written
 * @param value as written, in the unit as written; null for none
 * @param valueHigh the upper end of a range; null for none
 * @param unit as written, its width folded: 亿元, %; null for none
 * @param quantity in base units; null when the lexicon lacks the unit
 * @param period the time that the amount is of: 每年; null for none
 * @param baseline what the change starts from; null for none
 * @param shareOf index, among this task's targets, of the whole that this is part of (其中); null for none
 * @param basis null for what is written here
 */
public record Target(
        String text,
        Span span,
        Passage indicator,
        Change change,
        Relation relation,
        BigDecimal value,
        BigDecimal valueHigh,
        String unit,
        Quantity quantity,
        Passage period,
        Baseline baseline,
        Integer shareOf,
        Basis basis) {
    /** For an amount of change; null for a level. */
    public enum Change {
        /** 增长, 提高 by an amount. */
        INCREASE,
        /** 下降, 减少 by an amount. */
        DECREASE;

        /** The string in the JSON. */
        @Override
        public String toString() {
            return Names.inJson(this);
        }
    }
}
