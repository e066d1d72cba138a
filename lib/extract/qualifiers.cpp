// The bracket at the end of the item decides: words of roles in it first, then whether it could be a name.
#include "extract/qualifiers.hpp"

#include "extract/party_kinds.hpp"
#include "extract/persons.hpp"
#include "extract/telephones.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/rules.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/short_name_words.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

// An office, of which there is one; 各镇（街道） and 城关镇（东街社区） tell who else or where.
bool names_office(std::string_view text, Span item, const LexiconTables& lexicon)
{
    const std::string_view name = text.substr(item.begin, item.size());
    return ends_as_organisation(name, true, lexicon) && !is_collective(name, lexicon) && !outline::names_towns(text, item, lexicon);
}

// 户厕改造、垃圾分类: phrases of 汉字, none of which could be a name.
bool tells_work(std::string_view text, Span inner, const LexiconTables& lexicon)
{
    constexpr std::size_t kShortest = 4; // code points: 饮水安全
    constexpr std::size_t kOneHan = 3;   // bytes
    constexpr text::Kinds kMarks{text::Char::pause, text::Char::comma, text::Char::semicolon};
    for (std::uint32_t begin = inner.begin; begin < inner.end;) {
        const auto mark = static_cast<std::uint32_t>(text::next_outer_mark(text, begin, inner.end, kMarks));
        const Span item = text::trim(text, {begin, mark});
        const std::string_view words = text.substr(item.begin, item.size());
        if (text::count_code_points(words) < kShortest || text::skip_han(text, item.begin, item.end) < item.end) return false;
        if (ends_as_organisation(words, false, lexicon) || is_collective(words, lexicon) || lexicon.names.longest(words, 0).found(0) ||
            lexicon.areas.longest_ending(words).end < words.size() || lexicon.post_endings.longest_ending(words).end < words.size() ||
            lexicon.surnames.longest(words, 0).end > kOneHan || // 欧阳建国
            holds_post(text, item, lexicon))                    // 局长张远

            return false;
        begin = mark < inner.end ? mark + text::decode(text, mark).size : inner.end;
    }
    return !inner.empty();
}

// 县水务局（主）、县财政局（协）: one character for a verb; null for none.
const Word* short_duty(std::string_view inner, const LexiconTables& lexicon)
{
    const auto known = std::ranges::find(text::kShortDuties, inner, &text::ShortDuty::written);
    if (known == text::kShortDuties.end()) return nullptr;
    const auto word = lexicon.role_words.longest(known->verb, 0);
    return word.found(0) && word.end == known->verb.size() ? &lexicon.words[word.value] : nullptr;
}

// Where the bracket opens that ends the item, which ends in one.
std::uint32_t open_of_last_bracket(std::string_view text, Span item)
{
    std::uint32_t open = item.end;
    int depth = 0;
    while (open > item.begin) {
        const auto c = text::decode_before(text, open);
        open -= c.size;
        if (text::is_round_close(c.value)) ++depth;
        else if (text::is_round_open(c.value) && --depth == 0) break;
    }
    return open;
}

Span inside(std::string_view text, Span item, std::uint32_t open)
{
    return {open + text::decode(text, open).size, item.end - text::decode_before(text, item.end).size};
}

// 以下简称“市大数据局”
bool gives_short_name(std::string_view text, Span inner)
{
    return std::ranges::any_of(text::kShortNameOpeners, [&](std::string_view opener) {
        return text::begins_with(text.substr(inner.begin, inner.size()), opener) && inner.size() > opener.size();
    });
}

// 老龄科 王芳 12345678: an office in front of whom to ask; 局长 周健，13800001111 names a person.
bool opens_with_office(std::string_view text, Span inner, const LexiconTables& lexicon)
{
    const auto blank = static_cast<std::uint32_t>(text::next_mark(text, inner.begin, inner.end, {text::Char::blank, text::Char::comma}));
    const std::string_view first = text.substr(inner.begin, blank - inner.begin);
    return blank < inner.end && ends_as_organisation(first, false, lexicon) &&
           lexicon.post_endings.longest_ending(first).end == first.size();
}

} // namespace

// （实施主体） in a list of responsible units says what its label says: it is part of the name.
Qualifier find_qualifier(std::string_view text, Span item, RoleKind role, const LexiconTables& lexicon)
{
    if (!text::is_round_close(text::decode_before(text, item.end).value)) return {};
    const std::uint32_t open = open_of_last_bracket(text, item);
    const Span inner = inside(text, item, open);
    if (outline::read_rule(text, inner, lexicon) || gives_short_name(text, inner)) return {inner, open, nullptr};
    if (text::begins_with(text.substr(inner.begin, inner.size()), text::kOr)) return {}; // （或业主单位）
    if (const Word* word = short_duty(text.substr(inner.begin, inner.size()), lexicon)) return {inner, open, word};
    const std::string_view stretch = text.substr(0, inner.end);
    for (std::uint32_t at = inner.begin; const auto word = lexicon.role_words.find(stretch, at, inner.end);) {
        at = word.begin + text::decode(text, word.begin).size;
        const Word& known = lexicon.words[word.value];
        if (known.means != Meaning::role) continue;
        if (known.kind == WordKind::label && known.role == role) return {};
        if (known.kind == WordKind::verb || known.kind == WordKind::label) return {inner, open, &known};
    }
    if (open > item.begin && names_office(text, text::trim(text, {item.begin, open}), lexicon) && tells_work(text, inner, lexicon))
        return {inner, open, nullptr};
    if (open > item.begin && opens_with_office(text, inner, lexicon) && holds_telephone(text, inner)) return {inner, open, nullptr};
    return {};
}

Span without_short_name(std::string_view text, Span item)
{
    if (!text::is_round_close(text::decode_before(text, item.end).value)) return item;
    const std::uint32_t open = open_of_last_bracket(text, item);
    return open > item.begin && gives_short_name(text, inside(text, item, open)) ? text::trim(text, {item.begin, open}) : item;
}

} // namespace zeren::extract
