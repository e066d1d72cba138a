// First all numbers 一、 and （一） at the begin of lines, and those that a heading could have; then which of these are due.
#include "outline/heading_lines.hpp"

#include "outline/numbering/numbering.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <array>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kLongestHeading = 20; // 汉字
constexpr std::size_t kShortestHeading = 2;

// A number of 一、 or （一）, and whether it stands inside of a line.
struct Numbered {
    Mark mark;
    std::uint32_t at = 0;
    bool is_inside = false;
};

bool counts(const Mark& mark) noexcept { return mark.ladder == Ladder::chinese || mark.ladder == Ladder::chinese_bracket; }

// Whether all that stands in `words` is 汉字, and as many as a heading has.
bool is_heading(std::string_view text, Span words) noexcept
{
    words = text::trim(text, words);
    std::size_t length = 0;
    for (std::uint32_t at = words.begin; at < words.end; at += decode(text, at).size) {
        const Char kind = classify(decode(text, at).value);
        if ((kind != Char::han && kind != Char::quote) || ++length > kLongestHeading) return false;
    }
    return length >= kShortestHeading;
}

// …细则。 |一、工作目标: a number behind a stop, with nothing but its heading up to the end of the line.
Numbered at_end(std::string_view text, Span line)
{
    constexpr std::size_t kLongestEnd = kLongestHeading + 5; // characters that are looked at
    const Char last = classify(text::decode_before(text, line.end).value);
    if (last != Char::han && last != Char::quote && !text::is_blank(last)) return {}; // no heading ends so
    std::uint32_t near = line.size() > kLongestEnd * 4 ? line.end - static_cast<std::uint32_t>(kLongestEnd * 4) : line.begin;
    while ((static_cast<unsigned char>(text[near]) & 0xC0U) == 0x80U) ++near; // not inside a character
    if (text::next_mark(text, near, line.end, {Char::stop}) >= line.end) return {};
    std::size_t length = 0;
    for (std::uint32_t at = line.end; at > line.begin && length < kLongestEnd; ++length) {
        const auto c = text::decode_before(text, at);
        at -= c.size;
        if (classify(c.value) != Char::stop) continue;
        std::uint32_t begin = at + c.size;
        while (begin < line.end && text::is_blank(classify(decode(text, begin).value))) begin += decode(text, begin).size;
        const Mark mark = read_mark(text.substr(0, line.end), begin);
        const bool heads = counts(mark) && begin > line.begin && is_heading(text, {mark.span.end, line.end});
        return heads ? Numbered{mark, begin, true} : Numbered{};
    }
    return {};
}

// 三、工作制度|(一)会议制度…: the first （一） behind the heading with which the line begins.
Numbered behind_heading(std::string_view text, Span line, const Mark& heading)
{
    std::size_t length = 0;
    for (std::uint32_t at = heading.span.end; at < line.end && length <= kLongestHeading; at += decode(text, at).size) {
        const auto c = decode(text, at);
        const Char kind = classify(c.value);
        if (text::is_round_open(c.value)) {
            const Mark mark = read_mark(text.substr(0, line.end), at);
            const bool named = text::kClassTails.find(decode(text, mark.span.end).value) != std::u32string_view::npos; // 小（一）型
            const bool first = mark.ladder == Ladder::chinese_bracket && mark.value == 1 && mark.span.end < line.end && !named;
            return first && is_heading(text, {heading.span.end, at}) ? Numbered{mark, at, true} : Numbered{};
        }
        if (kind == Char::han) ++length;
        else if (!text::is_blank(kind) && kind != Char::quote) return {};
    }
    return {};
}

std::vector<Numbered> collect(std::string_view text, const std::vector<Span>& lines)
{
    std::vector<Numbered> numbers;
    for (const Span line : lines) {
        const bool arabic = classify(decode(text, line.begin).value) == Char::digit;
        const Mark mark = arabic ? Mark{} : read_mark(text.substr(0, line.end), line.begin);
        if (counts(mark)) numbers.push_back({mark, line.begin, false});
        const Numbered item = mark.ladder == Ladder::chinese ? behind_heading(text, line, mark) : Numbered{};
        if (item.is_inside) numbers.push_back(item);
        if (const Numbered heading = at_end(text, line); heading.is_inside && heading.at > item.at) numbers.push_back(heading);
    }
    return numbers;
}

} // namespace

std::vector<std::uint32_t> find_heading_cuts(std::string_view text, const std::vector<Span>& lines)
{
    const std::vector<Numbered> numbers = collect(text, lines);
    if (std::ranges::none_of(numbers, &Numbered::is_inside)) return {};
    std::vector<std::uint32_t> next(numbers.size(), 0); // the number of the next of its ladder, 0 where a higher one ends its list
    std::array<std::uint32_t, kLadders> later{};
    for (std::size_t i = numbers.size(); i-- > 0;) {
        const auto ladder = static_cast<std::size_t>(numbers[i].mark.ladder);
        next[i] = later[ladder];
        later[ladder] = numbers[i].mark.value;
        if (numbers[i].mark.ladder == Ladder::chinese) later[static_cast<std::size_t>(Ladder::chinese_bracket)] = 0;
    }
    std::vector<std::uint32_t> cuts;
    std::array<std::uint32_t, kLadders> last{};
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const Numbered& one = numbers[i];
        std::uint32_t& above = last[static_cast<std::size_t>(one.mark.ladder)];
        const bool due = one.mark.value == 1 ? next[i] == 2 : one.mark.value == above + 1;
        if (one.is_inside && !due) continue;
        if (one.is_inside) cuts.push_back(one.at);
        above = one.mark.value;
        if (one.mark.ladder == Ladder::chinese) last[static_cast<std::size_t>(Ladder::chinese_bracket)] = 0;
    }
    return cuts;
}

} // namespace zeren::outline
