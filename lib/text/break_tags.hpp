// <br>, <br/>, <BR />: a line end inside a cell, as converters to Markdown leave it.
#pragma once

#include <cstddef>
#include <string_view>

namespace zeren::text {

// The size of the tag that begins at `at`; 0 for none.
constexpr std::size_t break_tag_size(std::string_view text, std::size_t at) noexcept
{
    const auto is = [&](std::size_t place, char lower) {
        return place < text.size() && (text[place] == lower || text[place] == static_cast<char>(lower - 'a' + 'A'));
    };
    if (at >= text.size() || text[at] != '<' || !is(at + 1, 'b') || !is(at + 2, 'r')) return 0;
    std::size_t end = at + 3;
    while (end < text.size() && text[end] == ' ' && end < at + 6) ++end;
    if (end < text.size() && text[end] == '/') ++end;
    return end < text.size() && text[end] == '>' ? end + 1 - at : 0;
}

} // namespace zeren::text
