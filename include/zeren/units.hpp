// units.hpp: what each unit has to do, over one or many notices, and its calendar.
//
//     const std::vector<zeren::UnitWork> units = zeren::unit_work({document});
//     file << zeren::to_calendar({document});
#pragma once

#include "zeren/lexicon.hpp"
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

// Deadlines of tasks and dates of reporting as one calendar (RFC 5545, VTIMEZONE Asia/Shanghai): all-day events, in the order of the
// notices; with several, each description ends with source.name. What recurs (每季度, 每月25日前报送) is an event with an RRULE: its
// first day is the first one, not before the notice, on which the rule falls; it ends with the year of the notice, or with its last
// deadline where that is later; reports of the first half of a month a month later. Of a week, month, quarter or year without a day the
// last day is taken; the 30th is in February its last day. What has neither day nor rule (长期坚持), or a rule in a notice that gives no
// year, is left out. `only`: that party's tasks alone, without reports. `lexicon`: the one with which the notices were parsed.
// The same documents give the same bytes, and the same notice twice its events once. n log n in the events.
[[nodiscard]] std::string to_calendar(std::span<const Document* const> documents, const UnitWork* only = nullptr,
                                      const Lexicon& lexicon = Lexicon::builtin());

} // namespace v0
} // namespace zeren
