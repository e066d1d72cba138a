package io.zeren;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What changed between two notices (zeren-comparison/1, docs/diff.md). {@code before} and {@code after} stand for the first and the second.
 *
 * @param schema name and version of this format
 * @param generator which program made this
 * @param offsets what spans count
 * @param before the first notice
 * @param after the second
 * @param yearsApart years from the first to the second, by which deadlines are held against each other
 * @param equal whether nothing else is reported
 * @param tasks every task of both notices once, in the order of the second
 * @param around what changed outside the tasks
 * @param parties those that gained or lost duties
 */
public record Comparison(
        String schema,
        Generator generator,
        Offsets offsets,
        Notice before,
        Notice after,
        int yearsApart,
        boolean equal,
        List<TaskChange> tasks,
        List<PassageChange> around,
        List<PartyChange> parties) {
    /** Keeps copies of the lists, which nobody can change. */
    public Comparison {
        tasks = List.copyOf(tasks);
        around = List.copyOf(around);
        parties = List.copyOf(parties);
    }

    /** As zeren-comparison/1 JSON in one line. */
    public String toJson() {
        return Json.write(this);
    }

    /**
     * Which program made this.
     *
     * @param version of the library
     */
    public record Generator(String version) {
    }

    /**
     * One of the two notices.
     *
     * @param name of its file; empty for memory
     * @param sha256 of its canonical text
     * @param title null for none
     * @param tasks how many it has
     */
    public record Notice(String name, String sha256, Passage title, int tasks) {
    }

    /**
     * A task of one of the two notices.
     *
     * @param id in its notice
     * @param key 二/11
     * @param title null for none
     * @param text its wording
     * @param span its place in its notice
     */
    public record Task(int id, String key, Passage title, String text, Span span) {
    }

    /**
     * A stretch of a comparison word by word: equal and removed ones are the old wording, equal and added ones the new.
     *
     * @param kind what became of it
     * @param text of the second notice unless removed
     * @param before null for added
     * @param after null for removed
     */
    public record Edit(Kind kind, String text, Span before, Span after) {
        /** What became of a stretch. */
        public enum Kind {
            /** Stands in both. */
            EQUAL,
            /** Only in the first notice. */
            REMOVED,
            /** Only in the second. */
            ADDED;

            /** The string in the JSON. */
            @Override
            public String toString() {
                return Names.inJson(this);
            }
        }
    }

    /**
     * A party whose part in a task changed.
     *
     * @param kind what became of it
     * @param name of the party; null where no party is named
     * @param from its role before; null for none
     * @param to its role now; null for none
     * @param before the party, or the role where no party is named; null for none
     * @param after the same in the second notice
     */
    public record RoleChange(Kind kind, String name, RoleKind from, RoleKind to, Passage before, Passage after) {
        /** What became of a role. */
        public enum Kind {
            /** The party is new here. */
            ADDED,
            /** It is gone. */
            DROPPED,
            /** It has another role. */
            CHANGED,
            /** The same role under another label. */
            RELABELLED,
            /** The same parties in another order. */
            REORDERED,
            /** 等 was put behind the parties. */
            OPENED,
            /** 等 was taken away. */
            CLOSED;

            /** The string in the JSON. */
            @Override
            public String toString() {
                return Names.inJson(this);
            }
        }
    }

    /**
     * A number of one of the two notices.
     *
     * @param task key of its task
     * @param index in the targets of the task
     * @param relation of the amount
     * @param value as written; null for none
     * @param valueHigh the upper end of a range; null for none
     * @param unit as written; null for none
     * @param text its wording
     * @param span its place in its notice
     */
    public record Target(
            String task,
            int index,
            Relation relation,
            BigDecimal value,
            BigDecimal valueHigh,
            String unit,
            String text,
            Span span) {
    }

    /**
     * A number that changed.
     *
     * @param kind what became of it
     * @param from in base units where both notices have them, else as written; null where units cannot be compared
     * @param to the same of the second notice
     * @param difference how much the second is above the first; null where it is not known
     * @param unit of these three; null for none
     * @param before null for added
     * @param after null for dropped
     */
    public record TargetChange(Kind kind, BigDecimal from, BigDecimal to, BigDecimal difference, String unit, Target before, Target after) {
        /** What became of a number. */
        public enum Kind {
            /** It is new. */
            ADDED,
            /** It is gone. */
            DROPPED,
            /** It is larger. */
            UP,
            /** It is smaller. */
            DOWN,
            /** The same number, or two that cannot be compared. */
            CHANGED;

            /** The string in the JSON. */
            @Override
            public String toString() {
                return Names.inJson(this);
            }
        }
    }

    /**
     * A time of one of the two notices.
     *
     * @param task key of its task
     * @param index in the deadlines of the task
     * @param due null where it is not known
     * @param text its wording
     * @param span its place in its notice
     */
    public record Deadline(String task, int index, LocalDate due, String text, Span span) {
    }

    /**
     * A time that changed.
     *
     * @param kind what became of it
     * @param days later by so many days, yearsApart taken off; negative is earlier; null where it is not known
     * @param before null for added
     * @param after null for dropped
     */
    public record DeadlineChange(Kind kind, Integer days, Deadline before, Deadline after) {
        /** What became of a time. */
        public enum Kind {
            /** It is new. */
            ADDED,
            /** It is gone. */
            DROPPED,
            /** It is earlier. */
            EARLIER,
            /** It is later. */
            LATER,
            /** The same day, or none that could be compared. */
            CHANGED;

            /** The string in the JSON. */
            @Override
            public String toString() {
                return Names.inJson(this);
            }
        }
    }

    /**
     * One task and what became of it, or several that belong together.
     *
     * @param kind what became of it
     * @param before tasks of the first notice
     * @param after tasks of the second
     * @param similarity of wording, 0 to 1000
     * @param renumbered whether its key is another one
     * @param moved whether it stands elsewhere
     * @param reworded whether its wording differs
     * @param leadMoved whether other parties lead
     * @param edits word by word
     * @param roles what changed in its roles
     * @param targets in its numbers
     * @param deadlines in its times
     */
    public record TaskChange(
            Kind kind,
            List<Task> before,
            List<Task> after,
            int similarity,
            boolean renumbered,
            boolean moved,
            boolean reworded,
            boolean leadMoved,
            List<Edit> edits,
            List<RoleChange> roles,
            List<TargetChange> targets,
            List<DeadlineChange> deadlines) {
        /** Keeps copies of the lists, which nobody can change. */
        public TaskChange {
            before = List.copyOf(before);
            after = List.copyOf(after);
            edits = List.copyOf(edits);
            roles = List.copyOf(roles);
            targets = List.copyOf(targets);
            deadlines = List.copyOf(deadlines);
        }
        /** What became of a task. */
        public enum Kind {
            /** Nothing but its place. */
            SAME,
            /** One task before and one after. */
            CHANGED,
            /** None before. */
            ADDED,
            /** None after. */
            DROPPED,
            /** One before, several after. */
            SPLIT,
            /** Several before, one after. */
            MERGED;

            /** The string in the JSON. */
            @Override
            public String toString() {
                return Names.inJson(this);
            }
        }
    }

    /**
     * A passage outside the tasks.
     *
     * @param kind what became of it
     * @param part where it stands
     * @param before null for added
     * @param after null for dropped
     * @param edits word by word
     */
    public record PassageChange(Kind kind, Part part, Passage before, Passage after, List<Edit> edits) {
        /** Keeps copies of the lists, which nobody can change. */
        public PassageChange {
            edits = List.copyOf(edits);
        }

        /** What became of a passage. */
        public enum Kind {
            /** It is new. */
            ADDED,
            /** It is gone. */
            DROPPED,
            /** It is worded otherwise. */
            CHANGED;

            /** The string in the JSON. */
            @Override
            public String toString() {
                return Names.inJson(this);
            }
        }

        /** Where a passage stands. */
        public enum Part {
            /** Around the body. */
            HEADER,
            /** Before the tasks. */
            PREAMBLE,
            /** In the outline. */
            HEADING,
            /** Elsewhere. */
            OTHER;

            /** The string in the JSON. */
            @Override
            public String toString() {
                return Names.inJson(this);
            }
        }
    }

    /**
     * A duty of a party.
     *
     * @param task key of the task
     * @param id of the task
     * @param role what it is there
     */
    public record Assignment(String task, int id, RoleKind role) {
    }

    /**
     * A party whose duties changed.
     *
     * @param name in the second notice where it stands there
     * @param kind what it is
     * @param kept how many duties it has as before
     * @param gained in tasks of the second notice
     * @param lost in tasks of the first
     */
    public record PartyChange(String name, PartyKind kind, int kept, List<Assignment> gained, List<Assignment> lost) {
        /** Keeps copies of the lists, which nobody can change. */
        public PartyChange {
            gained = List.copyOf(gained);
            lost = List.copyOf(lost);
        }
    }
}
