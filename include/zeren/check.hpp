// check.hpp: what in a notice a careful reader would stumble over, before anybody is held to it.
//
//     zeren::Document document = zeren::parse(zeren::read_file("notice.txt"));
//     for (const zeren::Finding& finding : zeren::check(document, {.off = {"half_width_mark"}}))
//         std::cout << finding.begin.line << ' ' << finding.message << '\n';      // 12 "（" is never closed.
//
// A check repairs nothing and guesses nothing: each finding has a place in the text and a rule (docs/diagnostics.md has all of them
// with examples). Functions are re-entrant.
#pragma once

#include "zeren/finding.hpp"
#include "zeren/lexicon.hpp"
#include "zeren/model.hpp"

#include <string>
#include <vector>

namespace zeren {
inline namespace v0 {

struct CheckOptions {
    std::vector<std::string> off{}; // codes that are not told; unknown ones do nothing
    std::vector<std::string> on{};  // codes of rules that are off unless asked for; `off` wins
};

// The findings, in the order of the text: Document::diagnostics (what parse() saw) and those of the rules beside it. Empty for a
// sound notice, and for a text without tasks all but the rules of writing are silent. `document` is one that parse() made
// with the same lexicon, or from_json(). Linear in the text; throws nothing but std::bad_alloc.
[[nodiscard]] std::vector<Finding> check(const Document& document, const CheckOptions& options = {},
                                         const Lexicon& lexicon = Lexicon::builtin());

// All rules, diagnostics of parse() included, in the order of docs/diagnostics.md. Built once, on first use; thread-safe.
[[nodiscard]] const std::vector<FindingRule>& check_rules();

} // namespace v0
} // namespace zeren
