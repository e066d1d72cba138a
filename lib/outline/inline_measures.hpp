// Measures that stand inside the paragraph of their task:
//
//     5.推进智慧监管。(1)加装监测点420处。(2)更新普查数据。〔牵头单位：市城管委〕      where the notice has other measures on lines of their own
//     3.治理河道。①清淤2公里（市水务局负责）；②植树500株（市林业局负责）。            where each has a clause of its own
//     （1）更换钢轨12公里；（2）大修道岔16组。                                         a list on one line: cut where others have a line each
//     2.保障民生：(1)就业；(2)就医；(3)就学。（市民政局负责）                        an enumeration of one task: not cut
//
// What the numbers mean is decided by tree.hpp. Test: tests/unit/inline_measures_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Adds to `parts` the paragraph of a numbered item, cut in front of its measures and of the bracket that closes them all; the paragraph
// alone when nothing is cut. `elsewhere`: the notice has measures on lines of their own. Linear in the paragraph.
void cut_inline_measures(std::string_view text, Span paragraph, bool elsewhere, const LexiconTables& lexicon, std::vector<Span>& parts);

// （1）更换钢轨12公里；（2）大修道岔16组。: a list that begins and goes on in one paragraph, where no other has a paragraph for each: it is the text of
// what stands above it. Linear.
bool holds_whole_list(std::string_view text, Span paragraph);

} // namespace zeren::outline
