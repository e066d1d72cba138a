// Numbers of what has to be so for something else: 招用3名以上退役军人的，给予补助; 投产2140万千瓦后，…; and of what only describes: the
// counts in 3个国考断面水质全部达标 and 覆盖2000万人口的“交通圈”. Test: tests/unit/verdicts_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "extract/verdicts.hpp"
#include "lexicon/tables.hpp"

#include <cstddef>
#include <string_view>

namespace zeren::extract {

// 招用3名以上退役军人|的，给予补助: 的 and a comma behind the number and its noun, or at the end of its clause (连续3次排名靠后的，); and what
// happens (每出现|一处火点, 连续|3次).
bool is_condition(std::string_view text, const Statement& statement, const Verdict& verdict);

// 不发生|1起|群体性事件, 杜绝一次死亡|3人以上|、一次重伤|10人以上|的事故: nobody is asked for such a number. Linear in the reach.
// Asked only where the first is true.
bool holds_excluding_word(const Statements& statements, const MeasureTables& tables);
bool is_excluded(const Statements& statements, const Statement& statement, const Verdict& verdict, const MeasureTables& tables);

// 不发生事故并|完成演练12次: where the words of the number begin behind what is ruled out; `begin` where nothing is. Linear in the words.
std::uint32_t begin_of_work(const Statements& statements, const Statement& statement, std::uint32_t begin, const MeasureTables& tables);

// 覆盖2000万人口|的“交通圈”: 的 and a quotation behind the noun; a title (印发的《…》) is none.
bool describes_a_quotation(std::string_view text, const Verdict& verdict);

// 投产2140万千瓦、2337万千瓦|后，: the clause ends with a number, 后 and a comma. Looks at 8 numbers at most.
bool is_precondition(const Statements& statements, std::size_t index, const Verdict& verdict);

// 3个国考断面|水质|全部达标: what is asked for is the measure.
bool counts_what_is_measured(std::string_view text, const Statement& statement, const Verdict& verdict, const MeasureTables& tables);

} // namespace zeren::extract
