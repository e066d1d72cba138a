// Each item by its opener and its last words; the general word at its end counts where nothing in front names a place.
#include "outline/clauses/anybody.hpp"

#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

// 东城区|政府, 高新区|管委会: of a place with a name of its own; 辖区政府 and 所在县政府 are anybody's.
bool is_of_named_place(std::string_view item, std::size_t head, const LexiconTables& lexicon)
{
    static const text::WordSet pointers(text::kPlacePointers);
    const std::string_view authority = item.substr(head);
    const std::string_view place = item.substr(0, head);
    const auto area = lexicon.areas.longest_ending(place);
    const std::string_view name = place.substr(0, area.end);
    const bool zone = name.empty() && text::count_code_points(place) > 2 && lexicon.generic_heads.longest_ending(place).end > 0; // 高新区
    const bool named = text::count_code_points(name) > 1 && !text::is_level(text::decode_before(name, name.size()).value);
    if (text::begins_with(authority, text::kPlaceRanks.front().front())) // 白石|街道办事处
        return text::count_code_points(place) > 1 && !pointers.occurs_in(place);
    return lexicon.area_authorities.longest_ending(authority).end == 0 && area.end < place.size() && (zone || named) &&
           !pointers.occurs_in(place);
}

// 各市, 有关部门, 重点企业: nobody in particular; 公安部门 and 东山镇 are somebody.
bool is_anybody(std::string_view item, const LexiconTables& lexicon)
{
    item = without_bracket(item); // 县发改局（县粮食局）
    if (lexicon.names.longest(item, 0).end == item.size() || names_towns(item, {0, static_cast<std::uint32_t>(item.size())}, lexicon))
        return false;
    const auto word = lexicon.role_words.longest(item, 0); // 主要负责人, 牵头单位
    const auto ending = lexicon.organisation_endings.longest_ending(item);
    const bool whole = ending.end == 0 && ending.value == static_cast<std::uint32_t>(Ending::strong); // 河长办
    if ((word.end == item.size() && !whole) || ending.end >= item.size()) return true;
    const auto opener = lexicon.collective_openers.longest(item, 0);
    const auto head = lexicon.generic_heads.longest_ending(item);
    const bool generic = head.end < item.size() && ending.end >= head.end; // not 人民银行
    if (opener.found(0) && (generic || opener.value == static_cast<std::uint32_t>(CollectiveOpener::always))) return true;
    if (lexicon.collective_endings.longest_ending(item).end < item.size() || head.end == 0) return true;
    return generic && text::count_code_points(item.substr(head.end)) > 1 && !text::closes_with(item, text::kFieldTail) &&
           !is_of_named_place(item, head.end, lexicon);
}

// 市 in 市、区民政局: the level of an office that the next item names.
bool is_level(std::string_view item, std::string_view next)
{
    const auto level = [](std::string_view name) { return text::is_level(decode(name, 0).value); };
    return text::count_code_points(item) == 1 && level(item) && level(next) && text::count_code_points(next) > 1;
}

// 市水务局和各镇: an office is joined to anybody.
bool joins_office(std::string_view item, const LexiconTables& lexicon)
{
    for (std::size_t at = decode(item, 0).size; at < item.size(); at += decode(item, at).size) {
        const auto begins = [&](std::string_view joiner) { return text::begins_with(item.substr(at), joiner); };
        if (std::ranges::none_of(text::kJoiners, begins)) continue;
        const std::string_view left = item.substr(0, at);
        if (lexicon.organisation_endings.longest_ending(left).end < left.size() && !is_anybody(left, lexicon)) return true;
    }
    return false;
}

} // namespace

Anybody find_anybody(std::string_view text, Span list, const LexiconTables& lexicon)
{
    bool all = true;
    bool any = false;
    const auto look = [&](std::string_view item) {
        const bool anybody = is_anybody(item, lexicon);
        any = any || anybody;
        all = all && anybody && !joins_office(item, lexicon);
    };
    std::uint32_t begin = list.begin;
    int depth = 0;
    for (std::uint32_t at = list.begin; at < list.end;) {
        const CodePoint c = decode(text, at);
        const Char kind = classify(c.value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        if (depth == 0 && kind == Char::pause) {
            const std::string_view item = text.substr(begin, at - begin);
            if (!is_level(item, text.substr(at + c.size, list.end - at - c.size))) look(item);
            begin = at + c.size;
        }
        at += c.size;
    }
    look(text.substr(begin, list.end - begin));
    return all ? Anybody::all : any ? Anybody::some : Anybody::none;
}

} // namespace zeren::outline
