// Whether the names of a workbook's sheets are the headings of what is on them: a sheet for each chapter (民生保障) or unit (市教育局).
//
//     民生保障 | 城市建设               headings
//     Sheet1 | Sheet2; 附件一 | 附件二   they only count
//     民生 | 民生（续）                 one goes on where the other ends
//     民生 | 建设, with 一、… and 二、… in their rows, numbered on from sheet to sheet: the chapters are in the rows
//
// Test: tests/unit/read_xlsx_test.cpp.
#pragma once

#include "read/sheet.hpp"

#include <string>
#include <vector>

namespace zeren::reading {

struct NamedSheet {
    std::string name;
    Sheet sheet;
};

// Of the sheets with a table two names at least tell what is on them. Then all of them are headings, or the rows of one would belong to the
// heading before it.
[[nodiscard]] bool names_are_headings(const std::vector<NamedSheet>& sheets);

} // namespace zeren::reading
