// table_sink.hpp: where the tables of `zeren table` go, notice by notice: one text, or a workbook with its sheets.
#pragma once

#include "output.hpp"
#include "sheet/row_spool.hpp"
#include "sheet/template.hpp"
#include "sheet/workbook.hpp"

#include "zeren/table.hpp"

#include <deque>
#include <memory>
#include <string>
#include <vector>

namespace zeren::tool {

struct TableForm {
    std::string output; // empty: standard output
    std::string form;   // csv, tsv, md, jsonl or xlsx
    bool bom = false;
    std::string pattern; // the template's file, for messages
    TableOptions table;
};

// Rows of tasks have a column for each label of their fields (整改措施), so they wait in a spool until all notices are there; with a
// template the columns are known before, and each notice goes out at once. No notice is kept, so memory is that of one. In XLSX a sheet of targets and one of units stand beside that of tasks.
class TableSink {
public:
    TableSink(TableForm form, SheetTemplate pattern);

    void add(const Document& document);
    // Writes what waited and ends the output. Tells of columns of the template that stayed empty because nothing has their name, and of
    // cells that a sheet does not hold.
    void commit();

private:
    [[nodiscard]] bool waits() const { return pattern_.columns.empty() && form_.table.by == TableBy::task; }
    void keep(const Document& document);
    void settle();
    void write(std::size_t sheet, Table table);
    void write_kept(std::size_t sheet);
    [[nodiscard]] std::string text_of(const Table& table) const;
    void note_filled(const Table& table);

    TableForm form_;
    SheetTemplate pattern_;
    Output output_;
    std::vector<TableOptions> sheets_;
    std::vector<std::vector<TableColumn>> columns_; // of each sheet, once they are settled
    std::vector<bool> filled_;                      // of the template's columns
    std::deque<RowSpool> kept_;                     // of each sheet, what waits
    bool others_ = false;                           // something that waits stands in the column of other labels
    std::unique_ptr<Workbook> book_;
    bool first_ = true;
};

} // namespace zeren::tool
