// Where the name of a work ends and what is to be done begins, in a row whose cells of text ran together.
//
//     城市生活垃圾收运|新建压缩站5座，购置转运车12辆        a verb of doing in front of the first number, with its object
//     老城棚户区改造|完成征收面积9.6万平方米              the verb that cannot end a name, and what follows it
//     渭滨大道北延|全长4.7公里，完成路基工程              a size right in front of its number
//     城区公厕提升改造75座                              改造 may be of the name or not: nobody can tell
//
// Test: tests/unit/table_names_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::outline {

// Where the work begins in `words`; their begin where that is in doubt. Looks at 120 bytes at most.
std::uint32_t work_begin(std::string_view text, Span words, const LexiconTables& lexicon);

} // namespace zeren::outline
