// Pages with text at positions, as PDF and OFD have them, to lines, paragraphs and tables.
// Test: tests/unit/read_page_test.cpp, read_page_table_test.cpp.
#pragma once

#include "read/block_writer.hpp"
#include "read/limits.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::reading {

// A rectangle in the units of its page; y grows downwards.
struct Box {
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] double width() const noexcept { return right - left; }
    [[nodiscard]] double height() const noexcept { return bottom - top; }
    [[nodiscard]] double middle() const noexcept { return (top + bottom) / 2; }
};

// Text that stands together; its box is as high as the font.
struct PageWord {
    Box box;
    std::string text;
};

struct Page {
    double width = 0;
    double height = 0;
    std::vector<PageWord> words;
    std::vector<Box> rules; // drawn lines: thin boxes
};

// Words side by side, from left to right.
struct PageLine {
    Box box;
    std::vector<PageWord> words;
    std::string text;       // words joined: by two blanks over a wide gap, by one between Latin words, 汉字 and digits by none
    bool gapped = false;    // holds a wide gap: a row of cells, perhaps
    std::size_t blanks = 0; // those that part its words, Latin words apart
    double narrowest_blank = 0;
    double widest_blank = 0;
};

// Turns a page upright on which nearly all words lie on their side.
void turn_upright(Page& page);

// Words to lines, from top to bottom.
[[nodiscard]] std::vector<PageLine> lines_of_words(std::vector<PageWord> words);

// A table that drawn rules make, with the words in its cells.
struct PageTable {
    Box box;
    std::vector<double> columns; // the places of its upright rules
    TableDraft draft;
};

// Takes page numbers and running heads and feet off the pages: lines of the first and last places that come again on other pages at the
// same height, digits apart; a line of digits and dashes alone, with other lines or a table on its page.
void drop_furniture(std::vector<std::vector<PageLine>>& pages, const std::vector<Page>& sizes,
                    const std::vector<std::vector<PageTable>>& tables);

// The words of a page in the parts that are read one behind the other: one part, unless the page is set in columns.
[[nodiscard]] std::vector<std::vector<PageWord>> columns_of(std::vector<PageWord> words);

// Adds the rules that tables lack whose columns are seen without upright rules.
void add_missing_rules(std::vector<Page>& pages);

// Takes the words of the tables out of the page. A frame without cells is no table.
[[nodiscard]] std::vector<PageTable> take_tables(Page& page, CellCount& cells);

// Joins each table that a page ends with to the one that begins the next page where that one goes on with it. `lines` are those of the
// pages without furniture.
void join_continued(std::vector<std::vector<PageTable>>& tables, const std::vector<std::vector<PageLine>>& lines);

// How much would fit behind the last character of `line` before `right`: true when the next line's first word would have, so that the
// author ended the paragraph there.
[[nodiscard]] bool ends_early(const PageLine& line, const PageLine& next, double right);

// What stands between two lines that are joined: a blank beside a Latin word, nothing within a number.
[[nodiscard]] std::string_view wrap_gap(std::string_view before, std::string_view behind) noexcept;

// How a line begins as an item of a list does: 一、 or 1. or, behind the end of a sentence, （一） or ①. `before`: what it may go on.
enum class ItemMark : unsigned char { none, circled, han_bracket, digit_bracket, han, digit };
constexpr std::size_t kItemMarks = 6;
[[nodiscard]] ItemMark item_mark(std::string_view before, std::string_view line) noexcept;

// All of it. Words and rules that are nowhere near their page are dropped.
[[nodiscard]] Read read_pages(std::vector<Page> pages, const Limits& limits);

} // namespace zeren::reading
