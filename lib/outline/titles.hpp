// The title of an item, where one stands in its own paragraph.
//
//     2.推进“5G+”应用。在园区建设…            推进“5G+”应用
//     （三）烤烟生产：落实面积2万亩…          烤烟生产
//
// Whether an item has one is asked of its siblings too (list_titles.hpp). Test: tests/unit/items_test.cpp.
#pragma once

#include "outline/outline.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::outline {

inline constexpr std::size_t kLongestTitle = 30; // code points, by MODEL

// Up to the first stop outside brackets, with it; all of `prose` where there is none.
Span first_sentence(std::string_view text, Span prose) noexcept;

// Behind the stop of the first sentence, or behind an early colon; prose.begin where neither is there.
std::uint32_t title_end(std::string_view text, Span prose) noexcept;

// The first sentence of the prose of `own` where it can be a title and more text follows; without its stop. Empty for none: it is too
// long, asks for an amount, or says who does it.
Span inline_title(std::string_view text, const Segment& own) noexcept;

// Whether a title whose title_end() is `end` ends in a colon, not in a stop.
bool ends_in_colon(std::string_view text, std::uint32_t end) noexcept;

// 造林面积（30分）: what is assessed and how much it counts is the wording of its item, and no title.
bool ends_in_points(std::string_view text, Span title) noexcept;

// The first passage of `segment` that is no clause, label or field; empty for none.
Span first_prose(const Segment& segment) noexcept;

// Whether `segment` can be a heading: the format says so, or its prose is one short sentence and no more. A clause behind it does
// not count.
bool is_heading_like(std::string_view text, const Segment& segment) noexcept;

} // namespace zeren::outline
