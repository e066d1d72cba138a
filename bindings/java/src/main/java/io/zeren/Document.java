package io.zeren;

import java.util.List;

/**
 * What a Chinese government notice says; {@code docs/model.md} tells how a careful reader decides each case. Whatever is
 * called {@code text} stands verbatim in {@link #content()} at its {@code span}. What does not apply is null or an empty list.
 *
 * @param schema name and version of this format
 * @param generator which program and which words made this; golden files leave it out
 * @param source where the text came from
 * @param text the canonical text, into which all spans point
 * @param header the elements of GB/T 9704 around the body
 * @param preamble what is said before the tasks and holds for all of them
 * @param sections headings of the outline (章节), in the order of the text
 * @param tasks pieces of work (任务), in the order of the text
 * @param other every paragraph outside header, preamble, headings and extents: together they hold every non-blank
 *     character once
 * @param parties every party once, with all that it has to do
 * @param diagnostics findings about the notice or about the reading of it
 */
public record Document(
        String schema,
        Generator generator,
        Source source,
        Text text,
        Header header,
        Preamble preamble,
        List<Section> sections,
        List<Task> tasks,
        List<Other> other,
        List<PartyIndex> parties,
        List<Diagnostic> diagnostics) {
    /** Keeps copies of the lists, which nobody can change. */
    public Document {
        sections = List.copyOf(sections);
        tasks = List.copyOf(tasks);
        other = List.copyOf(other);
        parties = List.copyOf(parties);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The canonical text, which spans count in UTF-16 units: {@code content().substring(span.start(), span.end())}. */
    public String content() {
        return text.content();
    }

    /**
     * The document as zeren/1 JSON in one line, keys in the order of docs/model.md, numbers in plain digits. Gives the same
     * values as {@link Zeren#parseToJson(String, ParseOptions, JsonOptions)}.
     */
    public String toJson() {
        return Json.write(this);
    }
}
