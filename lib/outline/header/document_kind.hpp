// Kinds of documents that hand out no work, by their title (总结, 招标公告, 管理办法) or because they are questions and answers.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/header/header.hpp"
#include "outline/outline.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// True for 江北市供水招标公告; false for 江北市民生实事公告, whose title names work as well. O(title). Test: tests/unit/items_test.cpp.
bool names_no_work(std::string_view text, Span title, const LexiconTables& lexicon);

// True for 数字政府考评办法（试行）: how work is assessed.
bool names_assessing(std::string_view text, Span title);

// 一、申请对象有哪几类？⏎答：…: whether most numbers of a kind open questions, which ask nobody to do anything.
bool asks_questions(std::string_view text, const std::vector<Segment>& segments);

// 市教育局：多措并举推进“双减”工作⏎今年以来，…取得阶段性成效。: news of an office or a place, by a headline with a colon, or by how it opens and what it praises. A paper
// with a number, recipients or a signature is none.
bool tells_news(std::string_view text, const HeaderPlan& plan, const std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
