// template.hpp: a user's own workbook as a pattern: which columns it has, in which order, how wide.
#pragma once

#include "zeren/table.hpp"

#include <string>
#include <vector>

namespace zeren::tool {

struct SheetTemplate {
    std::vector<TableColumn> columns; // with the user's titles; `key` is empty where no column of ours has that title
    std::vector<std::string> labels;  // those that are no title of our own: they may be labels of fields, for TableOptions::fields
};

// The head row of the first sheet of an XLSX file: the row, among the first ten, with the most titles that `known` has. Throws Error as
// zeren::read_file does, and WrongUsage where no row has two such titles.
SheetTemplate read_template(const std::string& file, const std::vector<TableColumn>& known);

// `table` with the columns of the template: found by key, empty where there is none. A field of a task goes before a column that only
// has another name for the title: 年度目标 is the task's field where it has one, else its targets.
Table arranged(const Table& table, const std::vector<TableColumn>& columns);

} // namespace zeren::tool
