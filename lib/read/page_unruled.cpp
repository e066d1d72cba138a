// Tables that lack their upright rules: three-line tables, rows under rules, columns by places alone. They get the rules that they lack,
// so that the cells, the merging and the pages behind are those of any table (page_table.cpp).
//
//     序号   工作任务               牵头单位        a head of short cells, three at least
//     ─────────────────────────────────────
//     1      整治河道，沿线排污     市水务局        a row begins where the first column has a word
//            口全部封堵                             and goes on where it has none
//     2      新建改建农村公路       市交通局
//
// Columns are parted by strips that no word of the table crosses. Without a row that has several lines nothing is done: lines with gaps
// are rows as they are. Where words stand above the first word of their row (cells centred upright) and no rules part the rows, nothing is
// done either, for which row they belong to is not seen. Test: tests/unit/read_page_unruled_test.cpp.
#include "read/page.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

namespace zeren::reading {

namespace {

constexpr double kHeadGap = 0.9; // between the cells of a head, in heights of its line, like all below
constexpr double kGutter = 0.6;  // a strip
constexpr double kFarBelow = 3;  // what stands deeper below is no row
constexpr std::size_t kFewestColumns = 3;
constexpr std::size_t kMostColumns = 24;
constexpr std::size_t kLongestHead = 8; // characters of one of its cells
constexpr std::size_t kFewestRows = 2;
constexpr std::size_t kMostWords = 20'000; // of a page that is looked at
constexpr std::size_t kMostRules = 1000;   // upright ones of a page
constexpr std::size_t kMostLevels = 300;   // rules that part the rows of a table
constexpr std::size_t kMostLooks = 4;      // at each line, so that a page costs no more than its lines
constexpr double kAcross = 0.6;            // of the table's width: a level rule that parts rows

struct Strip {
    double from = 0;
    double to = 0;

    [[nodiscard]] double width() const noexcept { return to - from; }
    [[nodiscard]] double middle() const noexcept { return (from + to) / 2; }
};

using Strips = std::vector<Strip>; // what is left of the space between two cells of the head

double em_of(const PageLine& line) { return std::max(line.box.height(), 0.1); }

// The cells of a line that may be a head; none when it is not one.
Strips spaces_of_head(const PageLine& line)
{
    Strips spaces;
    std::size_t length = 0;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        const PageWord& word = line.words[i];
        if (i > 0 && word.box.left - line.words[i - 1].box.right > kHeadGap * em_of(line)) {
            spaces.push_back({line.words[i - 1].box.right, word.box.left});
            length = 0;
        }
        length += text::count_code_points(word.text);
        if (length > kLongestHead) return {};
        for (std::size_t at = 0; at < word.text.size(); at += text::decode(word.text, at).size) {
            const text::Char kind = text::classify(text::decode(word.text, at).value);
            if (kind == text::Char::digit || kind == text::Char::colon || kind == text::Char::stop) return {};
        }
    }
    return spaces.size() + 1 < kFewestColumns || spaces.size() + 1 > kMostColumns ? Strips() : spaces;
}

Strips without(const Strips& strips, const Box& box, double least)
{
    Strips left;
    for (const Strip& strip : strips) {
        if (box.right <= strip.from || box.left >= strip.to) {
            left.push_back(strip);
            continue;
        }
        if (box.left - strip.from >= least) left.push_back({strip.from, box.left});
        if (strip.to - box.right >= least) left.push_back({box.right, strip.to});
    }
    return left;
}

Strip widest(const Strips& strips)
{
    return *std::max_element(strips.begin(), strips.end(), [](const Strip& a, const Strip& b) { return a.width() < b.width(); });
}

// A table at the end of a page, which the next page may go on with below the same head.
struct OpenTable {
    std::string head;
    std::vector<double> uprights;
};

// A table that is found on the lines of a page.
class Unruled {
public:
    // `head`: where it stands among the lines. `open`: the table at the end of the page before.
    Unruled(const std::vector<PageLine>& lines, std::size_t head, const Strips& spaces, const OpenTable& open)
        : lines_(lines), head_(head), end_(head + 1), goes_on_(lines[head].text == open.head), open_(open)
    {
        for (const Strip& space : spaces) gutters_.push_back({space});
        while (end_ < lines.size() && take(lines[end_])) ++end_;
    }

    [[nodiscard]] std::size_t end() const noexcept { return end_; }

    // The rules that it lacks; nothing where its rows are not seen.
    [[nodiscard]] std::optional<std::vector<Box>> rules(const std::vector<Box>& drawn) const
    {
        if (end_ - head_ < 1 + (goes_on_ ? 1 : kFewestRows)) return std::nullopt;
        const Box box = bounds();
        std::vector<double> levels = levels_of(drawn, box);
        constexpr std::size_t kFewestLevels = 3; // the upper and the lower end part nothing
        const bool ruled = levels.size() >= kFewestLevels && levels.size() <= kMostLevels && !rows_between(levels);
        if (!ruled) {
            levels = starts();
            // at least two rows, one of several lines; behind a page any
            const bool seen = goes_on_ ? !levels.empty() : levels.size() >= kFewestRows && levels.size() + 1 < end_ - head_;
            if (!seen) return std::nullopt;
            levels.insert(levels.begin(), box.top);
            levels.push_back(box.bottom);
        }
        std::vector<Box> rules;
        rules.reserve(levels.size() + gutters_.size() + 2);
        for (const double level : levels) rules.push_back({box.left, level, box.right, level});
        for (const double at : uprights()) rules.push_back({at, levels.front(), at, levels.back()});
        return rules;
    }

    // Where its columns end and begin: as on the page before where that fits, for what goes on has the same columns.
    [[nodiscard]] std::vector<double> uprights() const
    {
        const Box box = bounds();
        std::vector<double> places{box.left};
        for (const Strips& gutter : gutters_) places.push_back(widest(gutter).middle());
        places.push_back(box.right);
        return goes_on_ && fits(open_.uprights) ? open_.uprights : places;
    }
    [[nodiscard]] bool is_last() const noexcept { return end_ == lines_.size() || (end_ + 1 == lines_.size() && is_number(lines_[end_])); }
    [[nodiscard]] const std::string& head() const noexcept { return lines_[head_].text; }

    [[nodiscard]] Box bounds() const
    {
        Box box = lines_[head_].box;
        for (std::size_t i = head_; i < end_; ++i) {
            const Box& line = lines_[i].box;
            box = {std::min(box.left, line.left), std::min(box.top, line.top), std::max(box.right, line.right),
                   std::max(box.bottom, line.bottom)};
        }
        const double em = em_of(lines_[head_]) / 2;
        return {box.left - em, box.top - em / 2, box.right + em, box.bottom + em / 2};
    }

private:
    [[nodiscard]] bool fits(const std::vector<double>& places) const
    {
        if (places.size() != gutters_.size() + 2) return false;
        for (std::size_t i = 0; i < gutters_.size(); ++i) {
            const double at = places[i + 1];
            if (std::ranges::none_of(gutters_[i], [&](const Strip& strip) { return strip.from <= at && at <= strip.to; })) return false;
        }
        return true;
    }

    // A page number: marks and digits alone at the foot of the page.
    static bool is_number(const PageLine& line)
    {
        for (std::size_t at = 0; at < line.text.size(); at += text::decode(line.text, at).size) {
            const text::Char kind = text::classify(text::decode(line.text, at).value);
            if (kind == text::Char::han || kind == text::Char::latin) return false;
        }
        return true;
    }

    // Takes the line into the table if a strip is left between all columns.
    bool take(const PageLine& line)
    {
        const double em = em_of(lines_[head_]);
        if (&line == &lines_.back() && is_number(line)) return false;
        if (line.box.top - lines_[end_ - 1].box.bottom > kFarBelow * em) return false;
        std::vector<Strips> left = gutters_;
        for (Strips& gutter : left) {
            for (const PageWord& word : line.words) gutter = without(gutter, word.box, kGutter * em);
            if (gutter.empty()) return false;
        }
        gutters_ = std::move(left);
        return true;
    }

    // The places of drawn level rules that part its rows, from above its head to below its end.
    [[nodiscard]] std::vector<double> levels_of(const std::vector<Box>& drawn, const Box& box) const
    {
        const double em = em_of(lines_[head_]);
        std::vector<double> levels;
        for (const Box& rule : drawn) {
            const bool level =
                rule.height() < em / 2 && std::min(rule.right, box.right) - std::max(rule.left, box.left) > kAcross * box.width();
            if (level && rule.middle() > box.top - em && rule.middle() < box.bottom + em) levels.push_back(rule.middle());
        }
        std::sort(levels.begin(), levels.end());
        levels.erase(std::unique(levels.begin(), levels.end(), [&](double a, double b) { return b - a < em / 2; }), levels.end());
        if (levels.empty() || levels.front() > lines_[head_].box.middle()) levels.insert(levels.begin(), box.top);
        if (levels.back() < lines_[end_ - 1].box.middle()) levels.push_back(box.bottom);
        return levels;
    }

    [[nodiscard]] bool in_first_column(const PageLine& line) const
    {
        return line.words.front().box.left < widest(gutters_.front()).middle();
    }

    // Whether rules leave several rows between them: lines that begin in the first column, with others between that do not.
    [[nodiscard]] bool rows_between(const std::vector<double>& levels) const
    {
        for (std::size_t i = 1; i < levels.size(); ++i) {
            std::size_t begins = 0;
            for (std::size_t k = head_; k < end_; ++k)
                begins += lines_[k].box.middle() > levels[i - 1] && lines_[k].box.middle() < levels[i] && in_first_column(lines_[k]);
            if (begins > 1) return true;
        }
        return false;
    }

    // The upper ends of its rows behind the head: half-way from the line above. None where words of a row stand above its first.
    [[nodiscard]] std::vector<double> starts() const
    {
        std::vector<double> starts;
        for (std::size_t i = head_ + 1; i < end_; ++i) {
            const bool rest = starts.empty() && goes_on_; // of a row that the page cut
            if (!in_first_column(lines_[i]) && !rest) {
                if (starts.empty()) return {};
                continue;
            }
            if (!rest && lines_[i].words.back().box.right < widest(gutters_.front()).middle()) return {}; // alone on its line: centred
            starts.push_back((lines_[i - 1].box.bottom + lines_[i].box.top) / 2);
        }
        return starts;
    }

    const std::vector<PageLine>& lines_;
    std::size_t head_;
    std::size_t end_;
    bool goes_on_;
    const OpenTable& open_;
    std::vector<Strips> gutters_;
};

// The words that do not stand between upright rules, which make tables of their own.
std::vector<PageWord> words_without_rules(const Page& page)
{
    std::vector<PageWord> words;
    std::vector<Box> upright;
    for (const Box& rule : page.rules)
        if (rule.height() > rule.width() && rule.height() > 1) upright.push_back(rule);
    if (upright.empty()) return page.words;
    if (upright.size() > kMostRules) return words; // a drawing
    for (const PageWord& word : page.words) {
        const auto beside = std::count_if(upright.begin(), upright.end(), [&](const Box& rule) {
            return rule.top <= word.box.middle() && rule.bottom >= word.box.middle();
        });
        if (beside < 2) words.push_back(word);
    }
    return words;
}

// `near`: as far from the table its own drawn rules may be.
void replace_rules(Page& page, const Box& box, double near, const std::vector<Box>& rules)
{
    std::erase_if(page.rules, [&](const Box& rule) {
        return rule.middle() > box.top - near && rule.middle() < box.bottom + near && rule.left < box.right && rule.right > box.left;
    });
    page.rules.insert(page.rules.end(), rules.begin(), rules.end());
}

} // namespace

void add_missing_rules(std::vector<Page>& pages)
{
    OpenTable open;
    for (Page& page : pages) {
        OpenTable last;
        const std::vector<PageLine> lines =
            page.words.size() > kMostWords ? std::vector<PageLine>() : lines_of_words(words_without_rules(page));
        std::size_t looks = 0;
        for (std::size_t i = 0; i < lines.size() && looks < kMostLooks * lines.size(); ++i) {
            const Strips spaces = spaces_of_head(lines[i]);
            if (spaces.empty()) continue;
            const Unruled table(lines, i, spaces, open);
            looks += table.end() - i;
            const auto rules = table.rules(page.rules);
            if (!rules) continue;
            replace_rules(page, table.bounds(), em_of(lines[i]), *rules);
            if (table.is_last()) last = {table.head(), table.uprights()};
            i = table.end() - 1;
        }
        open = std::move(last);
    }
}

} // namespace zeren::reading
