package io.zeren;

import java.util.List;

/**
 * All that {@link Zeren#check} or {@link Zeren#verify} found (zeren-findings/1).
 *
 * @param schema name and version of this format
 * @param source name of the notice's file; null for memory
 * @param text the canonical text, into which the spans point
 * @param findings those of a check in the order of the text; those of verify in the order of the model, then what it lacks
 */
public record Findings(String schema, String source, Text text, List<Finding> findings) {
    /** Keeps a copy of the list, which nobody can change. */
    public Findings {
        findings = List.copyOf(findings);
    }

    /**
     * A canonical text.
     *
     * @param offsets what spans count
     * @param length in these units
     * @param sha256 of its UTF-8
     */
    public record Text(Offsets offsets, int length, String sha256) {
    }

    /** As zeren-findings/1 JSON in one line. */
    public String toJson() {
        return Json.write(this);
    }
}
