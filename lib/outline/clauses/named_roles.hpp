// Who is what, with the label behind the name.
//
//     城关镇为牵头单位，县自然资源局为配合单位。      lead_unit 城关镇, cooperating_unit 县自然资源局
//
// Test: tests/unit/clauses_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/clauses/words.hpp"
#include "outline/outline.hpp"
#include "zeren/model.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace zeren::outline {

// `clause` where each of its groups between commas and semicolons is offices with a name, 为 or its like and a label of roles, or a time
// behind them; nothing otherwise (第一个单位为牵头单位 is a rule). `words`: the role words of a stretch around it. Linear in the clause.
std::optional<Piece> read_named_roles(std::string_view text, Span clause, std::span<const RoleWord> words, const LexiconTables& lexicon);

} // namespace zeren::outline
