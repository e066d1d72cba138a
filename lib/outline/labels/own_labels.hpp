// Labels that a notice makes up for itself: no lexicon has them, and the notice repeats them from item to item.
//
//     ▲难题一 南门片区征收
//     症结：剩余12户未签约。
//     破题人：副主任沈岳；主攻科室：征收办
//     ▲难题二 停车位不足
//     症结：夜间缺口300个。
//     破题人：城管办主任鲁宁；主攻科室：城管办
//
// Short words and a colon that open a line below three items, or below most items of a list, are labels: found before anything else is,
// they are given to the stages as further words of the lexicon, as if the caller had named them. What they mean is for label_values.hpp.
// A label that comes once is left alone, and so are prose with a colon (会议要求：), places and persons (城东镇：) and words of the
// header. Test: tests/unit/own_labels_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/lexicon.hpp"
#include "zeren/model.hpp"
#include "zeren/text.hpp"

#include <cstddef>
#include <vector>

namespace zeren::outline {

struct OwnLabel {
    Word word;
    std::vector<Span> places;    // of the label, in the order of the text
    std::size_t items = 0;       // that have it
    bool names_somebody = false; // a field, and yet each of its values is a unit or a person
};

// In the order of their first places; none in most notices. Linear in the text.
std::vector<OwnLabel> find_own_labels(const Text& text, const LexiconTables& lexicon);

// `lexicon` with the labels as further words; its hash stays that of what the caller gave.
Lexicon with_own_labels(const Lexicon& lexicon, const std::vector<OwnLabel>& labels);

} // namespace zeren::outline
