package io.zeren;

/** How much a diagnostic weighs. */
public enum Severity {
    /** Something is wrong. */
    ERROR,
    /** Something may be wrong. */
    WARNING,
    /** Worth knowing. */
    INFO;

    /** The string in the JSON. */
    @Override
    public String toString() {
        return Names.inJson(this);
    }
}
