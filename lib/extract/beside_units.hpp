// Persons who stand beside their unit in a list of units.
//
//     牵头单位：市卫生健康委员会 主任 周敏          unit 市卫生健康委员会, and 周敏 with the post 主任
//     责任单位：市医保局局长吴刚                    unit 市医保局, and 吴刚 with the post 局长
//     牵头单位（责任人）：县水务局（张建国）        the label says that persons follow: then a bare name is one as well
//     责任单位：县水务局：张建国，县林业局：李明     so do names of three 汉字 right behind an office
//     责任单位及责任人：县水务局：张建国            the unit and its person, whichever mark stands between; 县水务局张建国 without one
//     责任单位及联系人：县水务局 张建国 0831-2345678   a telephone number is nobody
//
// The label asks for units, so the unit comes first and is never lost; a person behind it acts as a person, not as a unit.
// Test: tests/unit/beside_units_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::extract {

// What an item of a list of units names: units, each with the persons behind it; nothing where the item is of no such form, and then it is
// read as any other. `names`: the label announces persons, so that a name needs no post. Linear in the length of the item.
std::vector<Party> read_beside_units(std::string_view text, Span item, bool names, const LexiconTables& lexicon);

// Whether the item is an office and right behind it, in a bracket, behind a colon or a blank, a name of three 汉字: 县水务局（张建国）; of two
// as well where the label announces persons (`names`): 县水务局 王明. Where one item of a list is, the bare names of the others are persons as
// well. Linear.
bool names_person_beside(std::string_view text, Span item, bool names, const LexiconTables& lexicon);

} // namespace zeren::extract
