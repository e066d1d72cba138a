package io.zeren;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A labelled line that is neither role nor deadline (整改措施：…).
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param label as written, without colon; it stands right before the text
 * @param labelSpan only where the label stands elsewhere, in a table's head
 */
public record Field(
        String text,
        Span span,
        String label,
        @JsonInclude(JsonInclude.Include.NON_NULL) Span labelSpan) {
}
