// help_width.hpp: a help page on a terminal that is narrower than its lines.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zeren::tool {

// The columns of the terminal that standard output goes to; 0 where it goes elsewhere or does not say.
std::size_t terminal_columns();

// The page with its paragraphs and the texts of its options filled anew, so that no line is wider than `width`, but for what cannot be
// broken: the synopsis, and the commands of the examples. A page that fits already, and `width` 0, change nothing. Linear.
std::string fitted(std::string_view page, std::size_t width);

} // namespace zeren::tool
