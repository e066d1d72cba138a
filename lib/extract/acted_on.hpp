// A number between its noun and what is done with it, and a verb in front of both that raises what is measured.
//
//     山塘|86口|除险加固, 农村公路|120公里|改造提升     the noun in front is counted, the verb behind is its work
//     栈道|5.4公里|主体贯通, 石门乡|30户|签约           none: one thing's length, and where it is done
//     提高劳动生产率|20%, 提升自给率|5个百分点          an amount of change, and its bare noun
//     提升农村公路|120公里, 提升覆盖率|95%              none: what is improved, and what is reached
//
// Test: tests/unit/acted_on_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "extract/verdicts.hpp"
#include "lexicon/tables.hpp"

#include <string_view>

namespace zeren::extract {

// Whether the words behind the number are nothing but verbs of doing up to the end of its item, and its noun is of a kind and no place.
bool is_acted_on(std::string_view text, const Statement& statement, const Verdict& verdict, const MeasureTables& tables);

// 完成|城区|120公里|排水管网排查: where the verb of doing does it, in front of what is counted; no noun of the count.
void drop_place_before_count(std::string_view text, const Amount& amount, Verdict& verdict, const MeasureTables& tables);

// 聚焦主导产业|引进|12家企业: whether a verb of doing stands right in front of the number at the end of `words`, behind an object of the
// word that opens them.
bool acts_right_before(std::string_view text, Span words, const MeasureTables& tables);

// 围绕需求|新增|50个停车位, 按照要求|完成|3万亩造林: with no noun before it the level, or what grows, is what is done.
void read_level_as_verb(const Statements& statements, const Statement& statement, std::uint32_t begin, Verdict& verdict,
                        const LexiconTables& lexicon);

// 完成22所|学校空调安装|, 完成20个|小区“微改造”|: adds to the noun behind the unit the work that is all of the rest up to `end`.
void take_finished_work(std::string_view text, Verdict& verdict, Span item, const MeasureTables& tables);

// 达标率85%|的目标: what stands behind is no noun of the number.
bool names_goal_behind(std::string_view text, const Amount& amount, const Verdict& verdict);

// 石门乡要|完成|30户|签约: 完成 right before a count, whose object stands behind, and in front of it who does it.
bool finishes(std::string_view text, const Amount& amount, const Bounds& bounds);

// 至少|建成1处; 每人每年|至少|义务植树5棵: the word is no part of the noun, and the number a least.
void read_floor(std::string_view text, Verdict& verdict, const MeasureTables& tables);

// Makes a change of 提高 and 提升 in front of the noun, where the amount can be one.
void read_raise(std::string_view text, const Amount& amount, Verdict& verdict, const MeasureTables& tables);

} // namespace zeren::extract
