// Items are cut at 、 and ， outside quotes and brackets; each is judged by its ending, its opener, or as a person with a post.
#include "outline/clauses/list_shape.hpp"

#include "lexicon/act_kinds.hpp"
#include "outline/clauses/arrangements.hpp"
#include "outline/clauses/fronts.hpp"
#include "outline/clauses/work_items.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/han_numerals.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/numerals.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

constexpr std::uint32_t kLongestItem = 150; // bytes: no party is longer than 50 characters

bool starts_with_prose(std::string_view item)
{
    static const text::WordSet openers(text::kProseOpeners);
    return openers.begins(item);
}

// Whether `holds(item)` is true of all that stands between 、 and ， outside quotes and brackets, from `begin` on, where an item begins;
// `begin` is moved to the last item. The first that fails ends the walk, and so does one that is too long for any name, however long
// it goes on.
template <typename Holds>
bool all_items(std::string_view text, std::uint32_t& begin, std::uint32_t end, Holds holds)
{
    int depth = 0;
    std::uint32_t first = end; // the first character of the item that is not blank
    for (std::uint32_t at = begin; at < end;) {
        if (text::begins_han(text[at])) {
            first = std::min(first, at);
            at = static_cast<std::uint32_t>(text::skip_han(text, at, end));
            if (at - first > kLongestItem) return false;
            continue;
        }
        const CodePoint c = decode(text, at);
        const Char kind = classify(c.value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        else if (depth == 0 && (kind == Char::pause || kind == Char::comma || kind == Char::semicolon)) {
            if (!holds(text::trim(text, {begin, at}))) return false;
            at = begin = at + c.size;
            first = end;
            continue;
        }
        at += c.size;
        if (text::is_blank(kind)) continue;
        first = std::min(first, at - c.size);
        if (at - first > kLongestItem) return false;
    }
    return holds(text::trim(text, {begin, end}));
}

template <typename Holds>
bool all_items(std::string_view text, Span list, Holds holds)
{
    std::uint32_t begin = list.begin;
    return all_items(text, begin, list.end, holds);
}

// 副县长阿依努尔, 李志远副县长
bool looks_like_official(std::string_view item, const LexiconTables& lexicon)
{
    if (lexicon.post_endings.longest_ending(item).end < item.size()) return true;
    for (std::size_t at = 0; const auto post = lexicon.posts.find(item, at, item.size());) {
        at = post.begin + decode(item, post.begin).size;
        const std::size_t name = text::count_code_points(item.substr(post.end));
        if (text::fold(decode(item, post.end).value) == text::kTowards) continue; // 主要负责人对安全
        if (name >= 2 && name <= 4) return true;
    }
    return false;
}

// 成员单位为市公安局, 组长为县长李志远: a sentence that says who is what; 无为市水务局 is a name.
bool says_who(std::string_view item, const LexiconTables& lexicon)
{
    const std::size_t copula = item.find(text::kAs);
    if (copula == std::string_view::npos || copula == 0) return false;
    const std::string_view front = item.substr(0, copula);
    const auto head = lexicon.generic_heads.longest_ending(front);
    const bool generic = head.end < front.size() && text::count_code_points(front.substr(head.end)) > 1;
    return generic || lexicon.collective_endings.longest_ending(front).end < front.size() ||
           lexicon.post_endings.longest_ending(front).end < front.size();
}

std::string_view without_open_tail(std::string_view item) noexcept
{
    return has_open_tail(item) ? item.substr(0, item.size() - text::kAndSoOn.size()) : item;
}

// By its ending, its opener, as a name that is known, or as a person with a post.
bool is_formed_as_party(std::string_view item, const LexiconTables& lexicon)
{
    if (lexicon.organisation_endings.longest_ending(item).end < item.size()) return true;
    if (lexicon.collective_endings.longest_ending(item).end < item.size()) return true;
    if (const auto whole = lexicon.names.longest(item, 0); whole.end == item.size()) return true;
    constexpr std::size_t kLongestCollective = 16; // code points; 各部门确定一名负责同志为联络员… tells what they do
    const auto opener = lexicon.collective_openers.longest(item, 0);
    if (opener.found(0) && opener.value == static_cast<std::uint32_t>(CollectiveOpener::always)) {
        static const text::WordSet towards(text::kTowardsWords);
        return !towards.occurs_in(item) && text::count_code_points(item) <= kLongestCollective;
    }
    return looks_like_official(item, lexicon);
}

// The form is asked first, for most of what is asked about ends as no party does.
bool item_looks_like_party(std::string_view item, const LexiconTables& lexicon)
{
    if (item.empty() || item.size() > kLongestItem) return false;
    const std::string_view name = without_bracket(item); // 县治堵办（设在县交警大队） is a name
    if (!is_formed_as_party(without_open_tail(name), lexicon)) return false;
    const CodePoint first = decode(item, 0); // 在|县农业农村局|牵头下
    if (first.value == text::kInPlace && text::is_level(decode(item, first.size).value)) return false;
    if (starts_with_prose(item) || is_duty_word(item, lexicon) || says_who(item, lexicon) || tells_work(name, lexicon)) return false;
    if (behind_front_word(item, {0, static_cast<std::uint32_t>(item.size())}, lexicon) > 0) return false; // 目前县水务局
    return !tells_seat(name);
}

// 商务、知识产权部门; 工商、新闻出版（版权）部门: short fields of work, none of which begins with a verb, and their common last word.
bool shares_field_tail(std::string_view text, Span list, const LexiconTables& lexicon)
{
    const std::string_view words = text.substr(list.begin, list.size());
    if (!text::closes_with(words, text::kFieldTail) && !ends_in_others_of_a_kind(words, lexicon)) return false;
    constexpr std::size_t kLongestField = 12; // code points, with a bracket
    std::size_t fields = 0;
    const bool short_fields = all_items(text, list, [&](Span item) {
        const std::string_view field = text.substr(item.begin, item.size());
        ++fields;
        const auto act = lexicon.measures.acts.longest(field, 0);
        const auto word = lexicon.role_words.longest(field, 0);
        const bool duty = word.found(0) && lexicon.words[word.value].kind != WordKind::noun; // 市场监管 is a field
        return !field.empty() && text::count_code_points(field) <= kLongestField && act.end <= 3 && !starts_with_prose(field) && !duty;
    });
    return short_fields && fields > 1;
}

// 柳岸、北桥、锦明三个社区: as many short names as the last one counts.
bool shares_counted_tail(std::string_view text, Span list, const LexiconTables& lexicon)
{
    constexpr std::size_t kLongestName = 8; // code points
    const CountedTail tail = counted_tail(text.substr(list.begin, list.size()), lexicon);
    if (tail.count < 2) return false;
    std::size_t names = 0;
    const bool short_names = all_items(text, {list.begin, list.begin + static_cast<std::uint32_t>(tail.begin)}, [&](Span item) {
        const std::string_view name = text.substr(item.begin, item.size());
        ++names;
        return !name.empty() && text::count_code_points(name) <= kLongestName && !starts_with_prose(name) &&
               !lexicon.role_words.longest(name, 0).found(0);
    });
    return short_names && names == tail.count;
}

bool shares_tail(std::string_view text, Span list, const LexiconTables& lexicon)
{
    return shares_field_tail(text, list, lexicon) || shares_counted_tail(text, list, lexicon) || shares_office_tail(text, list, lexicon);
}

bool is_leveled(std::string_view item) noexcept { return text::is_level(decode(item, 0).value); }

enum class Office : std::uint8_t { none, likely, sure };

// What its words tell; whether it is a party at all is asked by judge_office().
Office judge_office_name(std::string_view name, const LexiconTables& lexicon)
{
    constexpr std::size_t kShortest = 3; // code points: 县农办
    if (lexicon.generic_heads.longest_ending(name).end == 0 || text::count_code_points(name) < kShortest) return Office::none;
    const auto ending = lexicon.organisation_endings.longest_ending(name);
    const auto opener = lexicon.collective_openers.longest(name, 0);
    const bool always = opener.found(0) && opener.value == static_cast<std::uint32_t>(CollectiveOpener::always); // 各支部
    const bool collective =
        lexicon.collective_endings.longest_ending(name).end < name.size() ||
        (opener.found(0) && ((always && ending.end < name.size()) || lexicon.generic_heads.longest_ending(name).end < name.size()));
    const bool strong = ending.end < name.size() && ending.value == static_cast<std::uint32_t>(Ending::strong);
    if (collective || strong || lexicon.names.longest(name, 0).end == name.size()) return Office::sure;
    return is_leveled(name) && ending.end < name.size() ? Office::likely : Office::none;
}

Office judge_office(std::string_view item, const LexiconTables& lexicon)
{
    if (item.empty() || item.size() > kLongestItem) return Office::none;
    const Office office = judge_office_name(without_open_tail(without_bracket(item)), lexicon);
    return office != Office::none && item_looks_like_party(item, lexicon) ? office : Office::none;
}

bool is_town(std::string_view name, const LexiconTables& lexicon)
{
    constexpr std::size_t kShortest = 3; // code points: 龙门镇
    const auto ends = [&](std::string_view word) { return text::closes_with(name, word); };
    return text::count_code_points(name) >= kShortest && std::ranges::any_of(text::kPlaceRanks.front(), ends) &&
           std::ranges::none_of(text::kNoTowns, ends) && !lexicon.collective_openers.longest(name, 0).found(0);
}

} // namespace

bool shares_office_tail(std::string_view text, Span list, const LexiconTables& lexicon)
{
    constexpr std::size_t kLongestName = 8; // code points
    const std::string_view words = text.substr(list.begin, list.size());
    const auto ends = [&](std::string_view tail) { return text::closes_with(words, tail); };
    if (!is_leveled(words) || std::ranges::none_of(text::kOfficeTails, ends)) return false;
    std::size_t names = 0;
    bool leveled = false; // an item that is more than 市 of 市、区民政局
    const bool short_names = all_items(text, list, [&](Span item) {
        const std::string_view name = text.substr(item.begin, item.size());
        const std::size_t length = text::count_code_points(name);
        if (!leveled && length == 1) return is_leveled(name);
        if (!leveled && (!is_leveled(name) || length < 3)) return false;
        leveled = true;
        ++names;
        const bool generic = lexicon.generic_heads.longest_ending(name).end < name.size(); // 市直单位 is nobody, 市水务局 needs no tail
        if (generic && item.end < list.end) return false;
        return length > 1 && length <= kLongestName && !starts_with_prose(name) && !lexicon.role_words.longest(name, 0).found(0) &&
               lexicon.measures.acts.longest(name, 0).end <= 3 && !lexicon.collective_openers.longest(name, 0).found(0) &&
               lexicon.generic_heads.longest_ending(name).end > 0;
    });
    return short_names && names > 1;
}

bool contains_prose(std::string_view list)
{
    static const text::WordSet marks(text::kProseMarks);
    return marks.occurs_in(list);
}

bool has_phrase_mark(std::string_view list)
{
    static const text::WordSet marks(text::kPhraseMarks);
    return marks.occurs_in(list);
}

bool has_phrase_mark_but_of(std::string_view words)
{
    return std::ranges::any_of(text::kPhraseMarks,
                               [&](std::string_view mark) { return mark != text::kOf && words.find(mark) != std::string_view::npos; });
}

bool is_duty_word(std::string_view item, const LexiconTables& lexicon)
{
    const auto word = lexicon.role_words.longest(item, 0);
    if (!word.found(0) || word.end != item.size()) return false;
    const WordKind kind = lexicon.words[word.value].kind;
    return kind == WordKind::verb || kind == WordKind::adverb || kind == WordKind::opener;
}

CountedTail counted_tail(std::string_view item, const LexiconTables& lexicon)
{
    const auto head = lexicon.generic_heads.longest_ending(item);
    if (head.end >= item.size() || head.end == 0) return {};
    std::string_view front = item.substr(0, head.end);
    for (const std::string_view counter : text::kCounters) {
        if (text::closes_with(front, counter)) front.remove_suffix(counter.size());
    }
    std::size_t begin = front.size();
    while (begin > 0 && text::begins_numeral(text::decode_before(front, begin).value)) begin = text::before(front, begin);
    if (begin == 0 || begin == front.size()) return {};
    const auto number = text::read_numeral(front, begin);
    if (!number || number->span.end != front.size() || !number->value || number->value->scale != 0 || number->value->digits < 2) return {};
    return {begin, static_cast<std::size_t>(number->value->digits)};
}

std::string_view without_bracket(std::string_view item) noexcept
{
    if (const CodePoint last = text::decode_before(item, item.size()); !text::is_round_close(last.value)) return item;
    std::size_t open = item.size();
    while (open > 0 && !text::is_round_open(decode(item, open).value)) open = text::before(item, open);
    return open > 0 ? item.substr(0, open) : item;
}

bool has_open_tail(std::string_view item) noexcept { return text::closes_with(item, text::kAndSoOn); }

bool looks_like_offices(std::string_view text, Span list, const LexiconTables& lexicon)
{
    bool sure = false;
    const bool all = all_items(text, list, [&](Span item) {
        const Office found = judge_office(text.substr(item.begin, item.size()), lexicon);
        sure = sure || found == Office::sure;
        return found != Office::none;
    });
    return (all && sure) || shares_office_tail(text, list, lexicon);
}

std::size_t kind_begin(std::string_view words, const LexiconTables& lexicon)
{
    const std::size_t last = lexicon.generic_heads.longest_ending(words).end;
    return last < words.size() ? lexicon.generic_heads.longest_ending(words.substr(0, last)).end : last;
}

bool ends_in_others_of_a_kind(std::string_view list, const LexiconTables& lexicon)
{
    const std::size_t kind = kind_begin(list, lexicon);
    return kind < list.size() && text::closes_with(list.substr(0, kind), text::kAndSoOn);
}

bool names_towns(std::string_view text, Span list, const LexiconTables& lexicon)
{
    return all_items(text, list, [&](Span item) { return is_town(text.substr(item.begin, item.size()), lexicon); });
}

bool names_offices_or_towns(std::string_view text, Span list, const LexiconTables& lexicon)
{
    if (looks_like_offices(text, list, lexicon)) return true;
    return all_items(text, list, [&](Span item) {
        const std::string_view name = text.substr(item.begin, item.size());
        return is_town(name, lexicon) || judge_office(name, lexicon) == Office::sure;
    });
}

// 冯桂生、郎志宏: each item two to four 汉字 that begin with a surname.
bool looks_like_names(std::string_view text, Span list, const LexiconTables& lexicon)
{
    return all_items(text, list, [&](Span item) {
        const std::string_view name = text.substr(item.begin, item.size());
        const std::size_t length = text::count_code_points(name);
        return length >= 2 && length <= 4 && lexicon.surnames.longest(name, 0).found(0);
    });
}

bool points_at_item(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    const CodePoint ordinal = decode(text, at);
    return at + ordinal.size < end && ordinal.value == text::kOrdinalOpener &&
           classify(decode(text, at + ordinal.size).value) == Char::digit;
}

bool could_be_list(std::string_view text, Span list)
{
    const std::string_view words = text.substr(list.begin, list.size());
    return !list.empty() && !starts_with_prose(words) && all_items(text, list, [](Span item) { return item.size() <= kLongestItem; }) &&
           !contains_prose(words);
}

bool looks_like_parties(std::string_view text, Span list, const LexiconTables& lexicon, ListWalk& walk)
{
    list = text::trim_marks(text, list);
    if (list.empty()) return false;
    const std::string_view words = text.substr(list.begin, list.size());
    const auto ending = lexicon.organisation_endings.longest_ending(words);
    if (ending.end == 0 && ending.value != static_cast<std::uint32_t>(Ending::strong)) return false; // 单位 alone is nobody's name
    if (walk.begin != list.begin || walk.known > list.end) walk = {list.begin, list.begin, 0};
    if (walk.failed != 0 && walk.failed <= list.end) return shares_tail(text, list, lexicon);
    bool whole = true;                         // whether the item that was looked at last could not go on
    const auto is_colleague = [&](Span item) { // 副县长李明、赵丽
        const Span first = text::trim(text, {list.begin, text::next_outer_mark(text, list.begin, item.begin, {Char::pause, Char::comma})});
        return looks_like_names(text, item, lexicon) && looks_like_official(text.substr(first.begin, first.size()), lexicon);
    };
    const bool all = all_items(text, walk.known, list.end, [&](Span item) {
        whole = item.end < list.end;
        return item.empty() || item_looks_like_party(text.substr(item.begin, item.size()), lexicon) || is_colleague(item);
    });
    if (!all && whole) walk.failed = list.end;
    return all || shares_tail(text, list, lexicon);
}

bool looks_like_parties(std::string_view text, Span list, const LexiconTables& lexicon)
{
    ListWalk walk;
    return looks_like_parties(text, list, lexicon, walk);
}

} // namespace zeren::outline
