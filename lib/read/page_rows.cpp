// Two blanks or four, the same throughout: what a line breaker swallows at the end of a line is as wide as they are.
#include "read/page_rows.hpp"

#include "read/page_frame.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::reading {

namespace {

constexpr std::size_t kFewestBlanks = 2;
constexpr double kAlike = 1.4;            // the widest to the narrowest: beside a digit fonts add some
constexpr std::size_t kShortestCells = 2; // characters a cell, or the line is spread: 某 市 人 民 政 府

} // namespace

bool is_even_row(const PageLine& line) noexcept
{
    return line.blanks >= kFewestBlanks && line.widest_blank <= kAlike * line.narrowest_blank &&
           text::count_code_points(line.text) > (kShortestCells + 1) * (line.blanks + 1);
}

bool is_row_with(const PageLine& line, double blank) noexcept
{
    return line.blanks > 0 && line.widest_blank <= kAlike * blank && line.narrowest_blank * kAlike >= blank;
}

void Rows::begin(const PageLine& line) noexcept
{
    if (in_row() && lines_ == 1) usual_ = cells_;
    lines_ = 1;
    cells_ = line.blanks + 1;
    blank_ = is_even_row(line) || is_row_with(line, usual_blank_) ? line.widest_blank : 0;
    if (in_row()) usual_blank_ = blank_;
}

RowBreak Rows::break_before(const PageLine& last, const PageLine& line, double right) const
{
    if (ends_early(last, line, right)) return ends_early(last, line, right - blank_) ? RowBreak::none : RowBreak::between;
    if (usual_ != 0 && cells_ >= usual_ && line.blanks > 0) return RowBreak::none; // the row has all its cells
    return cells_ + line.blanks + 1 == usual_ ? RowBreak::between : RowBreak::inside;
}

void Rows::go_on(const PageLine& line, RowBreak how) noexcept
{
    ++lines_;
    cells_ += line.blanks + (how == RowBreak::between ? 1 : 0);
}

} // namespace zeren::reading
