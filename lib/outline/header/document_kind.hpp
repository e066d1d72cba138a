// Kinds of documents that hand out no work, by their title (总结, 招标公告, 管理办法) or because they are questions and answers.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/header/header.hpp"
#include "outline/outline.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

// True for 江北市供水招标公告; false for 江北市民生实事公告, whose title names work as well. O(title). Test: tests/unit/items_test.cpp.
bool names_no_work(std::string_view text, Span title, const LexiconTables& lexicon);

// True for 数字政府考评办法（试行）: how work is assessed.
bool names_assessing(std::string_view text, Span title);

// True for 关于2023年计划执行情况的报告 and 2023年工作总结和2024年工作打算: what has been, but for parts that look ahead.
bool looks_back(std::string_view text, Span title, const LexiconTables& lexicon);

// True for 下一步工作打算, and for 2024年工作安排 where `since` is 2023: a heading of such a paper below which work may be. 0: the title has no year.
bool looks_ahead(std::string_view text, Span heading, std::int64_t since, const LexiconTables& lexicon);

// The first year that stands in the words (2023年); 0 for none.
std::int64_t first_year(std::string_view text, Span words);

// 一、申请对象有哪几类？⏎答：…: whether most numbers of a kind open questions, which ask nobody to do anything.
bool asks_questions(std::string_view text, const std::vector<Segment>& segments);

// 市教育局：多措并举推进“双减”工作⏎今年以来，…取得阶段性成效。: news of an office or a place, by a headline with a colon, or by how it opens and what it praises; 我市召开推进会 over text
// without numbers; 本报讯… and （供稿：…）. A paper with a number, recipients or a signature is none.
bool tells_news(std::string_view text, const HeaderPlan& plan, const std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
