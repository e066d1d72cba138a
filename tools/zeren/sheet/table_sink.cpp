// table_sink.cpp: which columns there are is settled once, then each notice becomes its rows.
#include "table_sink.hpp"

#include "command.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

namespace zeren::tool {
namespace {

constexpr std::size_t kMostLabels = 24; // of fields, over all notices; the others share a column
constexpr std::string_view kOthers = "other_fields";

void add_labels(std::vector<std::string>& labels, const Document& document)
{
    for (std::string& label : field_labels(document))
        if (labels.size() < kMostLabels && std::find(labels.begin(), labels.end(), label) == labels.end())
            labels.push_back(std::move(label));
}

bool is_others(const TableColumn& column) { return column.key == kOthers; }

bool fills_others(const Table& table)
{
    const auto column = std::find_if(table.columns.begin(), table.columns.end(), is_others);
    if (column == table.columns.end()) return false;
    const auto at = static_cast<std::size_t>(column - table.columns.begin());
    return std::any_of(table.rows.begin(), table.rows.end(), [&](const auto& row) { return !row[at].text.empty(); });
}

} // namespace

TableSink::TableSink(TableForm form, SheetTemplate pattern) : form_(std::move(form)), pattern_(std::move(pattern)), output_(form_.output)
{
    sheets_.push_back(form_.table);
    sheets_.front().fields = pattern_.labels;
    filled_.resize(pattern_.columns.size());
    if (form_.form != "xlsx") return;
    book_ = std::make_unique<Workbook>();
    if (form_.table.by != TableBy::task || !pattern_.columns.empty()) return;
    for (const TableBy by : {TableBy::target, TableBy::party}) {
        sheets_.push_back(form_.table);
        sheets_.back().by = by;
    }
}

void TableSink::add(const Document& document)
{
    if (waits()) return keep(document);
    settle();
    for (std::size_t i = 0; i < sheets_.size(); ++i) write(i, make_table(document, sheets_[i]));
}

// Labels are only ever added, so the rows of a notice need no look back: they lack the columns of labels that come later, and have
// nothing for them. What stands in their column of other labels stays there, for it does so only where all columns are taken.
void TableSink::keep(const Document& document)
{
    std::vector<std::string>& labels = sheets_.front().fields;
    add_labels(labels, document);
    kept_.resize(sheets_.size());
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
        const Table table = make_table(document, sheets_[i]);
        if (i == 0 && !others_) others_ = fills_others(table);
        kept_[i].add(table.rows, labels.size());
    }
}

void TableSink::settle()
{
    if (!columns_.empty()) return;
    constexpr std::array<std::string_view, 4> kNames{"tasks_sheet", "targets_sheet", "role", "units_sheet"};
    for (const TableOptions& sheet : sheets_) {
        std::vector<TableColumn> columns = pattern_.columns.empty() ? table_columns(sheet) : pattern_.columns;
        if (pattern_.columns.empty() && !others_) std::erase_if(columns, is_others);
        if (book_) book_->add_sheet(table_word(kNames[static_cast<std::size_t>(sheet.by)], sheet.language), columns);
        columns_.push_back(std::move(columns));
    }
}

void TableSink::write(std::size_t sheet, Table table)
{
    table = arranged(table, columns_[sheet]);
    if (sheet == 0) note_filled(table);
    if (book_) book_->add_rows(sheet, table.rows);
    else output_.write(text_of(table));
    first_ = false;
}

void TableSink::write_kept(std::size_t sheet)
{
    TableOptions options = sheets_[sheet];
    kept_[sheet].empty_into([&](TableRows rows, std::size_t labels) {
        if (sheet == 0)
            options.fields.assign(sheets_.front().fields.begin(), sheets_.front().fields.begin() + static_cast<std::ptrdiff_t>(labels));
        write(sheet, {table_columns(options), std::move(rows)});
    });
}

void TableSink::note_filled(const Table& table)
{
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < filled_.size(); ++i)
            if (!row[i].text.empty()) filled_[i] = true;
}

void TableSink::commit()
{
    settle();
    for (std::size_t i = 0; i < kept_.size(); ++i) write_kept(i);
    for (std::size_t i = 0; i < filled_.size(); ++i)
        if (!filled_[i] && pattern_.columns[i].key.empty() && !pattern_.columns[i].title.empty())
            complain(form_.pattern, "the column \"" + pattern_.columns[i].title +
                                        "\" stays empty: it is none of ours, and no task has a field of that name; see --columns");
    if (book_ && book_->shortened() > 0)
        complain(form_.output,
                 std::to_string(book_->shortened()) + " cells are longer than a sheet holds and end in ...; CSV keeps them whole");
    if (book_) book_->write_to(output_);
    else if (first_) output_.write(text_of({columns_.front(), {}})); // no notice: the head alone
    output_.commit();
}

std::string TableSink::text_of(const Table& table) const
{
    const bool bom = first_ && form_.bom;
    if (form_.form == "tsv") return to_tsv(table, first_, bom);
    if (form_.form == "md") return to_markdown(table, first_);
    if (form_.form == "jsonl") return to_json_lines(table);
    return to_csv(table, first_, bom);
}

} // namespace zeren::tool
