// Where the content of a page stands.
// Test: tests/unit/read_html_main_test.cpp.
#pragma once

#include "read/html_tree.hpp"

#include <cstdint>
#include <vector>

namespace zeren::reading {

// What a subtree holds: characters that can be seen, those of them in links, and sentence ends outside links.
struct HtmlWeight {
    std::uint32_t visible = 0;
    std::uint32_t linked = 0;
    std::uint32_t sentences = 0;
    std::uint32_t links = 0;
};

// One for each node, subtree included.
[[nodiscard]] std::vector<HtmlWeight> weigh(const HtmlTree& tree);

// The node that holds the content, and what stands outside of it and belongs to it all the same.
struct HtmlMain {
    std::uint32_t root = 0;
    std::uint32_t title = 0;             // a heading that repeats the page's title, 0 for none
    std::vector<std::uint32_t> above;    // parts beside the root, in order: a first part, rows that hold the title or the date
    std::vector<std::uint32_t> below;    // likewise: a second part, a table of tasks, a signature
    std::vector<std::uint32_t> left_out; // blocks of the frame that are not links only
    std::vector<bool> dropped;           // per node: menus, forms and other chrome, whose subtree is to be passed over
};

// Of a whole page; a fragment is content from end to end, forms excepted. Tables with structure are not entered.
[[nodiscard]] HtmlMain find_main(const HtmlTree& tree, const std::vector<HtmlWeight>& weights, const std::vector<bool>& data_tables,
                                 bool whole_page);

} // namespace zeren::reading
