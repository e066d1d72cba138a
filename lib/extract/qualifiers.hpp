// What stands in the bracket behind a party and is no part of its name: how it takes part, or for what of the work it answers.
//
//     区发改局（牵头）, 区财政局（排名首位的为牵头单位）     a verb, a label, a rule
//     市大数据发展管理局（以下简称市大数据局）               its short name
//     市农业农村局（户厕改造、垃圾分类）                     its part of the work
//     区民政局（老龄科 王芳 12345678）                       whom to ask, with a number
//     市财政局(市国资委), 琅桥燃气集团（实施主体）           none: another name, or what the label says already
//
// Test: tests/unit/parties_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::extract {

struct Qualifier {
    Span inner;
    std::uint32_t open = 0;     // where the bracket opens; 0 for none
    const Word* word = nullptr; // the verb or label in it
};

Qualifier find_qualifier(std::string_view text, Span item, RoleKind role, const LexiconTables& lexicon);

// 区民政局|（以下简称民政局）
Span without_short_name(std::string_view text, Span item);

} // namespace zeren::extract
