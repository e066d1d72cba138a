// The acts at the beginning of an item, and what stands behind them.
#include "outline/clauses/work_items.hpp"

#include "lexicon/act_kinds.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

// Behind an act or a verb at `at` of the item; `at` itself for none.
std::size_t skip_act(std::string_view item, std::size_t at, const LexiconTables& lexicon)
{
    constexpr std::size_t kShortest = 6; // bytes
    const auto act = lexicon.measures.acts.longest(item, at);
    const auto verb = lexicon.role_words.longest(item, at);
    const bool acts = act.found(at) && is_doing(act.value) && static_cast<ActKind>(act.value) != ActKind::link; // 各地
    std::size_t end = acts ? act.end : at;
    if (verb.found(at) && lexicon.words[verb.value].kind == WordKind::verb) end = std::max<std::size_t>(end, verb.end);
    return end - at < kShortest ? at : end;
}

// 建设县住建局, 负责做好向省水利厅: acts in front of somebody's office, and no name. 建设市场管理处 and 开发区管委会 are names.
bool acts_on_office(std::string_view item, std::size_t end, const LexiconTables& lexicon)
{
    constexpr std::size_t kShortestOffice = 9; // bytes: 县农办
    while (end < item.size() && text::is_one_of(text::kActLinks, text::fold(decode(item, end).value))) end += decode(item, end).size;
    const std::string_view office = item.substr(end);
    static const text::WordSet other_words(text::kNoLevels);
    if (office.size() < kShortestOffice || !text::is_level(decode(office, 0).value) || other_words.begins(office)) return false;
    if (lexicon.areas.longest_ending(item.substr(0, end + decode(office, 0).size)).end < end) return false; // 开发|区
    return lexicon.organisation_endings.longest_ending(office).end < office.size();
}

// 建设|收储点|5处: how many of what is made; the words for what is counted end as offices do (处, 所, 站).
bool counts_things(std::string_view item, std::size_t end)
{
    std::size_t at = item.size();
    for (int length = 0; length < 2 && at > end && classify(text::decode_before(item, at).value) == Char::han; ++length)
        at = text::before(item, at);
    const std::size_t digits_end = at;
    while (at > end && classify(text::decode_before(item, at).value) == Char::digit) at = text::before(item, at);
    return at < digits_end && at > end;
}

} // namespace

bool tells_work(std::string_view item, const LexiconTables& lexicon)
{
    std::size_t end = 0; // behind the acts
    for (std::size_t next = skip_act(item, 0, lexicon); next > end; next = skip_act(item, end, lexicon)) end = next;
    return end > 0 && (acts_on_office(item, end, lexicon) || counts_things(item, end));
}

} // namespace zeren::outline
