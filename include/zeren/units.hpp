// units.hpp: what each unit has to do, over one or many notices, and its calendar.
//
//     const std::vector<zeren::UnitWork> units = zeren::unit_work({document});
//     file << zeren::to_calendar({document});
#pragma once

#include "zeren/model.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zeren {
inline namespace v0 {

// What a party does in a task, from the heaviest: leads (牵头), is responsible (责任), helps (配合), anything else.
enum class Duty : std::uint8_t { lead, responsible, cooperating, other };

// One task of a party, by the heaviest of its duties there.
struct UnitTask {
    std::size_t document = 0; // index in what unit_work() was given
    std::size_t task = 0;     // index in Document::tasks
    Duty duty = Duty::other;
    bool inherited = false; // the role is not written at the task itself

    friend bool operator==(const UnitTask&, const UnitTask&) = default;
};

struct UnitWork {
    std::string name;
    PartyKind kind = PartyKind::unit;
    std::vector<std::string> aliases;  // other spellings, in any of the notices
    std::vector<UnitTask> tasks;       // by document, then in its order
    std::array<std::size_t, 4> load{}; // tasks by duty

    friend bool operator==(const UnitWork&, const UnitWork&) = default;
};

// Parties of several notices are one where they have the same name, or where the name of one is another spelling of exactly one other
// and is no name of its own there. The busiest first, equals by name. Pointers must not be null. n log n in the assignments.
[[nodiscard]] std::vector<UnitWork> unit_work(std::span<const Document* const> documents);

// Deadlines of tasks and dates of reporting that have a day, as one calendar (RFC 5545, VTIMEZONE Asia/Shanghai): all-day events,
// in the order of the notices; recurring reports as RRULE. `only`: the deadlines of that party's tasks alone, without reports.
// The same documents give the same bytes.
[[nodiscard]] std::string to_calendar(std::span<const Document* const> documents, const UnitWork* only = nullptr);

} // namespace v0
} // namespace zeren
