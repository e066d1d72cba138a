// Lines to paragraphs, tables in their place among them, over all pages.
//
//     　　1.整治河道，清理河岸两侧的各类      a line is full when the next word would not have fitted: these two are one paragraph
//     垃圾。
//     　　2.修路。                            an indent begins a new one, and stays before it: where lines that an author broke are
//                                             paragraphs of the page, it shows which go on
//
// Where paragraphs have no indents, one ends in front of an item behind a full line, 二、 （二） ②, unless the page shows that its items
// stand inside of paragraphs (page_frame.cpp). A paragraph goes on over the end of a page. Lines with wide gaps stay by themselves, for lib/outline reads such rows as cells. Which
// lines are furniture: page_furniture.cpp; tables: page_table.cpp. Test: tests/unit/read_page_test.cpp.
#include "read/page_frame.hpp"
#include "read/page_rows.hpp"
#include "read/page_serials.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace zeren::reading {

namespace {

constexpr double kFarBelow = 1.55;  // of the distance of lines
constexpr double kBlankLine = 1.8;  // likewise: a line was left out
constexpr double kLeastWidth = 0.7; // of a page: short lines alone tell no right margin
constexpr double kSameWidth = 0.8;  // columns that are so alike go on in each other
constexpr std::string_view kBetweenCells = "  ";
constexpr double kMostIndent = 60; // blanks
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
        rows_.expect(frame.row_cells);
        const RowBreak how = text_.empty() ? RowBreak::none : break_before(line, first);
        if (how != RowBreak::none) {
            text_ += how == RowBreak::between ? kBetweenCells : wrap_gap(text_, line.text);
            rows_.go_on(line, how);
        } else {
            end();
            indent_ = indent_of(line);
            serials_.begin(line.text);
            rows_.begin(line);
            if (!first && line.box.middle() - last_.box.middle() > kBlankLine * frame_.distance(line)) writer_.blank_line();
        }
        text_ += line.text;
        last_ = line;
        last_right_ = frame.right;
    }
    void end()
    {
        if (!text_.empty()) writer_.paragraph(std::string(indent_, ' ') + std::exchange(text_, {}));
    }

private:
    // In blanks, two as wide as a 汉字.
    [[nodiscard]] std::size_t indent_of(const PageLine& line) const
    {
        const double indent = (line.box.left - frame_.left) / std::max(line.box.height(), 0.1);
        return indent > kIndent ? static_cast<std::size_t>(std::min(std::round(2 * indent), kMostIndent)) : 0;
    }
    // How the paragraph at hand goes on with the line, if it does.
    [[nodiscard]] RowBreak break_before(const PageLine& line, bool first) const
    {
        const double height = std::max(line.box.height(), 0.1);
        const bool row = rows_.in_row();
        if ((row ? is_other_size(last_, line) : is_apart(last_, line)) || (frame_.bars_end && ends_in_bar(text_))) return RowBreak::none;
        if (line.box.left > frame_.left + kIndent * height) return RowBreak::none;
        if (!first && line.box.middle() - last_.box.middle() > kFarBelow * frame_.distance(line)) return RowBreak::none;
        const ItemMark mark = item_mark(text_, line.text);
        const bool item = mark != ItemMark::none && !frame_.goes_on[static_cast<std::size_t>(mark)];
        if (item || serials_.is_next(line.text, row)) return RowBreak::none;
        if (row) return rows_.break_before(last_, line, last_right_);
        return ends_early(last_, line, last_right_) ? RowBreak::none : RowBreak::inside;
    }

    BlockWriter& writer_;
    Frame frame_;
    std::string text_;
    std::size_t indent_ = 0;
    Serials serials_;
    Rows rows_;
    PageLine last_;
    double last_right_ = 0; // margin of its column
};

} // namespace

Read read_pages(std::vector<Page> pages, const Limits& limits)
{
    CellCount cells(limits.cells);
    std::vector<std::vector<PageTable>> tables;
    std::vector<std::vector<PageLine>> lines;
    for (Page& page : pages) {
        clean(page);
        turn_upright(page);
    }
    add_missing_rules(pages);
    for (Page& page : pages) {
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
    double least_right = 0;
    for (const Page& page : pages) least_right = std::max(least_right, kLeastWidth * std::min(page.width, kFarthest));
    const Frame usual = frame_of(undivided, least_right);
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
            const Frame frame = parts[i].size() == 1 ? usual : frame_of({&part}, 0);
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
