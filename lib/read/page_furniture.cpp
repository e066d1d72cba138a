// Page numbers and running heads: what stands in the same place on page after page.
//
//     — 3 —        a line of digits and marks alone, first or last on its page, where the pages bear their numbers
//     某市人民政府公报        2023年第3期        again at the same height on a third of the pages, three at least, apart from the text
//
// Lines are compared with their digits folded to one sign. A page may well begin with the cell 9 of a row that is set cell below cell:
// where it bears a number at its foot as other pages do, all others bear theirs there, or none of many does, the 9 is text.
// Test: tests/unit/read_page_test.cpp.
#include "read/page.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <cmath>
#include <map>

namespace zeren::reading {

namespace {

constexpr std::size_t kPlaces = 2; // lines from the top and from the bottom that are looked at
constexpr std::size_t kLongestNumber = 4;
constexpr std::size_t kManyPages = 4; // where only one of so many begins or ends with a number, it is text
constexpr double kSameHeight = 0.01;  // of the page
constexpr double kApart = 1.3;        // of the usual distance of lines
constexpr std::size_t kFewLines = 4;  // fewer beside a table have no usual distance: they are the head and the foot of its page
constexpr double kLargestPitch = 2;   // heights of a line, for such a page

struct Shape {
    std::string folded;
    std::size_t digits = 0;
    bool bare = true; // nothing but digits, dashes and blanks
};

Shape shape_of(std::string_view line)
{
    Shape shape;
    bool in_number = false;
    for (std::size_t at = 0; at < line.size();) {
        const text::CodePoint c = text::decode(line, at);
        const text::Char kind = text::classify(c.value);
        const bool digit = kind == text::Char::digit;
        shape.digits += digit;
        if (digit && !in_number) shape.folded += '#';
        if (!digit && !text::is_blank(kind)) shape.folded.append(line.substr(at, c.size));
        shape.bare = shape.bare &&
                     (digit || kind == text::Char::dash || text::is_blank(kind) || c.value == '/' || c.value == 0x2022 || c.value == 0xB7);
        in_number = digit;
        at += c.size;
    }
    return shape;
}

// The usual distance from one line to the next; where a table is nearly all of the page, no more than text is set at.
double pitch_of(const std::vector<PageLine>& lines, bool beside_table)
{
    std::vector<double> distances;
    for (std::size_t i = 1; i < lines.size(); ++i) distances.push_back(lines[i].box.middle() - lines[i - 1].box.middle());
    if (distances.empty()) return 0;
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    if (!beside_table || lines.size() >= kFewLines) return *middle;
    const auto height = std::ranges::max(lines, {}, [](const PageLine& line) { return line.box.height(); }).box.height();
    return std::min(*middle, kLargestPitch * height);
}

class Furniture {
public:
    Furniture(std::vector<std::vector<PageLine>>& pages, const std::vector<Page>& sizes, const std::vector<std::vector<PageTable>>& tables)
        : pages_(pages), sizes_(sizes), tables_(tables)
    {
    }

    void drop()
    {
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            ++pages_of_size_[size_of(i)];
            each_place(i, [&](std::size_t line) {
                ++seen_[key(i, line)];
                if (is_number(i, line)) ++numbers_[size_of(i)][place(i, line)];
            });
        }
        std::vector<std::vector<std::size_t>> dropped(pages_.size());
        for (std::size_t i = 0; i < pages_.size(); ++i)
            each_place(i, [&](std::size_t line) {
                if (is_furniture(i, line)) dropped[i].push_back(line);
            });
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            std::sort(dropped[i].begin(), dropped[i].end(), std::greater<>());
            for (const std::size_t line : dropped[i]) pages_[i].erase(pages_[i].begin() + static_cast<std::ptrdiff_t>(line));
        }
    }

private:
    // The line's folded text and its height on the page, in steps.
    using Key = std::pair<std::string, long>;

    template <class Use>
    void each_place(std::size_t page, Use use) const
    {
        const std::size_t count = pages_[page].size();
        for (std::size_t i = 0; i < count; ++i)
            if (i < kPlaces || i + kPlaces >= count) use(i);
    }
    [[nodiscard]] Key key(std::size_t page, std::size_t line) const
    {
        return {shape_of(pages_[page][line].text).folded, place(page, line)};
    }
    [[nodiscard]] long place(std::size_t page, std::size_t line) const
    {
        return std::lround(pages_[page][line].box.middle() / std::max(sizes_[page].height, 1.0) / kSameHeight);
    }
    // Pages of another size bear their numbers elsewhere.
    [[nodiscard]] long size_of(std::size_t page) const { return std::lround(sizes_[page].height); }
    [[nodiscard]] bool is_number(std::size_t page, std::size_t line) const
    {
        const Shape shape = shape_of(pages_[page][line].text);
        const bool edge = line == 0 || line + 1 == pages_[page].size();
        return shape.bare && shape.digits > 0 && edge && shape.digits <= 2 * kLongestNumber;
    }
    // How many pages of this size bear a number at this height.
    [[nodiscard]] std::size_t numbered(std::size_t page, std::size_t line) const
    {
        const auto places = numbers_.find(size_of(page));
        std::size_t sum = 0;
        for (const long near : {-1L, 0L, 1L}) {
            const auto found = places->second.find(place(page, line) + near);
            if (found != places->second.end()) sum += found->second;
        }
        return sum;
    }
    [[nodiscard]] bool is_page_number(std::size_t page, std::size_t line) const
    {
        const std::size_t lines = pages_[page].size();
        if (!is_number(page, line) || (lines == 1 && tables_[page].empty())) return false;
        const std::size_t here = numbered(page, line);
        const std::size_t other = line == 0 ? lines - 1 : 0;
        if (other != line && is_number(page, other)) {
            const std::size_t there = numbered(page, other);
            return here > there || (here == there && line > other);
        }
        if (here >= 2) return true;
        const auto& places = numbers_.at(size_of(page));
        const bool elsewhere = std::any_of(places.begin(), places.end(), [](const auto& place) { return place.second >= 2; });
        return !elsewhere && pages_of_size_.at(size_of(page)) < kManyPages;
    }
    [[nodiscard]] std::size_t count(const Key& key) const
    {
        std::size_t sum = 0;
        for (const long near : {-1L, 0L, 1L}) {
            const auto found = seen_.find({key.first, key.second + near});
            if (found != seen_.end()) sum += found->second;
        }
        return sum;
    }
    [[nodiscard]] bool is_furniture(std::size_t page, std::size_t line) const
    {
        const Shape shape = shape_of(pages_[page][line].text);
        if (shape.bare && shape.digits > 0) return is_page_number(page, line);
        const std::size_t again = count(key(page, line));
        const std::size_t least = shape.digits > 0 ? 2 : 3;
        return again >= std::max(least, sizes_.size() / 3) && stands_apart(page, line);
    }
    // Heads of tables come again as well, but right above their rows.
    [[nodiscard]] bool stands_apart(std::size_t page, std::size_t line) const
    {
        const std::vector<PageLine>& lines = pages_[page];
        const bool upper = line < kPlaces && line + 1 < lines.size();
        std::size_t next = upper ? line + 1 : line - 1;
        if (next >= lines.size()) return true;
        if ((line == 0 || line + 1 == lines.size()) && count(key(page, next)) >= 3 && next != 0 && next + 1 != lines.size())
            next = upper ? next + 1 : next - 1; // a head of two lines
        if (next >= lines.size()) return true;
        return std::fabs(lines[next].box.middle() - lines[line].box.middle()) > kApart * pitch_of(lines, !tables_[page].empty());
    }

    std::vector<std::vector<PageLine>>& pages_;
    const std::vector<Page>& sizes_;
    const std::vector<std::vector<PageTable>>& tables_;
    std::map<Key, std::size_t> seen_;
    std::map<long, std::size_t> pages_of_size_;
    std::map<long, std::map<long, std::size_t>> numbers_; // for pages of a size, at each height, how many bear a number there
};

} // namespace

void drop_furniture(std::vector<std::vector<PageLine>>& pages, const std::vector<Page>& sizes,
                    const std::vector<std::vector<PageTable>>& tables)
{
    Furniture(pages, sizes, tables).drop();
}

} // namespace zeren::reading
