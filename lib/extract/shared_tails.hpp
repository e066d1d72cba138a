// Whether a name of a list goes on in the next one, which bears the word that both need.
//
//     市、区财政部门                                    a level, whose office is the next one's
//     汾东、侯南经济开发区管委会                        a name without the organisation's word
//     杨凌示范区、西咸新区管委会                        areas, and the authority of both
//     城乡一体化示范区、高新区党工委和管委会            the same with two authorities
//     西河县、川东区、淮南县人民政府                    the same with more areas
//     天津市、河北省相关部门                            the departments of both
//     中国移动、联通、电信琴海分公司                    utilities
//
// Test: tests/unit/parties_test.cpp.
#pragma once

#include "lexicon/tables.hpp"

#include <string_view>

namespace zeren::extract {

// `left` and `right` stand side by side in a list. Linear in their length.
bool shares_tail(std::string_view left, std::string_view right, const LexiconTables& lexicon);

// 校长室、德育处; 总调度室、机动处: a department by itself, though nobody else's name ends so.
bool is_department(std::string_view name) noexcept;

// 各县（市、区）|工业|, 各市|文化|: all of some places, and half of a field of work behind them; what 和 joins to it is its other half.
bool ends_in_field(std::string_view name, const LexiconTables& lexicon);

// Whether the name is an area without its authority (扶岭县): one of a run whose last item has it is one party with the whole run.
bool is_bare_area(std::string_view name, const LexiconTables& lexicon);

} // namespace zeren::extract
