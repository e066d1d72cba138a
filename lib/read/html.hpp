// An HTML page, or a fragment of one, to canonical text and blocks.
// Test: tests/unit/read_html_test.cpp, read_html_table_test.cpp, read_html_main_test.cpp.
#pragma once

#include "zeren/text.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::reading {

struct HtmlText {
    std::string content;
    std::vector<Block> blocks;
    std::vector<Diagnostic> diagnostics; // text_beside_content
};

// `html` is valid UTF-8 without NUL. Throws Error nesting_too_deep, input_too_large.
[[nodiscard]] HtmlText read_html(std::string_view html, std::uint32_t max_nesting);

} // namespace zeren::reading
