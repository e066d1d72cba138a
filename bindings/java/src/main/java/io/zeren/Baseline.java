package io.zeren;

import java.math.BigDecimal;

/**
 * What x is in 由x压减至y, or the year in 比2015年下降y.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param value x in 由x压减至y; null for a year
 * @param unit as written; null for none
 */
public record Baseline(String text, Span span, BigDecimal value, String unit) {
}
