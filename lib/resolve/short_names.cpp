// Every such bracket holds 称, so that one byte of it is looked for.
#include "resolve/short_names.hpp"

#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/short_name_words.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace zeren::resolve {
namespace {

constexpr std::size_t kLongestFront = 150; // bytes: as long as a party may be
constexpr std::size_t kLongestName = 60;   // bytes

// Of the 称 that ends at `end`.
std::optional<ShortName> introduced(std::string_view text, std::size_t end)
{
    const auto closes = [&](std::string_view word) { return text::closes_with(text.substr(0, end), word); };
    const auto opener = std::ranges::find_if(text::kShortNameOpeners, closes);
    if (opener == text::kShortNameOpeners.end()) return std::nullopt;
    const std::size_t begin = end - opener->size();
    const text::CodePoint bracket = text::decode_before(text, begin);
    if (!text::is_round_open(bracket.value)) return std::nullopt;
    const std::size_t front_end = begin - bracket.size;
    std::size_t at = end;
    if (text::begins_with(text.substr(at), text::kCalledAs)) at += text::kCalledAs.size();
    const auto is_edge = [](char32_t c) { // a quotation mark or a colon
        return text::classify(c) != text::Char::han;
    };
    if (at < text.size() && is_edge(text::decode(text, at).value)) at += text::decode(text, at).size;
    const std::size_t name_end = text::skip_han(text, at, std::min(text.size(), at + kLongestName));
    if (name_end == at || name_end >= text.size()) return std::nullopt;
    const std::size_t behind = name_end + (is_edge(text::decode(text, name_end).value) ? text::decode(text, name_end).size : 0);
    const auto ends = [&](std::size_t mark) { // at the bracket's end, or in front of 下同
        if (mark >= text.size()) return false;
        const char32_t c = text::decode(text, mark).value;
        return text::is_round_close(c) || text::classify(c) == text::Char::comma;
    };
    if (!ends(name_end) && !ends(behind)) return std::nullopt;
    std::size_t front = front_end > kLongestFront ? front_end - kLongestFront : 0;
    while (front < front_end && (static_cast<unsigned char>(text[front]) & 0xC0U) == 0x80U) ++front; // not inside a character
    return ShortName{text.substr(front, front_end - front), text.substr(at, name_end - at)};
}

} // namespace

std::vector<ShortName> find_short_names(std::string_view text)
{
    std::vector<ShortName> found;
    for (std::size_t at = 0; (at = text.find(text::kCalledMiddle, at)) != std::string_view::npos; ++at) {
        if (at == 0 || text.substr(at - 1, text::kCalled.size()) != text::kCalled) continue;
        if (const auto one = introduced(text, at - 1 + text::kCalled.size())) found.push_back(*one);
    }
    return found;
}

} // namespace zeren::resolve
