// Lines to paragraphs, tables in their place among them, over all pages.
//
//     　　1.整治河道，清理河岸两侧的各类      a line is full when the next word would not have fitted: these two are one paragraph
//     垃圾。
//     　　2.修路。                            an indent begins a new one
//
// Where paragraphs have no indents, one ends in front of an item behind a full line: 二、 （二） ②. Where all have, such a line goes on.
// A paragraph goes on over the end of a page. Lines with wide gaps stay by themselves, for lib/outline reads such rows as cells. Which
// lines are furniture: page_furniture.cpp; tables: page_table.cpp. Test: tests/unit/read_page_test.cpp.
#include "read/page.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace zeren::reading {

namespace {

constexpr double kIndent = 0.8;     // of the height of the line
constexpr double kDeepest = 4;      // likewise: what stands deeper is centred
constexpr std::size_t kFlush = 4;   // indents to a paragraph at the margin: recipients, a heading
constexpr double kOtherSize = 1.2;  // heights that differ so much are of different fonts
constexpr double kFarBelow = 1.55;  // of the distance of lines
constexpr double kBlankLine = 1.8;  // likewise: a line was left out
constexpr double kMargin = 0.35;    // of the height: unevenness of a right margin
constexpr double kLeastWidth = 0.7; // of a page: short lines alone tell no right margin
constexpr double kSameWidth = 0.8;  // columns that are so alike go on in each other
constexpr std::size_t kMostRules = 20'000;
constexpr double kFarthest = 100'000;

bool is_near(const Box& box) noexcept
{
    const auto good = [](double value) { return std::isfinite(value) && std::fabs(value) < kFarthest; };
    return good(box.left) && good(box.top) && good(box.right) && good(box.bottom) && box.right >= box.left && box.bottom >= box.top;
}

void clean(Page& page)
{
    std::erase_if(page.words, [](const PageWord& word) {
        return !is_near(word.box) || text::trim(word.text, {0, static_cast<std::uint32_t>(word.text.size())}).empty();
    });
    std::erase_if(page.rules, [](const Box& rule) { return !is_near(rule); });
    if (page.rules.size() > kMostRules) page.rules.clear(); // a drawing
}

bool is_narrow(char32_t c) noexcept { return c > ' ' && c < 0x250; }

bool begins_no_line(char32_t c) noexcept
{
    const text::Char kind = text::classify(c);
    return kind == text::Char::comma || kind == text::Char::pause || kind == text::Char::semicolon || kind == text::Char::stop ||
           kind == text::Char::colon || kind == text::Char::close;
}

// The width of a 汉字: the boxes of fonts hold air above and below, seldom beside.
double wide_of(const PageLine& line)
{
    const std::size_t count = std::max<std::size_t>(text::count_code_points(line.text), 1);
    return std::min(line.box.height(), 2 * line.box.width() / static_cast<double>(count));
}

// Where a line ends without a mark that may hang over the margin (，。、 at the end of a full line).
double right_without_mark(const PageLine& line)
{
    const bool mark = begins_no_line(text::decode_before(line.text, line.text.size()).value);
    return line.box.right - (mark ? wide_of(line) : 0);
}

// The width of what a line breaker would not part from the first character: a Latin word or a number, or a 汉字, with the marks behind it.
double first_width(const PageLine& line)
{
    const double wide = wide_of(line);
    double width = 0;
    std::size_t at = 0;
    bool latin = is_narrow(text::decode(line.text, 0).value);
    for (; at < line.text.size(); at += text::decode(line.text, at).size) {
        const char32_t c = text::decode(line.text, at).value;
        latin = latin && is_narrow(c);
        if (!latin && at > 0 && !begins_no_line(c)) break;
        width += is_narrow(c) ? wide / 2 : wide;
    }
    return width;
}

// Left and right margin of the text, and the distance of the lines of a paragraph, by their height: that of a quarter of all lines at
// most, for a notice may well have a blank line between all of its paragraphs.
struct Frame {
    double left = 0;
    double right = 0;
    double pitch = 1;
    bool indented = false; // paragraphs are seen to begin with an indent, and items never without

    [[nodiscard]] double distance(const PageLine& line) const noexcept { return std::max(pitch, 1.0) * std::max(line.box.height(), 0.1); }

    [[nodiscard]] double width() const noexcept { return right - left; }
};

double quantile(std::vector<double> values, double share)
{
    if (values.empty()) return 0;
    const auto at =
        static_cast<std::ptrdiff_t>(std::min(static_cast<double>(values.size() - 1), share * static_cast<double>(values.size())));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

// Not of one paragraph: cells, or letters of another size.
bool is_apart(const PageLine& line, const PageLine& next)
{
    const double ratio = next.box.height() / std::max(line.box.height(), 0.1);
    return line.gapped || next.gapped || ratio > kOtherSize || ratio < 1 / kOtherSize;
}

// What the first line and those behind one that its author ended show: nearly all paragraphs have an indent, and no item stands at the margin.
bool is_indented(const std::vector<const std::vector<PageLine>*>& parts, const Frame& frame)
{
    std::size_t indented = 0;
    std::size_t flush = 0;
    for (const std::vector<PageLine>* lines : parts) {
        for (std::size_t i = 0; i < lines->size(); ++i) {
            const PageLine& line = (*lines)[i];
            const bool first = i == 0 && lines == parts.front();
            if (!first && (i == 0 || is_apart((*lines)[i - 1], line) || !ends_early((*lines)[i - 1], line, frame.right))) continue;
            const double indent = (line.box.left - frame.left) / std::max(line.box.height(), 0.1);
            if (!first && indent <= kIndent && begins_item(":", line.text)) return false;
            indented += static_cast<std::size_t>(indent > kIndent && indent < kDeepest);
            flush += static_cast<std::size_t>(!first && indent <= kIndent);
        }
    }
    return indented > kFlush * flush;
}

Frame frame_of(const std::vector<const std::vector<PageLine>*>& parts)
{
    std::vector<double> lefts;
    std::vector<double> rights;
    std::vector<double> distances;
    for (const std::vector<PageLine>* lines : parts) {
        for (std::size_t i = 0; i < lines->size(); ++i) {
            lefts.push_back((*lines)[i].box.left);
            rights.push_back(right_without_mark((*lines)[i]));
            if (i > 0)
                distances.push_back(((*lines)[i].box.middle() - (*lines)[i - 1].box.middle()) / std::max((*lines)[i].box.height(), 0.1));
        }
    }
    Frame frame{quantile(lefts, 0.05), quantile(rights, 0.97), quantile(distances, 0.25)};
    frame.indented = is_indented(parts, frame);
    return frame;
}

// The parts of a page, each with its lines.
std::vector<std::vector<PageLine>> parts_of(std::vector<PageLine> lines)
{
    std::vector<PageWord> words;
    for (PageLine& line : lines) std::move(line.words.begin(), line.words.end(), std::back_inserter(words));
    std::vector<std::vector<PageLine>> parts;
    for (std::vector<PageWord>& part : columns_of(std::move(words))) parts.push_back(lines_of_words(std::move(part)));
    return parts;
}

class Writer {
public:
    explicit Writer(BlockWriter& writer) : writer_(writer) {}

    // `first`: of its page or column, so that its distance from the last one says nothing.
    void add(const PageLine& line, const Frame& frame, bool first)
    {
        if (frame.width() * kSameWidth > frame_.width() || frame_.width() * kSameWidth > frame.width()) end();
        frame_ = frame;
        if (!text_.empty() && goes_on(line, first)) {
            text_ += wrap_gap(text_, line.text);
        } else {
            end();
            if (!first && line.box.middle() - last_.box.middle() > kBlankLine * frame_.distance(line)) writer_.blank_line();
        }
        text_ += line.text;
        last_ = line;
        last_right_ = frame.right;
    }
    void end()
    {
        if (!text_.empty()) writer_.paragraph(std::exchange(text_, {}));
    }

private:
    [[nodiscard]] bool goes_on(const PageLine& line, bool first) const
    {
        const double height = std::max(line.box.height(), 0.1);
        if (is_apart(last_, line)) return false;
        if (line.box.left > frame_.left + kIndent * height) return false;
        if (!first && line.box.middle() - last_.box.middle() > kFarBelow * frame_.distance(line)) return false;
        return (frame_.indented || !begins_item(text_, line.text)) && !ends_early(last_, line, last_right_);
    }

    BlockWriter& writer_;
    Frame frame_;
    std::string text_;
    PageLine last_;
    double last_right_ = 0; // margin of its column
};

} // namespace

bool ends_early(const PageLine& line, const PageLine& next, double right)
{
    return line.box.right + first_width(next) + kMargin * line.box.height() < right;
}

Read read_pages(std::vector<Page> pages, const Limits& limits)
{
    CellCount cells(limits.cells);
    std::vector<std::vector<PageTable>> tables;
    std::vector<std::vector<PageLine>> lines;
    for (Page& page : pages) {
        clean(page);
        turn_upright(page);
        tables.push_back(take_tables(page, cells));
        lines.push_back(lines_of_words(std::move(page.words)));
    }
    drop_furniture(lines, pages, tables);
    join_continued(tables, lines);
    std::vector<std::vector<std::vector<PageLine>>> parts;
    parts.reserve(lines.size());
    std::vector<const std::vector<PageLine>*> undivided; // their margins are those of the document
    for (std::vector<PageLine>& page : lines) parts.push_back(parts_of(std::move(page)));
    for (const auto& page : parts)
        if (page.size() == 1) undivided.push_back(&page.front());
    Frame usual = frame_of(undivided);
    for (const Page& page : pages) usual.right = std::max(usual.right, kLeastWidth * std::min(page.width, kFarthest));
    BlockWriter blocks;
    Writer writer(blocks);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        std::size_t table = 0;
        const auto write_tables = [&](double above) {
            for (; table < tables[i].size() && tables[i][table].box.top < above; ++table) {
                writer.end();
                blocks.table(tables[i][table].draft);
            }
        };
        for (const std::vector<PageLine>& part : parts[i]) {
            const Frame frame = parts[i].size() == 1 ? usual : frame_of({&part});
            for (std::size_t k = 0; k < part.size(); ++k) {
                write_tables(part[k].box.middle());
                writer.add(part[k], frame, k == 0);
            }
        }
        write_tables(kFarthest);
    }
    writer.end();
    return {std::move(blocks.content()), std::move(blocks.blocks()), {}};
}

} // namespace zeren::reading
