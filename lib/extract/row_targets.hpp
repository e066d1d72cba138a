// A number in a cell of its own: what it measures, and often its unit, stand in other cells of the row.
//
//     指标              | 单位 | 目标值         地区生产总值 | 亿元 | 520          as 地区生产总值520亿元
//     指标              | 2025年目标（%）       节能率 | 不低于3.2               as 节能率不低于3.2%, for 2025年
//     营造林（万亩）    | 12以上                                                as 营造林12万亩以上
//
// The cells are put together as flat text would have them and read by the same code; what is found is given back in places of the notice.
// So are the lines of a block of labels (指标名称：…⏎计量单位：…⏎目标值：…). A cell that names what it measures (新建学校3所) is prose like
// any other. Test: tests/unit/row_targets_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace zeren::extract {

struct RowTarget {
    std::size_t field = 0; // whose value it is
    Span amount;           // the number in that field
    Target target;
};

// Of the task whose title or text is `name`; `notice_year` as for find_targets(). Its target spans from the first to the last of its cells,
// or is the number's cell alone where `extent`, the task's own, does not hold all of them. They stand in the order of the
// fields: one for each, or one for each amount of a cell whose first clause leaves its noun to the name (12.5亿千瓦时，同比增长6%). None where
// more than eight fields ask for numbers. Linear in the fields. Adds diagnostics as find_targets() does.
std::vector<RowTarget> find_row_targets(std::string_view text, Span name, Span extent, std::span<const Field> fields, int notice_year,
                                        const LexiconTables& lexicon, std::vector<Diagnostic>& diagnostics);

// 2025年 of 2025年目标值, 一季度 of a column that is called so: of when its numbers are; nothing where the label names no time or several.
std::optional<Span> period_of_label(std::string_view text, Span label, const LexiconTables& lexicon);

} // namespace zeren::extract
