// Labels and lists in brackets, of whatever kind.
//
//     （责任单位）市林业局                          a label at the begin of a line, its value right behind
//     〔牵头单位〕市水务局 〔配合单位〕市财政局      two, with a blank between
//     责任单位：（市水务局、市公安局）               the bracket is no part of the list
//     责任单位（市水务局）                           likewise, where nothing else stands on the line
//
// 【责任单位】 and [责任单位] stand anywhere (words.hpp). A bracket behind a name (市水务局（牵头单位）) says what that one does, and is no
// label. Test: tests/unit/bracketed_labels_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/clauses/words.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::outline {

// The label of a role or a time in the round bracket that opens at `at`; word is null where it is none.
LabelAt round_label_at(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon);

// Whether a label was closed by such a bracket.
bool is_round_label(std::string_view text, const LabelAt& label) noexcept;

// The list without a bracket around all of it, where parties stand in it, and without 为 or 系 in front (责任单位：为市林业局). O(list) where it begins with a bracket.
Span bare_list(std::string_view text, Span list, const LexiconTables& lexicon);

} // namespace zeren::outline
