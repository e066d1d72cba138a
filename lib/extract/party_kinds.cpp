// The end of a name decides, without a bracket behind it; only 各, 有关 and the like are looked for in front and inside as well.
#include "extract/party_kinds.hpp"

#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/numerals.hpp"

#include <algorithm>
#include <iterator>

namespace zeren::extract {
namespace {

using text::CodePoint;
using text::decode;

// `item` without a bracket at its end.
std::string_view without_bracket(std::string_view item) noexcept
{
    if (!text::is_round_close(text::decode_before(item, item.size()).value)) return item;
    int depth = 0;
    for (std::size_t at = item.size(); at > 0;) {
        const CodePoint c = text::decode_before(item, at);
        at -= c.size;
        if (text::is_round_close(c.value)) ++depth;
        else if (text::is_round_open(c.value) && --depth == 0) return at > 0 ? item.substr(0, at) : item;
    }
    return item;
}

// 成员单⏎位
bool is_wrapped(std::string_view item) noexcept { return item.find('\n') != std::string_view::npos; }

// 13个街道: as many as there are, none of them named.
bool counts_kind(std::string_view item, const LexiconTables& lexicon)
{
    if (!text::begins_numeral(decode(item, 0).value) && !text::begins_signed(item, 0)) return false;
    const auto number = text::read_numeral(item, 0);
    if (!number || number->span.begin != 0) return false;
    const std::string_view behind = item.substr(number->span.end, item.find(text::kPauseMark) - number->span.end); // 13个街道、镇
    return std::ranges::any_of(text::kCounters, [&](std::string_view counter) {
        return text::begins_with(behind, counter) && behind.size() > counter.size() &&
               lexicon.generic_heads.longest_ending(behind.substr(counter.size())).end == 0;
    });
}

} // namespace

bool ends_as_organisation(std::string_view item, bool strong, const LexiconTables& lexicon)
{
    if (is_wrapped(item)) return ends_as_organisation(text::plain_name(item), strong, lexicon);
    item = without_bracket(item);
    const auto ending = lexicon.organisation_endings.longest_ending(item);
    if (ending.end >= item.size()) return false;
    return !strong || ending.value == static_cast<std::uint32_t>(Ending::strong);
}

bool is_collective(std::string_view item, const LexiconTables& lexicon)
{
    if (is_wrapped(item)) return is_collective(text::plain_name(item), lexicon);
    item = without_bracket(item);
    if (lexicon.collective_endings.longest_ending(item).end < item.size()) return true;
    const auto opener = lexicon.collective_openers.longest(item, 0);
    const bool generic = lexicon.generic_heads.longest_ending(item).end < item.size();
    if (opener.found(0)) {
        if (opener.value == static_cast<std::uint32_t>(CollectiveOpener::always)) return true;
        const std::string_view behind = item.substr(opener.end);
        if (lexicon.generic_heads.longest_ending(behind).end == 0 && !behind.empty()) return true; // 市直部门
    }
    if (!generic) return false;
    if (counts_kind(item, lexicon) || outline::ends_in_others_of_a_kind(item, lexicon)) return true;
    for (std::size_t at = 0; const auto inner = lexicon.collective_openers.find(item, at, item.size());) { // 市各相关部门
        if (inner.value == static_cast<std::uint32_t>(CollectiveOpener::always)) return true;
        at = inner.begin + decode(item, inner.begin).size;
    }
    return false;
}

std::size_t rank_of_place(std::string_view name)
{
    const auto holds = [&](const auto& endings) {
        return std::ranges::any_of(endings, [&](std::string_view ending) { return text::closes_with(name, ending); });
    };
    const auto rank = std::ranges::find_if(text::kPlaceRanks, holds);
    return rank == std::end(text::kPlaceRanks) ? 0 : static_cast<std::size_t>(rank - std::begin(text::kPlaceRanks)) + 1;
}

bool is_written_as_name(std::string_view item) noexcept
{
    constexpr int kTelephone = 7; // digits, one after another, which no name holds
    bool words = false;
    int digits = 0;
    for (std::size_t at = 0; at < item.size(); at += text::decode(item, at).size) {
        const text::Char kind = text::classify(text::decode(item, at).value);
        words = words || kind == text::Char::han || kind == text::Char::latin;
        digits = kind == text::Char::digit ? digits + 1 : 0;
        if (digits >= kTelephone) return false;
    }
    return words;
}

} // namespace zeren::extract
