// Each by a word near its beginning.
#include "outline/paragraph_kinds.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/words.hpp"
#include "outline/tree.hpp"
#include "text/arrangement_words.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/dates.hpp"
#include "text/group_words.hpp"
#include "text/han_numerals.hpp"
#include "text/heading_words.hpp"
#include "text/news_words.hpp"
#include "text/next_mark.hpp"
#include "text/time_words.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {

// 会议指出，5个项目滞后，须倒排计划。会议议定： without a number and without anybody who does it.
bool reports_meeting(std::string_view text, const Segment& segment)
{
    if (segment.mark.ladder != Ladder::none || has_duties(segment)) return false;
    const std::string_view words = text.substr(segment.body.begin, segment.body.size());
    return std::ranges::any_of(text::kMinutesOpeners, [&](std::string_view opener) { return text::begins_with(words, opener); });
}

namespace {

// 县长郑立新强调，…: who said it, up to the first comma.
bool quotes_leader(std::string_view text, Span paragraph, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kReach = 60; // bytes
    const std::uint32_t limit = std::min(paragraph.end, paragraph.begin + kReach);
    const auto comma = static_cast<std::uint32_t>(text::next_mark(text, paragraph.begin, limit, {text::Char::comma, text::Char::colon}));
    if (comma >= limit || text::classify(text::decode(text, comma).value) != text::Char::comma) return false; // 时间要求：年内
    const std::string_view words = text.substr(paragraph.begin, comma - paragraph.begin);
    const auto said = std::ranges::find_if(text::kSaid, [&](std::string_view verb) { return text::closes_with(words, verb); });
    if (said == text::kSaid.end()) return false;
    return looks_like_names(text, {paragraph.begin, comma - static_cast<std::uint32_t>(said->size())}, lexicon);
}

} // namespace

// 据了解，今年以来改造小区12个。 郑立新强调，要确保投资增长10%。 without a number.
bool tells_what_is_said(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    static const text::WordSet told(text::kToldOf);
    if (segment.mark.ladder != Ladder::none || has_duties(segment)) return false;
    return told.begins(text.substr(segment.body.begin, segment.body.size())) || quotes_leader(text, segment.body, lexicon);
}

// 现将规划提出的9项任务进行责任分解。 without a number and without anybody who does it.
bool announces(std::string_view text, const Segment& segment)
{
    if (segment.mark.ladder != Ladder::none || has_duties(segment)) return false;
    constexpr std::size_t kReach = 300; // bytes
    const std::string_view words = text.substr(segment.body.begin, std::min<std::size_t>(segment.body.size(), kReach));
    return std::ranges::any_of(text::kAnnounces, [&](std::string_view opener) {
        for (std::size_t at = 0; (at = words.find(opener, at)) != std::string_view::npos; at += opener.size()) {
            if (at > 0 && text::classify(text::decode_before(words, at).value) == text::Char::han) continue; // 实现就业, 体现对口
            const std::string_view behind =
                text.substr(segment.body.begin + at, std::min<std::size_t>(segment.body.size() - at, kReach * 2));
            if (std::ranges::any_of(text::kAnnounced, [&](std::string_view done) { return behind.find(done) != std::string_view::npos; }))
                return true;
        }
        return false;
    });
}

bool opens_with_goal(std::string_view text, Span paragraph)
{
    const std::string_view until = text::kUntil[1];
    if (!text::begins_with(text.substr(paragraph.begin, paragraph.size()), until)) return false;
    const auto at = static_cast<std::uint32_t>(paragraph.begin + until.size());
    const text::DateNumber year = text::read_date_number(text, at);
    return year.found(at) && year.places == 4 && text::decode(text, year.end).value == text::kDateUnits[0];
}

// 全县经济社会发展主要预期目标是：地区生产总值增长8%，… A paragraph that opens with the word for goals and asks for several numbers.
bool states_goals(std::string_view text, Span paragraph, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestOpening = 150; // bytes
    constexpr int kFewest = 2;                     // numbers
    const std::uint32_t limit = std::min(paragraph.end, paragraph.begin + kLongestOpening);
    const auto& words = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::section_heading)];
    std::uint32_t at = paragraph.begin;
    std::uint32_t colon = limit;
    for (; at < limit && colon == limit; at += text::decode(text, at).size) {
        at = static_cast<std::uint32_t>(words.next(text, at, limit));
        const auto word = words.longest(text.substr(0, limit), at);
        const std::uint32_t end = word.found(at) ? skip_copula(text, word.end, limit) : limit;
        if (end < limit && text::classify(text::decode(text, end).value) == text::Char::colon) colon = end;
    }
    int numbers = 0;
    for (at = colon; at < paragraph.end && numbers < kFewest; ++numbers) {
        at = static_cast<std::uint32_t>(text::next_mark(text, at, paragraph.end, {text::Char::digit}));
        if (at >= paragraph.end) break;
        while (at < paragraph.end && text::classify(text::decode(text, at).value) == text::Char::digit) at += text::decode(text, at).size;
    }
    return colon < limit && numbers >= kFewest;
}

bool asks_for_report(std::string_view text, Span paragraph, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongest = 240; // bytes
    const Span words = text::trim_marks(text, paragraph);
    if (words.empty() || words.size() > kLongest) return false;
    if (text::next_mark(text, words.begin, words.end, {text::Char::stop, text::Char::semicolon}) < words.end) return false;
    static const text::WordSet reported(text::kReported);
    const std::string_view stretch = text.substr(0, words.end);
    std::size_t object = words.end; // behind it
    for (std::uint32_t at = words.begin; at < words.end; at += text::decode(text, at).size) {
        if (reported.begins(stretch.substr(at))) object = at;
        const auto verb = lexicon.time.reports.longest(stretch, at);
        if (verb.found(at) && at > object && lexicon.time.words[verb.value].means == TimeMeaning::report) return true;
    }
    return false;
}

} // namespace zeren::outline
