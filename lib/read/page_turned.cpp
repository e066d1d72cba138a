// Pages whose text lies on its side: a wide table that was set upright on the sheet, without the page saying that it is to be turned.
//
//     2 │ 修 │           words are higher than wide, one above the other     1  整治河道  市水务局
//       │ 路 │     →     the whole page is turned, its rules with it         2  修路      市交通局
//
// Whether text runs up or down the page is told by the order in which the file gives it. Test: tests/unit/read_page_test.cpp.
#include "read/page.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace zeren::reading {

namespace {

constexpr double kLonger = 1.3;        // of its other side: text on its side, or upright
constexpr std::size_t kLeastWords = 3; // fewer tell nothing
constexpr double kSameLine = 0.5;      // of the width of a line on its side

bool tells(const PageWord& word) { return text::count_code_points(word.text) >= 3; } // shorter ones are as high as wide

bool lies(const PageWord& word) noexcept { return word.box.height() > kLonger * word.box.width(); }

// Steps along lines that lead up the page, less those that lead down.
int upward(const std::vector<PageWord>& words) noexcept
{
    int steps = 0;
    for (std::size_t i = 1; i < words.size(); ++i) {
        const Box& before = words[i - 1].box;
        const Box& box = words[i].box;
        const double apart = (before.left + before.right - box.left - box.right) / 2;
        if (std::abs(apart) > kSameLine * std::max(box.width(), before.width())) continue;
        steps += box.middle() < before.middle() ? 1 : -1;
    }
    return steps;
}

Box turned(const Box& box, const Page& page, bool up) noexcept
{
    if (up) return {page.height - box.bottom, box.left, page.height - box.top, box.right};
    return {box.top, page.width - box.right, box.bottom, page.width - box.left};
}

} // namespace

void turn_upright(Page& page)
{
    const auto count = std::count_if(page.words.begin(), page.words.end(), tells);
    const auto lying = std::count_if(page.words.begin(), page.words.end(), [](const PageWord& word) { return tells(word) && lies(word); });
    if (static_cast<std::size_t>(count) < kLeastWords || lying * 5 < count * 4) return;
    int steps = upward(page.words);
    if (steps == 0) { // one word a line: lines that come first stand left where text runs up
        steps = page.words.front().box.left <= page.words.back().box.left ? 1 : -1;
    }
    for (PageWord& word : page.words) word.box = turned(word.box, page, steps > 0);
    for (Box& rule : page.rules) rule = turned(rule, page, steps > 0);
    std::swap(page.width, page.height);
}

} // namespace zeren::reading
