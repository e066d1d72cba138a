// A rule is a word of the lexicon with the word that it needs behind it; where it stands in a sentence does not matter. A default needs
// a time besides: 未注明完成时限的，均为年底前; 未明确时限的，于3月底前报送 is none.
// Test: tests/unit/rules_test.cpp.
#include "outline/rules.hpp"

#include "outline/clauses/times.hpp"
#include "outline/numbering/numbering.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/han_numerals.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::outline {

namespace {

constexpr text::Kinds kSemicolons{text::Char::semicolon};
constexpr text::Kinds kCommas{text::Char::comma, text::Char::semicolon};

// Behind what stands in front of a rule and is no part of it: 说明：, 1、, 一是.
std::uint32_t behind_openers(std::string_view text, Span front)
{
    constexpr std::uint32_t kLongestNoteHead = 9; // bytes: 注意：, no label (责任单位：)
    std::uint32_t begin = text::trim_marks(text, {front.begin, front.end}).begin;
    for (std::uint32_t at = begin; at < front.end && at - begin <= kLongestNoteHead; at += text::decode(text, at).size) {
        if (text::classify(text::decode(text, at).value) != text::Char::colon) continue;
        begin = text::trim(text, {at + text::decode(text, at).size, front.end}).begin;
        break;
    }
    if (const Mark mark = read_mark(text, begin); mark.ladder != Ladder::none && mark.span.end <= front.end) begin = mark.span.end;
    const auto c = text::decode(text, begin);
    const bool enumerates = text::han_ordinal(c.value) > 0 && text::begins_with(text.substr(begin + c.size), text::kEnumerating);
    return enumerates ? begin + c.size + static_cast<std::uint32_t>(text::kEnumerating.size()) : begin;
}

// 各牵头单位（无牵头单位的，责任单位即为牵头单位）要…: the inside of the bracket that holds `at`; empty for none.
Span bracket_around(std::string_view text, Span span, std::uint32_t at)
{
    constexpr std::uint32_t kLongest = 300; // bytes on either side
    const std::uint32_t limit = at - std::min(at - span.begin, kLongest);
    std::uint32_t begin = at;
    for (int depth = 0; begin > limit; begin = static_cast<std::uint32_t>(text::before(text, begin))) {
        const char32_t c = text::decode_before(text, begin).value;
        if (text::is_round_close(c)) ++depth;
        else if (text::is_round_open(c) && depth-- == 0) break;
    }
    if (begin <= limit) return {};
    std::uint32_t end = at;
    for (int depth = 0; end < span.end && end - at < kLongest; end += text::decode(text, end).size) {
        const char32_t c = text::decode(text, end).value;
        if (text::is_round_open(c)) ++depth;
        else if (text::is_round_close(c) && depth-- == 0) return {begin, end};
    }
    return {};
}

// The semicolon parts of `span` up to the one that holds `at`, then the commas behind `said` as far as they go on with the rule.
Span passage_around(std::string_view text, Span span, std::uint32_t at, std::uint32_t said)
{
    if (const Span inner = bracket_around(text, span, at); !inner.empty() && said < inner.end) span = inner;
    std::uint32_t begin = span.begin;
    for (std::uint32_t mark = text::next_outer_mark(text, begin, at, kSemicolons); mark < at;
         mark = text::next_outer_mark(text, begin, at, kSemicolons)) {
        begin = mark + text::decode(text, mark).size;
    }
    std::uint32_t end = text::next_outer_mark(text, said, span.end, kCommas);
    while (end < span.end && text::classify(text::decode(text, end).value) == text::Char::comma) {
        const std::uint32_t next = text::trim(text, {end + text::decode(text, end).size, span.end}).begin;
        const auto goes_on = [&](std::string_view word) { return text::begins_with(text.substr(next, span.end - next), word); };
        if (std::ranges::none_of(text::kRuleTails, goes_on)) break;
        end = text::next_outer_mark(text, next, span.end, kCommas);
    }
    Span passage = text::trim_marks(text, {behind_openers(text, {begin, at}), end});
    const text::CodePoint open = text::decode(text, passage.begin);
    const text::CodePoint close = text::decode_before(text, passage.end);
    if (text::is_round_open(open.value) && text::is_round_close(close.value)) // （以下任务均需…，不再列出）
        passage = text::trim_marks(text, {passage.begin + open.size, passage.end - close.size});
    return passage;
}

// The nearest place at or behind `at` where one of the words stands that the rule needs; npos for none.
std::size_t find_need(std::string_view text, std::size_t at, const RuleWord& rule) noexcept
{
    for (; at < text.size(); at += text::decode(text, at).size) {
        const std::string_view rest = text.substr(at);
        if (std::ranges::any_of(rule.needs, [&](const std::string& word) { return text::begins_with(rest, word); })) return at;
    }
    return std::string_view::npos;
}

// All in characters: how far the parts of a default may stand apart.
constexpr int kToNoun = 6;             // 未明确|具体的完成|时限
constexpr std::uint32_t kLastWord = 6; // bytes: 完成
constexpr int kLongestPart = 60;
constexpr int kToTime = 24; // 时限的|重点任务，原则上一律要求于|年底前

std::uint32_t forward(std::string_view text, std::uint32_t at, int characters) noexcept
{
    for (int i = 0; i < characters && at < text.size(); ++i) at += text::decode(text, at).size;
    return at;
}

// The part between marks that holds `at`; of a longer one only what is near, so that the work stays linear in the text.
Span part_around(std::string_view text, Span span, std::uint32_t at) noexcept
{
    const auto is_mark = [](char32_t c) {
        const text::Char kind = text::classify(c);
        return kCommas.holds(kind) || kind == text::Char::stop || kind == text::Char::colon || text::is_round_open(c) ||
               text::is_round_close(c);
    };
    Span part{at, at};
    for (int i = 0; i < kLongestPart && part.begin > span.begin && !is_mark(text::decode_before(text, part.begin).value); ++i)
        part.begin = static_cast<std::uint32_t>(text::before(text, part.begin));
    for (int i = 0; i < kLongestPart && part.end < span.end && !is_mark(text::decode(text, part.end).value); ++i)
        part.end += text::decode(text, part.end).size;
    return part;
}

// The first expression of time from `at` on with nothing but words of doing up to the end of its part; the end of that part, 0 for none.
std::uint32_t end_of_time(std::string_view text, Span span, std::uint32_t at)
{
    Span part = part_around(text, span, at);
    const std::uint32_t limit = forward(text.substr(0, span.end), at, kToTime);
    bool crossed = false; // the time may stand behind one comma
    for (; at < limit; at += text::decode(text, at).size) {
        if (at >= part.end) {
            if (crossed) return 0;
            crossed = true;
            part = part_around(text, span, at + text::decode(text, at).size);
        } else if (!read_time_phrase(text, {at, part.end}).empty()) {
            return part.end;
        }
    }
    return 0;
}

// 未注明完成时限的，均为年底前; 时限未注明的，…; 目标值为年底前应达到的水平. `word` is what the lexicon has of it.
std::optional<RulePassage> read_default(std::string_view text, Span span, Span word, const RuleWord& rule)
{
    const Span part = part_around(text, span, word.begin);
    const auto noun = find_need(text.substr(0, part.end), word.end, rule);
    if (noun != std::string_view::npos && !read_time_phrase(text, {word.end, static_cast<std::uint32_t>(noun)}).empty())
        return RulePassage{rule.kind, {part.begin, part.end}};
    const bool beside = noun != std::string_view::npos && noun <= forward(text, word.end, kToNoun);
    const bool before_it = find_need(text.substr(0, word.begin), part.begin, rule) != std::string_view::npos;
    const std::uint32_t end = end_of_time(text, span, word.end);
    if (end == 0) return std::nullopt;
    const bool parted = part.end == word.end; // 如无特别说明，完成时限均为年底前; 除注明外于年底前|完成
    const bool behind =
        find_need(text.substr(0, end), parted || end < word.end + kLastWord ? word.end : end - kLastWord, rule) != std::string_view::npos;
    if (!beside && !before_it && !behind) return std::nullopt;
    return RulePassage{rule.kind, text::trim_marks(text, {part.begin, end})};
}

} // namespace

std::optional<RulePassage> read_rule(std::string_view text, Span span, const LexiconTables& lexicon)
{
    const std::string_view stretch = text.substr(0, span.end);
    std::vector<std::uint32_t> vain; // rules whose words stand nowhere behind: not looked for again
    for (std::uint32_t next = span.begin; const auto match = lexicon.rules.find(stretch, next, span.end);) {
        const std::uint32_t at = match.begin;
        next = at + text::decode(stretch, at).size;
        if (std::ranges::find(vain, match.value) != vain.end()) continue;
        const RuleWord& rule = lexicon.rule_words[match.value];
        if (rule.kind == Rule::Kind::default_field) {
            if (auto found = read_default(text, span, {at, match.end}, rule)) return found;
            next = match.end;
            continue;
        }
        const std::size_t said = rule.needs.empty() ? match.end : find_need(stretch, match.end, rule);
        if (rule.kind == Rule::Kind::responsible_leads && said != std::string_view::npos) {
            const auto first = lexicon.rules.find(stretch, match.end, static_cast<std::uint32_t>(said));
            if (first && lexicon.rule_words[first.value].kind == Rule::Kind::first_is_lead)
                continue; // 未明确牵头单位的，排第一的责任单位为牵头单位
        }
        if (said != std::string_view::npos) return RulePassage{rule.kind, passage_around(text, span, at, static_cast<std::uint32_t>(said))};
        vain.push_back(match.value);
    }
    return std::nullopt;
}

void find_rules(std::string_view text, Span prose, const LexiconTables& lexicon, std::vector<RulePassage>& rules)
{
    if (!lexicon.rules.find(text.substr(0, prose.end), prose.begin, prose.end)) return; // nearly always
    std::uint32_t begin = prose.begin;
    while (begin < prose.end) {
        const std::size_t stop = text::next_mark(text, begin, prose.end, {text::Char::stop});
        const auto end = static_cast<std::uint32_t>(stop < prose.end ? stop + text::decode(text, stop).size : prose.end);
        for (std::uint32_t next = begin; next < end;) { // one sentence may state two: …，下同；…，不再列出
            const auto rule = read_rule(text, text::trim_marks(text, {next, end}), lexicon);
            if (!rule) break;
            rules.push_back(*rule);
            next = rule->span.end;
        }
        begin = end;
    }
}

} // namespace zeren::outline
