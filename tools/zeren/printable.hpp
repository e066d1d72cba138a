// Text of a notice, however hostile, as one line for a terminal, and how wide it is there.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace zeren::tool {

// The text with a blank for each control character, line end, and mark of direction; tabs too, for they would look like columns.
std::string printable(std::string_view text);

// Columns of a terminal: two for East Asian wide and full-width characters, none for combining ones, else one (UAX #11; what is
// ambiguous is narrow).
std::size_t columns(std::string_view text);

// As many columns of blanks as the text has, with U+3000 for what is wide: so that a mark stands below its place in any font.
std::string blanks_below(std::string_view text);

} // namespace zeren::tool
