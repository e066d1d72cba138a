package io.zeren;

import java.time.LocalDate;

/**
 * 成文日期.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param date null for an impossible or incomplete date
 */
public record IssuedOn(String text, Span span, LocalDate date) {
}
