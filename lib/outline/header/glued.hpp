// The header of a notice that lost its line breaks: red head, 文号, title, 文号, recipients in one line with the body.
//
//     梧江市人民政府文件梧府发〔2021〕8号梧江市人民政府关于印发…的通知各区人民政府，市政府各部门：经…。
//     梧江市人民政府关于加强河道管理的意见梧府发〔2021〕8号　　河道是…。
//
// What follows the last sentence is for glued_tail.hpp. Catalogue section 9. Test: tests/unit/glued_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

struct GluedHeader {
    std::vector<Span> parts; // in order and without blanks at their ends; the paragraph itself where it is no such header
    Span issuer;             // the organisation in front of 关于; may be empty
};

GluedHeader cut_glued_header(std::string_view text, Span paragraph, const LexiconTables& lexicon);

} // namespace zeren::outline
