// deadlines.hpp: when a task is due, where the notice says it once for all tasks that say nothing themselves.
//
//     清单中未注明完成时限的，均为2024年12月31日。
//
// The model has this time at its rule (Rule::deadline, Rule::tasks) and does not copy it, so that Task::deadlines holds what is written
// for the task. Who makes a ledger or a calendar asks here for what holds:
//
//     const zeren::Rule* standard = zeren::default_rule(document);
//     for (const zeren::Task& task : document.tasks)
//         for (const zeren::Deadline& deadline : zeren::deadlines_of(task, standard)) …
#pragma once

#include "zeren/model.hpp"

#include <span>

namespace zeren {
inline namespace v0 {

// The rule that gives tasks without a time their deadline; null where the notice has none, or several that name different days. It holds
// for assignments and items where neither the task itself says a time, nor one that it is part of, nor one that is part of it. Points
// into the document. Linear in the rules.
[[nodiscard]] const Rule* default_rule(const Document& document) noexcept;
const Rule* default_rule(const Document&& document) = delete; // would point to nothing

// The task's own deadlines, else that of the rule where it holds for the task, else none: a view into the task or the rule. `standard` is
// null or has a deadline. Logarithmic in Rule::tasks.
[[nodiscard]] std::span<const Deadline> deadlines_of(const Task& task, const Rule* standard) noexcept;

} // namespace v0
} // namespace zeren
