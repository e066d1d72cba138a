// table_sink.cpp: which columns there are is settled once, then each notice becomes its rows.
#include "table_sink.hpp"

#include "command.hpp"

#include <algorithm>
#include <array>
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

bool has_others(const Document& document, const TableOptions& options)
{
    const Table table = make_table(document, options);
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

void TableSink::add(Document document)
{
    if (pattern_.columns.empty() && form_.table.by == TableBy::task) {
        waiting_.push_back(std::move(document));
        return;
    }
    settle();
    write(document);
}

void TableSink::settle()
{
    if (!columns_.empty()) return;
    for (const Document& document : waiting_) add_labels(sheets_.front().fields, document);
    const bool others =
        std::any_of(waiting_.begin(), waiting_.end(), [&](const Document& one) { return has_others(one, sheets_.front()); });
    constexpr std::array<std::string_view, 4> kNames{"tasks_sheet", "targets_sheet", "role", "units_sheet"};
    for (const TableOptions& sheet : sheets_) {
        std::vector<TableColumn> columns = pattern_.columns.empty() ? table_columns(sheet) : pattern_.columns;
        if (pattern_.columns.empty() && !others) std::erase_if(columns, is_others);
        if (book_) book_->add_sheet(table_word(kNames[static_cast<std::size_t>(sheet.by)], sheet.language), columns);
        columns_.push_back(std::move(columns));
    }
}

Table TableSink::shaped(const Document& document, const TableOptions& options) const
{
    const auto at = static_cast<std::size_t>(&options - sheets_.data());
    return arranged(make_table(document, options), columns_[at]);
}

void TableSink::write(const Document& document)
{
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
        const Table table = shaped(document, sheets_[i]);
        if (i == 0) note_filled(table);
        if (book_) book_->add_rows(i, table.rows);
        else output_.write(text_of(table));
    }
    first_ = false;
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
    for (const Document& document : waiting_) write(document);
    for (std::size_t i = 0; i < filled_.size(); ++i)
        if (!filled_[i] && pattern_.columns[i].key.empty() && !pattern_.columns[i].title.empty())
            complain(form_.pattern, "the column \"" + pattern_.columns[i].title +
                                        "\" stays empty: it is none of ours, and no task has a field of that name; see --columns");
    if (book_ && book_->shortened() > 0)
        complain(form_.output,
                 std::to_string(book_->shortened()) + " cells are longer than a sheet holds and end in ...; CSV keeps them whole");
    if (book_) output_.write(book_->bytes());
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
