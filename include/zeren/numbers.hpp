// numbers.hpp: every number of a notice, and why it is or is no target.
//
// A notice is full of numbers that nobody has to reach: dates, names (“四上单位”), thresholds (亿元以上项目), past results. A person who
// checks what Zeren read wants each numeral with its verdict, to see in a minute what was left out and by which rule:
//
//     zeren::Document document = zeren::parse(zeren::read_file("notice.txt"));
//     for (const zeren::NumberVerdict& number : zeren::judge_numbers(document))
//         std::cout << document.text(number.span) << '\t' << number.rule << '\n';      // 亿元	threshold
//
// The rules are stable strings: target; baseline (x of 由x压减至y); by their form date, name, ordinal, word, indefinite, list_count,
// order_of_magnitude; by their clause in_brackets, score, no_unit, threshold, attribute, past_result, scope, standard, duration,
// no_indicator; by their place finding, progress, review, header, preamble, numbering, outside_task.
// docs/numbers.md has an example of each.
#pragma once

#include "zeren/lexicon.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace zeren {
inline namespace v0 {

struct NumberVerdict {
    Span span; // of the numeral and of its unit where it has one: 1.2万亩
    bool is_target = false;
    std::string rule;      // "target", or the rule that says why it is none
    std::int32_t task = 0; // id of the task in whose prose it stands; 0 for none

    friend bool operator==(const NumberVerdict&, const NumberVerdict&) = default;
};

// A verdict for each numeral of the document's text, in order: digits of either width and Chinese numerals, 半 and the 一 of 统一
// included. The document is one that parse() made with the same lexicon. Linear in the length of the text.
[[nodiscard]] std::vector<NumberVerdict> judge_numbers(const Document& document, const Lexicon& lexicon = Lexicon::builtin());

} // namespace v0
} // namespace zeren
