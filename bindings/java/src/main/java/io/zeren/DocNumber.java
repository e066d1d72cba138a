package io.zeren;

/**
 * 发文字号: 平政办〔2022〕4号.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param agency 机关代字: 平政办; null for none
 * @param year 年份; null where it cannot be read
 * @param serial 发文顺序号; null where it cannot be read
 */
public record DocNumber(String text, Span span, String agency, Integer year, Integer serial) {
}
