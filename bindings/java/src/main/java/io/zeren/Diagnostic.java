package io.zeren;

/**
 * A finding about the notice or about the reading of it.
 *
 * @param code stable name (docs/diagnostics.md)
 * @param severity how much it weighs
 * @param message one English sentence
 * @param span the place that it is about
 */
public record Diagnostic(String code, Severity severity, String message, Span span) {
}
