package io.zeren;

/**
 * A heading of the outline (章节) with its stretch.
 *
 * @param id from 1
 * @param parent id of the section around it; null for none
 * @param level depth in this document, from 1
 * @param number as written, without its marks: 一; null for none
 * @param heading without the number
 * @param span the section's whole stretch
 */
public record Section(int id, Integer parent, int level, String number, NamedPassage heading, Span span) {
}
