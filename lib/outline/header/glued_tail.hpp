// What follows the last sentence of a notice that lost its line breaks: 附件, signature, date, 此件公开发布, 抄送, 印发.
//
//     …，确保取得实效。附件：任务清单梧江市人民政府办公室2021年4月26日（此件公开发布）梧江市政府办2021年4月27日印发梧江市…方案
//
// A date in a sentence (。市政府2021年3月5日召开会议) is no signature: an organisation stands in front of it, back to the end of a
// sentence, and behind it nothing but what may follow one. Catalogue sections 7 and 9. Test: tests/unit/glued_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// The parts of `paragraph`, in order and without blanks at their ends; the paragraph itself where nothing of the kind is found.
// `issuer`: the organisation in the title, which tells where 附件：…表 ends; may be empty. Linear.
std::vector<Span> cut_glued_tail(std::string_view text, Span paragraph, std::string_view issuer, const LexiconTables& lexicon);

// Where a title that begins at `begin` ends: behind a kind of document, with nothing behind it, a number, or the beginning of a body
// (为…, 根据…); `begin` for none. No sentence may end before.
std::uint32_t glued_title_end(std::string_view text, std::uint32_t begin, std::uint32_t limit, const LexiconTables& lexicon);

} // namespace zeren::outline
