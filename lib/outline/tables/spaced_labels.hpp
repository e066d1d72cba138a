// The labels of a head that blanks part, where blanks stand inside the labels too.
//
//     序 号 工作任务 责 任 单 位        序 号 | 工作任务 | 责 任 单 位: a printer spreads the letters of a short label over its column
//     序号 工作 任务 责任 单位          the same of words
//
// Test: tests/unit/table_head_rows_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// The cells, those joined that together are a label: one of the lexicon, or letters alone that end in one (市 级 牵 头 单 位). What is a label by
// itself begins no other (类别 项目). Looks at a bounded number of cells from each.
std::vector<Span> join_spaced_labels(std::string_view text, const std::vector<Span>& cells, const LexiconTables& lexicon);

} // namespace zeren::outline
