// All verbs from left to right, the last that may end what goes is taken; a run of kept verbs counts from its first.
#include "extract/inner_verbs.hpp"

#include "extract/head_begins.hpp"
#include "extract/indicators.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

constexpr std::size_t kShortestNoun = 2;    // code points
constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字

// Where the first 、 of `words` stands; their end for none.
std::uint32_t next_pause(std::string_view text, Span words) noexcept
{
    return static_cast<std::uint32_t>(text::next_mark(text, words.begin, words.end, {Char::pause}));
}

class Finder {
public:
    Finder(std::string_view text, Span words, bool any, const MeasureTables& tables, bool rhythm)
        : text_(text), front_(text.substr(0, words.end)), words_(words), any_(any), rhythm_(rhythm), tables_(tables)
    {
    }

    InnerVerb find()
    {
        bool kept = false;
        const std::uint32_t first = any_ ? words_.begin : std::max(last_item(), behind_acts());
        for (std::uint32_t next = first; const auto match = tables_.acts.find(front_, next, words_.end);) {
            const std::uint32_t at = match.begin;
            next = match.end;
            const auto kind = static_cast<ActKind>(match.value);
            if (kind == ActKind::floor) found_.floor = at;
            if (ends_what_goes({at, match.end}, kind, first)) {
                const bool chain = kept && found_.verb.end == at; // 开工|改造
                kept = is_kept(kind);
                found_.verb = {chain && kept ? found_.verb.begin : at, match.end};
            }
        }
        found_.noun = kept && found_.verb.end < words_.end ? found_.verb.begin : found_.verb.end;
        if (found_.verb.empty() && first > words_.begin) find_verb_of_list(first);
        return found_;
    }

private:
    // 老旧小区|增设|晾衣架、休闲座椅: the one verb in front of a list, where none of its items has one
    void find_verb_of_list(std::uint32_t last)
    {
        Span verb;
        bool listed = false;
        for (std::uint32_t at = words_.begin; at < words_.end;) {
            const text::CodePoint c = decode(text_, at);
            const auto match = tables_.acts.longest(front_, at);
            const auto kind = static_cast<ActKind>(match.value);
            const bool act = match.end >= at + kTwoCharacters && kind != ActKind::noun && kind != ActKind::link;
            if (act && (listed || !verb.empty() || kind != ActKind::kept_inner)) return;
            if (act) verb = {at, match.end};
            listed = listed || text::classify(c.value) == Char::pause;
            at = act ? match.end : at + c.size;
        }
        const std::uint32_t pause = last == words_.end ? words_.end : last;
        if (verb.empty() || verb.begin < words_.begin + kTwoCharacters || verb.end + kTwoCharacters > pause) return;
        if (text::is_round_close(decode(text_, verb.end).value) || decode(text_, verb.end).value == text::kOfMark) return;
        found_.verb = verb;
        found_.noun = verb.begin;
    }
    // 清淤疏浚|河道: behind the kept verbs that open the words and touch each other.
    [[nodiscard]] std::uint32_t behind_acts() const
    {
        std::uint32_t at = words_.begin;
        while (at < words_.end) {
            const auto match = tables_.acts.longest(front_, at);
            if (!match.found(at) || !is_kept(static_cast<ActKind>(match.value))) break;
            at = match.end;
        }
        return at;
    }
    // Behind the last 、 of the words.
    [[nodiscard]] std::uint32_t last_item() const
    {
        std::uint32_t item = words_.begin;
        for (std::uint32_t at = item; (at = next_pause(text_, {at, words_.end})) < words_.end; item = at) at += decode(text_, at).size;
        return item;
    }

    // Whether `verb` is one whose object is the noun.
    [[nodiscard]] bool ends_what_goes(Span verb, ActKind kind, std::uint32_t first) const
    {
        if (verb.size() < kTwoCharacters || kind == ActKind::link || kind == ActKind::part || kind == ActKind::floor ||
            kind == ActKind::noun)
            return false;
        if (verb.begin == first && first > words_.begin) return false; // 报装时间、|接入|外线时间
        if (verb.begin == words_.begin ? is_kept(kind) : stands_behind_anew(verb)) return false;
        if (!any_ && kind != ActKind::inner && kind != ActKind::kept_inner) return false;
        if (verb.end >= words_.end) return kind == ActKind::inner || (any_ && !names_work(verb));
        if (text::is_round_close(decode(text_, verb.end).value)) return false; // 新建（迁建）
        if (decode(text_, verb.end).value == text::kOfMark) return false;      // 2000年前|建成|的老旧小区
        return !is_fragment({verb.end, words_.end});
    }
    // 每季度|校园周边集中整治|1次, 为儿童提供|康复救助|62人: words that go with the last verb make a noun of it; 每周网格员|巡查 has a doer.
    [[nodiscard]] bool names_work(Span verb) const
    {
        if ((found_.verb.empty() && !rhythm_) || found_.floor != 0) return false; // 每个乡镇至少|建设1处
        const Span front{found_.verb.empty() ? words_.begin : found_.verb.end, verb.begin};
        return front.size() >= kTwoCharacters && !does_it(text_, front, true);
    }
    // 新|培育
    [[nodiscard]] bool stands_behind_anew(Span verb) const
    {
        return text::kAnew.find(text::decode_before(text_, verb.begin).value) != std::u32string_view::npos;
    }
    // 率, 额: what is left of a noun. A whole word that measures (面积) is one too, but not behind 每名干部联系|企业.
    [[nodiscard]] bool is_fragment(Span noun) const
    {
        const std::string_view words = text_.substr(noun.begin, noun.size());
        const bool sum = std::ranges::find(text::kDoneSums, words) != text::kDoneSums.end();
        if (sum && text::closes_with(text_.substr(0, noun.begin), text::kFinish)) return false; // 二期工程|完成投资
        return any_ ? text::kNounSuffixes.find(decode(text_, noun.begin).value) != std::u32string_view::npos || noun.size() < kTwoCharacters
                    : is_no_noun(text_, noun, tables_);
    }

    std::string_view text_;
    std::string_view front_; // up to the end of the words
    Span words_;
    bool any_;
    bool rhythm_; // nothing but 每 or 各 makes any verb count
    const MeasureTables& tables_;
    InnerVerb found_;
};

} // namespace

InnerVerb find_inner_verb(std::string_view text, Span words, bool any, const MeasureTables& tables, bool rhythm)
{
    return Finder(text, words, any, tables, rhythm).find();
}

bool is_rest_of_word(std::string_view text, Span rest)
{
    rest = text::trim(text, rest);
    rest.end = next_pause(text, rest);
    if (rest.empty()) return false;
    const std::size_t size = text::count_code_points(text.substr(rest.begin, rest.size()));
    return size < kShortestNoun || text::kNounSuffixes.find(decode(text, rest.begin).value) != std::u32string_view::npos;
}

bool is_no_noun(std::string_view text, Span rest, const MeasureTables& tables)
{
    rest = text::trim(text, rest);
    rest.end = next_pause(text, rest);
    return !rest.empty() && (is_rest_of_word(text, rest) || measures_by_itself(text, rest, tables));
}

bool is_kept(ActKind kind) noexcept { return kind == ActKind::kept || kind == ActKind::kept_inner; }

InnerVerb find_verb_behind_way(std::string_view text, Span words, const MeasureTables& tables)
{
    const auto way = tables.begin(MeasureWord::way).longest(text.substr(0, words.end), words.begin);
    if (way.end < words.begin + kTwoCharacters) return {};
    const Span rest{static_cast<std::uint32_t>(way.end), std::max<std::uint32_t>(way.end, words.end)};
    const Span item{rest.begin, next_pause(text, rest)}; // 通过以工代赈|发放A、B劳务报酬; 围绕A、B|建设C
    InnerVerb inner = find_inner_verb(text, item, false, tables);
    for (const Span part : {item, rest})
        if (inner.verb.empty()) inner = find_inner_verb(text, part, true, tables);
    if (inner.verb.begin < way.end + kTwoCharacters) return {}; // 针对|性培训, 通过|验收
    const bool from_verb = inner.noun == inner.verb.begin;
    while (true) { // 结合城市更新|新建停车场: of verbs that touch each other the last
        const auto first = tables.acts.longest(text.substr(0, inner.verb.end), inner.verb.begin);
        if (!first.found(inner.verb.begin) || first.end >= inner.verb.end) break;
        inner.verb.begin = first.end;
    }
    for (auto next = tables.acts.longest(text.substr(0, rest.end), inner.verb.end);
         next.end >= inner.verb.end + kTwoCharacters && is_kept(static_cast<ActKind>(next.value));
         next = tables.acts.longest(text.substr(0, rest.end), inner.verb.end)) {
        inner.verb = {inner.verb.end, static_cast<std::uint32_t>(next.end)};
        inner.noun = inner.verb.end;
    }
    if (from_verb) inner.noun = inner.verb.begin;
    return inner;
}

bool are_all_acts(std::string_view text, Span words, const MeasureTables& tables)
{
    for (std::uint32_t at = words.begin; at < words.end;) {
        const auto match = tables.acts.longest(text.substr(0, words.end), at);
        if (!match.found(at) || static_cast<ActKind>(match.value) == ActKind::noun) return false;
        at = match.end;
        const text::CodePoint join = decode(text, at); // 引进和|培养
        if (at < words.end && text::kJoin.find(join.value) != std::u32string_view::npos) at += join.size;
    }
    return true;
}

bool begins_with_kept(std::string_view text, Span words, const MeasureTables& tables)
{
    const auto match = tables.acts.longest(text.substr(0, words.end), words.begin);
    return match.found(words.begin) && is_kept(static_cast<ActKind>(match.value));
}

} // namespace zeren::extract
