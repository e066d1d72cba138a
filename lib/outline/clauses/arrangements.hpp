// What tells how work is organised, and hands out none of it.
//
//     指挥部下设办公室，办公室设在县文明办，负责统筹协调          where an office sits, and who heads it
//     由县政府分管领导召集，县发改局负责日常工作                  the running business of such an office
//     建立县发改局牵头、各部门配合的联席会议制度                  by which mechanism offices work together
//     所需资金由县财政局承担                                      who pays
//
// The words are those of text/arrangement_words.hpp. Test: tests/unit/arrangements_test.cpp.
#pragma once

#include "outline/clauses/words.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Whether an item of a list is such a sentence and no name: 指挥部下设办公室, 王强兼任办公室主任, 县政府分管领导召集.
bool tells_seat(std::string_view item);

// Whether the sentence says where an office sits or who heads it, or gives somebody its running business.
bool tells_arrangement(std::string_view sentence);

// 领导小组负责组织和协调普查工作, 据了解，…: what a body without a name is for, and what news tell.
bool tells_of_body_or_news(std::string_view sentence);

// 所需资金|由县财政局承担: whether `front` ends in money, and what stands behind it up to the next mark is who pays it; not 资金由县财政局负责筹措.
bool is_paid_by(std::string_view text, Span front, std::uint32_t end);

// Takes the verbs out of `words` that only describe a mechanism (牵头 and 配合 of 建立县发改局牵头、各部门配合的联席会议制度). `words`: those of
// `body`. Linear: behind each opener at most 180 bytes are looked at.
void drop_mechanisms(std::string_view text, Span body, std::vector<RoleWord>& words);

} // namespace zeren::outline
