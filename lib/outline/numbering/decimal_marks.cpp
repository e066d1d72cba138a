// The lines are walked once with the number before; then it is asked whether they make an outline.
#include "outline/numbering/decimal_marks.hpp"

#include "text/chars.hpp"
#include "text/list_marks.hpp"
#include "text/marks.hpp"
#include "text/number_marks.hpp"

#include <algorithm>
#include <array>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kDepths = 4;
constexpr std::uint32_t kMostDigits = 2; // of each part
constexpr std::size_t kFewestPoints = 2; // 1.1, 1.2
constexpr std::size_t kLongestHeading = 30;

struct Decimal {
    std::array<std::uint32_t, kDepths> parts{};
    std::size_t depth = 0; // 0 for none
    Span number;           // 4.3.3
    std::uint32_t end = 0; // behind the blanks that follow
};

// A short line without a stop that ends at `end` or before: 1　总则.
bool is_heading(std::string_view text, std::uint32_t at, std::size_t end) noexcept
{
    std::size_t characters = 0;
    std::size_t length = 0; // up to the last that is no blank
    for (; at < end && length <= kLongestHeading; at += decode(text, at).size) {
        const Char kind = classify(decode(text, at).value);
        if (kind == Char::line_end) break;
        if (kind == Char::stop || kind == Char::semicolon || kind == Char::comma || kind == Char::colon) return false;
        ++characters;
        if (kind != Char::blank) length = characters;
    }
    return length > 1 && length <= kLongestHeading;
}

// Ⅰ, Ⅱ, Ⅲ: a grade of what the heading speaks of.
bool is_roman(char32_t c) noexcept
{
    static constexpr std::u32string_view kRoman = text::kCountingSigns.back().signs;
    return text::is_one_of(kRoman, c);
}

// The number at `at`, in a line that ends at `end_of_line` or before: a lone one has a blank and a heading behind it, others a blank or a 汉字 (1.1建设). That the numbers run on shows
// what they are.
Decimal read_decimal(std::string_view text, std::uint32_t at, std::size_t end_of_line) noexcept
{
    Decimal decimal;
    decimal.number = {at, at};
    char32_t joint = 0;
    while (decimal.depth < kDepths) {
        std::uint32_t value = 0;
        const std::uint32_t first = at;
        while (at - first < kMostDigits && classify(decode(text, at).value) == Char::digit && decode(text, at).size == 1)
            value = value * 10 + static_cast<std::uint32_t>(decode(text, at++).value - U'0');
        if (at == first || value == 0 || classify(decode(text, at).value) == Char::digit) return {};
        decimal.parts[decimal.depth++] = value;
        decimal.number.end = at;
        const auto point = decode(text, at);
        const bool dashed = point.value == U'-' && (decimal.depth == 1 || joint == point.value); // 1-1 新建水厂
        if (classify(point.value) != Char::dot && !dashed) break;
        joint = point.value;
        if (dashed && classify(decode(text, at + point.size).value) != Char::digit) return {};
        if (classify(decode(text, at + point.size).value) != Char::digit) { // 1.1.　建设
            if (decimal.depth < 2) return {};
            at += point.size;
            break;
        }
        at += point.size;
    }
    const std::uint32_t behind = at;
    while (classify(decode(text, at).value) == Char::blank) at += decode(text, at).size;
    const bool apart = at > behind;
    if (joint == U'-' && !apart) return {}; // 1-3月完成…
    if (!apart && text::kMagnitudes.find(decode(text, at).value) != std::u32string_view::npos)
        return {}; // 1.1万亩, and no number of a point
    const char32_t first = decode(text, at).value;
    const bool begins_words = classify(first) == Char::han || (apart && (is_roman(first) || classify(first) == Char::open)); // 4.1 Ⅰ级响应
    if (!begins_words || (decimal.depth == 1 && (!apart || !is_heading(text, at, end_of_line)))) return {};
    decimal.end = at;
    return decimal;
}

// Whether `next` may stand behind `last`: one further at its own depth, or the first below it.
bool follows(const Decimal& last, const Decimal& next) noexcept
{
    if (last.depth == 0) return next.depth > 1 ? next.parts[next.depth - 1] == 1 : next.parts[0] == 1;
    std::size_t same = 0;
    while (same < std::min(last.depth, next.depth) && last.parts[same] == next.parts[same]) ++same;
    if (same == next.depth) return false; // again, or back to what encloses it
    const std::uint32_t before = same < last.depth ? last.parts[same] : 0;
    if (next.parts[same] != before + 1) return false;
    return std::all_of(next.parts.begin() + static_cast<std::ptrdiff_t>(same) + 1,
                       next.parts.begin() + static_cast<std::ptrdiff_t>(next.depth), [](std::uint32_t part) { return part == 1; });
}

// The numbers of one outline, up to where another begins with 1.
struct Run {
    std::vector<Decimal> found;
    Decimal last;
    std::size_t points = 0;
    std::size_t texts = 0;      // numbers with words behind their heading; a table of contents has none
    bool runs_on = false;       // 1.1, 1.2
    bool below_arabic = false;  // 1.…⏎1.1…
    bool below_bracket = false; // （一）…⏎1.1…

    [[nodiscard]] bool is_outline() const noexcept { return points >= kFewestPoints && runs_on && texts * 4 >= found.size(); }
};

void take(Run& run, const Decimal& one, bool is_text)
{
    const bool first = run.found.empty() || run.found.back().parts[0] != one.parts[0]; // below this number
    run.below_arabic = run.below_arabic || (one.depth > 1 && run.last.depth == 1 && first && one.parts[0] == run.last.parts[0]);
    run.points += one.depth > 1;
    run.runs_on = run.runs_on || (one.depth > 1 && one.parts[one.depth - 1] > 1);
    run.texts += is_text;
    run.found.push_back(one);
    run.last = one;
}

void add_marks(const Run& run, std::vector<Mark>& marks)
{
    constexpr std::array<Ladder, kDepths> kHeadings{Ladder::chinese, Ladder::chinese_bracket, Ladder::worded, Ladder::arabic};
    constexpr std::array<Ladder, kDepths> kMeasures{Ladder::arabic, Ladder::arabic_bracket, Ladder::circled, Ladder::circled};
    constexpr std::array<Ladder, kDepths> kPoints{Ladder::arabic, Ladder::arabic, Ladder::arabic_bracket, Ladder::circled};
    if (!run.is_outline()) return;
    const auto& ladders = run.below_arabic ? kMeasures : run.below_bracket ? kPoints : kHeadings;
    for (const Decimal& one : run.found)
        marks.push_back({ladders[one.depth - 1], one.parts[one.depth - 1], one.number, {one.number.begin, one.end}, false});
}

} // namespace

DecimalMarks::DecimalMarks(std::string_view text, const std::vector<std::uint32_t>& begins)
{
    Run run;
    bool below_number = false; // the line above is a number of the run
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const std::uint32_t at = begins[i];
        const std::size_t end = i + 1 < begins.size() ? begins[i + 1] : text.size();
        const bool digit = classify(decode(text, at).value) == Char::digit;
        const Mark arabic = digit ? read_mark(text, at) : Mark{};
        if (run.found.empty() && text::is_round_open(decode(text, at).value))
            run.below_bracket = run.below_bracket || read_mark(text, at).ladder == Ladder::chinese_bracket;
        Decimal one;
        if (arabic.ladder == Ladder::arabic) {
            one.parts[0] = arabic.value;
            one.depth = 1;
            if (follows(run.last, one)) run.last = one;
            below_number = false;
            continue;
        }
        if (digit) one = read_decimal(text, at, end);
        if (one.depth > 0 && !follows(run.last, one) && follows(Decimal{}, one)) { // 1　总则 once more: behind a table of contents
            add_marks(run, marks_);
            run = {};
        }
        if (one.depth > 0 && follows(run.last, one)) {
            take(run, one, !is_heading(text, one.end, end));
            below_number = true;
            continue;
        }
        run.texts += below_number;
        below_number = false;
    }
    add_marks(run, marks_);
}

Mark DecimalMarks::read(std::uint32_t at) const
{
    const auto mark = std::ranges::lower_bound(marks_, at, {}, [](const Mark& one) { return one.span.begin; });
    return mark != marks_.end() && mark->span.begin == at ? *mark : Mark{};
}

} // namespace zeren::outline
