package io.zeren;

/**
 * A stretch of the text: canonical[span] == text.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 */
public record Passage(String text, Span span) {
}
