package io.zeren;

import java.util.List;

/**
 * One party over the whole document, with all that it has to do.
 *
 * @param name the fullest form that the notice itself writes
 * @param kind unit, person or collective
 * @param aliases other spellings in this notice
 * @param assignments inherited ones too
 */
public record PartyIndex(String name, PartyKind kind, List<String> aliases, List<Assignment> assignments) {
    /** Keeps copies of the lists, which nobody can change. */
    public PartyIndex {
        aliases = List.copyOf(aliases);
        assignments = List.copyOf(assignments);
    }
}
