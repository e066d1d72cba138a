// table.hpp: the model as rows, as an office keeps its ledger (督办台账).
//
//     const zeren::Table table = zeren::make_table(document, {.by = zeren::TableBy::task});
//     file << zeren::to_csv(table);
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeren {
inline namespace v0 {

enum class TableBy : std::uint8_t { task, target, role, party };

enum class TableLanguage : std::uint8_t { chinese, english };

struct TableOptions {
    TableBy by = TableBy::task;
    TableLanguage language = TableLanguage::chinese;
    bool with_file = false; // a column with source.name: for rows of several notices in one table
    // By task alone: labels of fields (整改措施) that get a column of their own, with the key "field:整改措施", before the basis. Fields
    // of other labels stand in the column other_fields, each behind its label.
    std::vector<std::string> fields;
};

struct TableColumn {
    std::string key;               // lead_units: stable, the key of JSON lines
    std::string title;             // 牵头单位, in the language asked for
    std::vector<std::string> also; // other titles that offices give the same column, in any language
    std::uint32_t width = 0;       // in characters, for a sheet
};

struct TableCell {
    std::string text;
    bool number = false;    // an exact decimal in plain digits, which a sheet may count with
    bool inherited = false; // what stands here, or a part of it, is not written at the task itself
};

struct Table {
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows; // each as long as columns
};

// The columns alone.
[[nodiscard]] std::vector<TableColumn> table_columns(const TableOptions& options);

// The labels of the fields of a notice's tasks, without blanks, in its order; of more than 24 those that come most. For
// TableOptions::fields. Linear.
[[nodiscard]] std::vector<std::string> field_labels(const Document& document);

// One row a task, a target, a party in a role, or a party, in the order of the notice. Texts are the notice's own; several in one cell
// are joined by "、" (names) or "；" (passages). Linear.
[[nodiscard]] Table make_table(const Document& document, const TableOptions& options = {});

// A word of the tables in a language ("lead_unit": 牵头单位), the key itself where there is none.
[[nodiscard]] std::string_view table_word(std::string_view key, TableLanguage language);

// Comma separated (RFC 4180) and tab separated values with a head row; a cell that a spreadsheet would take for a formula
// (= + - @, tab, carriage return in front) gets an apostrophe in front. The BOM lets Excel see UTF-8.
[[nodiscard]] std::string to_csv(const Table& table, bool with_head = true, bool with_bom = false);
[[nodiscard]] std::string to_tsv(const Table& table, bool with_head = true, bool with_bom = false);
// A table of GitHub's Markdown: line breaks become <br>, marks are escaped.
[[nodiscard]] std::string to_markdown(const Table& table, bool with_head = true);
// One JSON object a row, by the columns' keys.
[[nodiscard]] std::string to_json_lines(const Table& table);

} // namespace v0
} // namespace zeren
