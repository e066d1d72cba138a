// Whether a stretch looks like a list of parties, before anybody splits it: 市财政局、各县区 does, 各工程由一名领导 does not.
//
// Clauses ask it where no bracket or colon vouches for the list. Splitting is lib/extract/list_items. Test: tests/unit/clauses_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zeren::outline {

// True when each item of the list ends as an organisation does, is a collective, or is a person with a post; and when the items are
// fields of work that share their last word (商务、知识产权部门).
bool looks_like_parties(std::string_view text, Span list, const LexiconTables& lexicon);

// The same for a list that is asked for again and again while it grows: the items that are known to hold are not looked at again.
struct ListWalk {
    std::uint32_t begin = 0;  // of the list
    std::uint32_t known = 0;  // where the first item begins that may still change
    std::uint32_t failed = 0; // an item in front of this place failed, so every longer list fails; 0 for none
};
bool looks_like_parties(std::string_view text, Span list, const LexiconTables& lexicon, ListWalk& walk);

// The same, and more strictly: no item could be anything but an office. Endings that other nouns have as well (市场, 片区) count only
// behind a level of government (县农经站) and beside an item that needs no such doubt.
bool looks_like_offices(std::string_view text, Span list, const LexiconTables& lexicon);

// Where the kind of office or area at the end of `words` begins: one general word (乡镇) or two, the area and who runs it (县区|政府). Their
// size for none. Constant time.
std::size_t kind_begin(std::string_view words, const LexiconTables& lexicon);

// Whether a list ends with 等 and a kind: 城关、石门、河口|等乡镇; 东山、西河|等县区政府. Constant time.
bool ends_in_others_of_a_kind(std::string_view list, const LexiconTables& lexicon);

// Whether each item is a town by its name: 龙门镇, 白石街道; 乡镇 is none.
bool names_towns(std::string_view text, Span list, const LexiconTables& lexicon);

// Whether each item is an office that needs no doubt, or a town: 龙门镇、县住建局.
bool names_offices_or_towns(std::string_view text, Span list, const LexiconTables& lexicon);

// 锦明三个社区: the kind of office or area at the end of the last of several names, and how many of them it counts.
struct CountedTail {
    std::size_t begin = 0; // of the number
    std::size_t count = 0; // 0 for none
};
CountedTail counted_tail(std::string_view item, const LexiconTables& lexicon);

// 区民政、残联; 市农业、水利、林业局; 市、区民政、残联: short names of offices, the first of them behind its level of government, and the last with an
// office's last word. Linear, and at most 150 bytes an item.
bool shares_office_tail(std::string_view text, Span list, const LexiconTables& lexicon);

// True when each item is a name of two to four 汉字: 冯桂生、郎志宏.
bool looks_like_names(std::string_view text, Span list, const LexiconTables& lexicon);

// Behind a verb: of which items of another list it speaks, and of no work of its own (牵头|第1项，配合第2、3项).
bool points_at_item(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept;

// False for what no list of parties is: empty, an item too long for a name, a beginning like 要…, a stop or a word of ordering in it.
bool could_be_list(std::string_view text, Span list);

// A stop or a word of ordering, which no list of parties holds.
bool contains_prose(std::string_view list);

// Words that make a phrase of it (的, 由, 对所…): no doer of a bare sentence holds one.
bool has_phrase_mark(std::string_view list);
bool has_phrase_mark_but_of(std::string_view words); // one that is not 的

// Whether the item is nothing but a verb, an adverb or an opener of clauses: 协办 is nobody, though 办 ends names.
bool is_duty_word(std::string_view item, const LexiconTables& lexicon);

// Without the bracket at its end: 县治堵办（设在县交警大队）.
std::string_view without_bracket(std::string_view item) noexcept;

// 等 at the end.
bool has_open_tail(std::string_view item) noexcept;

} // namespace zeren::outline
