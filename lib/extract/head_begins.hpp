// Where the words begin that a number measures: behind what opens its clause and is no part of them.
//
//     （1）|新建学校3所, ①|改造学校30所          the number of the item, also where it stands inside the line
//     会议同意|安排资金2000万元                  who decided it
//     县教育局要|在6月底前新建学校3所            whose work it is
//
// Test: tests/unit/head_begins_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "lexicon/tables.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::extract {

// Behind the openers that stand at `at`; `at` for none. Each is looked at once, within a few characters.
std::uint32_t behind_openers(const Statements& statements, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon);

// 小店村、土寨沟村|废弃矿山土地整理: behind the places of a list that opens `words`, where what ends like the items before it is one of them.
std::uint32_t behind_places(std::string_view text, Span words, const MeasureTables& tables);

// 对重点产品|抽查500批次: behind whom or what the work is about, where `words` open with it; their begin else. 对外贸易 is a word, and
// 对食品抽查比例 measures them.
std::uint32_t behind_scope(std::string_view text, Span words, const MeasureTables& tables);

// 向县人大|报告工作1次, 从返乡人员中|储备后备力量3名: behind whom it is told or out of whom they are taken; the begin of `words` for none.
std::uint32_t behind_addressee(std::string_view text, Span words, const MeasureTables& tables);

// 组织|技术人员下村|检修农机具: behind those who are organised to do it, where a verb of doing and its object follow; the begin of `words`
// for none.
std::uint32_t behind_organised(std::string_view text, Span words, const MeasureTables& tables);

// 引导金融机构|投放贷款 is read by behind_organised too: whom a word of helping in front of `words` helps.

// 为市场主体|减轻社保缴费负担: behind for whom `words` say that something is cut; their begin for none.
std::uint32_t behind_whom_it_spares(std::string_view text, Span words, const MeasureTables& tables);

// 今年|将|新增能力11万吨: whether `word` is 将 in front of a verb of doing, which takes nothing; 将审批时限压缩至3天.
bool tells_what_will_be(std::string_view text, Span word, std::uint32_t end, const MeasureTables& tables);

// 社会民生类|安排|正式项目29项: behind 安排 inside `words`, where its object follows; their begin for none.
std::uint32_t behind_arranging(std::string_view text, Span words);

// 全县|PM2.5浓度, 全县|5G基站: whether a noun may begin with `words`.
bool opens_noun(std::string_view text, Span words) noexcept;

// 河长|每半年|巡河: whether the noun in front of a time is who does the work and not what it is about; `by_then`: the time is an end.
bool does_it(std::string_view text, Span noun, bool by_then);

// 由区属国企负责运营的|城市驿站: behind what tells of the noun in `words` who does it; `at` where they do not open with 由.
std::uint32_t behind_agent(std::string_view text, Span words, std::uint32_t at);

// ①, ⑴, ⒈, ㈠: the number of an item, or behind a word the sign of a note.
bool is_circled(char32_t c) noexcept;

// Behind a serial that stands at `at`, as in （1） and ①; `at` where there is none.
std::uint32_t skip_serial(const Statements& statements, std::uint32_t at, std::uint32_t end) noexcept;

} // namespace zeren::extract
