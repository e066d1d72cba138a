// What the lines of a page or a document show about its paragraphs: margins, the distance of lines, how paragraphs begin.
// Test: tests/unit/read_page_test.cpp.
#pragma once

#include "read/page.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace zeren::reading {

constexpr double kIndent = 0.8; // of the height of the line: what begins deeper has an indent

struct Frame {
    double left = 0;
    double right = 0;
    double pitch = 1;                       // the distance of the lines of a paragraph, by their height
    std::array<bool, kItemMarks> goes_on{}; // whether a line at the margin that begins with this mark goes on a full line all the same
    std::size_t row_cells = 0;              // that rows set by blanks have most often, where a line is the whole row; 0 for no such rows
    bool bars_end = false;                  // lines that their author ended end in a bar, so that one in a bar is the end

    [[nodiscard]] double distance(const PageLine& line) const noexcept { return std::max(pitch, 1.0) * std::max(line.box.height(), 0.1); }

    [[nodiscard]] double width() const noexcept { return right - left; }
};

// The parts are read one behind the other; the right margin is at `least_right` or beyond. Linear in the text.
[[nodiscard]] Frame frame_of(const std::vector<const std::vector<PageLine>*>& parts, double least_right);

// Letters of another size.
[[nodiscard]] bool is_other_size(const PageLine& line, const PageLine& next) noexcept;

// Not of one paragraph: cells, or letters of another size.
[[nodiscard]] bool is_apart(const PageLine& line, const PageLine& next) noexcept;

// A cell of a table set by strokes ends there.
[[nodiscard]] bool ends_in_bar(std::string_view line) noexcept;

} // namespace zeren::reading
