package io.zeren;

import java.math.BigDecimal;

/**
 * An amount in base units (元, 人, 亩 …), exact.
 *
 * @param value exact; null for none
 * @param valueHigh the upper end of a range; null for none
 * @param unit 元, 人, 亩 …; null for none
 */
public record Quantity(BigDecimal value, BigDecimal valueHigh, String unit) {
}
