// The walk over a clause: marks, times, rules, and what is left over at the end.
#include "outline/clauses/clauses.hpp"

#include "outline/clauses/clause_reader.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/manners.hpp"
#include "outline/clauses/times.hpp"
#include "outline/labels/label_forms.hpp"
#include "outline/labels/label_shapes.hpp"
#include "outline/rules.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::outline {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

namespace {
// Bytes to look ahead for the end of a rule and of a time. Longer ones are none, and a look to the end from every group would make a
// paragraph of many groups quadratic.
constexpr std::uint32_t kLongestRule = 300;
constexpr std::uint32_t kLongestTime = 120;
} // namespace

// （办公室设在市水务局，联系电话：…）: a label that hands out nothing.
bool ClauseReader::field_begins(std::uint32_t at) const
{
    const auto word = std::ranges::lower_bound(words_, at, {}, [](const RoleWord& one) { return one.span.begin; });
    return word != words_.end() && word->span.begin == at && word->word->means == Meaning::field;
}

// （县教育局牵头，县市场监管局、县公安局，6月底前）: offices with which a bracket ends behind whoever leads, without a verb of their own, and by
// when.
bool ClauseReader::take_bare_rest(Span rest)
{
    if (setting_ != Setting::bracket || piece_.duties.empty() || !with_.empty() || list_end_ != 0) return false;
    if (piece_.duties.back().role != RoleKind::lead_unit && piece_.duties.back().role != RoleKind::lead_leader) return false;
    Span list = rest;
    std::vector<Span> times;
    const auto comma = static_cast<std::uint32_t>(text::next_outer_mark(text_, rest.begin, rest.end, {Char::comma, Char::semicolon}));
    if (comma < rest.end) {
        times = read_time_phrases(text_, {comma, rest.end});
        if (!times.empty()) list = text::trim_marks(text_, {rest.begin, comma});
    }
    if (!looks_like_offices(text_, list, lexicon_)) return false;
    emit(RoleKind::responsible_unit, std::nullopt, list, false);
    for (const Span time : times) piece_.deadlines.push_back({{}, time});
    return true;
}

// What waits in front of a label or at the end and no verb has claimed: a time, a rule, an adverb's list; anything else fails.
bool ClauseReader::take_rest(std::uint32_t end)
{
    const Span rest = text::trim_marks(text_, {pending_, end});
    if (rest.empty() || take_bare_rest(rest)) return true;
    if (const auto rule = read_rule(text_, rest, lexicon_)) {
        piece_.rules.push_back(*rule);
        return true;
    }
    if (const std::vector<Span> times = read_time_phrases(text_, rest); !times.empty()) {
        for (const Span time : times) piece_.deadlines.push_back({{}, time});
        return true;
    }
    if (setting_ == Setting::bracket && !piece_.duties.empty() && with_.empty()) {
        const Span time = leading_time(text_, rest);
        if (!time.empty() && !looks_like_parties(text_, text::trim_marks(text_, {time.end, rest.end}), lexicon_)) {
            piece_.deadlines.push_back({{}, time});
            return true;
        }
    }
    if (!with_.empty() && !piece_.duties.empty()) {
        const Span others = text::trim_marks(text_, {with_.end, list_end_ != 0 ? std::min(end, list_end_) : end});
        return (setting_ == Setting::bracket || looks_like_parties(text_, others, lexicon_)) && emit_with(end);
    }
    if (setting_ == Setting::bracket && piece_.duties.empty() && end < span_.end && list_end_ == 0 && with_.empty() && !field_begins(end) &&
        looks_like_parties(text_, rest, lexicon_)) { // 艺术处、省演艺集团，分管领导：…: a bare list in front of a label
        emit(RoleKind::responsible_unit, std::nullopt, rest, false);
        return true;
    }
    if (setting_ == Setting::bracket && list_end_ != 0 && only_adverbs(text_, {list_end_, end}, lexicon_) &&
        plausible(list_until(end))) { // 各区按职责分工, without its verb
        emit(RoleKind::responsible_unit, std::nullopt, list_until(end), false);
        return true;
    }
    return setting_ == Setting::bracket && !piece_.duties.empty() && rest.size() <= 60 &&
           !contains_prose(text_.substr(rest.begin, rest.size()));
}

// 按照片林规划要求，: no part of the list of the first doer.
bool ClauseReader::is_basis(Span waiting) const
{
    const std::string_view words = text_.substr(waiting.begin, waiting.size());
    return setting_ == Setting::bracket && piece_.duties.empty() && list_end_ == 0 && with_.empty() && !by_agent_ &&
           std::ranges::any_of(text::kBasisOpeners, [&](std::string_view opener) { return text::begins_with(words, opener); });
}

bool ClauseReader::take_separator(std::uint32_t at, const CodePoint& c)
{
    const Char kind = classify(c.value);
    if (label_) {
        const auto time_follows = [&] { // 配合单位：市林业局，2024年底前完成
            const std::uint32_t next = at + c.size;
            const Span phrase = text::trim(text_, {next, find_mark(next, Mark::comma, next + kLongestTime)});
            if (!read_time_phrases(text_, phrase).empty() || is_manner_phrase(text_, phrase)) return true;
            const Span time = leading_time(text_, phrase); // 4月底前搬完
            return !time.empty() && !looks_like_parties(text_, {time.end, phrase.end}, lexicon_);
        };
        const bool rule = kind == Char::comma && label_->word->means == Meaning::role && rule_follows(at + c.size);
        const bool opens_with_time = label_->word->means == Meaning::role && !label_spoke_ && // 完成时限及责任单位：6月底前，市水务局
                                     (kind == Char::comma || kind == Char::semicolon) && at - pending_ <= kLongestTime &&
                                     !label_follows(at + c.size);
        if (const Span time = opens_with_time ? read_time_phrase(text_, {pending_, at}) : Span{}; !time.empty()) {
            piece_.deadlines.push_back({{}, time});
            reset(at + c.size);
            return true;
        }
        const bool is_field = label_->word->means == Meaning::field; // 适用范围：…，以下除标注的外，… runs on to the next label
        const bool ends =
            (kind == Char::semicolon && !list_goes_on(at + c.size)) || kind == Char::stop || rule ||
            (kind == Char::comma && (is_field ? label_follows(at + c.size) : label_->word->means != Meaning::role || time_follows()));
        if (ends) {
            if (!label_spoke_ && !close_label(at)) return false;
            if (label_spoke_ && !take_rest(at)) return false;
            label_.reset();
            reset(at + c.size);
        }
        return true;
    }
    if (kind == Char::stop) {
        if (!take_rest(at)) return false;
        reset(at + c.size);
        return true;
    }
    if (kind != Char::comma && kind != Char::semicolon) return true;
    const Span waiting = text::trim_marks(text_, {pending_, at});
    if (leading_ && !with_.empty() && !piece_.duties.empty() && text::trim_marks(text_, {pending_, with_.begin}).empty() &&
        are_companions(text::trim_marks(text_, {with_.end, at}))) { // 由A牵头，会同B，<task>
        emit(RoleKind::cooperating_unit, with_, text::trim_marks(text_, {with_.end, at}), true);
        reset(at + c.size);
        leading_end_ = pending_;
        return true;
    }
    if (kind == Char::comma && is_basis(waiting)) {
        has_basis_ = true;
        reset(at + c.size);
        return true;
    }
    const Span time = waiting.empty() ? Span{} : read_time_phrase(text_, waiting);
    if (!time.empty()) piece_.deadlines.push_back({{}, time});
    if (waiting.empty() || !time.empty()) reset(at + c.size);
    return true;
}

// 责任单位：市高院、市公安局等；各区政府: behind the semicolon stand parties of the same label, no verb and no label of their own.
bool ClauseReader::list_goes_on(std::uint32_t at) const
{
    if (label_->word->means != Meaning::role || label_spoke_) return false;
    if (opens_unknown_label(text_, at, span_.end, lexicon_)) return false;
    const Span next = text::trim_marks(text_, {at, find_mark(at, Mark::semicolon, span_.end)});
    for (std::uint32_t i = next.begin; i < next.end; i += decode(text_, i).size) {
        if (classify(decode(text_, i).value) != Char::colon) continue;
        const Span front = text::trim(text_, {next.begin, i}); // 服务：临港街道: a label that the lexicon lacks; 市林业局：张建国 goes on
        return looks_like_offices(text_, front, lexicon_) &&
               !lexicon_.role_words.longest(text_.substr(0, front.end), front.begin).found(front.begin);
    }
    const auto first = std::ranges::lower_bound(words_, next.begin, {}, [](const RoleWord& one) { return one.span.begin; });
    for (auto word = first; word != words_.end() && word->span.begin < next.end; ++word) {
        const bool claims = word->word->kind == WordKind::verb && ends_group(word->span.end);
        if (claims || word->word->kind == WordKind::label || word->word->kind == WordKind::opener) return false;
    }
    const std::uint32_t comma = find_mark(next.begin, Mark::comma, next.end); // 责任领导：周明，副县长；李强，县委常委、副县长
    const Span name{next.begin, comma};
    const Span posts = comma < next.end ? text::trim_marks(text_, {comma, next.end}) : Span{};
    const bool posted = posts.empty() || lexicon_.post_endings.longest_ending(text_.substr(posts.begin, posts.size())).end < posts.size();
    return looks_like_parties(text_, next, lexicon_) || (names_persons(*label_->word) && posted && looks_like_names(text_, name, lexicon_));
}

// 责任单位：市水务局、市林业局，|列首位的为牵头单位，下同: a rule behind the comma of a list, or nothing but how far one holds (，下同).
bool ClauseReader::rule_follows(std::uint32_t at) const
{
    const Span rest = text::trim(text_, {at, find_mark(at, Mark::semicolon, at + kLongestRule)});
    const auto tail = [&](std::string_view word) { return text_.substr(rest.begin, rest.size()) == word; };
    if (rest.empty() || std::ranges::any_of(text::kRuleTails, tail)) return !rest.empty();
    if (!lexicon_.rules.longest(text_.substr(0, rest.end), rest.begin).found(rest.begin)) return false; // nearly always
    const auto rule = read_rule(text_, rest, lexicon_);
    return rule && rule->span.begin == rest.begin;
}

bool ClauseReader::label_follows(std::uint32_t at) const
{
    while (at < span_.end && text::is_blank(classify(decode(text_, at).value))) at += decode(text_, at).size;
    return label_at(text_, at, span_.end, lexicon_).word != nullptr;
}

// The next mark from `at` up to `limit` that parts at least as much as `least`; `limit`, or the end of the span, when there is none.
std::uint32_t ClauseReader::find_mark(std::uint32_t at, Mark least, std::uint32_t limit) const
{
    constexpr text::Kinds kStops{Char::stop};
    constexpr text::Kinds kSemicolons{Char::stop, Char::semicolon};
    constexpr text::Kinds kCommas{Char::stop, Char::semicolon, Char::comma};
    const text::Kinds marks = least == Mark::stop ? kStops : least == Mark::semicolon ? kSemicolons : kCommas;
    return text::next_outer_mark(text_, at, std::min(limit, span_.end), marks);
}

// A time between its marks (2023年10月底前完成并持续推进) and a sentence that is a rule (列第一位者为牵头单位，下同) hold verbs that claim
// nobody: they are taken whole. Returns where to go on; `at` when neither begins there.
std::uint32_t ClauseReader::take_time_or_rule(std::uint32_t at)
{
    std::optional<RulePassage> rule;
    if (!piece_.duties.empty()) {
        const Span sentence = text::trim_marks(text_, {at, find_mark(at, Mark::stop, at + kLongestRule)});
        rule = read_rule(text_, sentence, lexicon_);
        if (rule && rule->span.begin > sentence.begin) rule.reset();
    }
    if (rule) {
        piece_.rules.push_back(*rule);
        std::uint32_t end = find_mark(rule->span.end, Mark::semicolon, span_.end);
        const std::uint32_t comma = find_mark(rule->span.end, Mark::comma, end); // …为牵头单位，|配合单位：市财政局
        if (comma < end && label_follows(comma + decode(text_, comma).size)) end = comma;
        reset(end);
        return end;
    }
    const std::uint32_t mark = find_mark(at, Mark::comma, at + kLongestTime);
    const std::vector<Span> times = read_time_phrases(text_, {at, mark});
    const bool manner = times.empty() && !piece_.duties.empty() && is_manner_phrase(text_, {at, mark}); // 牵头单位：市水务局；分步推进
    if (times.empty() && !manner) return at;
    for (const Span time : times) piece_.deadlines.push_back({{}, time});
    reset(mark);
    return mark;
}

bool ClauseReader::walk()
{
    const std::uint32_t end = span_.end;
    int depth = 0;
    auto word = words_.begin();
    for (std::uint32_t at = span_.begin; at < end;) {
        if (depth == 0 && at == pending_ && !label_ && !leading_) {
            if (const std::uint32_t behind = take_time_or_rule(at); behind > at) {
                at = behind;
                continue;
            }
        }
        while (word != words_.end() && word->span.begin < at) ++word;
        if (depth == 0 && word != words_.end() && word->span.begin == at) {
            const std::size_t before = piece_.duties.size();
            if (!at_word(*word)) return false;
            at = std::max(word->span.end, label_ && pending_ > at && piece_.duties.size() == before ? pending_ : word->span.end);
            if (leading_ && piece_.duties.size() > before) {
                leading_end_ = pending_;
                if (classify(decode(text_, pending_).value) == Char::comma) leading_end_ += decode(text_, pending_).size;
            }
            if (stopped_) return true;
            continue;
        }
        const CodePoint c = decode(text_, at);
        const Char kind = classify(c.value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        else if (depth == 0 && leading_ && kind == Char::stop) return false;
        else if (depth == 0 && leading_ && kind == Char::semicolon && !text::trim_marks(text_, {pending_, at}).empty())
            return false; // 由A牵头；B配合，… goes on where the first group ends in front of the mark
        else if (depth == 0 && kind != Char::han && !take_separator(at, c)) return false;
        at += c.size;
        // over 汉字, which say nothing, to the next word or to where a time may begin
        std::uint32_t limit = word != words_.end() ? std::min(end, word->span.begin) : end;
        if (pending_ >= at) limit = std::min(limit, pending_);
        at = static_cast<std::uint32_t>(text::skip_han(text_, at, limit));
    }
    if (leading_) return false;
    if (label_ && !label_spoke_) return close_label(end);
    return take_rest(end);
}

std::optional<Piece> read_clause(std::string_view text, Span span, Setting setting, const LexiconTables& lexicon,
                                 std::optional<std::span<const RoleWord>> known)
{
    span = text::trim(text, span);
    if (span.empty()) return std::nullopt;
    return ClauseReader(text, span, setting, lexicon, known).read();
}

std::optional<Piece> read_leading_clause(std::string_view text, Span span, const LexiconTables& lexicon,
                                         std::optional<std::span<const RoleWord>> known)
{
    if (span.empty()) return std::nullopt;
    return ClauseReader(text, span, Setting::sentence, lexicon, known).read_leading();
}

} // namespace zeren::outline
