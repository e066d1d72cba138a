// Offices with which every item of a list ends, behind a mark and without bracket, label or verb.
//
//     1.抓好春耕备耕——县农业农村局        2.抓好防汛抗旱    县水利局、县应急局
//     1.抓好春耕备耕：县农业农村局        2.抓好防汛抗旱。县水利局、县应急局。
//     1.引进企业12家 / 县投促局 / 年底前        a time may stand behind them
//     1.【县农业农村局】抓好春耕备耕。    in front, in a bracket
//
// One item so may be anything; a list all of whose items do is read as bare brackets are. Test: tests/unit/tail_offices_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Makes a closing clause of these offices in lists of three items or more, where nearly all end so behind one kind of mark and the others name
// nobody in another way.
void read_tail_offices(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
