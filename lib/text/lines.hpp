// Lines and columns of places in a text, as an editor counts them: lines end at \n, \r\n or \r, columns are code points.
// Test: tests/unit/check_test.cpp.
#pragma once

#include "text/offsets.hpp"
#include "zeren/finding.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::text {

class Lines {
public:
    // `content` is valid UTF-8 and must outlive the table. One walk; 1/16 of the text and 4 bytes a line.
    explicit Lines(std::string_view content);

    // Of the byte at `at`; the end of the text for what lies beyond. Logarithmic in the number of lines.
    [[nodiscard]] Position position(std::uint32_t at) const noexcept;

    // The line that holds the byte, without its end.
    [[nodiscard]] Span line(std::uint32_t at) const noexcept;

private:
    [[nodiscard]] std::size_t index(std::uint32_t at) const noexcept;

    std::string_view content_;
    OffsetTable code_points_;
    std::vector<std::uint32_t> begins_;
};

// Fills begin and end of each finding from its span.
void set_positions(std::string_view content, std::vector<Finding>& findings);

} // namespace zeren::text
