// How somebody takes part, between his name and the verb of a clause: 县教育局|按部门职责|负责, 县财政局|积极主动|配合.
//
// The lexicon's adverbs are known everywhere in a clause; what is told here counts only in front of a verb and behind a party, for the words
// are common ones. Test: tests/unit/manners_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::outline {

// Where that begins in `list`, which ends where the verb begins; its end for nowhere. Looks at its last characters.
std::uint32_t manner_begin(std::string_view text, Span list, const LexiconTables& lexicon);

// An item of a list without what stands so behind it, adverbs as well: 县教育局按职责|、县卫健局按要求|负责.
Span without_manner(std::string_view text, Span item, const LexiconTables& lexicon);

// True when `span` holds adverbs (按职责分工), words and phrases of manner and nothing else.
bool only_adverbs(std::string_view text, Span span, const LexiconTables& lexicon);

} // namespace zeren::outline
