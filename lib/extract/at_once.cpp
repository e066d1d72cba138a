// The words are few, and each stands at the head of its part of the value.
#include "extract/at_once.hpp"

#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"
#include "text/time_words.hpp"

#include <algorithm>

namespace zeren::extract {

std::vector<Span> find_at_once(std::string_view text, Span value)
{
    std::vector<Span> found;
    constexpr text::Kinds kParting{text::Char::comma, text::Char::pause, text::Char::semicolon, text::Char::stop};
    for (std::uint32_t at = value.begin; at < value.end;) {
        at = text::trim(text, {at, value.end}).begin;
        const auto end = static_cast<std::uint32_t>(text::next_mark(text, at, value.end, kParting));
        const std::string_view part = text.substr(at, end - at);
        const auto opens = [&](std::string_view word) { return text::begins_with(part, word); };
        const auto word = std::ranges::find_if(text::kAtOnce, opens);
        if (word != text::kAtOnce.end()) {
            const auto behind = static_cast<std::uint32_t>(at + word->size());
            const bool ends = behind >= end || text::is_blank(text::classify(text::decode(text, behind).value)) ||
                              text::kGoesOn.find(text::decode(text, behind).value) != std::u32string_view::npos;
            if (ends) found.push_back({at, behind});
        }
        at = end >= value.end ? value.end : end + text::decode(text, end).size;
    }
    return found;
}

} // namespace zeren::extract
