// Pages set in columns: what must be read one below the other although it stands side by side.
//
//     abstract abstract abstract
//     left left     right right        → abstract, all of left, all of right, foot
//     left left     right right
//     foot foot foot foot foot
//
// A gutter is a strip that no word crosses over five lines or more, with lines on both sides that fill their column: the cells of a table
// do not. The page is cut at the longest gutter, and its parts again. Test: tests/unit/read_page_test.cpp.
#include "read/page.hpp"

#include <algorithm>
#include <utility>

namespace zeren::reading {

namespace {

constexpr int kMostCuts = 6;               // one in the other
constexpr std::size_t kMostWords = 20'000; // of a page that is looked at
constexpr std::size_t kFewestLines = 5;    // of a column
constexpr double kNarrowest = 8;           // a column, in heights of its lines
constexpr double kGutter = 0.8;            // likewise
constexpr double kFull = 0.5;              // of the lines that reach the right edge
constexpr int kSteps = 160;                // places across the page where a gutter may be

struct Gutter {
    double at = 0;
    double top = 0;
    double bottom = 0;

    [[nodiscard]] double height() const noexcept { return bottom - top; }
};

Box bounds_of(const std::vector<PageWord>& words)
{
    Box box = words.front().box;
    for (const PageWord& word : words)
        box = {std::min(box.left, word.box.left), std::min(box.top, word.box.top), std::max(box.right, word.box.right),
               std::max(box.bottom, word.box.bottom)};
    return box;
}

double usual_height(const std::vector<PageWord>& words)
{
    std::vector<double> heights;
    heights.reserve(words.size());
    for (const PageWord& word : words) heights.push_back(word.box.height());
    const auto middle = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 2);
    std::nth_element(heights.begin(), middle, heights.end());
    return std::max(*middle, 0.1);
}

// The longest stretch that no word crosses.
Gutter longest_at(const std::vector<PageWord>& words, const Box& bounds, double at, double half)
{
    std::vector<std::pair<double, double>> crossing{{bounds.bottom, bounds.bottom}};
    for (const PageWord& word : words)
        if (word.box.left < at + half && word.box.right > at - half) crossing.emplace_back(word.box.top, word.box.bottom);
    std::sort(crossing.begin(), crossing.end());
    Gutter longest{at, 0, 0};
    double open = bounds.top;
    for (const auto& [top, bottom] : crossing) {
        if (top - open > longest.height()) longest = {at, open, top};
        open = std::max(open, bottom);
    }
    return longest;
}

bool is_column(const std::vector<PageWord>& words, double em)
{
    if (words.empty()) return false;
    const std::vector<PageLine> lines = lines_of_words(words);
    const Box bounds = bounds_of(words);
    if (lines.size() < kFewestLines || bounds.width() < kNarrowest * em) return false;
    const auto full =
        std::count_if(lines.begin(), lines.end(), [&](const PageLine& line) { return line.box.right > bounds.right - 1.5 * em; });
    return static_cast<double>(full) >= kFull * static_cast<double>(lines.size());
}

struct Parts {
    std::vector<PageWord> above, left, right, below;
};

Parts parts_at(const std::vector<PageWord>& words, const Gutter& gutter)
{
    Parts parts;
    for (const PageWord& word : words) {
        const double middle = word.box.middle();
        if (middle < gutter.top) parts.above.push_back(word);
        else if (middle > gutter.bottom) parts.below.push_back(word);
        else (word.box.left < gutter.at ? parts.left : parts.right).push_back(word);
    }
    return parts;
}

void cut(std::vector<PageWord> words, int depth, std::vector<std::vector<PageWord>>& result)
{
    if (words.empty()) return;
    const Box bounds = bounds_of(words);
    const double em = usual_height(words);
    Gutter best;
    Parts parts;
    for (int step = 1; step < kSteps && depth < kMostCuts; ++step) {
        const Gutter gutter = longest_at(words, bounds, bounds.left + bounds.width() * step / kSteps, kGutter * em / 2);
        if (gutter.height() <= best.height() * 1.001 || gutter.height() < static_cast<double>(kFewestLines) * em) continue;
        Parts these = parts_at(words, gutter);
        if (!is_column(these.left, em) || !is_column(these.right, em)) continue;
        best = gutter;
        parts = std::move(these);
    }
    if (best.height() <= 0) {
        result.push_back(std::move(words));
        return;
    }
    cut(std::move(parts.above), depth + 1, result);
    cut(std::move(parts.left), depth + 1, result);
    cut(std::move(parts.right), depth + 1, result);
    cut(std::move(parts.below), depth + 1, result);
}

} // namespace

std::vector<std::vector<PageWord>> columns_of(std::vector<PageWord> words)
{
    std::vector<std::vector<PageWord>> result;
    if (words.size() > kMostWords) result.push_back(std::move(words));
    else cut(std::move(words), 0, result);
    return result;
}

} // namespace zeren::reading
