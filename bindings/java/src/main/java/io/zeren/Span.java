package io.zeren;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A stretch [start, end) of the canonical text, in the UTF-16 units that {@link String} counts.
 *
 * @param start where it begins
 * @param end where it ends; not below start
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"start", "end"})
public record Span(int start, int end) {
    /** The wording of this stretch of {@code content}, which is a document's {@link Document#content()}. */
    public String of(String content) {
        return content.substring(start, end);
    }
}
