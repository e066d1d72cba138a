// deadlines.hpp: when a task is due, where the notice says it once for all tasks that say nothing themselves.
//
//     清单中未注明完成时限的，均为2024年12月31日。
//
// The model keeps this at its rule (preamble.rules, kind default_field) and does not copy it, so that Task::deadlines holds what is
// written for the task. Who makes a ledger or a calendar asks here for what holds:
//
//     const auto standard = zeren::default_deadline(document);
//     for (const zeren::Task& task : document.tasks)
//         for (const zeren::Deadline& deadline : zeren::deadlines_of(task, standard)) …
#pragma once

#include "zeren/lexicon.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace zeren {
inline namespace v0 {

// The deadline of the tasks without one. `deadline.basis` is set where its year is the notice's, as for any other.
struct DefaultDeadline {
    Deadline deadline;               // its span is the time alone: 2024年12月31日
    Span rule;                       // the sentence that it rests on
    std::vector<std::int32_t> tasks; // ids, ascending

    friend bool operator==(const DefaultDeadline&, const DefaultDeadline&) = default;
};

// What the notice's default_field rules say of deadlines; empty where it has none, or several that name different days. It holds for
// assignments and items where neither the task itself says a time, nor one that it is part of, nor one that is part of it. The
// document is one that parse() made with the same lexicon. Linear in rules and tasks.
[[nodiscard]] std::optional<DefaultDeadline> default_deadline(const Document& document, const Lexicon& lexicon = Lexicon::builtin());

// The task's own deadlines, else the default one where it holds, else none: a view into one of the arguments. Logarithmic in the ids.
[[nodiscard]] std::span<const Deadline> deadlines_of(const Task& task, const std::optional<DefaultDeadline>& standard) noexcept;

} // namespace v0
} // namespace zeren
