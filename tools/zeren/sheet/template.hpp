// template.hpp: a user's own workbook as a pattern: which columns it has, in which order, how wide.
#pragma once

#include "zeren/table.hpp"

#include <string>
#include <vector>

namespace zeren::tool {

struct SheetTemplate {
    std::vector<TableColumn> columns; // with the user's titles; `key` is empty where no column of ours has that title
};

// The head row of the first sheet of an XLSX file: the row, among the first ten, with the most titles that `known` has. Throws Error as
// zeren::read_file does, and WrongUsage where no row has two such titles.
SheetTemplate read_template(const std::string& file, const std::vector<TableColumn>& known);

// `table` with the columns of the template: found by key, empty where there is none.
Table arranged(const Table& table, const std::vector<TableColumn>& columns);

} // namespace zeren::tool
