// What labels, verbs, adverbs and openers do with the list that waits.
#include "outline/clauses/arrangements.hpp"
#include "outline/clauses/clause_reader.hpp"
#include "outline/clauses/doers.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/lists_before_work.hpp"
#include "outline/clauses/manners.hpp"
#include "outline/clauses/times.hpp"
#include "outline/labels/label_forms.hpp"
#include "text/clause_words.hpp"
#include "text/heading_words.hpp"
#include "text/list_words.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::outline {

using text::Char;
using text::classify;
using text::decode;

namespace {
constexpr std::uint32_t kLongestNoun = 60; // bytes: 主抓的|重点工作任务

std::uint32_t word_begin(const RoleWord& word) noexcept { return word.span.begin; }
} // namespace

// Whether a group may end at `at`: a mark, the end, an adverb of time or an object behind a verb do.
bool ClauseReader::ends_group(std::uint32_t at) const
{
    while (at < span_.end && text::is_blank(classify(decode(text_, at).value))) at += decode(text_, at).size;
    if (at >= span_.end) return true;
    switch (classify(decode(text_, at).value)) {
    case Char::comma:
    case Char::pause:
    case Char::semicolon:
    case Char::stop:
    case Char::dot:
    case Char::close: return true;
    default: return false;
    }
}

// 负责组织春耕备耕: the verb is 负责, and 组织 acts on the object.
RoleWord ClauseReader::without_object(const RoleWord& verb) const
{
    for (std::uint32_t end = verb.span.begin; end < verb.span.end; end += decode(text_, end).size) {
        const auto shorter = lexicon_.role_words.longest(text_.substr(0, end), verb.span.begin);
        if (!shorter.found(verb.span.begin)) continue;
        const Word& word = lexicon_.words[shorter.value];
        const bool pair = lexicon_.role_words.longest(text_.substr(0, verb.span.end), shorter.end).found(shorter.end) &&
                          shorter.end == end &&
                          lexicon_.words[lexicon_.role_words.longest(text_.substr(0, verb.span.end), shorter.end).value].bare;
        const bool acts = word.role == verb.word->role || verb.word->role == RoleKind::supervising_unit; // 负责指导保险公司…
        if (word.kind == WordKind::verb && acts && !pair) return {{verb.span.begin, shorter.end}, &word};
    }
    return verb;
}

// Whether a verb, an adverb or an opener begins at `at`: 牵头会同…, 分别负责. 负责|保障资金 is a verb and what is done.
bool ClauseReader::continues_in_word(std::uint32_t at) const
{
    while (at < span_.end && text::is_blank(classify(decode(text_, at).value))) at += decode(text_, at).size;
    const auto next = std::ranges::lower_bound(words_, at, {}, word_begin);
    if (next == words_.end() || next->span.begin != at) return false;
    const bool help = next->word->closes && next->word->role == RoleKind::cooperating_unit;
    return next->word->kind != WordKind::noun && next->word->kind != WordKind::label && !help;
}

bool ClauseReader::close_label(std::uint32_t end)
{
    if (!label_) return true;
    const RoleWord label = *label_;
    Span value = list_until(end);
    label_.reset();
    if (label.word->means == Meaning::deadline) {
        piece_.deadlines.push_back({label.span, text::trim_marks(text_, {pending_, end})});
        return true;
    }
    if (label.word->means != Meaning::role) {
        piece_.fields.push_back({label.span, text::trim_marks(text_, {pending_, end})});
        return true;
    }
    if (value.empty()) {
        if (setting_ == Setting::bracket && !label_spoke_) piece_.duties.push_back({label.word->role, label.span, value, false});
        return label_spoke_ || !piece_.duties.empty();
    }
    if (Span time = read_time_phrase(text_, value); !time.empty()) {
        piece_.deadlines.push_back({{}, time});
        return true;
    }
    if (contains_prose(text_.substr(value.begin, value.size()))) return false;
    value.end = manner_begin(text_, value, lexicon_); // 责任单位：县教育局、县卫健局|按部门职责
    value = text::trim_marks(text_, value);
    const Span first = with_.empty() ? Span{} : text::trim_marks(text_, {value.begin, std::min(with_.begin, value.end)});
    if (!first.empty() && looks_like_parties(text_, first, lexicon_)) { // 责任单位：县水务局会同各乡镇
        emit(label.word->role, label.span, first, false);
        return emit_with(end);
    }
    emit(label.word->role, label.span, value, false);
    return true;
}

bool ClauseReader::take_label(const RoleWord& found, std::uint32_t behind_colon)
{
    if (label_) {
        if (!close_label(found.span.begin)) return false;
    } else if (!take_rest(found.span.begin)) {
        return false;
    }
    label_ = found;
    label_spoke_ = false;
    reset(behind_colon);
    return true;
}

// （市水务局、各县区，持续推进）, （市水务局，分批实施）: the verb at `verb` is part of a time or of how it is done behind the last comma, and no
// verb claims the list in front of it.
bool ClauseReader::take_timed_list(std::uint32_t verb)
{
    constexpr std::uint32_t kLongestTime = 30; // bytes in front of the verb
    if (setting_ != Setting::bracket || label_ || by_agent_ || !with_.empty()) return false;
    const auto parts = [&](std::uint32_t at) { // （安全管理部；稳步推进）
        const Char kind = classify(text::decode_before(text_, at).value);
        return kind == Char::comma || kind == Char::semicolon;
    };
    std::uint32_t comma = verb;
    while (comma > pending_ && verb - comma <= kLongestTime && !parts(comma))
        comma = static_cast<std::uint32_t>(text::before(text_, comma));
    if (comma == pending_ || !parts(comma)) return false;
    const std::uint32_t end = find_mark(comma, Mark::comma, span_.end);
    const Span list = text::trim_marks(text_, {pending_, comma});
    const std::vector<Span> times = read_time_phrases(text_, {comma, end});
    if ((times.empty() && !is_manner_phrase(text_, {comma, end})) || !looks_like_parties(text_, list, lexicon_)) return false;
    emit(RoleKind::responsible_unit, std::nullopt, list, false);
    for (const Span time : times) piece_.deadlines.push_back({{}, time});
    reset(end);
    return true;
}

// 县工信局、县财政局|协同推进: where nobody leads, they do it themselves.
RoleKind ClauseReader::role_of(const RoleWord& verb, Span list) const
{
    const bool several = text::next_outer_mark(text_, list.begin, list.end, {Char::pause, Char::comma}) < list.end;
    const bool joint = several && piece_.duties.empty() && std::ranges::find(text::kJointVerbs, verb.word->term) != text::kJointVerbs.end();
    return joint ? RoleKind::responsible_unit : verb.word->role;
}

// 市水务局组织，|各街道参与: offices and a verb that is none of clauses by itself, but for those who join in right behind it.
bool ClauseReader::helpers_follow(const RoleWord& verb) const
{
    const auto next = std::ranges::upper_bound(words_, verb.span.begin, {}, word_begin);
    if (next == words_.end() || next->word->kind != WordKind::verb) return false;
    if (next->word->role != RoleKind::cooperating_unit && !next->word->bare) return false; // 市水务局统筹，|各乡镇主抓
    return ends_group(verb.span.end) && ends_group(next->span.end) &&
           looks_like_parties(text_, text::trim_marks(text_, {verb.span.end, next->span.begin}), lexicon_);
}

bool ClauseReader::take_verb(const RoleWord& found)
{
    if (label_ && label_->word->means == Meaning::deadline) { // 完成时限：持续推进
        constexpr std::uint32_t kLongest = 60;                // bytes
        const std::uint32_t mark = find_mark(found.span.end, Mark::comma, found.span.end + kLongest);
        if (!read_time_phrase(text_, {pending_, mark}).empty()) return true;
    }
    if (list_end_ == 0 && with_.empty() && text::count_code_points(text_.substr(pending_, found.span.begin - pending_)) == 1)
        return true; // 省推进…工作组
    if (take_timed_list(found.span.begin)) return true;
    const std::uint32_t list_end = with_.empty() ? (list_end_ != 0 ? list_end_ : found.span.begin) : with_.begin;
    const Front front = front_until(list_end);
    if (front.past) return false; // 去年县交通局负责…: what was
    Span list = text::trim_marks(text_, {std::min(front.end, list_end), list_end});
    if (found.word->term == text::kMainly) list = main_list(list);
    // 牵头单位：A、B按职责分工负责: 负责 of all of them says no more than the label.
    const bool bare_verb =
        label_ && label_->word->means == Meaning::role && found.word->role == RoleKind::responsible_unit && last_comma(list) == list.begin;
    const bool same_as_label = label_ && !label_spoke_ && (label_->word->role == found.word->role || bare_verb);
    if (same_as_label && ends_group(found.span.end) && !list.empty()) {
        emit(label_->word->role, label_->span, list, false);
        if (!with_.empty()) emit_with(found.span.begin); // 责任单位：A会同B按职责分工负责
        label_spoke_ = true;
        reset(found.span.end);
        return true;
    }
    const bool listed = list_end_ == 0 || only_adverbs(text_, {list_end_, found.span.begin}, lexicon_);
    if (label_ && !label_spoke_ && !same_as_label && with_.empty() && listed && label_->word->means == Meaning::role) {
        if (const std::uint32_t comma = last_comma(list); comma > list.begin) { // 责任单位：A，B配合
            emit(label_->word->role, label_->span, text::trim_marks(text_, {list.begin, comma}), false);
            list = text::trim_marks(text_, {comma, list.end});
        }
    }
    if (setting_ == Setting::bracket && !label_ && piece_.duties.empty() && !by_agent_ && with_.empty() && list_end_ == 0 &&
        (found.word->role == RoleKind::supervising_unit || found.word->role == RoleKind::cooperating_unit)) {
        if (const std::uint32_t comma = last_comma(list); comma > list.begin) { // （各乡镇，市水务局跟踪督办）
            emit(RoleKind::responsible_unit, std::nullopt, text::trim_marks(text_, {list.begin, comma}), false);
            list = text::trim_marks(text_, {comma, list.end});
        }
    }
    if (list.empty() && with_.empty()) { // A牵头并负责: the same parties go on
        pending_ = found.span.end;
        return !piece_.duties.empty();
    }
    const bool first_of_sentence = setting_ == Setting::sentence && piece_.duties.empty();
    if (first_of_sentence && !by_agent_ && !found.word->bare && !(looks_like_offices(text_, list, lexicon_) && helpers_follow(found)))
        return false;
    if (!list.empty()) {
        const bool person = names_persons(*found.word) && looks_like_names(text_, list, lexicon_); // 何强分管
        if (!plausible(list) || (!found.word->bare && !label_ && !person && is_common_noun(list))) return false;
        emit(role_of(found, list), found.span, list, true);
        if (!front.time.empty()) piece_.deadlines.push_back({{}, front.time});
    }
    if (!with_.empty()) emit_with(found.span.begin);
    label_spoke_ = true;
    reset(found.span.end);
    return true;
}

// 城关镇负责|的项目进度滞后, 对城关镇负责|的项目，加强督查: which ones are meant, and no clause; 副县长石磊主抓|的工作（5项） is all that a heading
// says.
bool ClauseReader::tells_which(std::uint32_t at) const
{
    if (!text::begins_with(text_.substr(at, span_.end - at), text::kOf)) return false;
    constexpr text::Kinds kMarks{Char::open, Char::comma, Char::colon, Char::semicolon, Char::stop};
    const auto begin = static_cast<std::uint32_t>(at + text::kOf.size());
    const std::uint32_t limit = std::min(span_.end, begin + kLongestNoun);
    const auto mark = static_cast<std::uint32_t>(text::next_mark(text_, begin, limit, kMarks));
    const Span noun = text::trim(text_, {begin, mark});
    const auto ends_as_work = [&](std::string_view word) { return text::closes_with(text_.substr(noun.begin, noun.size()), word); };
    if (std::ranges::none_of(text::kWorkNouns, ends_as_work)) return true;
    const Char behind = mark < span_.end ? classify(decode(text_, mark).value) : Char::stop;
    const bool whole = behind != Char::comma && behind != Char::semicolon; // 由城西镇负责的重点项目，完成投资2亿元 names its doer
    return !by_agent_ && !whole;
}

bool ClauseReader::at_verb(const RoleWord& found)
{
    if (const auto behind = skip_colon(text_, found.span.end, span_.end); behind != found.span.end) return take_label(found, behind);
    const bool inner =
        setting_ == Setting::sentence && classify(decode(text_, found.span.end).value) == Char::pause; // 按照属地|负责|、分级管理
    const std::uint32_t manner = inner ? 0 : end_by_manner(found.span.begin);
    if (list_end_ != 0) {
        if (manner != 0) list_end_ = std::min(list_end_, manner); // 县卫健局|按各自|领域
        else if (goes_on_behind(list_end_, found.span.begin)) list_end_ = 0;
        return read_verb(found);
    }
    const std::uint32_t list = pending_;
    list_end_ = manner;
    const bool goes_on = read_verb(found);
    if (pending_ == list) list_end_ = 0; // the verb was none
    return goes_on;
}

bool ClauseReader::read_verb(const RoleWord& found)
{
    if (text::kAspect.find(decode(text_, found.span.end).value) != std::u32string_view::npos) return true; // 承办了…
    if (found.word->term == text::kMainly && main_list(list_until(found.span.begin)).empty()) { // 财政投入为主，|县水务局参与
        if (setting_ == Setting::bracket && !label_) reset(found.span.end);
        return true;
    }
    if (tells_which(found.span.end) || is_end_of_name(found) || points_at_item(text_, found.span.end, span_.end)) return true;
    const bool object = !ends_group(found.span.end);
    if (object && found.word->closes && !continues_in_word(found.span.end)) return true; // 组织培训
    if (object && is_person_of(found)) return true;                                      // 总负责|人
    if (object) { // 负责统筹协调: its group ends at the next mark; a word in the middle of a name is no verb
        if (list_end_ != 0 && !only_adverbs(text_, {list_end_, found.span.begin}, lexicon_)) return true; // 抓紧出台|推进方案
        const bool chained = continues_in_word(found.span.end);
        if (!chained && !looks_like_parties(text_, list_until(found.span.begin), lexicon_, waiting_)) return true;
        const bool office = !chained && found.word->bare && looks_like_offices(text_, list_until(found.span.begin), lexicon_);
        if (!chained && !office && names_organisation(found.span)) return true; // 协调服务中心, 区管委会办公室: the word is part of a name
    }
    if (object && setting_ == Setting::sentence && !leading_) return false; // 县农机局负责…: a doer, not a clause
    // 由设备科按程序采购，…，审计科负责监督: what stands behind an adverb is done by others than the list in front of it
    if (!object && setting_ == Setting::sentence && list_end_ != 0 && !only_adverbs(text_, {list_end_, found.span.begin}, lexicon_))
        return false;
    if (!take_verb(object && leading_ ? without_object(found) : found)) return false;
    if (object && leading_) {
        piece_.is_doer = !by_clause_;
        stopped_ = true;
        return true;
    }
    by_clause_ = by_clause_ || !object;
    if (object && !continues_in_word(found.span.end)) pending_ = find_mark(pending_, Mark::comma, span_.end);
    return true;
}

bool ClauseReader::at_word(const RoleWord& found)
{
    switch (found.word->kind) {
    case WordKind::label:
        if (const auto behind = skip_colon(text_, found.span.end, span_.end); behind != found.span.end) return take_label(found, behind);
        if (const auto behind = skip_copula(text_, found.span.end, span_.end);
            stands_apart(found.span.begin) && is_bare_label(text_, {found.span.begin, behind}, span_.end, *found.word, lexicon_))
            return take_label(found, behind);
        return true;
    case WordKind::verb: return at_verb(found);
    case WordKind::adverb:
        if (label_ && label_->word->means == Meaning::deadline) return true; // 完成时限：持续推进
        if (!ends_group(found.span.end) && !continues_in_word(found.span.end) && names_organisation(found.span))
            return true; // 市依法治税办公室
        if (list_end_ != 0) return true;
        if (classify(decode(text_, found.span.end).value) == Char::pause) return true; // 县教育局按职责|、县卫健局按要求负责
        if (text::trim_marks(text_, {pending_, found.span.begin}).empty()) {
            pending_ = found.span.end;
        } else {
            const std::uint32_t manner = end_by_manner(found.span.begin); // 县卫健局|按各自领域|分别负责
            list_end_ = manner != 0 ? manner : found.span.begin;
        }
        return true;
    case WordKind::opener:
        if (found.word->means == Meaning::agent) {
            if (is_past(text_, pending_, found.span.begin, lexicon_)) return false; // 原|由县林业局负责
            const Span before = text::trim_marks(text_, {pending_, found.span.begin});
            if (!before.empty() && is_paid_by(text_, before, span_.end)) return false;
            const Span time = before.empty() ? Span{} : read_time_phrase(text_, before); // 年底前由市水务局…
            if (!time.empty()) piece_.deadlines.push_back({{}, time});
            // 技工院校内由…负责, 其他项目由…负责
            const bool scope = setting_ == Setting::bracket && with_.empty() && list_end_ == 0 &&
                               (!piece_.duties.empty() || !looks_like_parties(text_, before, lexicon_));
            if (before.empty() || !time.empty() || scope) {
                pending_ = found.span.end;
                by_agent_ = true;
            }
        } else if (piece_.duties.empty() && is_guarded_name(text_, found.span.begin, lexicon_) && list_until(found.span.begin).empty()) {
            return true; // 会同县水务局负责…
        } else if (with_.empty() && (found.span.size() > 3 || !piece_.duties.empty())) {
            with_ = without_guarded_name(text_, found.span, lexicon_); // 会|同济大学
        }
        return true;
    case WordKind::noun: break;
    }
    return true;
}

} // namespace zeren::outline
