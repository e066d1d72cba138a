// The round brackets that end the sentences of a paragraph, whatever they hold.
//
//     1.硬化道路8公里(县交通局)。新建泵站2座(县水务局),6月底前完成。      two, the second with its time
//
// Test: tests/unit/bare_brackets_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

// A bracket behind a sentence, with what belongs to it.
struct Bracket {
    Span span;
    Span list;           // its inside
    Span time;           // ，3月20日前完成 behind it; empty for none
    std::uint32_t end{}; // behind the marks that follow
};

// In order; one walk over `prose`.
std::vector<Bracket> closing_brackets(std::string_view text, Span prose);

} // namespace zeren::outline
