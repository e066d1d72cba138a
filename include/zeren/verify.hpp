// verify.hpp: a model from anywhere, held against the notice.
//
// A person, a spreadsheet or a language model says what a notice asks for, in the shape of zeren/1 or something like it. Which of its
// names, numbers and dates does the notice support, at the task for which they are claimed, and what did it leave out?
//
//     zeren::Document notice = zeren::parse(zeren::read_file("notice.txt"));
//     for (const zeren::Finding& finding : zeren::verify(notice, model_json))
//         std::cout << finding.path << ": " << finding.message << '\n';   // tasks[2].targets[0].value: the notice says "增长7.8%" …
//
// What is claimed must stand in the text, letter for letter but for blanks, widths and script (責任 is 责任): nothing is guessed to be
// meant. docs/verify.md has all rules and the shape of the model. Functions are re-entrant.
#pragma once

#include "zeren/finding.hpp"
#include "zeren/lexicon.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren {
inline namespace v0 {

// The claims of `model` that the notice does not support, in the order of the model, each with its path; then what the notice says and
// the model lacks, in the order of the text. `notice` is one that parse() made with the same lexicon. `model` is JSON in UTF-8: an
// object with "tasks", or the list of tasks itself; spans, ids and any other key may be absent, parties and dates may be plain strings,
// and roles may be keys of the task ("lead_unit", or a label that the lexicon knows). What has a form that cannot be read is told
// (claim_unreadable). Severity error: the notice does not support the claim; warning: left out, or not sure.
// Linear in the notice and the model, but for each claim that does not stand in its task: that is looked for in the whole notice.
// Throws Error model_invalid for what is no JSON, is nested too deep, or holds no list of tasks.
[[nodiscard]] std::vector<Finding> verify(const Document& notice, std::string_view model, const Lexicon& lexicon = Lexicon::builtin());

// All rules, in the order of docs/verify.md. Built once, on first use; thread-safe.
[[nodiscard]] const std::vector<FindingRule>& verify_rules();

} // namespace v0
} // namespace zeren
