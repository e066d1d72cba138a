// A label that is more than one word of the lexicon: with a bracket behind it, with a bracket inside, or two labels in one.
//
//     牵头单位（责任人）：市水务局（张远）      the bracket is part of the label; what it tells, roles.cpp asks for
//     牵头（责任）单位：市水务局                牵头单位
//     完成时限及责任单位：6月底前，市水务局牵头  the role's label: a time in its value is a deadline
//     责任领导及责任单位：李远 市水务局         the units' label
//
//     责任单位1：市水务局  责任单位2：市林业局   two labels of one kind
//
//     牵头单位及配合单位：市水务局、市林业局    responsible_unit: who of them leads is not said
//
// A bracket holds labels or kinds of offices and nothing else (责任单位（市水务局）： speaks to somebody).
// Test: tests/unit/role_words_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace zeren::outline {

// Where the label ends, and as which word it is read; word is null where it is none of these forms.
struct LabelForm {
    std::uint32_t end = 0;
    const Word* word = nullptr;
};

// The form that begins with `first`, a word at `span`, and is closed by a colon (or 】) before the end of `text`. Looks at a few words
// behind it: constant time.
LabelForm read_label_form(std::string_view text, Span span, const Word& first, const LexiconTables& lexicon);

// Which persons a label of units names as well, by a bracket or as its second half (牵头单位（责任人）, 责任单位及责任人); empty for none.
std::optional<RoleKind> persons_in_label(std::string_view text, Span label, const LexiconTables& lexicon);

// Behind a gap as wide as a 汉字 at `at` (a wide blank, a tab, two blanks, a line break), which parts a label from its value; `at` itself for none.
std::uint32_t skip_gap(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept;

bool names_persons(const Word& word) noexcept;

// 联系人: a label that is a field of its own, and beside a label of units says that persons follow.
bool names_contact(const Word& word) noexcept;

// The inside of a bracket behind a label that holds nothing but kinds of persons or offices: 责任人、联系人; 部门.
bool names_kinds(std::string_view inner, const LexiconTables& lexicon);

} // namespace zeren::outline
