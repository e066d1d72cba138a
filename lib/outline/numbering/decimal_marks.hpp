// Numbers of a decimal outline: 1, 1.1, 1.1.1.
//
//     2　组织指挥体系                 a number, a blank and a heading: the level of 一、
//     2.1　国家层面组织指挥机构        the level of （一）
//     4.3.3 应对措施                 below it
//     1.推进污水治理。⏎1.1新建泵站。   where the first level is 1., its points are the level of (1)
//
// A number proves nothing (1.1万亩, 3.5 米): each must follow the one before it, and at least two such points must, one with its next. Test:
// tests/unit/decimal_marks_test.cpp.
#pragma once

#include "outline/numbering/numbering.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

class DecimalMarks {
public:
    // `begins` are the places where the lines of the notice begin, in order. Linear.
    DecimalMarks(std::string_view text, const std::vector<std::uint32_t>& begins);

    // The number that begins at `at`; ladder none where the notice has none there. O(log n).
    [[nodiscard]] Mark read(std::uint32_t at) const;

private:
    std::vector<Mark> marks_; // in the order of the text
};

} // namespace zeren::outline
