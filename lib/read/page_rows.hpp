// Rows whose cells are set apart by blanks alone, as plain text has them, on a page that is narrower than they are.
// Test: tests/unit/read_page_test.cpp.
#pragma once

#include "read/page.hpp"

#include <cstddef>
#include <string_view>

namespace zeren::reading {

// A line whose words are parted by blanks that are alike: cells, or names. Columns of a typesetter are not, for they stand below each other.
[[nodiscard]] bool is_even_row(const PageLine& line) noexcept;

// Likewise of one blank, where rows have blanks as wide as `blank`.
[[nodiscard]] bool is_row_with(const PageLine& line, double blank) noexcept;

// How a row goes on.
enum class RowBreak : unsigned char { none, inside, between }; // it ended; within a cell; between two cells, so that their blanks are lost

// Where the cells of rows break at the end of a line.
//
//     2    改造校舍，面积不少于2.1万平方米    项目办    计财股、各乡镇中心校      11月底 and its blanks would not have fitted, 11月底 would:
//     11月底                                                                     the break is between cells
//
// Where the line is so full that either may be, the rows that need no second line tell: they have as many cells.
class Rows {
public:
    // `cells`: of the rows of the document that need no second line, 0 where there are none.
    void expect(std::size_t cells) noexcept { usual_ = usual_ == 0 ? cells : usual_; }
    void begin(const PageLine& line) noexcept; // of a paragraph
    [[nodiscard]] bool in_row() const noexcept { return blank_ > 0; }
    // Whether the row, whose last line is `last`, goes on with `line`; `right`: the margin.
    [[nodiscard]] RowBreak break_before(const PageLine& last, const PageLine& line, double right) const;
    void go_on(const PageLine& line, RowBreak how) noexcept;

private:
    double blank_ = 0; // between the cells of the row at hand, 0 where the paragraph is none
    double usual_blank_ = 0;
    std::size_t lines_ = 0;
    std::size_t cells_ = 0; // of the row so far
    std::size_t usual_ = 0; // of the last row that is one line
};

} // namespace zeren::reading
