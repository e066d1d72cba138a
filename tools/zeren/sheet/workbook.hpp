// workbook.hpp: tables as an XLSX workbook, as an office makes its ledger: filters, a frozen head, wrapped text, print set-up.
#pragma once

#include "output.hpp"

#include "zeren/table.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::tool {

// Made row by row, so that memory stays small however many rows there are. Every text stays text, whatever it begins with; a number
// of up to 15 digits is a number, an ISO date in the column "due" a date. What is inherited stands in italics.
class Workbook {
public:
    Workbook();
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    // A new sheet with its head; `name` as a sheet's may be (31 characters, none of []:*?/\). Returns its index.
    std::size_t add_sheet(std::string_view name, const std::vector<TableColumn>& columns);
    // Behind the rows that the sheet has. Throws OutputFailed beyond what a sheet holds.
    void add_rows(std::size_t sheet, const std::vector<std::vector<TableCell>>& rows);
    // How many cells did not hold their text whole: 32,767 characters are the most.
    [[nodiscard]] std::size_t shortened() const;
    // All of it; nothing can be added behind it. Throws OutputFailed.
    void write_to(Output& output);

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace zeren::tool
