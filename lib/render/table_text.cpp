// A table as text: CSV, TSV, Markdown, JSON lines. Each row is written alone, so that rows of many notices can follow each other.
// Test: tests/unit/table_text_test.cpp.
#include "zeren/table.hpp"

#include <nlohmann/json.hpp>

namespace zeren {
namespace {

constexpr std::string_view kBom = "\xef\xbb\xbf";

// A spreadsheet takes such a cell for a formula; behind an apostrophe it stays text. Numbers keep their minus.
bool looks_like_formula(const TableCell& cell)
{
    return !cell.number && !cell.text.empty() && std::string_view("=+-@\t\r").find(cell.text.front()) != std::string_view::npos;
}

std::string guarded(const TableCell& cell) { return looks_like_formula(cell) ? "'" + cell.text : cell.text; }

void add_csv(std::string& out, const TableCell& cell)
{
    const std::string text = guarded(cell);
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        out.append(text);
        return;
    }
    out.push_back('"');
    for (const char c : text) {
        if (c == '"') out.push_back('"');
        out.push_back(c);
    }
    out.push_back('"');
}

// A tab or a line break inside a cell would be a border: they become blanks.
void add_tsv(std::string& out, const TableCell& cell)
{
    for (const char c : guarded(cell)) out.push_back(c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
}

void add_markdown(std::string& out, const TableCell& cell)
{
    for (const char c : cell.text) {
        switch (c) {
        case '\n': out.append("<br>"); break;
        case '\r': break;
        case '<': out.append("&lt;"); break;
        case '&': out.append("&amp;"); break;
        case '|':
        case '\\':
        case '*':
        case '_':
        case '`':
        case '[':
        case ']':
        case '~': out.push_back('\\'); [[fallthrough]];
        default: out.push_back(c);
        }
    }
}

using AddCell = void (*)(std::string&, const TableCell&);

struct Form {
    AddCell add = nullptr;
    std::string_view before; // a row
    std::string_view between;
    std::string_view after;
};

constexpr Form kCsv{add_csv, "", ",", "\r\n"};
constexpr Form kTsv{add_tsv, "", "\t", "\n"};
constexpr Form kMarkdown{add_markdown, "| ", " | ", " |\n"};

void add_row(std::string& out, const std::vector<TableCell>& row, const Form& form)
{
    out.append(form.before);
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i > 0) out.append(form.between);
        form.add(out, row[i]);
    }
    out.append(form.after);
}

std::vector<TableCell> head_of(const Table& table)
{
    std::vector<TableCell> head;
    for (const TableColumn& column : table.columns) head.push_back({column.title, false, false});
    return head;
}

std::string separated(const Table& table, const Form& form, bool with_head, bool with_bom)
{
    std::string out(with_bom ? kBom : "");
    if (with_head) add_row(out, head_of(table), form);
    for (const auto& row : table.rows) add_row(out, row, form);
    return out;
}

} // namespace

inline namespace v0 {

std::string to_csv(const Table& table, bool with_head, bool with_bom) { return separated(table, kCsv, with_head, with_bom); }

std::string to_tsv(const Table& table, bool with_head, bool with_bom) { return separated(table, kTsv, with_head, with_bom); }

std::string to_markdown(const Table& table, bool with_head)
{
    std::string out;
    if (with_head) {
        add_row(out, head_of(table), kMarkdown);
        out.append("|");
        for (std::size_t i = 0; i < table.columns.size(); ++i) out.append(" --- |");
        out.append("\n");
    }
    for (const auto& row : table.rows) add_row(out, row, kMarkdown);
    return out;
}

std::string to_json_lines(const Table& table)
{
    std::string out;
    for (const auto& row : table.rows) {
        nlohmann::ordered_json object;
        for (std::size_t i = 0; i < row.size(); ++i) object[table.columns[i].key] = row[i].text;
        out.append(object.dump()).append("\n");
    }
    return out;
}

} // namespace v0
} // namespace zeren
