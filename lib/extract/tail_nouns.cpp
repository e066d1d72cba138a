// From the unit to the right, until a verb that ends nouns (lexicon: stop), a time, a bracket that is no part of a name, or the end.
#include "extract/tail_nouns.hpp"

#include "extract/indicators.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

constexpr std::uint32_t kLongestAlternative = 24; // bytes of （镇、街道）
constexpr std::uint32_t kLongestQuote = 180;      // bytes of “跨区域通办” and the like

// Digits of another column that a lost table glued to the unit: 340户|280005600区建设局
bool is_long_number(std::string_view text, std::uint32_t at) noexcept
{
    constexpr int kLongest = 4;
    int count = 0;
    for (; count <= kLongest && text::classify(decode(text, at).value) == Char::digit; at += decode(text, at).size) ++count;
    return count > kLongest;
}

// 县|（市、区）: a short bracket without number, and no （含…）.
bool is_part_of_name(std::string_view text, Span bracket, const LexiconTables& lexicon)
{
    const std::uint32_t inside = bracket.begin + decode(text, bracket.begin).size;
    if (bracket.size() > kLongestAlternative || !text::is_round_close(text::decode_before(text, bracket.end).value)) return false;
    if (text::next_numeral(text, inside, bracket.end) < bracket.end) return false;
    const auto act = lexicon.measures.acts.longest(text.substr(0, bracket.end), inside);
    return !act.found(inside) || static_cast<ActKind>(act.value) != ActKind::part;
}

// One quotation that opens at `at` and is all of the rest.
bool is_quote_to_end(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    const text::CodePoint open = decode(text, at);
    const Char kind = text::classify(open.value);
    if ((kind != Char::quote && kind != Char::open) || text::is_round_open(open.value) || end - at > kLongestQuote) return false;
    const Char twin = kind == Char::quote ? Char::quote : Char::close;
    std::uint32_t close = at + open.size;
    while (close < end && text::classify(decode(text, close).value) != twin) close += decode(text, close).size;
    return close > at + open.size && close < end && close + decode(text, close).size == end;
}

// 和 that joins what follows to the number; 150个|和美乡村 begins with it.
bool joins_next(std::string_view text, Span noun, std::uint32_t begin, const LexiconTables& lexicon)
{
    const text::CodePoint join = decode(text, noun.begin);
    if (text::kJoin.find(join.value) == std::u32string_view::npos) return false;
    const std::uint32_t next = noun.begin + join.size;
    return noun.begin != begin || next >= noun.end || text::begins_numeral(decode(text, next).value) ||
           lexicon.measures.acts.longest(text.substr(0, noun.end), next).found(next);
}

// Behind the last 的 of `span`; 0 when it has none.
std::uint32_t behind_of(std::string_view text, Span span) noexcept
{
    std::uint32_t behind = 0;
    for (std::uint32_t at = span.begin; at < span.end; at += decode(text, at).size)
        if (decode(text, at).value == text::kOf) behind = at + decode(text, at).size;
    return behind;
}

// 行业型, 世界级, 吸引力强: what something is like.
bool is_quality(std::string_view text, Span noun) noexcept
{
    return !noun.empty() && text::kQualityEnds.find(text::decode_before(text, noun.end).value) != std::u32string_view::npos;
}

} // namespace

Span read_tail_noun(const Statements& statements, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    const auto& stops = lexicon.measures.begin(MeasureWord::stop);
    Span noun = text::trim(text, {begin, end});
    if (!noun.empty() && decode(text, noun.begin).value == text::kOf) noun.begin += decode(text, noun.begin).size;
    if (joins_next(text, noun, begin, lexicon)) return {noun.begin, noun.begin};
    bool quoted = false; // between two straight quotes
    for (std::uint32_t at = noun.begin; at < noun.end;) {
        const text::CodePoint c = decode(text, at);
        if (text::is_round_open(c.value)) {
            const std::uint32_t behind = skip_bracket(text, at, noun.end);
            if (at > noun.begin && (behind < noun.end || is_part_of_name(text, {at, behind}, lexicon))) {
                at = behind;
                continue;
            }
            noun.end = at;
            break;
        }
        if (!quoted && at > noun.begin && is_quote_to_end(text, at, noun.end)) { // 120项高频事项“跨区域通办”: what becomes of them
            noun.end = at;
            break;
        }
        if (text::classify(c.value) == Char::quote) quoted = !quoted;
        const auto match = stops.may_begin(c.value) ? stops.longest(text.substr(0, noun.end), at) : text::Dictionary::Match{at, 0};
        const bool stop = match.found(at);
        if (stop || (at == noun.begin && is_long_number(text, at)) || time_at(statements, at) != nullptr) {
            noun.end = at;
            break;
        }
        at = stop ? match.end : at + c.size;
    }
    noun = text::trim(text, noun);
    const auto loose = [](char32_t c) { return c == text::kSum || text::kJoin.find(c) != std::u32string_view::npos; };
    while (!noun.empty() && loose(text::decode_before(text, noun.end).value))
        noun = text::trim(text, {noun.begin, noun.end - text::decode_before(text, noun.end).size});
    return noun;
}

Span read_listed_noun(const Statements& statements, Span noun, std::uint32_t end, const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    while (!noun.empty() && noun.end < end && text::classify(decode(text, noun.end).value) == Char::pause) {
        const std::uint32_t begin = noun.end + decode(text, noun.end).size;
        std::uint32_t item_end = begin;
        while (item_end < end && text::classify(decode(text, item_end).value) != Char::pause) item_end += decode(text, item_end).size;
        if (text::next_numeral(text.substr(0, item_end), begin, item_end) < item_end) break;
        const std::uint32_t of = behind_of(text, {begin, item_end});
        const auto act = lexicon.measures.acts.longest(text.substr(0, item_end), begin);
        if (of == 0 && act.found(begin) && static_cast<ActKind>(act.value) != ActKind::noun) break;
        const Span item = read_tail_noun(statements, of == 0 ? begin : of, item_end, lexicon);
        if (item.empty() || !is_quality(text, noun)) break;
        noun.end = item.end;
        if (item.end < item_end) break; // its verb follows
    }
    return noun;
}

} // namespace zeren::extract
