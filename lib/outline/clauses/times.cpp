// A time is made of digits and the characters of text/time_words.hpp, with at least one unit, or is one of the words there.
#include "outline/clauses/times.hpp"

#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/dictionary.hpp"
#include "text/manner_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/time_words.hpp"
#include "text/word_set.hpp"

#include <algorithm>
#include <span>

namespace zeren::outline {
namespace {

bool is_unit(char32_t c) noexcept { return text::kTimeUnits.find(c) != std::u32string_view::npos; }

// What a run of time is made of, and what a time phrase can begin with. Nearly every stretch that is asked for is a name and no time,
// which its first character tells.
struct TimeCharacters {
    text::CharSet run;
    text::CharSet first;

    TimeCharacters()
    {
        run.add(text::kTimeCharacters);
        for (char32_t digit = U'0'; digit <= U'9'; ++digit) run.add(digit);
        first = run;
        for (const std::string_view word : text::kTimeWords) first.add_first(word);
        for (const std::string_view word : text::kSeasons) first.add_first(word);
        for (const std::string_view word : text::kUntil) first.add_first(word);
    }
};

const TimeCharacters& time_characters()
{
    static const TimeCharacters characters;
    return characters;
}

// The end of the run of digits and time characters at `at`; `units` counts what makes it a time.
std::uint32_t skip_time(std::string_view text, std::uint32_t at, std::uint32_t end, int& units) noexcept
{
    const text::CharSet& run = time_characters().run;
    while (at < end) {
        const text::CodePoint c = text::decode(text, at);
        const char32_t folded = text::fold(c.value);
        if (!run.holds_folded(folded) && text::classify(c.value) != text::Char::blank) break;
        units += is_unit(folded);
        at += c.size;
    }
    return at;
}

// The words of time, to be skipped at a place: the longest.
struct TimeWords {
    text::Dictionary times = dictionary_of(text::kTimeWords);
    text::Dictionary seasons = dictionary_of(text::kSeasons);
    text::Dictionary tails = dictionary_of(text::kTimeTails);
    text::Dictionary acts = dictionary_of(text::kTimeActs);
    text::Dictionary efforts = dictionary_of(text::kTimeEfforts);
    text::Dictionary manners = dictionary_of(text::kManners);

    static text::Dictionary dictionary_of(std::span<const std::string_view> words)
    {
        text::Dictionary dictionary;
        for (const std::string_view word : words) dictionary.add(word, 0);
        return dictionary;
    }
};

const TimeWords& time_words()
{
    static const TimeWords words;
    return words;
}

std::uint32_t skip_word(std::string_view text, std::uint32_t at, std::uint32_t end, const text::Dictionary& words) noexcept
{
    return words.longest(text.substr(0, end), at).end;
}

// 至全国两会结束: an event as the end.
bool is_event(std::string_view text, Span span) noexcept
{
    const std::string_view phrase = text.substr(span.begin, span.size());
    const auto starts = [&](std::string_view word) { return text::begins_with(phrase, word); };
    const auto ends = [&](std::string_view word) { return text::closes_with(phrase, word); };
    return std::ranges::any_of(text::kUntil, starts) && std::ranges::any_of(text::kEventEnds, ends);
}

constexpr std::uint32_t kLongestSeason = 36; // bytes: 秋季学期开学之前

// The end of 汛期前, 秋季学期开学前 at `at`, or `at`.
std::uint32_t skip_season(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    if (skip_word(text, at, end, time_words().seasons) == at) return at;
    const std::string_view reach = text.substr(at, std::min(end - at, kLongestSeason));
    const std::size_t before = text::find_word(reach, text::kBefore);
    if (before == std::string_view::npos || reach.find(text::kPauseMark) < before) return at;
    return at + static_cast<std::uint32_t>(before + text::kBefore.size());
}

bool may_begin_time(std::string_view text, std::uint32_t at) noexcept
{
    return time_characters().first.holds(text::decode(text, at).value);
}

// 周明|，县委常委
bool begins_name(std::string_view text, std::uint32_t at) noexcept
{
    const text::CodePoint c = text::decode(text, at);
    return text::is_one_of(text::kUnitSurnames, text::fold(c.value)) &&
           text::is_one_of(text::kUnitNames, text::fold(text::decode(text, at + c.size).value));
}

// The end of the time at `at`, a word, digits and units, a season in any order of these three; `at` where none of them makes it a time.
std::uint32_t skip_whole_time(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    if (begins_name(text, at)) return at;
    const std::uint32_t word = skip_word(text, at, end, time_words().times);
    int units = word != at ? 1 : 0;
    const std::uint32_t run = skip_time(text, word, end, units);
    const std::uint32_t season = skip_season(text, run, end);
    return units > 0 || season != run ? season : at;
}

constexpr std::uint32_t kLongestTail = 42; // bytes: 取得明显成效并推进

bool holds_tail(std::string_view words)
{
    if (words.find(text::kPauseMark) != std::string_view::npos) return false;
    static const text::WordSet stops(text::kTimeStops);
    static const text::WordSet tails(text::kTimeTails);
    return !stops.occurs_in(words) && tails.occurs_in(words);
}

} // namespace

namespace {

// Behind the words of doing at `at`.
std::uint32_t skip_tails(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    for (std::uint32_t next = at; at < end; at = next) {
        next = std::max(skip_word(text, at, end, time_words().tails), skip_word(text, at, end, time_words().acts));
        if (next == at) break;
    }
    return at;
}

// 暑期|完成, 春季|实施: a season that no 前 bounds, and what is done then, up to the end; empty for none.
Span read_season_phrase(std::string_view text, Span span)
{
    const std::uint32_t season = skip_word(text, span.begin, span.end, time_words().seasons);
    if (season == span.begin || season == span.end || skip_tails(text, season, span.end) < span.end) return {};
    return {span.begin, season};
}

} // namespace

Span read_time_phrase(std::string_view text, Span span)
{
    span = text::trim_marks(text, span);
    if (span.empty() || span.size() > 90) return {};
    if (time_words().efforts.may_begin(text::decode(text, span.begin).value))
        span.begin = skip_word(text, span.begin, span.end, time_words().efforts); // 力争|6月建成
    if (span.empty() || !may_begin_time(text, span.begin)) return {};
    if (is_event(text, span)) return span;
    const std::uint32_t time_end = skip_whole_time(text, span.begin, span.end);
    if (time_end == span.begin) return read_season_phrase(text, span);
    const std::uint32_t at = skip_tails(text, time_end, span.end);
    const bool acts = at == span.end || (span.end - at <= kLongestTail && holds_tail(text.substr(at, span.end - at)));
    if (!acts) return {};
    static const text::WordSet words(text::kTimeWords); // 10月底前完成并|持续推进: two times
    const bool goes_on = words.occurs_in(text.substr(time_end, span.end - time_end));
    return text::trim(text, {span.begin, goes_on ? span.end : time_end});
}

std::vector<Span> read_time_phrases(std::string_view text, Span span)
{
    span = text::trim_marks(text, span);
    if (const Span time = read_time_phrase(text, span); !time.empty()) return {time};
    std::vector<Span> times;
    constexpr std::uint32_t kLongest = 180; // bytes
    if (span.empty() || span.size() > kLongest) return times;
    const auto pause_behind = [&](std::uint32_t at) {
        return static_cast<std::uint32_t>(text::next_mark(text, at, span.end, {text::Char::pause}));
    };
    if (pause_behind(span.begin) >= span.end) return times; // it is one part, which was asked
    for (std::uint32_t begin = span.begin;;) {
        const std::uint32_t pause = pause_behind(begin);
        const Span part = text::trim_marks(text, {begin, pause});
        const Span time = part.empty() ? Span{} : read_time_phrase(text, part);
        if (time.empty() || time.end == part.end) return {}; // 5月、10月 is one time
        times.push_back(time);
        if (pause >= span.end) return times;
        begin = pause + text::decode(text, pause).size;
    }
}

bool is_manner_phrase(std::string_view text, Span span)
{
    span = text::trim_marks(text, span);
    std::uint32_t at = span.begin;
    for (std::uint32_t next = at; at < span.end; at = next) {
        next = skip_word(text, at, span.end, time_words().manners);
        if (next == at) break;
    }
    return at > span.begin && at < span.end && skip_tails(text, at, span.end) == span.end;
}

bool work_behind_time(std::string_view text, Span span)
{
    constexpr std::size_t kLeastWork = 4; // code points
    span = text::trim_marks(text, span);
    if (span.empty() || !may_begin_time(text, span.begin)) return false;
    const std::uint32_t time = skip_whole_time(text, span.begin, span.end);
    const std::uint32_t work = time > span.begin ? skip_tails(text, time, span.end) : span.end;
    return work < span.end && text::count_code_points(text.substr(work, span.end - work)) >= kLeastWork;
}

Span leading_time(std::string_view text, Span rest)
{
    constexpr std::uint32_t kLongest = 20;      // characters: 2023年12月31日前
    constexpr std::uint32_t kLongestBytes = 80; // of as many
    if (rest.empty() || !may_begin_time(text, rest.begin)) return {};
    const std::uint32_t limit = std::min(rest.end, rest.begin + kLongestBytes);
    const bool until =
        std::ranges::any_of(text::kUntil, [&](std::string_view word) { return text::begins_with(text.substr(rest.begin), word); });
    if (!until && skip_whole_time(text, rest.begin, limit) == rest.begin) return {}; // so has no shorter stretch
    std::uint32_t end = rest.begin;
    for (std::uint32_t i = 0; i < kLongest && end < rest.end; ++i) end += text::decode(text, end).size;
    for (; end > rest.begin; end = static_cast<std::uint32_t>(text::before(text, end))) { // the longest
        const Span whole{rest.begin, end};
        if (end < rest.end && read_time_phrase(text, whole) == whole) return whole;
    }
    return {};
}

} // namespace zeren::outline
