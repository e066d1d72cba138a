// What the HTML standard makes of the names of elements, as far as html_nesting.cpp asks.
// Test: tests/unit/read_html_nesting_test.cpp.
#pragma once

#include <string_view>

namespace zeren::reading {

enum Trait : unsigned {
    kVoid = 1U,           // has no content
    kOptional = 2U,       // its end tag may be missing: not counted
    kFormatting = 4U,     // is opened again behind a block's end
    kSpecial = 8U,        // stops the search of </span> for its start
    kBoundary = 16U,      // "in scope" ends here
    kClosesP = 32U,       // an open p ends before it
    kTablePart = 64U,     // td, tr …
    kCell = 128U,         // forgets the formatting elements in it at its end
    kHeading = 256U,      // h1–h6 end each other
    kBreakout = 512U,     // leaves SVG and MathML
    kIgnored = 1024U,     // html, head, body: there once, whatever is written
    kIntegration = 2048U, // HTML inside SVG and MathML
    kForeign = 4096U,     // svg, math
    kSelect = 8192U,
};

// The traits of an element, whatever the case of its name; 0 for names that the standard treats as any other.
[[nodiscard]] unsigned traits_of(std::string_view name) noexcept;

} // namespace zeren::reading
