// Each number is looked at with what stands beside it, within a few characters; the largest that counts tasks is the declared one.
#include "extract/declared_count.hpp"

#include "extract/preamble.hpp"
#include "text/chars.hpp"
#include "text/count_marks.hpp"
#include "text/dates.hpp"
#include "text/time_marks.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;

struct Count {
    DeclaredCount declared;
    bool noun_found = false;
};

// 重点工作任务 in front of the number, 共 and 分解为 between them passed over; where it begins, or `at`.
std::uint32_t noun_in_front(std::string_view text, Span preamble, std::uint32_t at, const LexiconTables& lexicon) noexcept
{
    constexpr int kLongest = 6; // 归纳细化为
    std::uint32_t end = at;
    for (int i = 0; i <= kLongest; ++i) {
        const auto match = lexicon.time.counted_ends.longest_ending(text.substr(preamble.begin, end - preamble.begin));
        const std::uint32_t begin = preamble.begin + match.end;
        if (begin < end) return begin;
        const text::CodePoint c = text::decode_before(text, end);
        if (end <= preamble.begin || text::kSplitInto.find(text::fold(c.value)) == std::u32string_view::npos) break;
        end -= c.size;
    }
    return at;
}

// 8个|“揭榜挂帅”|攻坚项目: behind a short name in quotes at `at`; `at` for none.
std::uint32_t behind_name(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    constexpr std::uint32_t kLongest = 36; // bytes
    if (at >= end || text::decode(text, at).value != text::kQuoteOpen) return at;
    for (std::uint32_t close = at; close < end && close < at + kLongest; close += text::decode(text, close).size)
        if (text::decode(text, close).value == text::kQuoteClose) return close + text::decode(text, close).size;
    return at;
}

// 对10件民生实事进行视察, 听取了上次会议14项议定事项落实情况: looked at, and not handed out.
bool is_looked_at(std::string_view text, Span preamble, Span counted) noexcept
{
    constexpr std::uint32_t kNear = 36; // bytes
    const auto holds = [](std::string_view where, const auto& words) {
        return std::ranges::any_of(words, [&](std::string_view word) { return where.find(word) != std::string_view::npos; });
    };
    std::uint32_t begin = counted.begin;
    while (begin > preamble.begin && counted.begin - begin < kNear) {
        const text::CodePoint c = text::decode_before(text, begin);
        const Char kind = text::classify(c.value);
        if (kind == Char::comma || kind == Char::semicolon || kind == Char::colon || kind == Char::stop) break;
        begin -= c.size;
    }
    if (holds(text.substr(begin, counted.begin - begin), text::kLookedAtFronts)) return true;
    std::uint32_t end = counted.end;
    while (end < preamble.end && end < counted.end + kNear && text::classify(text::decode(text, end).value) == Char::han)
        end += text::decode(text, end).size;
    return holds(text.substr(counted.end, end - counted.end), text::kLookedAt);
}

// The end of the noun behind the counter: 16项重点工作, 14项主要工作任务; 0 for none near.
std::uint32_t noun_behind(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon) noexcept
{
    constexpr int kNear = 6;
    const std::string_view stretch = text.substr(0, end);
    at = behind_name(text, at, end);
    for (int i = 0; i < kNear && at < end; ++i) {
        const auto match = lexicon.time.counted.longest(stretch, at);
        if (match.found(at)) return lexicon.time.words[match.value].means == TimeMeaning::uncounted ? 0 : match.end;
        const text::CodePoint c = text::decode(text, at);
        if (text::classify(c.value) != Char::han) return 0;
        at += c.size;
    }
    return 0;
}

// 7个方面、 in front of 24项: into how many groups the tasks fall. Where it begins, or `at`.
std::uint32_t groups_in_front(std::string_view text, Span preamble, std::uint32_t at, const LexiconTables& lexicon) noexcept
{
    constexpr std::uint32_t kLongest = 36; // bytes
    const std::uint32_t limit = at > preamble.begin + kLongest ? at - kLongest : preamble.begin;
    std::uint32_t end = at;
    const text::CodePoint mark = text::decode_before(text, end);
    if (end > limit && (text::classify(mark.value) == Char::pause || text::classify(mark.value) == Char::comma)) end -= mark.size;
    std::uint32_t begin = at;
    for (std::uint32_t place = end; place > limit;) {
        place = static_cast<std::uint32_t>(text::before(text, place));
        const text::CodePoint c = text::decode(text, place);
        if (!text::may_begin_date_number(c.value)) {
            if (begin < at || text::classify(c.value) != Char::han) break;
            continue;
        }
        const text::DateNumber number = text::read_date_number(text, place);
        const auto counter = lexicon.time.counters.longest(text.substr(0, end), number.end);
        if (!number.found(place) || !counter.found(number.end)) break;
        const std::string_view noun = text.substr(counter.end, end - counter.end);
        if (std::ranges::find(text::kGroupNouns, noun) == std::end(text::kGroupNouns)) break;
        begin = place; // 1 of 11 as well: the number goes on to the left
    }
    return begin;
}

// 现将重点工作清单下发，共10项: what is counted stands in the clause before.
bool counts_clause_before(std::string_view text, Span preamble, std::uint32_t at, const LexiconTables& lexicon) noexcept
{
    constexpr std::uint32_t kLongest = 180; // bytes
    std::uint32_t end = at;
    bool all = false; // 共, 共分为
    for (int i = 0; i < 3 && end > preamble.begin && !all; ++i) {
        const text::CodePoint c = text::decode_before(text, end);
        if (text::kSplitInto.find(text::fold(c.value)) == std::u32string_view::npos) break;
        all = text::fold(c.value) == text::kAllTold;
        end -= c.size;
    }
    if (!all) return false;
    if (end <= preamble.begin || text::classify(text::decode_before(text, end).value) != Char::comma) return false;
    end -= text::decode_before(text, end).size;
    std::uint32_t begin = end;
    while (begin > preamble.begin && end - begin < kLongest && !ends_sentence(text, static_cast<std::uint32_t>(text::before(text, begin))))
        begin = static_cast<std::uint32_t>(text::before(text, begin));
    const std::string_view stretch = text.substr(0, end);
    for (std::uint32_t place = begin; place < end; place += text::decode(text, place).size) {
        const auto match = lexicon.time.counted.longest(stretch, place);
        if (match.found(place) && lexicon.time.words[match.value].means != TimeMeaning::uncounted) return true;
    }
    return false;
}

Count read_count(std::string_view text, Span preamble, std::uint32_t at, const text::DateNumber& number, const LexiconTables& lexicon)
{
    Count count;
    const std::uint32_t counter_at = text::skip_date_gap(text, number.end);
    const auto counter = lexicon.time.counters.longest(text.substr(0, preamble.end), counter_at);
    if (!counter.found(counter_at) || number.places > 4 || number.value < 2) return count;
    const std::uint32_t groups = groups_in_front(text, preamble, at, lexicon);
    const std::uint32_t noun = noun_in_front(text, preamble, groups, lexicon);
    const std::uint32_t front = noun < groups ? noun : at;
    const std::uint32_t behind = noun_behind(text, text::skip_date_gap(text, counter.end), preamble.end, lexicon);
    const std::uint32_t end = behind != 0 ? behind : counter.end;
    if (text::begins_with(text.substr(counter.end, preamble.end - counter.end), text::kAspects)) return count;
    const bool is_part = text::fold(text::decode(text, end).value) == text::kAmong; // 25项工程中列入督办的任务
    const std::string_view rest = text.substr(end, preamble.end - end);
    if (std::ranges::any_of(text::kPapers, [&](std::string_view paper) { return text::begins_with(rest, paper); })) return count;
    const std::string_view behind_mark = rest.empty() ? rest : rest.substr(text::decode(rest, 0).size);
    const auto invests = [&](std::string_view money) { return text::begins_with(behind_mark, money); };
    const bool projects = text.substr(front, end - front).find(text::kProjects) != std::string_view::npos;
    if (projects && std::ranges::any_of(text::kInvestments, invests)) return count; // 安排重点项目183个，|总投资204亿元
    count.noun_found = (front < at || behind != 0 || counts_clause_before(text, preamble, groups, lexicon)) && !is_part &&
                       !is_looked_at(text, preamble, {front, end});
    count.declared = {number.value, {front < at && behind == 0 ? front : at, end}};
    return count;
}

} // namespace

std::optional<DeclaredCount> find_declared_count(std::string_view text, Span preamble, const LexiconTables& lexicon)
{
    std::optional<DeclaredCount> best;
    int quotes = 0; // “六项攻坚行动” is a name
    for (std::uint32_t at = preamble.begin; at < preamble.end;) {
        const text::CodePoint c = text::decode(text, at);
        if (c.value == text::kQuoteOpen) ++quotes;
        if (c.value == text::kQuoteClose) quotes = std::max(quotes - 1, 0);
        const text::DateNumber number =
            text::may_begin_date_number(c.value) ? text::read_date_number(text, at) : text::DateNumber{at, 0, 0, false};
        if (!number.found(at)) {
            at += c.size;
            continue;
        }
        const Count count = read_count(text, preamble, at, number, lexicon);
        if (quotes == 0 && count.noun_found && (!best || count.declared.value > best->value)) best = count.declared;
        at = number.end;
    }
    return best;
}

} // namespace zeren::extract
