// What a label that the lexicon lacks says by its parts, and whether its values bear that out.
//
//     主攻|科室：城管办              lead_unit: 主攻 leads, a 科室 is a unit, and every value is one
//     破题|人：副主任沈岳            responsible_person: nobody but an official stands behind it
//     交卷|时间：11月底              a deadline: each value is a time by which something is to be done
//     受益|单位：城东社区            a field: who has the benefit does no work
//     症结：剩余12户未签约。          a field
//
// One value that is something else (主攻科室：待定；主攻科室：分三步走) is enough to make a field of it. The parts are data (label_parts).
// Where the labels stand and how often, is for own_labels.hpp. Test: tests/unit/own_labels_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::outline {

struct LabelMeaning {
    Word word;                   // without its term
    bool names_somebody = false; // a field though each of its values is a unit or a person: what they do the label does not say
    bool names_offices = false;  // nearly all its values are offices, though its words say nothing
};

// Empty for what no label is, whatever stands behind it (如下：, 会议指出：, 城东镇：). `label` is without blanks and in simplified 汉字.
// Linear in the values.
std::optional<LabelMeaning> judge_label(std::string_view label, std::string_view text, const std::vector<Span>& values,
                                        const LexiconTables& lexicon);

// What is told of such a label, of so many items.
std::string tell_unknown_label(std::string_view label, std::size_t items, Meaning means, RoleKind role);

} // namespace zeren::outline
