// One sheet of CSV to paragraphs and a table.
//
//     某区任务表,,                          one filled field above the table: a paragraph
//     序号,任务,责任单位                    the head
//     1,"修路，
//     修桥","甲局,乙局"                     a field in quotes may hold commas, line breaks, and "" for a quote
//
// What is a title and what the table: sheet.cpp. Merged cells are lost where a program saves CSV: only their first cell is filled.
// Test: tests/unit/read_csv_test.cpp.
#include "read/csv.hpp"

#include "read/sheet.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace zeren::reading {

namespace {

constexpr std::uint32_t kLeastFields = 3;
constexpr std::uint32_t kLeastRows = 3;
constexpr std::uint32_t kMostLines = 20; // of a field: more are a document in a data set

// One field of a text, and what stands behind it.
struct Field {
    std::string_view raw; // without the quotes around it; "" still stands for "
    bool quoted = false;
    bool ends_row = false;
    bool well_formed = true; // a quote stands only where one may
};

class Fields {
public:
    explicit Fields(std::string_view text) noexcept : text_(text) {}

    [[nodiscard]] bool more() const noexcept { return at_ < text_.size() || open_; }

    Field next() noexcept
    {
        Field field;
        std::size_t end = at_;
        if (at_ < text_.size() && text_[at_] == '"') {
            const std::size_t close = closing_quote(at_ + 1);
            field.quoted = close != std::string_view::npos;
            field.well_formed = field.quoted && ends_at(close + 1);
        }
        if (field.well_formed && field.quoted) {
            end = closing_quote(at_ + 1);
            field.raw = text_.substr(at_ + 1, end - at_ - 1);
            ++end;
        } else {
            field.quoted = false;
            end = std::min(text_.find_first_of(",\r\n", at_), text_.size());
            field.raw = text_.substr(at_, end - at_);
            field.well_formed = field.raw.find('"') == std::string_view::npos;
        }
        step_over(end, field);
        return field;
    }

private:
    [[nodiscard]] std::size_t closing_quote(std::size_t at) const noexcept
    {
        for (at = text_.find('"', at); at != std::string_view::npos; at = text_.find('"', at + 2))
            if (at + 1 >= text_.size() || text_[at + 1] != '"') return at;
        return at;
    }
    [[nodiscard]] bool ends_at(std::size_t at) const noexcept
    {
        return at >= text_.size() || text_[at] == ',' || text_[at] == '\r' || text_[at] == '\n';
    }
    void step_over(std::size_t end, Field& field) noexcept
    {
        open_ = end < text_.size() && text_[end] == ','; // a field follows, were it an empty one
        field.ends_row = !open_;
        at_ = end;
        if (open_) ++at_;
        else if (text_.substr(at_).starts_with("\r\n")) at_ += 2;
        else if (at_ < text_.size()) ++at_;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool open_ = false;
};

bool is_blank(std::string_view text) { return text::trim(text, {0, static_cast<std::uint32_t>(text.size())}).empty(); }

std::string plain(const Field& field)
{
    std::string text;
    for (std::size_t at = 0; at < field.raw.size(); ++at) {
        text += field.raw[at];
        if (field.quoted && field.raw[at] == '"') ++at; // the second of two
    }
    return text;
}

} // namespace

bool is_csv(std::string_view text) noexcept
{
    Fields fields(text);
    std::uint32_t rows = 0;
    std::uint32_t width = 0; // of the first row
    while (fields.more()) {
        std::uint32_t count = 0;
        bool blank = true;
        for (bool end = false; !end && fields.more();) {
            const Field field = fields.next();
            end = field.ends_row;
            ++count;
            blank = blank && is_blank(field.raw);
            if (!field.well_formed || std::count(field.raw.begin(), field.raw.end(), '\n') > kMostLines) return false;
        }
        if (blank) continue;
        if (rows == 0) width = count;
        if (count != width || width < kLeastFields) return false;
        ++rows;
    }
    return rows >= kLeastRows;
}

namespace {

// Cells that are empty below filled ones: perhaps the rest of merged cells, of which CSV keeps the first. The head is no such cell.
class EmptyBelow {
public:
    void row(const std::set<std::uint32_t>& filled, std::uint32_t record)
    {
        if (filled.empty() || (filled.size() == 1 && filled.contains(0))) return; // a title, a note
        if (head_) {
            head_ = false;
            return;
        }
        for (const std::uint32_t column : above_) {
            if (filled.contains(column)) continue;
            if (cells_++ == 0) first_ = record;
        }
        above_.insert(filled.begin(), filled.lower_bound(kWidest));
    }
    [[nodiscard]] std::vector<Diagnostic> told() const
    {
        if (cells_ == 0) return {};
        return {{"empty_cells",
                 Severity::info,
                 std::to_string(cells_) + (cells_ == 1 ? " cell is" : " cells are") + " empty below filled ones, the first in row " +
                     std::to_string(first_) + "; where cells were merged, CSV keeps only the first of them.",
                 {}}};
    }

private:
    static constexpr std::uint32_t kWidest = 256; // columns that are looked at, so that a row costs no more than its cells and these

    std::set<std::uint32_t> above_;
    bool head_ = true;
    std::uint32_t cells_ = 0;
    std::uint32_t first_ = 0;
};

} // namespace

Read read_csv(std::string_view text, const Limits& limits)
{
    EmptyBelow empty;
    CellCount count(limits.cells);
    Sheet sheet;
    Fields fields(text);
    std::uint32_t row = 0;
    std::uint32_t record = 0; // blank ones included
    bool blank_above = false;
    while (fields.more()) {
        std::set<std::uint32_t> filled;
        std::uint32_t column = 0;
        for (bool end = false; !end && fields.more(); ++column) {
            const Field field = fields.next();
            end = field.ends_row;
            if (is_blank(field.raw)) continue;
            count.add();
            sheet.table.cells.push_back({row, column, 1, 1, plain(field)});
            filled.insert(column);
        }
        const bool blank = filled.empty();
        empty.row(filled, ++record);
        if (blank_above && !blank) sheet.blank_before.insert(row);
        blank_above = blank;
        row += !blank;
    }
    BlockWriter writer;
    write_sheet(sheet, writer);
    return {std::move(writer.content()), std::move(writer.blocks()), empty.told()};
}

} // namespace zeren::reading
