package io.zeren;

/**
 * 重点工作任务66项: what the notice says of its own length.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param value how many tasks the notice says it has
 */
public record DeclaredTaskCount(String text, Span span, int value) {
}
