// Labelled lines above the items that they are of, run by run:
//
//     牵头领导：王强 副县长          above 1., the first item: there is none that it could belong to
//     1.新建县医院。
//     2.改造卫生院3所。
//     牵头领导：李明 副县长          the same label again, and an item below it: it is no line of item 2
//     3.新建第三小学。
//
// One run proves nothing here (what stands right below a heading or the title is for items.hpp), and a run behind the last item shows
// that the lines stand below their items. Test: tests/unit/role_heads_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Makes the first line of each such run a heading without number, a level above the items. Linear.
void mark_role_heads(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
