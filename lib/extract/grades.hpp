// Amounts that tell how work will be assessed, and are no amounts to reach.
//
//     A等：完成率|100%|以上；B等：|90%|—100%      the bands of a grade
//     每少|1公里|或1村扣0.5分                    what points are given or taken for
//     工业总产值完成|50亿元|，得分90分            none: an amount, and a score behind it
//
// Test: tests/unit/grades_test.cpp.
#pragma once

#include "extract/statements.hpp"

namespace zeren::extract {

// Whether the number stands behind the name of a grade and a colon, up to the next ； or 。. Looks at a few words in front of it.
bool is_in_a_band(const Statements& statements, const Statement& statement);

// Whether points are given or taken in its clause for each so many (每少1公里扣0.5分, 缺1项扣1分). Looks at a few words around it.
bool is_worth_points(const Statements& statements, const Statement& statement);

} // namespace zeren::extract
