// A break is one inside a word or phrase when a 汉字 or a digit stands on either side and no blank line or indent follows.
#include "extract/unwrapped.hpp"

#include "lexicon/act_kinds.hpp"
#include "text/chars.hpp"
#include "text/page_numbers.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;

bool is_word(char32_t c) noexcept
{
    const Char kind = text::classify(c);
    return kind == Char::han || kind == Char::digit;
}

constexpr std::uint32_t kLongestWork = 90; // bytes

bool opens_work(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    const auto act = lexicon.measures.acts.longest(text.substr(0, end), at);
    return act.found(at) && is_doing(act.value);
}

// 改造小区12个: it begins with a word of doing and ends in an amount with its unit.
bool is_work(std::string_view text, Span line, const LexiconTables& lexicon)
{
    constexpr int kLongestUnit = 3; // code points
    if (line.empty() || !opens_work(text, line.begin, line.end, lexicon)) return false;
    std::uint32_t at = line.end;
    for (int unit = 0; unit <= kLongestUnit && at > line.begin; ++unit) {
        const text::CodePoint c = text::decode_before(text, at);
        if (text::classify(c.value) == Char::digit) return unit > 0;
        if (text::classify(c.value) != Char::han) return false;
        at -= c.size;
    }
    return false;
}

// Behind the line end at `at`: CR LF is one.
std::uint32_t skip_line_end(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    const std::uint32_t next = at + text::decode(text, at).size;
    const bool pair = text[at] == '\r' && next < end && text[next] == '\n';
    return pair ? next + 1 : next;
}

// Behind a line that is the number of a page: …小⏎- 3 -⏎区…; `at` for any other.
std::uint32_t skip_page(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    constexpr std::uint32_t kLongestPage = 60; // bytes
    std::uint32_t line = at;
    while (line < end && line - at <= kLongestPage && text::classify(text::decode(text, line).value) != Char::line_end)
        line += text::decode(text, line).size;
    if (line == at || line >= end || line - at > kLongestPage || !text::is_page_number(text, text::trim(text, {at, line}))) return at;
    return skip_line_end(text, line, end);
}

} // namespace

Unwrapped::Unwrapped(std::string_view text, Span stretch, const LexiconTables* lexicon) : whole_(text), stretch_(stretch)
{
    if (stretch.end > text.size() || text.substr(stretch.begin, stretch.size()).find('\n') == std::string_view::npos) return;
    std::uint32_t kept = stretch.begin;
    std::uint32_t removed = 0;
    std::uint32_t line = stretch.begin; // where what the lines up to here hold begins
    for (std::uint32_t at = stretch.begin; at < stretch.end;) {
        const text::CodePoint c = text::decode(text, at);
        if (text::classify(c.value) != Char::line_end) {
            at += c.size;
            continue;
        }
        const std::uint32_t behind = skip_page(text, skip_line_end(text, at, stretch.end), stretch.end);
        const bool listed = lexicon != nullptr && at - line <= kLongestWork && is_work(text, {line, at}, *lexicon) &&
                            opens_work(text, behind, stretch.end, *lexicon);
        const bool inside = !listed && at > stretch.begin && behind < stretch.end && is_word(text::decode_before(text, at).value) &&
                            is_word(text::decode(text, behind).value);
        line = behind;
        if (inside) {
            joined_.append(text.substr(kept, at - kept));
            removed += behind - at;
            cuts_.push_back({static_cast<std::uint32_t>(joined_.size()), removed});
            kept = behind;
        }
        at = behind;
    }
    if (cuts_.empty()) return;
    joined_.append(text.substr(kept, stretch.end - kept));
}

std::uint32_t Unwrapped::removed_before(std::uint32_t at, bool end) const noexcept
{
    const auto behind = [&](const Cut& cut, std::uint32_t place) { return end ? cut.at < place : cut.at <= place; };
    const auto found = std::partition_point(cuts_.begin(), cuts_.end(), [&](const Cut& cut) { return behind(cut, at); });
    return found == cuts_.begin() ? 0 : std::prev(found)->removed;
}

Span Unwrapped::in_notice(Span span) const noexcept
{
    if (joined_.empty()) return span;
    const std::uint32_t begin = stretch_.begin + span.begin + removed_before(span.begin, false);
    return {begin, std::max(begin, stretch_.begin + span.end + removed_before(span.end, true))};
}

} // namespace zeren::extract
