// explain.hpp: the numerals of a notice with their verdicts, as lines of text: `zeren parse --explain-numbers`.
//
//     12:9    target  target     二/2  …新增省市级创新平台«5家»以上，推动规上工业企…
//     12:38   none    threshold  二/2  …引进«亿元»以上项目18个
//
// Place (line:column of the canonical text, as `zeren text` prints it, counted from 1 in code points), verdict, rule
// (docs/numbers.md), key of the task or "-", and the numeral in its line; parted by tabs, in order of the text.
#pragma once

#include "zeren/lexicon.hpp"
#include "zeren/model.hpp"

#include <string>
#include <string_view>

namespace zeren::tool {

// One line a numeral. `file` stands before each place, with a colon, unless it is empty.
std::string explain_numbers(const Document& document, const Lexicon& lexicon, std::string_view file);

} // namespace zeren::tool
