// Papers that hand out no work, and parts of a paper that do not: a regulation, a tender, a guide, the way in which work is assessed.
//
//     …关于印发《考评办法》的通知 … 考评办法⏎三、考评方式⏎（一）…每半年考评一次。 … 附件⏎考评指标⏎1.推动…（牵头单位：A）
//
// Each part is judged by its own title: the first is prose, the second work. Test: tests/unit/no_work_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/header/header.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// The items of such a paper, or of such parts of it, become prose; those of a part that tells how work is assessed are marked, for how often
// it is asks for nothing. `breaks`: a part begins with that segment.
void drop_where_no_work_is(std::string_view text, const std::vector<Segment>& segments, const HeaderPlan& plan,
                           const std::vector<bool>& breaks, Outline& result, const LexiconTables& lexicon);

// 一、申报条件⏎（一）企业固定资产500万元以上。 一、2023年工作回顾⏎市民政局牵头建立了…: what stands below such a heading, or is called so itself, becomes prose, where no
// bracket and no label in it hands out work.
void drop_asides(std::string_view text, Outline& result, const LexiconTables& lexicon);

} // namespace zeren::outline
