// The foot of a web page, which is nobody's work.
//
//     上一篇：防汛要点
//     主办单位：江北市人民政府办公室       whose the page is: above the line of a site, or two lines at least whose labels no task has
//     承办单位：江北市大数据局
//     网站标识码：0000000001
//
// What stands behind a signature: preamble.hpp. Test: tests/unit/header_foot_test.cpp.
#pragma once

#include "outline/header/lines.hpp"

#include <cstddef>

namespace zeren::outline {

// Whether a paragraph is a line that only a site has (江ICP备…), whoever it seems to name.
bool is_site_line(const HeaderLines& lines, std::size_t i);

// Where the foot of the page begins: at the first line of furniture above the line of a site; segments.size() for nowhere.
std::size_t find_foot(const HeaderLines& lines);

// Makes furniture of the lines at the very end that say whose the page is, in a notice whose tasks have other labels or clauses. Linear in the
// number of paragraphs.
void take_owners(HeaderLines& lines);

} // namespace zeren::outline
