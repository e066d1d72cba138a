// A word that gives (全区, 反馈的) right before the count, a preposition (对, 面向) at the head of its clause or right before it, or a
// noun that has it (12个部门的) where no verb stands.
#include "extract/scopes.hpp"

#include "extract/acted_on.hpp"
#include "extract/descriptions.hpp"
#include "extract/head_begins.hpp"
#include "extract/indicators.hpp"
#include "extract/inner_verbs.hpp"
#include "extract/written_forms.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/scope_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <compare>

namespace zeren::extract {
namespace {

using text::decode;

constexpr std::uint32_t kTwoCharacters = 6; // bytes of two 汉字
constexpr std::uint32_t kNearTitle = 15;    // bytes of a verb and 的 behind the noun: 联合印发的
class Reader {
public:
    Reader(const Statements& statements, const Statement& statement, std::uint32_t begin, const Verdict& verdict,
           const LexiconTables& lexicon)
        : statements_(statements), text_(statements.text), statement_(statement), begin_(begin), number_(statement.amount.span.begin),
          amount_(statement.amount), statement_end_(std::max(verdict.bounds.end, statement.tail)),
          reach_end_(std::max(statement_end_, statement.reach.end)), verdict_(verdict), tables_(lexicon.measures),
          surnames_(lexicon.surnames)
    {
    }

    [[nodiscard]] bool is_scope() const
    {
        const Span before_it = text::trim(text_, {begin_, number_});
        if (text::kTimesOver.find(decode(text_, amount_.unit_span.begin).value) != std::u32string_view::npos &&
            has_each(statements_, statement_))
            return false; // 对补贴发放每年进行|一次|审计
        const bool of = text::decode_before(text_, before_it.end).value == text::kOfMark;
        const bool share = (verdict_.head.share && amount_.is_percent()) || // 占全县学校总数的|18%, 其中新建的|12座
                           (verdict_.head.part && verdict_.tail.empty() && amount_.unit != nullptr);
        if (!verdict_.bounds.tied() && of && !share && !names_place(before_it)) return true;
        const bool counts = amount_.is(UnitKind::count) || amount_.is(UnitKind::household) || amount_.is(UnitKind::people);
        if (counts && (is_basis(before_it) || is_whole_of_parts())) return true;
        if (counts && verdict_.bounds.behind && !verdict_.tail.empty() && opens_with_scope() && touches_short_scope(before_it)) return true;
        if (counts && follows_bounded_scope()) return true;
        if (amount_.is(UnitKind::people) && names_persons(before_it)) return true;
        if (is_base_of_rate() || (counts && (is_whoever_does_it() || is_company(before_it)))) return true;
        if (verdict_.bounds.tied() || !counts) return false;
        if (covers_towns(before_it) || are_all_meant()) return true;
        if (is_given(before_it) || joins_given(before_it) || is_there(before_it) || stands_already() || exists() || has_each_behind())
            return true;
        if (!verdict_.tail.empty() && follows_to(before_it)) return true;
        if (statements_.given && verdict_.head.acts.empty() && !starts_with_verb()) return true;
        return !verdict_.tail.empty() && (opens_with_scope() || touches_scope(before_it) || wrote_title(verdict_.tail) ||
                                          names_its_part() || is_chosen_from(before_it));
    }

private:
    // 改造|老城区的|10座泵站: a place behind a verb of doing tells where, and no set that is given
    [[nodiscard]] bool names_place(Span before_it) const
    {
        const std::uint32_t of = before_it.end - text::decode_before(text_, before_it.end).size;
        const Span head = verdict_.head.noun;
        const auto act = tables_.acts.longest(text_.substr(0, head.end), head.begin);
        if (!act.found(head.begin) || !is_kept(static_cast<ActKind>(act.value)) || act.end + kTwoCharacters > of) return false;
        if (verdict_.tail.empty() ||
            tables_.end(MeasureWord::given).longest_ending(text_.substr(act.end, before_it.end - act.end)).end < before_it.end - act.end)
            return false;
        for (std::uint32_t at = act.end; at < of; at += decode(text_, at).size)
            if (tables_.acts.longest(text_.substr(0, of), at).end >= at + kTwoCharacters) return false; // 排查出的
        const char32_t last = text::decode_before(text_, of).value;
        return text::kPlaceEndings.find(last) != std::u32string_view::npos || text::is_round_close(last);
    }
    // 全区|186所; 推动|全区|186所 is work to be done
    [[nodiscard]] bool is_given(Span before_it) const
    {
        const auto match = tables_.end(MeasureWord::given).longest_ending(text_.substr(before_it.begin, before_it.size()));
        if (match.end >= before_it.size()) return false;
        const auto at = static_cast<std::uint32_t>(before_it.begin + match.end);
        const text::CodePoint whom = text::decode_before(text_, at);
        if (at > before_it.begin && at - whom.size == begin_ && whom.value == text::kIs) return false; // 为|全县|1.2万名小学生开展检查
        const auto act = tables_.acts.longest(text_.substr(0, before_it.end), at);
        const bool area = act.found(at) && static_cast<ActKind>(act.value) == ActKind::link;
        const Span acts = verdict_.head.acts; // 完成|全县|36座水库安全检查
        const std::string_view verb = text_.substr(acts.begin, acts.begin < at ? acts.size() : 0);
        return !(area && at > begin_ &&
                 (verdict_.head.effort || text::begins_with(verb, text::kFinish) || text::begins_with(verb, text::kSolves)));
    }

    // 确定一名班子成员和|一名|联络员: joined to a count that is given
    [[nodiscard]] bool joins_given(Span before_it) const
    {
        const auto& all = statements_.all;
        const auto here = std::ranges::lower_bound(all, number_, {}, [](const Statement& s) { return s.amount.span.begin; });
        if (here == all.begin() || verdict_.tail.empty()) return false;
        const Statement& first = *std::prev(here);
        const text::CodePoint joint = text::decode_before(text_, number_);
        const bool joined = text::kJoinsCounts.find(joint.value) != std::u32string_view::npos || before_it.begin == before_it.end;
        const std::uint32_t noun = first.amount.span.end;
        if (!joined || first.clause.begin != statement_.clause.begin || noun >= number_ - joint.size) return false;
        for (std::uint32_t at = noun; at < number_ - joint.size; at += decode(text_, at).size)
            if (tables_.acts.longest(text_.substr(0, number_), at).end >= at + kTwoCharacters) return false; // 3个村和完成|5个|镇
        return is_given(text::trim(text_, {first.item, first.amount.span.begin}));
    }

    // 网站中有|31个|开通了英文版; 力争有3家, 每个县有1家 and 2025年有5家 are work to be done
    [[nodiscard]] bool is_there(Span before_it) const
    {
        const text::CodePoint has = text::decode_before(text_, before_it.end);
        if (before_it.empty() || has.value != text::kHas || verdict_.head.effort || !verdict_.head.acts.empty()) return false;
        if (before_it.size() > has.size &&
            text::kHasFronts.find(text::decode_before(text_, before_it.end - has.size).value) != std::u32string_view::npos)
            return false;
        for (std::uint32_t at = begin_; at < number_; at += decode(text_, at).size)
            if (text::kEach.find(decode(text_, at).value) != std::u32string_view::npos || time_at(statements_, at) != nullptr) return false;
        return true;
    }

    // 现有托位|500个: what is there, where no verb acts on it
    [[nodiscard]] bool stands_already() const
    {
        const Head& head = verdict_.head;
        const std::string_view noun = text_.substr(head.noun.begin, head.noun.size());
        if (head.effort || !head.acts.empty() || !verdict_.tail.empty() || !text::begins_with(noun, text::kExisting)) return false;
        for (std::uint32_t at = head.noun.begin; at < head.noun.end; at += decode(text_, at).size)
            if (const auto act = tables_.acts.longest(text_.substr(0, head.noun.end), at);
                act.end >= at + kTwoCharacters && static_cast<ActKind>(act.value) != ActKind::noun &&
                static_cast<ActKind>(act.value) != ActKind::link)
                return false;
        return true;
    }

    // 联合|5所|高校, 与水利局等|6家|单位会签: with whom it is done
    [[nodiscard]] bool is_company(Span before_it) const
    {
        if (verdict_.tail.empty() || verdict_.bounds.tied() || before_it.empty()) return false;
        const std::string_view front = text_.substr(before_it.begin, before_it.size());
        const auto ends = [&](std::string_view with) { return text::closes_with(front, with); };
        if (std::ranges::any_of(text::kCompany, ends)) return true;
        if (text::decode_before(text_, before_it.end).value != text::kListEnd) return false;
        const auto opens = [&](std::string_view with) { return text::begins_with(front, with); };
        return text::kCompanyHeads.find(decode(text_, before_it.begin).value) != std::u32string_view::npos ||
               std::ranges::any_of(text::kCompany, opens) || std::ranges::any_of(text::kHonours, opens);
    }

    // 向李国庆等|6人|学习, 表彰李国庆、王海燕等|6名|同志: a name of three 汉字 that is a word of its own
    [[nodiscard]] bool names_persons(Span before_it) const
    {
        constexpr int kName = 3; // 汉字
        const text::CodePoint others = text::decode_before(text_, before_it.end);
        if (before_it.empty() || others.value != text::kListEnd || verdict_.bounds.tied()) return false;
        const std::uint32_t end = before_it.end - others.size;
        std::uint32_t name = end;
        for (int i = 0; i < kName; ++i) {
            if (name <= before_it.begin || text::classify(text::decode_before(text_, name).value) != text::Char::han) return false;
            name -= text::decode_before(text_, name).size;
        }
        if (!surnames_.longest(text_.substr(0, end), name).found(name) ||
            text::kDoers.find(text::decode_before(text_, end).value) != std::u32string_view::npos)
            return false;
        const char32_t front = text::decode_before(text_, name).value;
        if (name == before_it.begin || text::classify(front) == text::Char::pause || front == text::kTo || front == text::kTowardsPlaces)
            return true;
        const std::string_view verb = text_.substr(before_it.begin, name - before_it.begin);
        if (std::ranges::any_of(text::kHonours, [&](std::string_view honour) { return text::closes_with(verb, honour); })) return true;
        for (std::uint32_t at = before_it.begin; at < name; at += decode(text_, at).size)
            if (const auto act = tables_.acts.longest(text_.substr(0, name), at); act.found(at) && act.end == name) return true;
        return false;
    }

    // 由|一名|县级领导负责, 城关、石门等|3个|乡镇负责征地
    [[nodiscard]] bool is_whoever_does_it() const
    {
        if (verdict_.tail.empty() || verdict_.bounds.tied() || begin_ >= number_) return false;
        if (text::decode_before(text_, number_).value == text::kBehindAgent) return true;
        const std::string_view behind = text_.substr(verdict_.tail.end);
        const bool duty = std::ranges::any_of(text::kDuties, [&](std::string_view word) { return text::begins_with(behind, word); });
        return duty && verdict_.head.acts.empty() && !verdict_.head.effort && (verdict_.head.bare() || verdict_.head.open_list);
    }

    // 试点覆盖|11个|设区市: as many as there are
    [[nodiscard]] bool covers_towns(Span before_it) const
    {
        const std::string_view tail = text_.substr(verdict_.tail.begin, verdict_.tail.size());
        return text::closes_with(text_.substr(0, before_it.end), text::kCovers) &&
               std::ranges::find(text::kTowns, tail) != text::kTowns.end();
    }

    // 对|超过1万家|企业开展审核, 对|不少于200家|企业
    [[nodiscard]] bool follows_bounded_scope() const
    {
        const Bounds& bounds = verdict_.bounds;
        if (!bounds.related || bounds.behind || bounds.level || bounds.change || verdict_.tail.empty()) return false;
        return follows_to(text::trim(text_, {begin_, bounds.relation_begin}));
    }
    // 每|600名|学生配备1名校医: of how many each; 每一名 is each
    [[nodiscard]] bool is_base_of_rate() const
    {
        const bool several = amount_.value && std::is_gt(text::compare(*amount_.value, Decimal{1, 0}));
        const bool counts = is_plain_count(amount_) || amount_.is(UnitKind::people);
        return counts && several && begin_ < number_ && text::decode_before(text_, number_).value == text::kEvery;
    }

    // 12个|乡镇|要全部建成养老院, 11个|设区市占比均超全国平均水平: each of those that there are
    [[nodiscard]] bool are_all_meant() const
    {
        const Head& head = verdict_.head;
        const std::string_view behind =
            text_.substr(verdict_.bounds.end, std::max(verdict_.bounds.end, statement_end_) - verdict_.bounds.end);
        const auto holds = [&](std::string_view above) { return behind.find(above) != std::string_view::npos; };
        if (head.bare() && std::ranges::any_of(text::kAllBeyond, holds) && text::next_numeral(behind, 0, behind.size()) >= behind.size())
            return true;
        if (verdict_.tail.empty() || !head.bare() || !head.acts.empty() || head.effort || head.per) return false;
        const text::CodePoint will = decode(text_, verdict_.tail.end);
        if (will.value != text::kMust) return false;
        const std::string_view work = text_.substr(verdict_.tail.end + will.size);
        return std::ranges::any_of(text::kAllOfThem, [&](std::string_view all) { return text::begins_with(work, all); });
    }

    // 7家|企业存在问题
    [[nodiscard]] bool exists() const
    {
        return text_.substr(verdict_.bounds.end, statement_end_ - verdict_.bounds.end).find(text::kExists) != std::string_view::npos;
    }

    // 农贸市场|8家|中，汇源、北闸2家…; 20家中小企业 is one word
    [[nodiscard]] bool is_whole_of_parts() const
    {
        const text::CodePoint amid = decode(text_, verdict_.bounds.end);
        return amid.value == text::kAmid && text::classify(decode(text_, verdict_.bounds.end + amid.size).value) == text::Char::comma;
    }

    // 三条|产业链各|编制1张: what each of them has to do follows
    [[nodiscard]] bool has_each_behind() const
    {
        const char32_t last = text::decode_before(text_, verdict_.tail.end).value;
        return !verdict_.tail.empty() && verdict_.head.acts.empty() && !verdict_.head.effort &&
               text::kEach.find(last) != std::u32string_view::npos;
    }

    // 市水务局要对|7座|, 二是对|6台|; 应对3轮 is another word
    [[nodiscard]] bool follows_to(Span before_it) const
    {
        const text::CodePoint to = text::decode_before(text_, before_it.end);
        if (before_it.empty() || text::fold(to.value) != text::kTowardsPlaces) return false;
        const std::string_view front = text_.substr(0, before_it.end - to.size); // 完成|对|11家企业的检查; 成对
        return text::closes_with(front, text::kFinish) ||
               text::kTowardsFronts.find(text::decode_before(front, front.size()).value) == std::u32string_view::npos;
    }

    // 在|58个|部门中抽调180名
    [[nodiscard]] bool is_chosen_from(Span before_it) const
    {
        bool from = false;
        for (std::uint32_t at = before_it.begin; at < before_it.end && !from; at += decode(text_, at).size)
            from = text::kOutOf.find(decode(text_, at).value) != std::u32string_view::npos;
        for (std::uint32_t at = verdict_.tail.begin; from && at < verdict_.tail.end; at += decode(text_, at).size)
            if (decode(text_, at).value == text::kAmid && at > verdict_.tail.begin) return true;
        return false;
    }

    // 新建旅游公厕|6座
    [[nodiscard]] bool starts_with_verb() const
    {
        const Span noun = verdict_.head.noun;
        return !noun.empty() && tables_.acts.longest(text_.substr(0, noun.end), noun.begin).found(noun.begin);
    }

    // 对, and behind a time: 每年面向, 于汛期前对
    [[nodiscard]] bool opens_with_scope() const
    {
        std::uint32_t at = skip_serial(statements_, begin_, number_);
        for (bool moved = true; moved && at < number_;) {
            const std::uint32_t from = at;
            while (at < number_ && text::is_blank(text::classify(decode(text_, at).value))) at += decode(text_, at).size;
            const text::CodePoint on = decode(text_, at);
            if (text::kOnTime.find(on.value) != std::u32string_view::npos && time_at(statements_, at + on.size) != nullptr) at += on.size;
            if (const TimeExpression* time = time_at(statements_, at); time != nullptr && time->span.end <= number_) at = time->span.end;
            moved = at != from;
        }
        const auto& words = tables_.begin(MeasureWord::scope);
        return at < number_ && words.longest(text_.substr(0, number_), at).found(at) && !acts_right_before(text_, {at, number_}, tables_);
    }
    // 组织开展面向|1万名
    [[nodiscard]] bool touches_scope(Span before_it) const
    {
        const auto match = tables_.end(MeasureWord::scope).longest_ending(text_.substr(before_it.begin, before_it.size()));
        return match.end + kTwoCharacters <= before_it.size();
    }

    // 对|20户以上自然村
    [[nodiscard]] bool touches_short_scope(Span before_it) const
    {
        return tables_.end(MeasureWord::scope).longest_ending(text_.substr(before_it.begin, before_it.size())).end < before_it.size();
    }

    // 在湖阳、宁关|2市|基础上; 以|3个景区|为重点
    [[nodiscard]] bool is_basis(Span before_it) const
    {
        const std::uint32_t behind = verdict_.bounds.end;
        if (tables_.begin(MeasureWord::basis).longest(text_.substr(0, statement_end_), behind).found(behind)) return true;
        if (ends_with(text_, verdict_.tail, MeasureWord::basis, tables_)) return true; // 在|6个|行业退税政策的基础上
        if (before_it.empty() || text::decode_before(text_, before_it.end).value != text::kTaking) return false;
        for (std::uint32_t at = behind; at < statement_end_; at += decode(text_, at).size)
            if (decode(text_, at).value == text::kIs) return true;
        return false;
    }

    // 12个部门|印发的《…》, 22个部门|制定了《…》
    [[nodiscard]] bool wrote_title(Span tail) const
    {
        const std::uint32_t end = std::min(tail.end + kNearTitle, static_cast<std::uint32_t>(text_.size()));
        for (std::uint32_t at = tail.begin; at < end; at += decode(text_, at).size) {
            const text::CodePoint c = decode(text_, at);
            const bool done = c.value == text::kOfMark || c.value == text::kDone;
            if (done && decode(text_, at + c.size).value == text::kTitleOpen) return true;
        }
        return false;
    }

    // 12个部门|的|专网系统: they have it already; 6个农贸市场的|升级改造 and 打通12个部门的 are what has to be done
    [[nodiscard]] bool names_its_part() const
    {
        if (!verdict_.head.acts.empty() || ends_with_work()) return false;
        const auto& relative = tables_.begin(MeasureWord::relative); // 15万名紧跟科技前沿的|人才
        if (relative.longest(text_.substr(0, verdict_.tail.end), verdict_.tail.begin).found(verdict_.tail.begin)) return false;
        const Span tail{verdict_.bounds.end, verdict_.tail.end};
        bool part = false;
        for (std::uint32_t at = tail.begin; at < tail.end; at += decode(text_, at).size) {
            const bool act = part && tables_.acts.longest(text_.substr(0, tail.end), at).end >= at + kTwoCharacters;
            if (act) return false;
            part = part || (decode(text_, at).value == text::kOfMark && at > tail.begin);
        }
        return part;
    }

    // 17个|片区的道路、供水等配套设施建设: a verb of doing closes the clause behind 、
    [[nodiscard]] bool ends_with_work() const
    {
        const Span behind = text::trim(text_, {statement_end_, reach_end_});
        if (behind.empty() || text::classify(decode(text_, behind.begin).value) != text::Char::pause) return false;
        if (text::next_numeral(text_.substr(0, behind.end), behind.begin, behind.end) < behind.end) return false;
        const std::uint32_t verb = behind.end - kTwoCharacters;
        if (behind.size() <= kTwoCharacters || (static_cast<unsigned char>(text_[verb]) & 0xC0U) == 0x80U) return false;
        const auto act = tables_.acts.longest(text_.substr(0, behind.end), verb);
        return act.end == behind.end && is_kept(static_cast<ActKind>(act.value));
    }

    const Statements& statements_;
    std::string_view text_;
    const Statement& statement_;
    std::uint32_t begin_;
    std::uint32_t number_;
    const Amount& amount_;
    std::uint32_t statement_end_; // of its item
    std::uint32_t reach_end_;     // of its clause
    const Verdict& verdict_;
    const MeasureTables& tables_;
    const text::Dictionary& surnames_;
};

} // namespace

bool is_scope(const Statements& statements, const Statement& statement, std::uint32_t begin, const Verdict& verdict,
              const LexiconTables& lexicon)
{
    return Reader(statements, statement, begin, verdict, lexicon).is_scope();
}

std::uint32_t behind_company(std::string_view text, const Statement& statement, const Verdict& verdict, const MeasureTables& tables)
{
    const std::string_view front = text.substr(0, statement.amount.span.begin);
    if (std::ranges::none_of(text::kCompany, [&](std::string_view with) { return text::closes_with(front, with); })) return 0;
    const std::string_view tail = text.substr(0, std::max(verdict.tail.end, statement.tail));
    for (std::uint32_t at = verdict.tail.begin; at < tail.size(); at += decode(text, at).size) {
        const auto act = tables.acts.longest(tail, at);
        if (act.end >= at + kTwoCharacters && at > verdict.tail.begin && is_kept(static_cast<ActKind>(act.value))) return at;
    }
    return 0;
}

bool tells_whose_share(const Statements& statements, const Statement& statement, const Statement* next, const Verdict& verdict,
                       const LexiconTables& lexicon)
{
    const Head& head = verdict.head;
    const Bounds& bounds = verdict.bounds;
    if (!is_plain_count(statement.amount) || bounds.tied() || head.effort || head.per || !head.acts.empty()) return false;
    if (next == nullptr || !next->amount.is_percent()) return false;
    const Bounds share = read_bounds_before(statements, bounds.end, next->amount.span.begin, false, lexicon);
    const Span noun = text::trim(statements.text, {bounds.end, std::max(bounds.end, share.head_end)});
    if (!share.tied() || noun.empty() || !(share.change || ends_with_measure(statements.text, noun, lexicon.measures))) return false;
    return text::next_numeral(statements.text, noun.begin, noun.end) >= noun.end;
}

} // namespace zeren::extract
