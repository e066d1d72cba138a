package io.zeren;

import java.util.List;

/**
 * Which rules a check tells (docs/diagnostics.md). A code that is none does nothing.
 *
 * @param off codes of rules that are not told
 * @param on codes of rules that are told although they are off unless asked for; {@code off} wins
 * @param lexicon the words that the notice was read with; null for the built-in ones
 */
public record CheckOptions(List<String> off, List<String> on, Lexicon lexicon) {
    /** As the tool does. */
    public static final CheckOptions DEFAULTS = new CheckOptions(List.of(), List.of(), null);

    /**
     * Keeps copies of the lists, which nobody can change.
     *
     * @throws IllegalArgumentException for a code that holds a comma
     */
    public CheckOptions {
        off = codes(off);
        on = codes(on);
    }

    private static List<String> codes(List<String> codes) {
        for (String code : codes) if (code.contains(",")) throw new IllegalArgumentException("\"" + code + "\" is no code; give each on its own");
        return List.copyOf(codes);
    }
}
