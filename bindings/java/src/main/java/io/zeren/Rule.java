package io.zeren;

import java.util.List;

/**
 * A sentence that holds for the whole document.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param kind 列第一位者为牵头单位; 以下均需…落实; 不再列出; a default for a field; 无牵头单位的，责任单位即为牵头单位
 * @param deadline of a default: what tasks without a time have (未注明时限的，均于年底前完成); null for none
 * @param tasks ids of the tasks without a time that have this one
 */
public record Rule(String text, Span span, Kind kind, Deadline deadline, List<Integer> tasks) {
    /** Keeps a copy of the list, which nobody can change. */
    public Rule {
        tasks = List.copyOf(tasks);
    }

    /** 列第一位者为牵头单位; 以下均需…落实; 不再列出; a default for a field; 无牵头单位的，责任单位即为牵头单位. */
    public enum Kind {
        /** 列第一位者为牵头单位. */
        FIRST_IS_LEAD,
        /** 以下均需…落实. */
        ADDS_PARTY,
        /** 不再列出. */
        NOT_REPEATED,
        /** A default for a field: the deadline of tasks without a time; kept here, not copied to them. */
        DEFAULT_FIELD,
        /** 无牵头单位的，责任单位即为牵头单位. */
        RESPONSIBLE_LEADS;

        /** The string in the JSON. */
        @Override
        public String toString() {
            return Names.inJson(this);
        }
    }
}
