// What stands between the header and the work: 为贯彻落实…，现将重点任务分解如下。
//
// Up to the first number, label, bracket with a duty, or list of offices and what they do. Test: tests/unit/preamble_end_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/header/header.hpp"
#include "outline/outline.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace zeren::outline {

// How many paragraphs behind the header belong to the preamble: up to a signature in the middle, else up to the first number.
// Whether what stands behind the signature may be the paper that a letter sends: anything but whom to ask, who runs the site and the like.
bool holds_paper(std::string_view text, const std::vector<Segment>& segments, const HeaderPlan& plan);

std::size_t preamble_end(std::string_view text, const std::vector<Segment>& segments, const HeaderPlan& plan, const LexiconTables& lexicon);

// Behind the title of an annex or of one of several plans: the paragraphs up to its first number, as above; none when no number comes.
std::size_t preface_end(std::string_view text, const std::vector<Segment>& segments, const HeaderPlan& plan, std::size_t begin,
                        const LexiconTables& lexicon);

} // namespace zeren::outline
