package io.zeren;

/**
 * One thing that {@link Zeren#check} or {@link Zeren#verify} found.
 *
 * @param code stable name of its rule (docs/diagnostics.md, docs/verify.md)
 * @param severity how much it weighs
 * @param message one English sentence, which may change
 * @param span the place in the canonical text; null, and so line to endColumn, where the finding has none
 * @param line of the begin of the span, from 1
 * @param column of the begin, in code points, from 1
 * @param endLine of its end
 * @param endColumn behind its last character
 * @param task id of the task of the notice; null for none
 * @param path the claim of the model that was verified: {@code tasks[2].roles[0]}; null for a check
 */
public record Finding(
        String code, Severity severity, String message, Span span, Integer line, Integer column, Integer endLine, Integer endColumn, Integer task, String path) {
}
