package io.zeren;

import java.util.List;

/**
 * Why something that is not written here stands here all the same (依据).
 *
 * @param kind inherited: written elsewhere; inferred: concluded
 * @param rule what made it so
 * @param fields the keys of this object that rest on it
 * @param span the place that it rests on
 */
public record Basis(Kind kind, String rule, List<String> fields, Span span) {
    /** Keeps copies of the lists, which nobody can change. */
    public Basis {
        fields = List.copyOf(fields);
    }

    /** inherited: written elsewhere; inferred: concluded. */
    public enum Kind {
        /** Written elsewhere. */
        INHERITED,
        /** Concluded. */
        INFERRED;

        /** The string in the JSON. */
        @Override
        public String toString() {
            return Names.inJson(this);
        }
    }
}
