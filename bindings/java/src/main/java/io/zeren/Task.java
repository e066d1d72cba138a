package io.zeren;

import java.util.List;

/**
 * One piece of work (任务) with its own text.
 *
 * @param text as written; may hold line breaks
 * @param span its place in the text
 * @param id position in the document, from 1
 * @param key section numbers, enclosing task numbers and own number, joined by /: 二/11. Stable while the outline is
 * @param kind assignment: somebody is named or inherited; goal: numbers asked for, nobody named; item: neither, but a
 *     numbered sibling of tasks
 * @param number ordinal as written, without its marks; null for none
 * @param part 1, 2 … when one paragraph holds several tasks; null for none
 * @param parent id of the enclosing task, for measures under a task; null for none
 * @param section id of the section that it stands in; null for none
 * @param title an inline heading; null for none
 * @param extent from its number to the end of its last line; siblings never overlap, a child lies in its parent
 * @param rest own prose after a role line, field or child
 * @param roles who does it
 * @param targets numbers that it asks for (量化指标)
 * @param deadlines when it is due (完成时限)
 * @param fields other labelled lines: 整改措施, 年度目标 …
 */
public record Task(
        String text,
        Span span,
        int id,
        String key,
        Kind kind,
        String number,
        Integer part,
        Integer parent,
        Integer section,
        NamedPassage title,
        Span extent,
        List<Passage> rest,
        List<Role> roles,
        List<Target> targets,
        List<Deadline> deadlines,
        List<Field> fields) {
    /** Keeps copies of the lists, which nobody can change. */
    public Task {
        rest = List.copyOf(rest);
        roles = List.copyOf(roles);
        targets = List.copyOf(targets);
        deadlines = List.copyOf(deadlines);
        fields = List.copyOf(fields);
    }

    /** assignment: somebody is named or inherited; goal: numbers asked for, nobody named; item: neither, but a numbered sibling of tasks. */
    public enum Kind {
        /** Somebody is named or inherited. */
        ASSIGNMENT,
        /** Numbers asked for, nobody named. */
        GOAL,
        /** Neither, but a numbered sibling of tasks. */
        ITEM;

        /** The string in the JSON. */
        @Override
        public String toString() {
            return Names.inJson(this);
        }
    }
}
