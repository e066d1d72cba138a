// Where all readers of structured formats put what they find: paragraphs, headings, tables with their cells.
// Test: tests/unit/read_html_test.cpp, read_block_writer_test.cpp.
#pragma once

#include "zeren/text.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::reading {

// A table as a reader finds it, before its text has a place. Cells stand in any order; cells that would overlap are set right.
struct TableDraft {
    struct Entry {
        std::uint32_t row = 0;
        std::uint32_t column = 0;
        std::uint32_t row_span = 1;
        std::uint32_t column_span = 1;
        std::string text; // lines joined by newlines
    };
    std::vector<Entry> cells;
};

// Appends lines to a canonical text. Each line that is not blank becomes a block, or a line of the cell that is open.
class BlockWriter {
public:
    // Text of one node. As a browser sets it blanks run together; in preformatted text line breaks count, blanks and tabs stay, and an
    // empty line is a blank line.
    void text(std::string_view text, bool preformatted);
    void break_line();
    // The lines from here on are headings, or not.
    void set_heading(bool heading) noexcept { kind_ = heading ? Block::Kind::heading : Block::Kind::paragraph; }

    // A paragraph, or several where the text has line breaks. An empty one is a blank line before the next, for authors set parts of a
    // notice apart by it. Blanks at its beginning stay in the text, before the block.
    void paragraph(std::string_view text, bool heading = false);
    void blank_line() noexcept { blank_ = blank_ || !in_cell_; }
    [[nodiscard]] bool at_line_begin() const noexcept { return line_.empty(); }

    // A table: begin_table, for each row begin_row, for each of its cells begin_cell, its text, end_cell; then end_table. A row that
    // is not `written` has empty cells only and makes no line. Rows of one cell over the whole width above the first row of several
    // become paragraphs, as above the head of a sheet: the title of the table, 单位：万元; but not right behind another table, whose
    // sections they may be.
    void begin_table();
    void begin_row(bool written);
    void begin_cell();
    void end_cell(const Cell& cell); // gets its span here
    void end_table();

    // A table that was drafted. One that only places things (one row, one column, one filled cell) becomes its paragraphs; but a row
    // right behind a table that is as wide goes on with it.
    void table(const TableDraft& table);

    [[nodiscard]] std::string& content() noexcept { return content_; }
    [[nodiscard]] std::vector<Block>& blocks() noexcept { return blocks_; }

private:
    void take_titles();

    enum class Gap : std::uint8_t { none, blank, line };
    void put(std::string_view character, char32_t value);
    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(content_.size()); }

    std::string content_;
    std::vector<Block> blocks_;
    std::string line_;
    bool indented_ = false; // blanks before the line at hand are kept, as in all preformatted text
    bool blank_ = false;    // a blank line stands before the next block
    Gap gap_ = Gap::none;   // the white space before the next character
    char32_t last_ = 0;     // the last character of line_
    Block::Kind kind_ = Block::Kind::paragraph;
    Block::Kind line_kind_ = Block::Kind::paragraph;

    Block table_;
    bool in_cell_ = false;
    bool row_written_ = false;
    bool first_row_ = true;
    bool first_cell_ = true;
    std::uint32_t cell_begin_ = 0;
};

} // namespace zeren::reading
