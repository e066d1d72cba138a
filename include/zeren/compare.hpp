// compare.hpp: what changed between two notices: two drafts of one, or this year's and last year's.
//
//     const zeren::Document before = zeren::parse(zeren::read_file("2022.txt")), after = zeren::parse(zeren::read_file("2023.txt"));
//     const zeren::Comparison comparison = zeren::compare(before, after);
//     for (const zeren::TaskChange& change : comparison.tasks)
//         if (change.kind == zeren::TaskChange::Kind::dropped) std::cout << before.text(before.tasks[change.before[0] - 1].span) << '\n';
//
// A Comparison holds ids and spans of the two documents and no text of its own: whoever reads it keeps both documents. It is a
// regular value; compare() is re-entrant. As JSON: json.hpp; for people: render.hpp.
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeren {
inline namespace v0 {

struct CompareOptions {
    // Years from the first notice to the second. Deadlines are held against each other after so many years: 2022-06-30 and 2023-06-30
    // are one deadline in the notices of two years. Unset: found from the titles, dates and numbers of the notices; 0 when one of
    // them has none.
    std::optional<std::int32_t> years_apart;
};

// A stretch of a comparison word by word: a 汉字, a number, a word of letters or a mark is one word; blanks and line breaks count for nothing. What
// was replaced is a removed stretch followed by an added one. The equal and removed stretches in order are the old wording, the equal
// and added ones the new one.
struct Edit {
    enum class Kind : std::uint8_t { equal, removed, added };

    Kind kind = Kind::equal;
    Span before; // empty for added
    Span after;  // empty for removed

    friend bool operator==(const Edit&, const Edit&) = default;
};

// A party whose part in a task changed. Roles are effective ones (Party::effective_role where set).
struct RoleChange {
    enum class Kind : std::uint8_t {
        added,      // the party is new here
        dropped,    // it is gone
        changed,    // it has another role: before → after
        relabelled, // the role has the same meaning under another label; no party is named
        reordered,  // the same parties stand in another order; no party is named
        opened,     // 等 was put behind the parties; no party is named
        closed,     // 等 was taken away; no party is named
    };

    Kind kind = Kind::added;
    std::string name; // of the party, as the second notice names it if it does; empty where no party is named
    std::optional<RoleKind> before;
    std::optional<RoleKind> after;
    std::optional<Span> before_span; // of the party, or of the role where no party is named
    std::optional<Span> after_span;

    friend bool operator==(const RoleChange&, const RoleChange&) = default;
};

// Something in a list of a task: Task::targets[index] or Task::deadlines[index] of the task with this id.
struct Place {
    std::int32_t task = 0;
    std::int32_t index = 0;

    friend bool operator==(const Place&, const Place&) = default;
};

struct TargetChange {
    enum class Kind : std::uint8_t {
        added,
        dropped,
        up,      // the number is larger: 下降6% after 下降5% is up
        down,    // it is smaller
        changed, // the same number, or two that cannot be compared; relation, unit or change differ, between drafts also period or baseline
    };

    Kind kind = Kind::added;
    std::optional<Place> before;
    std::optional<Place> after;
    // The two numbers and how much the second is above the first, exact: in base units where both have them, else as written. Of
    // ranges the ends that differ. Empty for added and dropped, and where units cannot be compared.
    std::optional<Decimal> from;
    std::optional<Decimal> to;
    std::optional<Decimal> difference; // also empty where it does not fit
    std::string unit;                  // of all three

    friend bool operator==(const TargetChange&, const TargetChange&) = default;
};

struct DeadlineChange {
    enum class Kind : std::uint8_t {
        added,
        dropped,
        earlier,
        later,
        changed, // the same day, or no day that could be compared: precision, kind or, between drafts, wording differ
    };

    Kind kind = Kind::added;
    std::optional<Place> before;
    std::optional<Place> after;
    std::optional<std::int32_t> days; // later by so many days, years_apart taken off; negative is earlier

    friend bool operator==(const DeadlineChange&, const DeadlineChange&) = default;
};

// One task and what became of it, or several that belong together.
struct TaskChange {
    enum class Kind : std::uint8_t {
        same,    // wording, roles, targets, deadlines and fields are equal; it may stand elsewhere (renumbered, moved)
        changed, // one task before and one after
        added,   // none before
        dropped, // none after
        split,   // one before, several after
        merged,  // several before, one after
    };

    Kind kind = Kind::same;
    std::vector<std::int32_t> before; // ids of tasks of the first notice (places from 1), ascending
    std::vector<std::int32_t> after;  // and of the second; the best match of a split or merged task is among them
    std::int32_t similarity = 0;      // of wording, 0 to 1000; 0 for added and dropped
    bool renumbered = false;          // the key is another one
    bool moved = false;               // it stands in another section, below another task, or in another order
    bool reworded = false;            // the wording differs, numbers and fields included
    bool lead_moved = false;          // other parties lead
    std::vector<Edit> edits;          // word by word; empty unless reworded, added or dropped
    std::vector<RoleChange> roles;
    std::vector<TargetChange> targets;
    std::vector<DeadlineChange> deadlines;

    friend bool operator==(const TaskChange&, const TaskChange&) = default;
};

// A passage outside the tasks. Furniture of pages is not compared.
struct PassageChange {
    enum class Kind : std::uint8_t { added, dropped, changed };
    enum class Part : std::uint8_t { header, preamble, heading, other };

    Kind kind = Kind::added;
    Part part = Part::other;
    std::optional<Span> before;
    std::optional<Span> after;
    std::vector<Edit> edits;

    friend bool operator==(const PassageChange&, const PassageChange&) = default;
};

// A party whose duties changed. It is the same in both notices when a name or alias of the one is a name or alias of the other.
struct PartyChange {
    std::string name; // in the second notice where it stands there
    PartyKind kind = PartyKind::unit;
    std::int32_t before = -1;       // index in Document::parties of the first notice, -1 for none
    std::int32_t after = -1;        // and of the second
    std::vector<Assignment> gained; // tasks of the second notice in which it did not have this role before
    std::vector<Assignment> lost;   // tasks of the first notice in which it does not have this role any more
    std::int32_t kept = 0;          // duties that it has as before

    friend bool operator==(const PartyChange&, const PartyChange&) = default;
};

struct Comparison {
    std::int32_t years_apart = 0;
    std::vector<TaskChange>
        tasks; // every task of both notices once; in the order of the second, what was dropped behind what it stood behind
    std::vector<PassageChange> around; // in the order of the text
    std::vector<PartyChange> parties;  // those with something gained or lost, in the order of the second notice, then of the first

    // True when nothing is reported: every task is the same at the same place, and nothing around them changed.
    [[nodiscard]] bool equal() const noexcept;

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

// Pairs the tasks of the two notices so that the sum of their likeness is greatest (minimum-cost assignment; a greedy one goes wrong
// where tasks are of one mould), by wording, and by units, numbers and sections where wording leaves a doubt; finds what was split
// and merged; and tells what changed in each. Symmetric but for the order. Two notices with nothing in common have all tasks
// dropped and added. Never fails for content; of the exceptions only std::bad_alloc passes.
// Time: each task is held against a bounded number of candidates, so about linear in the notices, plus the assignment among tasks
// that look alike; 5,000 × 5,000 tasks take seconds (docs/diff.md).
[[nodiscard]] Comparison compare(const Document& before, const Document& after, const CompareOptions& options = {});

// The stable strings of the enumerators, as in the JSON.
[[nodiscard]] std::string_view to_string(Edit::Kind kind) noexcept;
[[nodiscard]] std::string_view to_string(RoleChange::Kind kind) noexcept;
[[nodiscard]] std::string_view to_string(TargetChange::Kind kind) noexcept;
[[nodiscard]] std::string_view to_string(DeadlineChange::Kind kind) noexcept;
[[nodiscard]] std::string_view to_string(TaskChange::Kind kind) noexcept;
[[nodiscard]] std::string_view to_string(PassageChange::Kind kind) noexcept;
[[nodiscard]] std::string_view to_string(PassageChange::Part part) noexcept;

} // namespace v0
} // namespace zeren
