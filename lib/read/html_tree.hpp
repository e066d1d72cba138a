// An HTML page as one flat list of nodes, without what nobody sees. The only place that knows gumbo is html_tree.cpp.
// Test: tests/unit/read_html_test.cpp.
#pragma once

#include "text/written_ordinals.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::reading {

// What an element does to the text in it. Everything that no reader tells apart is `inline_element` or `block`.
enum class HtmlKind : std::uint8_t {
    text,
    inline_element,
    block, // ends a line before and behind it
    paragraph,
    ordered_list,
    list_item,
    main,    // the content, as the page says itself
    chrome,  // header, aside: a block that is often no content
    footer,  // of the page, or of the article that it stands in
    form,    // a block that is often no content
    heading, // h1–h6
    preformatted,
    link,
    line_break, // br
    table,
    row_group, // thead, tbody, tfoot
    row,
    cell,
    head_cell,
    caption,
};

[[nodiscard]] constexpr bool breaks_line(HtmlKind kind) noexcept
{
    return kind != HtmlKind::text && kind != HtmlKind::inline_element && kind != HtmlKind::link;
}

// A node and its subtree [its index, end) in the list.
struct HtmlNode {
    HtmlKind kind = HtmlKind::text;
    std::uint32_t parent = 0;
    std::uint32_t end = 0;
    std::uint32_t row_span = 1;    // of cells; 0: to the end of the row group
    std::uint32_t column_span = 1; // of cells
    std::string_view text;         // of text; entities are resolved
    std::int32_t number = 0;       // of a list, its start; of an item, its value
    bool has_number = false;
    bool reversed = false;                                    // of a list
    text::OrdinalStyle list_style = text::OrdinalStyle::none; // of a list
};

// `nodes[0]` is the root. The views are into what `memory` keeps.
struct HtmlTree {
    std::vector<HtmlNode> nodes;
    std::string title; // of the page's head
    std::shared_ptr<const void> memory;
};

// Scripts, styles, navigation, controls and hidden elements are left out. Throws Error nesting_too_deep.
[[nodiscard]] HtmlTree parse_html(std::string_view html, std::uint32_t max_nesting);

} // namespace zeren::reading
