package io.zeren;

import java.time.LocalDate;

/**
 * When progress has to be reported: one day, or a recurring schedule.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param due the day; null for a recurring schedule
 * @param covers the time reported on: 上半年; null for none
 * @param every A recurring schedule as an RFC 5545 rule: FREQ=MONTHLY;BYMONTHDAY=25; null for none
 * @param basis null for what is written here
 */
public record Reporting(String text, Span span, LocalDate due, Passage covers, String every, Basis basis) {
}
