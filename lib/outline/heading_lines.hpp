// Headings that lost one of their line breaks.
//
//     …结合我市实际，制定本细则。 一、工作目标⏎到2017年…        behind the last sentence of the paragraph above
//     三、工作制度(一)会议制度…                              with the first （一） below it
//
// Such a number is a heading's only where the numbers of the notice count on over it (一、 here, 二、 behind it). A notice on one line is
// glued.hpp's. Test: tests/unit/heading_lines_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

// The places, in order, where a line of `lines` is to be cut. Linear in the lines; in each the ends are looked at, 120 bytes at most.
std::vector<std::uint32_t> find_heading_cuts(std::string_view text, const std::vector<Span>& lines);

} // namespace zeren::outline
