// Where a notice gives an office a short name of its own: 市大数据发展管理局（以下简称“市大数据局”）, A（简称甲办）, A（以下称甲办，下同）.
// Test: tests/unit/names_test.cpp.
#pragma once

#include <string_view>
#include <vector>

namespace zeren::resolve {

struct ShortName {
    std::string_view front; // what stands before the bracket: the office's full name ends it
    std::string_view name;  // without quotation marks
};

// In the order of the text, which they point into. Linear in its length.
std::vector<ShortName> find_short_names(std::string_view text);

} // namespace zeren::resolve
