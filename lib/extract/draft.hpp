// What each item of a notice says itself, before anything is inherited. Internal to the library: resolve makes a Document of it.
#pragma once

#include "outline/outline.hpp"
#include "zeren/model.hpp"
#include "zeren/text.hpp"

#include <cstdint>
#include <optional>
#include <vector>

namespace zeren::extract {

// A deadline whose year may stand elsewhere: `deadline.due` is set only where the year is written here.
struct DraftDeadline {
    Deadline deadline;
    std::optional<std::uint8_t> month; // with `day`: the last day of what is written, where the year is missing
    std::optional<std::uint8_t> day;   // 0 for the month's last day, whatever the year makes it
    bool next_year = false;            // 次年: of the year after the notice's
    bool labelled = false;             // 完成时限：… or behind a clause: not the period of a target
    outline::Origin origin = outline::Origin::here;
};

// Targets and deadlines of one task.
struct Numbers {
    std::vector<Target> targets;
    std::vector<DraftDeadline> deadlines;
};

struct DraftTask {
    outline::Item item;
    std::vector<Role> roles;
    std::vector<bool> by_verb; // a flag a role: marked by a verb of its own
    Numbers numbers;
    std::vector<Field> fields;
};

struct DraftSection {
    outline::SectionDraft section;
    std::vector<Role> roles;
};

// What stands above the first item and heading of a paper.
struct SharedRoles {
    Span scope; // the items that it holds for
    std::vector<Role> roles;
};

struct Draft {
    Text text;
    outline::Outline outline;
    Header header;
    std::optional<DeclaredCount> declared_task_count;
    std::vector<Reporting> reporting;
    std::vector<DraftSection> sections;
    std::vector<SharedRoles> shared; // in the order of the text
    std::vector<DraftTask> tasks;
    std::vector<Diagnostic> diagnostics;
};

} // namespace zeren::extract
