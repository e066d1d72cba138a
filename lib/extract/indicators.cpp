// The head is read from its left end: times, links, efforts and dropped verbs go, until a word stands there that is none of them. The
// last verb comes back when what is left would be no noun (改造|面积). A verb further inside may end what goes: inner_verbs.hpp.
#include "extract/indicators.hpp"

#include "extract/head_begins.hpp"
#include "extract/head_ends.hpp"
#include "extract/inner_verbs.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;

constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字

bool is_loose_mark(Char kind) noexcept
{
    return text::is_blank(kind) || kind == Char::comma || kind == Char::dot || kind == Char::pause || kind == Char::colon;
}

class HeadReader {
public:
    HeadReader(const Statements& statements, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon, bool compares)
        : statements_(statements), text_(statements.text), lexicon_(lexicon), tables_(lexicon.measures), at_(begin), end_(end)
    {
        head_.begin = begin;
        end = std::max(begin, text::trim(text_, {std::min(begin, end), end}).end); // 街镇总数的| 80%
        const HeadEnd cut = find_head_end(statements, {begin, end}, compares, tables_);
        end_ = cut.end;
        head_.compared = cut.compared;
    }

    Head read()
    {
        at_ = behind_openers(statements_, at_, end_, lexicon_);
        drop_way();
        while (at_ < end_ && step()) {}
        if (skip_doer())
            while (at_ < end_ && step()) {}
        skip_to_each();
        close_list();
        if (drop_inner_time() && opens_with_effort()) // 县财政每年|安排|专项资金
            while (at_ < end_ && step()) {}
        head_.per = head_.per || decode(text_, at_).value == text::kEvery;
        drop_way();
        move_to(behind_scope(text_, {behind_addressee(text_, {at_, std::max(at_, end_)}, tables_), end_}, tables_));
        move_to(behind_organised(text_, {at_, std::max(at_, end_)}, tables_));
        if (head_.prepositional) move_to(behind_whom_it_spares(text_, {at_, end_}, tables_));
        move_to(behind_arranging(text_, {at_, std::max(at_, end_)}));
        if (drop_inner_verb(head_.prepositional || head_.per))
            while (at_ < end_ && step()) {}
        at_ = behind_agent(text_, {head_.begin, end_}, at_);
        keep_short_noun();
        read_change();
        at_ = behind_places(text_, {std::min(at_, end_), end_}, tables_);
        head_.noun = without_counting_bracket(text_, text::trim(text_, {std::min(at_, end_), end_}));
        if (is_share()) {
            head_.share = true;
            head_.noun = {end_, end_};
        }
        if (kept_alone()) {
            head_.acts = head_.noun;
            head_.noun = {end_, end_};
        }
        return head_;
    }

private:
    void move_to(std::uint32_t at)
    {
        if (at != at_) last_drop_ = kNone;
        at_ = at;
    }
    bool step()
    {
        const text::CodePoint c = decode(text_, at_);
        if (is_loose_mark(text::classify(c.value))) return at_ += c.size, true;
        const auto act = tables_.acts.longest(text_.substr(0, end_), at_);
        const bool word = act.end > at_ + c.size;                                   // also 及时|公布
        if (word && static_cast<ActKind>(act.value) == ActKind::noun) return false; // 及时率, 和谐社区, 长期护理险
        if (at_ == head_.begin && text::is_one_of(text::kStrokes, c.value)) return at_ += c.size, true; // 20万千瓦|/40万千瓦时
        const bool joins = at_ == head_.begin || at_ == last_time_ || (at_ == head_.acts.end && !head_.acts.empty()); // 举办|或|参与
        if (joins && text::begins_with(text_.substr(at_, end_ - at_), text::kAsWellAs))
            return at_ += static_cast<std::uint32_t>(text::kAsWellAs.size()), true; // 小学3所|以及|幼儿园5所
        if (joins && !word && (c.value == text::kAndAlso || text::kJoin.find(c.value) != std::u32string_view::npos))
            return at_ += c.size, true;
        if (const std::uint32_t behind = skip_serial(statements_, at_, end_); behind != at_) return at_ = behind, true;
        if (const TimeExpression* time = time_at(statements_, at_); time != nullptr && time->span.end <= end_) {
            head_.per = head_.per || time->kind == TimeExpression::Kind::every;
            return at_ = last_time_ = time->span.end, true;
        }
        if (const std::uint32_t verb = behind_manner(); verb != at_) return at_ = verb, true;
        return act.found(at_) && take(static_cast<ActKind>(act.value), act.end);
    }

    // 配套|建设管网, 6月和9月各|检查一次: behind the words in front of a verb that say how it is done, and behind 各; `at_` for none.
    [[nodiscard]] std::uint32_t behind_manner()
    {
        const std::string_view front = text_.substr(0, end_);
        const text::CodePoint first = decode(text_, at_);
        const bool each = first.value == text::kApiece;
        const auto& manners = tables_.begin(MeasureWord::manner);
        const std::uint32_t end = each ? at_ + first.size : manners.may_begin(first.value) ? manners.longest(front, at_).end : at_;
        const auto act = end > at_ && end < end_ ? tables_.acts.longest(front, end) : text::Dictionary::Match{end, 0};
        const auto kind = static_cast<ActKind>(act.value);
        if (end == at_ || act.end < end + kTwoCharacters || tables_.acts.longest(front, at_).end > end) return at_;
        if (act.end < end_ && text::kNounSuffixes.find(decode(text_, act.end).value) != std::u32string_view::npos) return at_; // 配套建设率
        const bool loose = each || first.value == text::kAgain || act.end + kTwoCharacters <= end_; // 再|投放, 优先|安排
        if (!is_kept(kind) && !(loose && (kind == ActKind::effort || kind == ActKind::inner || kind == ActKind::dropped))) return at_;
        head_.per = head_.per || each;
        return end;
    }

    bool take(ActKind kind, std::uint32_t end)
    {
        switch (kind) {
        case ActKind::noun:
        case ActKind::kept:
        case ActKind::kept_inner: return false;
        case ActKind::inner:
            head_.acts = {at_, end};
            last_drop_ = kNone;
            break;
        case ActKind::part: head_.part = true; break;
        case ActKind::link:
            if (is_area_of_noun(end)) return false;
            take_link(end);
            break;
        case ActKind::dropped:
            head_.acts = head_.acts.end == at_ && !head_.acts.empty() ? Span{head_.acts.begin, end} : Span{at_, end};
            last_drop_ = at_;
            break;
        case ActKind::effort:
            head_.effort = true;
            last_effort_ = at_;
            break;
        case ActKind::floor: head_.floor = at_; break;
        }
        at_ = end;
        return true;
    }

    // 全市|生产总值 is one noun; 全市|新增绿地, 全市|力争 is not.
    [[nodiscard]] bool is_area_of_noun(std::uint32_t end) const
    {
        const auto area = tables_.begin(MeasureWord::given).longest(text_.substr(0, end), at_);
        if (!area.found(at_) || area.end != end || end >= end_ || !opens_noun(text_, {end, end_})) return false;
        if (time_at(statements_, end) != nullptr) return false;
        const auto act = tables_.acts.longest(text_.substr(0, end_), end);
        return !act.found(end) || static_cast<ActKind>(act.value) == ActKind::noun;
    }

    void take_link(std::uint32_t end)
    {
        const bool scope = tables_.begin(MeasureWord::scope).longest(text_.substr(0, end), at_).end == end; // 按照三类标准|改造公厕
        head_.prepositional = head_.prepositional || ((end - at_ <= 3 || scope) && !tells_what_will_be(text_, {at_, end}, end_, tables_));
        if (last_drop_ != kNone) last_drop_ = kNone;
    }

    // 各部门招商引资要|实现当年开工项目: what stands in front of 要 or 应 does it
    bool skip_doer()
    {
        std::uint32_t behind = at_;
        for (std::uint32_t at = at_; at < end_;) {
            const text::CodePoint c = decode(text_, at);
            const std::uint32_t next = at + c.size;
            const bool will = (c.value == text::kMust || c.value == text::kShould) && at > at_ && next < end_ &&
                              text::kModalFronts.find(text::decode_before(text_, at).value) == std::u32string_view::npos &&
                              text::kModalBacks.find(decode(text_, next).value) == std::u32string_view::npos &&
                              decode(text_, next + decode(text_, next).size).value != text::kToTheLast; // 应|建|尽|建比例
            if (will) behind = next;
            at = next;
        }
        if (behind == at_) return false;
        at_ = behind;
        last_drop_ = kNone;
        return true;
    }

    void drop_way() // 围绕主导产业|引进企业
    {
        const InnerVerb inner = find_verb_behind_way(text_, {at_, std::max(at_, end_)}, tables_);
        if (inner.verb.empty()) return;
        at_ = inner.noun;
        if (at_ == inner.verb.end) head_.acts = inner.verb;
        last_drop_ = kNone;
    }

    // 重点县|每个乡镇至少|建设1处
    void skip_to_each()
    {
        std::uint32_t every = kNone;
        for (std::uint32_t at = at_; at < end_; at += decode(text_, at).size) {
            if (every == kNone && decode(text_, at).value != text::kEvery) continue;
            if (every == kNone) every = at;
            const auto match = tables_.acts.longest(text_.substr(0, end_), at);
            if (!match.found(at) || static_cast<ActKind>(match.value) != ActKind::floor) continue;
            at_ = every;
            head_.per = true;
            return;
        }
    }

    // …等 before the number
    void close_list()
    {
        const text::CodePoint last = text::decode_before(text_, end_);
        if (end_ > at_ && last.value == text::kListEnd) head_.open_list = true;
    }

    // 隐患排查每季度|开展一次: behind the time nothing but the verb; the noun stands before it
    bool keep_noun_before_time()
    {
        const auto& times = statements_.times;
        auto time = std::lower_bound(times.begin(), times.end(), at_,
                                     [](const TimeExpression& one, std::uint32_t place) { return one.span.begin < place; });
        if (time == times.end() || time->span.end >= end_) return false;
        const bool every = time->kind == TimeExpression::Kind::every;
        const bool by_then = time->kind == TimeExpression::Kind::date && !time->starts &&
                             (time->bounded || time->limit == Deadline::Kind::within); // 信访积案|9月底前|化解80%
        const Span noun = text::trim_marks(text_, {at_, time->span.begin});
        const auto act = tables_.acts.longest(text_.substr(0, end_), time->span.end);
        const auto kind = static_cast<ActKind>(act.value);
        const bool works = kind == ActKind::effort || kind == ActKind::inner || (by_then && is_kept(kind));
        if (!(every || by_then) || noun.empty() || act.end != end_ || !works || does_it(text_, noun, by_then)) return false;
        if (tables_.acts.longest(text_.substr(0, noun.end), noun.begin).found(noun.begin)) return false;
        head_.acts = {time->span.end, end_};
        whole_ = true;
        head_.per = head_.per || every;
        end_ = noun.end;
        return true;
    }

    // 同一企业每年|入户检查
    bool drop_inner_time()
    {
        if (keep_noun_before_time()) return false;
        const std::uint32_t from = at_;
        const auto& times = statements_.times;
        auto time = std::lower_bound(times.begin(), times.end(), at_,
                                     [](const TimeExpression& one, std::uint32_t place) { return one.span.begin < place; });
        for (; time != times.end() && time->span.end < end_ && !tells_which(*time); ++time)
            if (time->kind == TimeExpression::Kind::every || (time->kind == TimeExpression::Kind::date && time->bounded) ||
                is_own_year(*time) || parts_doer(*time))
                at_ = time->span.end;
        return at_ != from;
    }

    // 改造|2000年底前|建成的老旧小区, 2013年以来改造的户厕
    [[nodiscard]] bool tells_which(const TimeExpression& time) const
    {
        constexpr std::uint32_t kLongestVerb = 60; // bytes up to 的
        if (time.year == 0 || time.precision != Deadline::Precision::year || time.span.begin <= head_.begin) return false;
        std::uint32_t at = time.span.end;
        while (at < end_ && at < time.span.end + kLongestVerb && decode(text_, at).value != text::kOfMark) at += decode(text_, at).size;
        return at > time.span.end && at + decode(text_, at).size < end_ && decode(text_, at).value == text::kOfMark;
    }
    // 网格员|年内|排查隐患: between who does it and the verb of doing
    [[nodiscard]] bool parts_doer(const TimeExpression& time) const
    {
        const auto act = tables_.acts.longest(text_.substr(0, end_), time.span.end);
        return time.kind == TimeExpression::Kind::date && !time.starts && act.end >= time.span.end + kTwoCharacters &&
               is_kept(static_cast<ActKind>(act.value)) && does_it(text_, text::trim(text_, {at_, time.span.begin}), true);
    }
    // 江东市2017年|细颗粒物浓度; 实施2023年计划 is a name
    [[nodiscard]] bool is_own_year(const TimeExpression& time) const
    {
        return time.kind == TimeExpression::Kind::period && time.year != 0 && time.year >= statements_.notice_year && last_drop_ == kNone &&
               ends_with_measure(text_, {time.span.end, end_}, tables_);
    }

    [[nodiscard]] bool opens_with_effort() const
    {
        const auto act = tables_.acts.longest(text_.substr(0, end_), at_);
        return act.found(at_) && static_cast<ActKind>(act.value) == ActKind::effort;
    }

    // 为中小学更新|班级多媒体
    bool drop_inner_verb(bool any)
    {
        const InnerVerb inner = find_inner_verb(text_, {at_, end_}, any, tables_, !head_.prepositional);
        if (inner.floor != 0) head_.floor = inner.floor;
        if (whole_ || inner.verb.empty() || (!any && is_rate())) return false; // 国有企业新增岗位招聘比例: whose it is
        at_ = inner.noun;
        if (at_ == inner.verb.end) head_.acts = inner.verb;
        last_drop_ = kNone;
        return true;
    }

    [[nodiscard]] bool is_rate() const
    {
        const std::string_view noun = text_.substr(at_, end_ > at_ ? end_ - at_ : 0);
        return std::ranges::any_of(text::kRates, [&](std::string_view rate) { return text::closes_with(noun, rate); });
    }

    // 改造|面积, 培训|率; 保障|房
    void keep_short_noun()
    {
        const Span noun = text::trim(text_, {std::min(at_, end_), end_});
        if (last_effort_ != kNone && !noun.empty() && noun.begin + decode(text_, noun.begin).size >= noun.end) {
            at_ = last_effort_;
            return;
        }
        if (last_drop_ == kNone || at_ >= end_ || !is_no_noun(text_, {at_, end_}, tables_)) return;
        at_ = last_drop_;
        head_.acts = {};
    }

    // 压减粗钢产能85万吨, 增加学位1620个: the noun alone, and a change
    void read_change()
    {
        if (at_ >= end_) return;
        const auto match = tables_.change_heads.longest(text_.substr(0, end_), at_);
        if (!match.found(at_) || match.end - at_ < 6 || match.end >= end_ || text::is_one_of(text::kSpans, decode(text_, match.end).value))
            return;
        const auto rest = tables_.acts.longest(text_.substr(0, end_), match.end); // 减少|化肥用量: a word of its own
        const bool word = rest.found(match.end) && static_cast<ActKind>(rest.value) == ActKind::noun;
        if (!word && is_rest_of_word(text_, {match.end, end_})) return; // 减少|库存 is a change, though 库存 measures by itself
        const auto change = static_cast<Change>(match.value);
        if (change == Change::increase && !find_inner_verb(text_, {match.end, end_}, true, tables_).verb.empty()) return; // 增加供给，实施…
        head_.change = change;
        head_.acts = {at_, match.end};
        at_ = match.end;
    }

    // 占出口总额|的30%: of what the sentence named before
    [[nodiscard]] bool is_share() const
    {
        const Span noun = head_.noun;
        return !noun.empty() && decode(text_, noun.begin).value == text::kShareOf &&
               text::decode_before(text_, noun.end).value == text::kOfMark;
    }

    // Nothing but kept verbs: 完成|22处, 新培育|5个
    [[nodiscard]] bool kept_alone() const
    {
        if (head_.noun.empty() || head_.change == Change::decrease) return false; // 精简|编制|20名: what is cut is a noun
        const text::CodePoint first = decode(text_, head_.noun.begin);
        const bool anew = text::kAnew.find(first.value) != std::u32string_view::npos && first.size < head_.noun.size();
        const auto all_acts = [&](std::uint32_t at) { return are_all_acts(text_, {at, head_.noun.end}, tables_); };
        return all_acts(head_.noun.begin) || (anew && all_acts(head_.noun.begin + first.size));
    }

    static constexpr std::uint32_t kNone = 0xFFFFFFFF;
    bool whole_ = false; // the noun is known to its first character
    const Statements& statements_;
    std::string_view text_;
    const LexiconTables& lexicon_;
    const MeasureTables& tables_;
    Head head_;
    std::uint32_t at_;
    std::uint32_t end_;
    std::uint32_t last_drop_ = kNone;
    std::uint32_t last_effort_ = kNone;
    std::uint32_t last_time_ = kNone; // where the time ends that went last
};

} // namespace

Head read_head(const Statements& statements, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon, bool compares)
{
    return HeadReader(statements, begin, end, lexicon, compares).read();
}

std::uint32_t skip_bracket(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    int level = 0;
    for (; at < end; at += decode(text, at).size) {
        const char32_t c = decode(text, at).value;
        level += text::is_round_open(c) ? 1 : text::is_round_close(c) ? -1 : 0;
        if (level == 0) return at + decode(text, at).size;
    }
    return end;
}

bool measures_by_itself(std::string_view text, Span span, const MeasureTables& tables)
{
    const auto match = tables.end(MeasureWord::ending).longest_ending(text.substr(span.begin, span.size()));
    return !span.empty() && match.end == 0;
}

bool ends_with_measure(std::string_view text, Span span, const MeasureTables& tables)
{
    return ends_with(text, span, MeasureWord::ending, tables);
}

bool ends_with(std::string_view text, Span span, MeasureWord word, const MeasureTables& tables)
{
    return !span.empty() && tables.end(word).longest_ending(text.substr(span.begin, span.size())).end < span.size();
}

} // namespace zeren::extract
