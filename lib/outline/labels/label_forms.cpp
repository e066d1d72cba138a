// A walk over words, joiners and brackets, a few of each.
#include "outline/labels/label_forms.hpp"

#include "outline/clauses/words.hpp"
#include "outline/rules.hpp"
#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestBracket = 45; // bytes with its marks: 责任人、联系人及电话
constexpr std::uint32_t kLongestRule = 90;    // 排在第一位的为牵头单位，其余为配合单位
constexpr std::size_t kMostWords = 3;         // 牵头单位、责任单位及完成时限

bool is_label(const Word& word) noexcept
{
    return word.kind == WordKind::label && (word.means == Meaning::role || word.means == Meaning::deadline);
}

// Over a few blanks: a label stands no farther from its bracket.
std::uint32_t skip_blanks(std::string_view text, std::uint32_t at) noexcept
{
    constexpr int kMostBlanks = 4;
    for (int i = 0; i < kMostBlanks && at < text.size() && classify(decode(text, at).value) == Char::blank; ++i)
        at += decode(text, at).size;
    return at;
}

// Behind 及, 、 or / at `at`; `at` itself when none stands there.
std::uint32_t skip_joiner(std::string_view text, std::uint32_t at) noexcept
{
    const text::CodePoint c = decode(text, at);
    if (classify(c.value) == Char::pause || text::is_one_of(text::kStrokes, c.value)) return at + c.size;
    static const text::CharSet first = text::first_characters(text::kJoiners);
    if (!first.holds(c.value)) return at;
    for (const std::string_view joiner : text::kJoiners) {
        if (text::begins_with(text.substr(at), joiner)) return at + static_cast<std::uint32_t>(joiner.size());
    }
    return at;
}

// The inside of a short bracket at `at`; empty for none.
Span short_bracket(std::string_view text, std::uint32_t at, std::uint32_t longest = kLongestBracket) noexcept
{
    if (at >= text.size() || !text::is_round_open(decode(text, at).value)) return {};
    const std::uint32_t begin = at + decode(text, at).size;
    const auto limit = static_cast<std::uint32_t>(std::min<std::size_t>(text.size(), begin + longest));
    for (std::uint32_t end = begin; end < limit; end += decode(text, end).size) {
        if (text::is_round_close(decode(text, end).value)) return {begin, end};
        if (text::is_round_open(decode(text, end).value)) break;
    }
    return {};
}

std::uint32_t behind_bracket(std::string_view text, Span inner) noexcept { return inner.end + decode(text, inner.end).size; }

// 责任人; 部门; 人: a label, a kind of office, or the end of either.
bool is_kind(std::string_view item, const LexiconTables& lexicon)
{
    if (item == text::kPersonTail || lexicon.generic_heads.longest_ending(item).end == 0) return true;
    const auto word = lexicon.role_words.longest(item, 0);
    if (word.found(0) && word.end == item.size()) {
        const Word& known = lexicon.words[word.value];
        return known.kind == WordKind::label || known.kind == WordKind::noun; // 负责同志
    }
    return lexicon.post_endings.longest_ending(item).end == 0;
}

// （责任人、联系人）: kinds and nothing else.
bool holds_kinds(std::string_view text, Span inner, const LexiconTables& lexicon)
{
    std::uint32_t begin = inner.begin;
    for (std::uint32_t at = inner.begin; at <= inner.end;) {
        const std::uint32_t behind = at < inner.end ? skip_joiner(text, at) : inner.end;
        if (behind > at || at == inner.end) {
            const Span item = text::trim(text, {begin, at});
            if (item.empty() || !is_kind(text.substr(item.begin, item.size()), lexicon)) return false;
            if (at == inner.end) return true;
            begin = behind;
        }
        at = std::max(behind, at + decode(text, at).size);
    }
    return true;
}

// 责任领导及|单位: a bare kind behind a joiner shares the head of the label in front (责任单位); null for none. `end`: behind it.
const Word* shared_kind(std::string_view text, const Word& first, std::uint32_t at, std::uint32_t& end, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestKind = 12; // bytes: 责任部门
    const auto limit = std::min<std::size_t>(text.size(), at + kLongestKind + 1);
    const auto behind = static_cast<std::uint32_t>(text::skip_han(text, at, limit));
    if (behind == at || behind - at > kLongestKind) return nullptr;
    const std::string kind(text.substr(at, behind - at));
    for (std::size_t head = first.term.size(); head > 0;) {
        head = text::before(first.term, head);
        const std::string whole = first.term.substr(0, head) + kind;
        const auto word = lexicon.role_words.longest(whole, 0);
        if (head == 0 || word.end != whole.size() || !is_label(lexicon.words[word.value])) continue;
        end = behind;
        return &lexicon.words[word.value];
    }
    return nullptr;
}

// As which of its words a label of several is read: the units' before the persons'. Who of the units leads and who helps nobody can tell
// where the label has both (牵头单位及配合单位：A、B): all of them answer.
const Word* choose(std::span<const Word* const> words)
{
    static const Word either{"", WordKind::label, Meaning::role, RoleKind::responsible_unit, false};
    const Word* chosen = nullptr;
    for (const Word* word : words) {
        if (word->means != Meaning::role) continue;
        if (chosen == nullptr || (names_persons(*chosen) && !names_persons(*word))) chosen = word;
        else if (!names_persons(*word) && word->role != chosen->role) chosen = &either;
    }
    return chosen == nullptr ? words.front() : chosen;
}

// 牵头（责任）单位: the word around the bracket is the label.
LabelForm read_inner_bracket(std::string_view text, Span span, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestHalf = 12; // bytes: 责任, 牵头负责
    const std::uint32_t at = skip_blanks(text, span.end);
    const Span inner = short_bracket(text, at);
    if (inner.empty() || inner.size() > kLongestHalf) return {};
    const std::uint32_t behind = behind_bracket(text, inner);
    const std::string around = std::string(text.substr(span.begin, span.size())) + std::string(text.substr(behind, 2UL * kLongestHalf));
    const auto match = lexicon.role_words.longest(around, 0);
    if (!match.found(0) || match.end <= span.size() || lexicon.words[match.value].kind != WordKind::label) return {};
    const std::uint32_t end = behind + match.end - span.size();
    const std::string within = std::string(text.substr(inner.begin, inner.size())) + std::string(text.substr(behind, end - behind));
    const auto other = lexicon.role_words.longest(within, 0); // 责任单位
    if (!other.found(0) || other.end != within.size() || lexicon.words[other.value].kind != WordKind::label) return {};
    return skip_colon(text, end, static_cast<std::uint32_t>(text.size())) > end ? LabelForm{end, &lexicon.words[match.value]} : LabelForm{};
}

// 牵头、配合单位: a verb that shares the end of the label behind the joiner.
LabelForm read_joined_verb(std::string_view text, Span span, const Word& first, const LexiconTables& lexicon)
{
    const std::uint32_t joined = skip_joiner(text, span.end);
    const bool behind_word = span.begin > 0 && classify(text::decode_before(text, span.begin).value) == Char::han; // 县住建局|牵头、
    if (joined == span.end || behind_word) return {};
    const auto next = lexicon.role_words.longest(text, joined);
    if (!next.found(joined) || !is_label(lexicon.words[next.value]) ||
        skip_colon(text, next.end, static_cast<std::uint32_t>(text.size())) == next.end)
        return {};
    const Word& label = lexicon.words[next.value];
    for (std::size_t tail = text::decode(label.term, 0).size; tail < label.term.size(); tail += text::decode(label.term, tail).size) {
        const std::string whole = first.term + label.term.substr(tail);
        const auto word = lexicon.role_words.longest(whole, 0);
        if (word.end != whole.size() || !is_label(lexicon.words[word.value])) continue;
        const std::array<const Word*, 2> words{&lexicon.words[word.value], &label};
        return {next.end, choose(words)};
    }
    return {};
}

// 责任单位1：, 责任单位二：, 责任单位（1）：, 责任单位①：: a number behind the label that only tells it from the next.
std::uint32_t skip_index(std::string_view text, std::uint32_t at) noexcept
{
    constexpr std::uint32_t kMostDigits = 2;
    std::uint32_t next = skip_blanks(text, at);
    const text::CodePoint first = decode(text, next);
    if (first.value >= text::kCircled.first && first.value < text::kCircled.first + text::kCircled.count) return next + first.size;
    const bool bracketed = text::is_round_open(first.value);
    if (bracketed) next += first.size;
    const std::uint32_t begin = next;
    for (std::uint32_t i = 0; i < kMostDigits; ++i) {
        const text::CodePoint c = decode(text, next);
        if (classify(c.value) != Char::digit && text::han_ordinal(c.value) < 1) break;
        next += c.size;
    }
    if (next == begin) return at;
    if (!bracketed) return next;
    return text::is_round_close(decode(text, next).value) ? next + decode(text, next).size : at;
}

} // namespace

std::uint32_t skip_gap(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    std::uint32_t behind = at;
    int width = 0; // in blanks of one column
    for (; behind < end && text::is_blank(classify(decode(text, behind).value)); behind += decode(text, behind).size) {
        const char32_t c = decode(text, behind).value;
        const bool wide = c == U'\t' || c == decode(text::kWideBlank, 0).value || classify(c) == Char::line_end;
        width += wide ? 2 : 1;
    }
    return width >= 2 ? behind : at;
}

bool names_persons(const Word& word) noexcept
{
    return word.role == RoleKind::lead_leader || word.role == RoleKind::responsible_leader || word.role == RoleKind::responsible_person ||
           word.role == RoleKind::contact;
}

bool names_contact(const Word& word) noexcept
{
    return word.kind == WordKind::label && word.means == Meaning::field && text::closes_with(word.term, text::kPersonTail);
}

bool names_kinds(std::string_view inner, const LexiconTables& lexicon)
{
    return !inner.empty() && holds_kinds(inner, {0, static_cast<std::uint32_t>(inner.size())}, lexicon);
}

LabelForm read_label_form(std::string_view text, Span span, const Word& first, const LexiconTables& lexicon)
{
    if (first.kind == WordKind::verb) {
        const LabelForm joined = read_joined_verb(text, span, first, lexicon);
        return joined.word != nullptr ? joined : read_inner_bracket(text, span, lexicon);
    }
    if (first.kind != WordKind::label || classify(decode(text, span.end).value) == Char::colon) return {}; // 责任单位：, most labels
    const auto end_of_text = static_cast<std::uint32_t>(text.size());
    std::array<const Word*, kMostWords> words{&first};
    std::size_t count = 1;
    std::uint32_t end = span.end;
    while (true) {
        const Span inner = short_bracket(text, skip_blanks(text, end));
        if (!inner.empty() && holds_kinds(text, inner, lexicon)) end = behind_bracket(text, inner);
        else if (const Span rule = short_bracket(text, skip_blanks(text, end), kLongestRule);
                 !rule.empty() && read_rule(text, rule, lexicon))
            end = behind_bracket(text, rule); // 责任单位（排第一的为牵头单位）
        const std::uint32_t joined = skip_joiner(text, end);
        if (joined == end || count == kMostWords || !is_label(*words[count - 1])) break;
        const auto next = lexicon.role_words.longest(text, joined);
        const bool whole = next.found(joined) && is_label(lexicon.words[next.value]);
        std::uint32_t next_end = next.end;
        const Word* word = whole ? &lexicon.words[next.value] : shared_kind(text, *words[count - 1], joined, next_end, lexicon);
        if (word == nullptr) break;
        words[count++] = word;
        end = next_end;
    }
    end = skip_index(text, end);
    if (end == span.end || skip_colon(text, end, end_of_text) == end) return {};
    return {end, choose(std::span(words).first(count))};
}

std::optional<RoleKind> persons_in_label(std::string_view text, Span label, const LexiconTables& lexicon)
{
    const std::string_view all = text.substr(label.begin, label.size());
    const bool bracketed = text::is_round_close(text::decode_before(all, all.size()).value);
    if (const auto whole = lexicon.role_words.longest(all, 0); !bracketed && whole.found(0) && whole.end == all.size()) {
        const Word& word = lexicon.words[whole.value]; // 责任单位: nearly all are one word
        if (word.kind == WordKind::label && word.means == Meaning::role && !names_persons(word)) return std::nullopt;
    }
    const std::vector<RoleWord> words = find_role_words(text, label, lexicon);
    const auto tells = [](const RoleWord& one) {
        return one.word->kind == WordKind::label && one.word->means == Meaning::role && names_persons(*one.word);
    };
    if (const auto person = std::ranges::find_if(words, tells); person != words.end()) return person->word->role;
    if (std::ranges::any_of(words, [](const RoleWord& one) { return names_contact(*one.word); })) return RoleKind::contact;
    for (std::uint32_t at = words.empty() ? label.end : words.front().span.end; at < label.end;
         at += decode(text, at).size) { // 责任单位及人员
        std::uint32_t end = at;
        const std::uint32_t joined = skip_joiner(text, at);
        const Word* kind = joined > at ? shared_kind(text, *words.front().word, joined, end, lexicon) : nullptr;
        if (kind != nullptr && end == label.end && names_persons(*kind)) return kind->role;
    }
    if (!bracketed) return std::nullopt;
    const std::string_view item = all.substr(0, text::before(all, all.size()));
    const bool person = text::closes_with(item, text::kPersonTail) || lexicon.post_endings.longest_ending(item).end < item.size();
    return person ? std::optional(RoleKind::responsible_person) : std::nullopt; // 责任单位（人）, 责任单位（主要领导）
}

} // namespace zeren::outline
