// Names of persons and their posts: 副省长付华, 付华（副省长）, 区发改委主任李志远, 吕 明于 悦.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::extract {

// The persons in one item of a list, with their posts; a post without a name is the text. Empty when the item is nobody.
std::vector<Party> read_persons(std::string_view text, Span item, const LexiconTables& lexicon);

// Whether a post stands in the item: 副县长周延平, 县长热线办公室.
bool holds_post(std::string_view text, Span item, const LexiconTables& lexicon) noexcept;

// 局长周健, 局长 周健: a post and, behind it, a name and nothing else.
bool is_posted_name(std::string_view text, Span item, const LexiconTables& lexicon);

} // namespace zeren::extract
