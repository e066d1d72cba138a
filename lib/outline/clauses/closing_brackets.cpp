// A bracket ends a sentence by what stands behind it, or by the stop in front of it.
#include "outline/clauses/closing_brackets.hpp"

#include "outline/clauses/times.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <optional>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestTime = 120; // bytes behind a bracket

std::uint32_t skip_marks(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    while (at < end) {
        const auto c = decode(text, at);
        const Char kind = classify(c.value);
        if (kind != Char::stop && kind != Char::semicolon && kind != Char::comma && !text::is_blank(kind) && kind != Char::dot) break;
        at += c.size;
    }
    return at;
}

// The bracket ends a sentence: it stands behind a stop, or a stop, a semicolon or the end follows, or a comma and a time up to one of these.
std::optional<Bracket> closing_bracket(std::string_view text, Span span, std::uint32_t end)
{
    Bracket bracket{span, {span.begin + decode(text, span.begin).size, span.end - text::decode_before(text, span.end).size}, {}, 0};
    std::uint32_t at = span.end;
    while (at < end && text::is_blank(classify(decode(text, at).value))) at += decode(text, at).size;
    const Char behind = at < end ? classify(decode(text, at).value) : Char::stop;
    if (behind == Char::comma) {
        std::uint32_t stop = at + decode(text, at).size;
        const std::uint32_t limit = std::min(end, stop + kLongestTime);
        while (stop < limit && classify(decode(text, stop).value) != Char::stop && classify(decode(text, stop).value) != Char::semicolon)
            stop += decode(text, stop).size;
        bracket.time = read_time_phrase(text, {at + decode(text, at).size, stop});
        if (bracket.time.empty()) return std::nullopt;
        at = stop;
    } else if (behind != Char::stop && behind != Char::semicolon && behind != Char::dot &&
               classify(text::decode_before(text, span.begin).value) != Char::stop) {
        return std::nullopt;
    }
    bracket.end = skip_marks(text, at, end);
    return bracket;
}

} // namespace

std::vector<Bracket> closing_brackets(std::string_view text, Span prose)
{
    std::vector<Bracket> brackets;
    std::uint32_t open = 0;
    int depth = 0;
    constexpr text::Kinds kBrackets{Char::open, Char::close};
    for (std::size_t next = prose.begin; (next = text::next_mark(text, next, prose.end, kBrackets)) < prose.end;) {
        const auto at = static_cast<std::uint32_t>(next);
        const auto c = decode(text, at);
        next += c.size;
        if (text::is_round_open(c.value)) {
            if (depth++ == 0) open = at;
        } else if (text::is_round_close(c.value) && depth > 0 && --depth == 0 && open > prose.begin) {
            if (auto bracket = closing_bracket(text, {open, at + c.size}, prose.end)) brackets.push_back(*bracket);
        }
    }
    return brackets;
}

} // namespace zeren::outline
