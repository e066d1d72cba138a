// What stands in front of a doer in running text and is no part of his name.
//
//     9月底前|县水务局要完成…        a time
//     会议决定|县交通局负责…         who decided it
//     二是|县信访局要做好…           order
//     责成|县审计局对…               the asking itself
//     我|县水务局, 我县|城关镇       the notice's own place
//
// The words are those of lib/lexicon/fronts.json; those that begin names as well (汛期, 指定) count in front of 县水务局 and 城关镇, and are
// the name's own in front of anything else (汛期值守办公室, 指定医院). The list of doers begins behind them; whether it is one is for list_shape to see.
// 会同县, 6月|内蒙古自治区: names that begin as such a word does are names. Test: tests/unit/fronts_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::outline {

struct Front {
    std::uint32_t end = 0; // where the list begins: at the span's own begin where nothing stands in front of it
    Span time;             // the first time among them that could be a deadline; empty for none
    bool asks = false;     // the last of them asks for somebody (责成, 请): his verb need not be one of clauses
    bool past = false;     // one of them tells of what was (去年, 截至目前): what he did is nobody's duty
};

// What stands in front of the doers with which `span` would go on, with the commas behind it. Looks at most 200 bytes ahead.
Front skip_front(std::string_view text, Span span, const LexiconTables& lexicon);

// The end of the time that begins at `at` (9月底前, 2024年, 汛期前, 两个月内); `at` for none. At most 90 bytes.
std::uint32_t skip_front_time(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon);

// Where a time or word of time at the end of `list` begins, behind its last party (县教育局|年底前); `list.end` for none. It looks no
// further back than 60 bytes.
std::uint32_t trailing_front(std::string_view text, Span list, const LexiconTables& lexicon);

// Where the name begins in an item of a list that opens with such a word: 目前|县水务局, 会议决定|县交通局; `item.begin` where the word is
// the name's own (指定医院, 汛期值守办公室), `item.end` where it is all. A time of digits is not asked for.
std::uint32_t behind_front_word(std::string_view text, Span item, const LexiconTables& lexicon);

// Whether what stands right in front of `at`, behind `begin`, tells of the past: 原|由县环保局负责, 往年|由…. What it belongs to does not:
// 上年度遗留问题|由县住建局负责.
bool is_past(std::string_view text, std::uint32_t begin, std::uint32_t at, const LexiconTables& lexicon);

// Whether a name begins at `at` that looks as if such a word, or 会同, did: 会同县.
bool is_guarded_name(std::string_view text, std::uint32_t at, const LexiconTables& lexicon);

// 会 of 会|同济大学: `word` up to where such a name begins inside; the word itself for none.
Span without_guarded_name(std::string_view text, Span word, const LexiconTables& lexicon);

} // namespace zeren::outline
