// Every place at which a mark can begin is tried. Test: tests/unit/mark_search_test.cpp.
#include "outline/mark_search.hpp"

#include "text/chars.hpp"
#include "text/han_numerals.hpp"

namespace zeren::outline {

bool has_mark(std::string_view text, Span stretch, Ladder ladder, std::uint32_t value) noexcept
{
    text::Char last = text::Char::other; // inside 23. no mark 3. begins
    for (std::uint32_t at = stretch.begin; at < stretch.end;) {
        const text::CodePoint c = text::decode(text, at);
        const bool inside = last == text::Char::digit || text::han_ordinal(text::decode_before(text, at).value) >= 0;
        if (!inside && may_begin_mark(c.value)) {
            const Mark mark = read_mark(text, at);
            if (mark.ladder == ladder && mark.value == value && mark.span.end <= stretch.end) return true;
        }
        last = text::classify(c.value);
        at += c.size;
    }
    return false;
}

} // namespace zeren::outline
