// Several doers of one paragraph, each in front of a colon and its work.
//
//     一、县投促局：引进亿元项目5个；县商务局：引进外资3000万美元。
//
// On lines of their own they are a list of duties (duty_lists.hpp). Test: tests/unit/colon_doers_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Numbered paragraphs all of whose sentences, two at least, open so: each is a part of its own.
void read_colon_doers(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
