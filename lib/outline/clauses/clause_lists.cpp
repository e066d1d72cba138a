// What the list that waits holds: where it begins and ends, and whether it can be parties at all.
#include "outline/clauses/agent_names.hpp"
#include "outline/clauses/clause_reader.hpp"
#include "outline/clauses/doers.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/manners.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/next_mark.hpp"
#include "text/word_set.hpp"

namespace zeren::outline {

using text::Char;
using text::CodePoint;
using text::decode;

namespace {

// 以下任务均需各区人民政府: the beginning of a rule, and no name; 监督各市场业主: what somebody does to others.
bool speaks_of_others(std::string_view list, const LexiconTables& lexicon)
{
    static const text::WordSet words(text::kRuleNeeds);
    const auto verb = lexicon.role_words.longest(list, 0);
    const bool acts = verb.found(0) && lexicon.words[verb.value].kind == WordKind::verb;
    return words.occurs_in(list) || (acts && lexicon.collective_openers.longest(list, verb.end).found(verb.end));
}

} // namespace

// 9月底前|县水务局: what stands in front of the doers is no part of the list. A label's value is a list alone.
Front ClauseReader::front_until(std::uint32_t end) const
{
    if (label_ || pending_ >= end) return {pending_, {}, false};
    const Span waiting = text::trim_marks(text_, {pending_, end});
    const Front front = skip_front(text_, waiting, lexicon_);
    if (front.end == waiting.begin) return front;
    const Span list = text::trim_marks(text_, {std::min(front.end, waiting.end), waiting.end});
    const bool named = !list.empty() && looks_like_parties(text_, list, lexicon_); // …，9月底前|完成; …，6月底前|启动实施
    const bool timed = !front.time.empty();
    const Front none{pending_, {}, false, front.past};
    if (timed && by_agent_) return none;                                                // 由2024年春运办公室负责
    if (!named && (timed || looks_like_parties(text_, waiting, lexicon_))) return none; // 下步|村负责: a name
    return front;
}

Span ClauseReader::list_until(std::uint32_t end) const
{
    if (list_end_ != 0) end = std::min(end, list_end_);
    return text::trim_marks(text_, {std::min(front_until(end).end, end), end});
}

// 县公安局、县交通室: offices, and short names that begin as theirs do; 市财政、市人社: short names of one level.
bool ClauseReader::are_leveled(Span list) const
{
    constexpr std::size_t kLongest = 8; // code points
    constexpr std::size_t kShort = 4;
    static const text::WordSet other_words(text::kNoLevels);
    const char32_t level = decode(text_, list.begin).value;
    bool office = false;
    bool alike = true;
    for (std::uint32_t at = list.begin; at < list.end;) {
        const auto mark = static_cast<std::uint32_t>(text::next_outer_mark(text_, at, list.end, {Char::pause, Char::comma}));
        const Span item = text::trim(text_, {at, mark});
        const bool known = looks_like_offices(text_, item, lexicon_);
        const std::string_view name = text_.substr(item.begin, item.size());
        const std::size_t length = text::count_code_points(name);
        const CodePoint first = decode(name, 0);
        office = office || known;
        alike = alike && first.value == level && length > 2 && length <= kShort && !other_words.begins(name) &&
                !text::is_level(decode(name, first.size).value);
        if (!known && (!text::is_level(first.value) || length > kLongest)) return false;
        at = mark < list.end ? mark + decode(text_, mark).size : list.end;
    }
    return office || alike;
}

// 由县政府决定启动，|县指挥部组织实施: in a sentence the parts between commas are somebody each, or something else stands there.
bool ClauseReader::are_apart(Span list) const
{
    std::uint32_t begin = list.begin;
    const std::uint32_t comma = text::next_outer_mark(text_, begin, list.end, {Char::comma});
    if (comma >= list.end) return true;
    const Span first{begin, comma};
    return looks_like_offices(text_, first, lexicon_) || are_departments_or_classes(text_, first, lexicon_) ||
           looks_like_names(text_, first, lexicon_) || lexicon_.collective_openers.longest(text_.substr(0, comma), begin).found(begin);
}

bool ClauseReader::plausible(Span list) const
{
    if (!could_be_list(text_, list) || holds_will(text_.substr(list.begin, list.size()))) return false;
    if (has_basis_ && piece_.duties.empty() && !looks_like_parties(text_, list, lexicon_)) return false; // 按照规划要求，做好组织实施
    const std::string_view words = text_.substr(list.begin, list.size());
    if (speaks_of_others(words, lexicon_)) return false;
    if (setting_ == Setting::bracket || label_) return true;
    if (text::closes_with(words, text::kPersonTail) && words.find(text::kAs) != std::string_view::npos) return false; // 领导为总负责人
    if (lexicon_.generic_heads.longest_ending(words).end == 0) return false; // 政府主要负责…: nobody in particular
    // 由设备科采购，审计科负责监督: behind 由 one name may look like nothing, several may not, but for one of a level (县交通室) beside offices.
    const bool several = text::next_outer_mark(text_, list.begin, list.end, {Char::pause, Char::comma}) < list.end;
    if (by_agent_ && several && !are_apart(list)) return false;
    const bool named = looks_like_parties(text_, list, lexicon_) ||
                       (by_agent_ && (!several || looks_like_names(text_, list, lexicon_) || are_leveled(list)));
    return !has_phrase_mark(text_.substr(list.begin, list.size())) && named;
}

// Where the list that waits ends, by how its parties take part: 县财政局|主动, 县卫健局|按部门职责; 0 for at `end`.
std::uint32_t ClauseReader::end_by_manner(std::uint32_t end) const
{
    const std::uint32_t begin = with_.empty() ? pending_ : with_.end;
    if (begin >= end) return 0;
    const std::uint32_t manner = manner_begin(text_, {begin, end}, lexicon_);
    return manner < end ? manner : 0;
}

// 县教育局|按照分工|安排、县卫健局: the adverb at `adverb` is said of one item, and others follow it.
bool ClauseReader::goes_on_behind(std::uint32_t adverb, std::uint32_t end) const
{
    constexpr std::uint32_t kLongest = 300; // bytes: every verb behind the adverb asks
    if (setting_ != Setting::bracket || end - adverb > kLongest) return false;
    std::uint32_t last = adverb;
    for (std::uint32_t at = adverb; (at = text::next_outer_mark(text_, at, end, {Char::pause})) < end;) last = at += decode(text_, at).size;
    return last > adverb && looks_like_parties(text_, {last, end}, lexicon_);
}

// （县住建局为主，县财政局配合）, 以县住建局为主: who leads, where it is offices; （财政投入为主，社会参与） is nobody. Behind 以 begins the list.
Span ClauseReader::main_list(Span list) const
{
    constexpr std::uint32_t kLongest = 300; // bytes
    if (list.size() > kLongest) return {list.end, list.end};
    if (text::begins_with(text_.substr(list.begin, list.size()), text::kMainlyOpener)) {
        const Span behind = text::trim(text_, {list.begin + static_cast<std::uint32_t>(text::kMainlyOpener.size()), list.end});
        if (looks_like_parties(text_, behind, lexicon_)) return behind;
    }
    return looks_like_parties(text_, list, lexicon_) ? list : Span{list.end, list.end};
}

// The comma that parts a list of a label from those whom a verb behind it claims, where each side is a list; the list's beginning for none.
std::uint32_t ClauseReader::last_comma(Span list) const
{
    std::uint32_t comma = list.begin;
    std::uint32_t next = find_mark(list.begin, Mark::comma, list.end);
    if (next >= list.end) return list.begin;
    for (; next < list.end; next = find_mark(next + decode(text_, next).size, Mark::comma, list.end)) {
        if (comma > list.begin) return list.begin; // several: each may part two items
        comma = next;
    }
    const bool both = looks_like_parties(text_, {list.begin, comma}, lexicon_) && looks_like_parties(text_, {comma, list.end}, lexicon_);
    return both ? comma : list.begin;
}

// （社会监督）, （群众参与）: one short word that no office is called by, alone in its clause.
bool ClauseReader::is_common_noun(Span list) const
{
    const std::string_view word = text_.substr(list.begin, list.size());
    const bool alone = piece_.duties.empty() && text::count_code_points(word) <= 2;
    return alone && lexicon_.names.longest(word, 0).end < word.size() && !lexicon_.collective_openers.longest(word, 0).found(0) &&
           (lexicon_.organisation_endings.longest_ending(word).end >= word.size() ||
            lexicon_.organisation_endings.longest_ending(word).value == static_cast<std::uint32_t>(Ending::weak));
}

} // namespace zeren::outline
