// Sentences that hold for the whole document: 列第一位者为牵头单位，下同; 以下均需试点城市政府落实，不再列出.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace zeren::outline {

// The rule that `span` (a sentence or the rest of a clause) states, if it states one. Its passage begins behind the last ；, and ends
// where something else follows (…为牵头单位，须在3月底前报送).
std::optional<RulePassage> read_rule(std::string_view text, Span span, const LexiconTables& lexicon);

// The rules among the sentences of `prose`.
void find_rules(std::string_view text, Span prose, const LexiconTables& lexicon, std::vector<RulePassage>& rules);

} // namespace zeren::outline
