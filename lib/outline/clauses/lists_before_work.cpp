// From the first mark back, character by character, as far as no name is longer.
#include "outline/clauses/lists_before_work.hpp"

#include "lexicon/act_kinds.hpp"
#include "outline/clauses/fronts.hpp"
#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/front_marks.hpp"
#include "text/list_words.hpp"
#include "text/manner_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestList = 150; // bytes

// 商|县财政局; not 商务局.
bool consults(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    return text::begins_with(text.substr(at, end - at), text::kConsult) &&
           text::is_level(decode(text, at + static_cast<std::uint32_t>(text::kConsult.size())).value);
}

// 县教育局|3月底前完成整改: by when, and no year or season that tells which work.
bool day_follows(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    const std::uint32_t behind = skip_front_time(text, at, end, lexicon);
    return behind > at && behind < end && text::is_one_of(text::kDueEdges, text::fold(text::decode_before(text, behind).value));
}

// 县财政局会同县卫健局: two lists, and no name.
bool holds_opener(std::string_view text, Span list, const LexiconTables& lexicon) { return opener_in(text, list, lexicon) < list.end; }

// 市场|监管、公安、消防等部门: the last word of a short name.
bool is_listed(std::string_view text, std::size_t at, std::uint32_t end)
{
    return at < end && classify(decode(text, at).value) == Char::pause;
}

// 银监会|督促金融机构, 上述单位|于4月28日前将方案报区政府督查室: where work begins behind an office inside, the list is more than a list; but
// the rest of a name may look like work (市政府|督办室).
bool holds_work(std::string_view text, Span list, const LexiconTables& lexicon)
{
    constexpr std::size_t kLongestRest = 4;             // code points
    static const text::WordSet manners(text::kManners); // 县水务局|逐项核查县林业局
    static const text::WordSet backs(text::kInnerBacks);
    const std::string_view stretch = text.substr(0, list.end);
    for (std::uint32_t at = list.begin + decode(text, list.begin).size; at < list.end; at += decode(text, at).size) {
        if (classify(decode(text, at).value) == Char::digit) return true;
        const auto word = lexicon.role_words.longest(stretch, at);
        const bool verb = word.found(at) && lexicon.words[word.value].kind == WordKind::verb && !is_listed(text, word.end, list.end) &&
                          text::count_code_points(text.substr(at, list.end - at)) > kLongestRest;
        const bool acts = verb || backs.begins(stretch.substr(at)) || manners.begins(stretch.substr(at));
        const bool towards = text::fold(decode(text, at).value) == text::kTowards; // 县住建局|对学校
        if ((acts && looks_like_parties(text, {list.begin, at}, lexicon)) ||
            (towards && looks_like_offices(text, {list.begin, at}, lexicon)))
            return true;
    }
    return false;
}

// The longest list from `begin` on that `holds` and behind which it `ends`, as it does at a mark where `marks_end`; empty for none.
template <typename Holds, typename Ends>
Span longest_list(std::string_view text, std::uint32_t begin, std::uint32_t end, bool marks_end, const LexiconTables& lexicon, Holds holds,
                  Ends ends)
{
    constexpr text::Kinds kMarks{Char::comma, Char::colon, Char::semicolon, Char::stop};
    const std::uint32_t limit = text::next_outer_mark(text, begin, std::min(end, begin + kLongestList), kMarks);
    for (std::uint32_t at = limit; at > begin; at = static_cast<std::uint32_t>(text::before(text, at))) {
        const Span list{begin, at};
        const bool marked = marks_end && at == limit && limit < begin + kLongestList;
        if ((marked || ends(at, limit)) && holds(list) && !holds_opener(text, list, lexicon) && !holds_work(text, list, lexicon))
            return list;
    }
    return {};
}

// 相关行业部门|核算服务成本: words behind a name that are too long for the rest of it, join nothing and end as no name does.
bool goes_on_as_work(std::string_view text, Span rest, const LexiconTables& lexicon)
{
    static const text::WordSet words_of_endings(text::kWordsOfEndings); // 县财政局梳理|办事事项
    constexpr std::size_t kShortest = 4;                                // code points
    const std::string_view words = text.substr(rest.begin, rest.size());
    const auto joins = [&](std::string_view joiner) { return text::begins_with(words, joiner); };
    const std::string_view stretch = text.substr(0, rest.end);
    if (words_of_endings.begins(stretch.substr(text::before(text, rest.begin))) || classify(decode(words, 0).value) != Char::han ||
        text::count_code_points(words) < kShortest)
        return false;
    return std::ranges::none_of(text::kJoiners, joins) && !joins(text::kAndSoOn) && !ends_as_name(words, lexicon);
}

} // namespace

bool ends_as_name(std::string_view words, const LexiconTables& lexicon)
{
    return lexicon.organisation_endings.longest_ending(words).end < words.size() ||
           lexicon.collective_endings.longest_ending(words).end < words.size();
}

std::uint32_t opener_in(std::string_view text, Span list, const LexiconTables& lexicon)
{
    const std::string_view stretch = text.substr(0, list.end);
    for (std::uint32_t at = list.begin; const auto word = lexicon.role_words.find(stretch, at, list.end);) {
        if (lexicon.words[word.value].kind == WordKind::opener) return word.begin;
        at = word.end;
    }
    for (std::size_t at = list.begin; (at = stretch.find(text::kConsult, at)) != std::string_view::npos; at += text::kConsult.size()) {
        const auto office = static_cast<std::uint32_t>(at);
        if (consults(text, office, list.end) && looks_like_offices(text, {list.begin, office}, lexicon)) return office;
    }
    return list.end;
}

bool work_follows(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    if (at >= end) return false;
    static const text::WordSet backs(text::kRequestBacks);
    const std::string_view stretch = text.substr(0, end);
    static const text::WordSet manners(text::kManners); // 会同县司法局|逐案研究
    if (classify(decode(text, at).value) == Char::comma || consults(text, at, end) || backs.begins(stretch.substr(at)) ||
        manners.begins(stretch.substr(at)) || day_follows(text, at, end, lexicon))
        return true;
    const auto act = lexicon.measures.acts.longest(stretch, at);
    if (act.found(at)) return is_doing(act.value);
    const auto word = lexicon.role_words.longest(stretch, at);
    return word.found(at) && lexicon.words[word.value].kind != WordKind::noun && lexicon.words[word.value].kind != WordKind::label &&
           !is_listed(text, word.end, end);
}

std::uint32_t behind_offices(std::string_view text, Span words, std::uint32_t end, const LexiconTables& lexicon)
{
    constexpr int kLongestOffice = 14; // code points
    static const text::WordSet backs(text::kInnerBacks);
    const std::string_view stretch = text.substr(0, end);
    const auto acts = [&](std::uint32_t at) { // not what is built: 县卫生院|改扩建6所
        const auto word = lexicon.role_words.longest(stretch, at);
        const bool verb = word.found(at) && lexicon.words[word.value].kind == WordKind::verb;
        return verb || backs.begins(stretch.substr(at)) || text::begins_with(stretch.substr(at), text::kWillWord);
    };
    std::uint32_t begin = words.begin;
    std::uint32_t at = begin;
    for (int length = 0; at < words.end && length < kLongestOffice; ++length) {
        const auto c = decode(text, at);
        const bool leveled = text::is_level(c.value);
        if (classify(c.value) != Char::han || (length == 0 && !leveled)) break;
        at += c.size;
        const auto ending = lexicon.organisation_endings.longest_ending(text.substr(begin, at - begin));
        const bool office = ending.end > 0 && ending.end < at - begin && ending.value == static_cast<std::uint32_t>(Ending::strong);
        if (!office) continue;
        if (acts(at)) return std::min(at, words.end);
        const auto mark = decode(text, at);
        if (classify(mark.value) != Char::pause) continue;
        begin = at += mark.size;
        length = -1;
    }
    return words.begin;
}

bool is_attribute(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    constexpr int kLongestVerb = 4; // code points
    std::uint32_t next = at;
    for (int length = 0; length <= kLongestVerb && next < end && classify(decode(text, next).value) == Char::han; ++length) {
        if (length > 0 && text::begins_with(text.substr(next, end - next), text::kOf)) return true;
        next += decode(text, next).size;
    }
    return false;
}

namespace {

// 请区教育局|督促学校建立台账: the list up to what the last of it is to do with others, whose name would end it as well.
Span without_urged(std::string_view text, Span list, const LexiconTables& lexicon)
{
    static const text::WordSet urges(text::kUrgesOthers);
    for (std::uint32_t at = list.begin; at < list.end; at += decode(text, at).size) {
        if (!urges.begins(text.substr(at, list.end - at))) continue;
        const std::string_view front = text.substr(list.begin, at - list.begin);
        const auto ending = lexicon.organisation_endings.longest_ending(front);
        if (ending.end < front.size() && ending.value == static_cast<std::uint32_t>(Ending::strong)) return {list.begin, at};
    }
    return list;
}

} // namespace

Span asked_offices(std::string_view text, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon)
{
    const auto offices = [&](Span list) { // 县医院|作为定点医院
        return !has_phrase_mark(text.substr(list.begin, list.size())) && names_offices_or_towns(text, list, lexicon);
    };
    const auto works = [&](std::uint32_t at, std::uint32_t) { return work_follows(text, at, end, lexicon); };
    const Span list = without_urged(text, longest_list(text, begin, end, false, lexicon, offices, works), lexicon);
    const bool anybody = lexicon.collective_openers.longest(text.substr(0, list.end), list.begin).found(list.begin) ||
                         lexicon.collective_endings.longest_ending(text.substr(list.begin, list.size())).end < list.size();
    return anybody || is_attribute(text, list.end, end) ? Span{} : list;
}

std::optional<Duty> read_companions(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    while (at < end && classify(decode(text, at).value) == Char::blank) at += decode(text, at).size;
    const auto word = lexicon.role_words.longest(text.substr(0, end), at);
    const bool opens =
        word.found(at) && lexicon.words[word.value].kind == WordKind::opener && lexicon.words[word.value].means == Meaning::with;
    if (!opens && !consults(text, at, end) && !text::begins_with(text.substr(at, end - at), text::kMeet)) return std::nullopt;
    const Span written{at, opens ? static_cast<std::uint32_t>(word.end) : at + static_cast<std::uint32_t>(text::kMeet.size())}; // as 商 is
    const Span label = without_guarded_name(text, written, lexicon); // 会|同济大学
    const bool leveled = text::is_level(decode(text, label.end).value);
    if (!opens && !leveled && !is_guarded_name(text, label.end, lexicon)) return std::nullopt; // 会展中心, 会计核算中心
    const auto named = [&](Span list) {
        return ends_as_name(text.substr(list.begin, list.size()), lexicon) && looks_like_parties(text, list, lexicon);
    };
    const auto works = [&](std::uint32_t behind, std::uint32_t) { return work_follows(text, behind, end, lexicon); };
    const auto goes_on = [&](std::uint32_t behind, std::uint32_t limit) { return goes_on_as_work(text, {behind, limit}, lexicon); };
    Span list = text::trim(text, longest_list(text, label.end, end, true, lexicon, named, works));
    if (list.empty()) list = text::trim(text, longest_list(text, label.end, end, false, lexicon, named, goes_on));
    if (list.empty()) return std::nullopt;
    return Duty{RoleKind::cooperating_unit, label, list, true};
}

} // namespace zeren::outline
