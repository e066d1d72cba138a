package io.zeren;

/**
 * A passage whose wording may be torn by line breaks or blanks.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param name without line breaks, inner blanks and inserted pinyin; null when that is the text
 */
public record NamedPassage(String text, Span span, String name) {
}
