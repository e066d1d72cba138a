// A page to text: one walk over its nodes, from the element that holds the content.
//
//     <h2>一、工业</h2><p>1.…<br>牵头单位：…</p>     heading 一、工业 · paragraph 1.… · paragraph 牵头单位：…
//
// <br> and the edges of blocks end a line, and each line is a block as in plain text. A table with structure is one block with its
// cells; any other is dissolved into its paragraphs. Parsing: html_tree.cpp; what is content: html_main.cpp; tables: html_table.cpp;
// blanks: block_writer.cpp. Test: tests/unit/read_html_test.cpp.
#include "read/html.hpp"

#include "read/block_writer.hpp"
#include "read/html_lists.hpp"
#include "read/html_main.hpp"
#include "read/html_table.hpp"
#include "read/html_tree.hpp"
#include "read/sniff.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace zeren::reading {

namespace {

constexpr std::uint32_t kShown = 20; // code points of a text in a message

class Walk {
public:
    Walk(const HtmlTree& tree, bool whole_page)
        : tree_(tree), weights_(weigh(tree)), data_tables_(find_data_tables(tree, weights_)),
          main_(find_main(tree, weights_, data_tables_, whole_page)), numbers_(list_numbers(tree))
    {
    }

    HtmlText run()
    {
        if (main_.title != 0) {
            in_title_ = true;
            lines_.set_heading(true);
            subtree(main_.title, false);
            lines_.break_line();
            in_title_ = false;
            lines_.set_heading(false);
        }
        for (const std::uint32_t row : main_.above) subtree(row, false);
        subtree(main_.root, false);
        for (const std::uint32_t row : main_.below) subtree(row, false);
        lines_.break_line();
        return {std::move(lines_.content()), std::move(lines_.blocks()), left_out()};
    }

private:
    // A node and all below it. In a cell, tables are dissolved: has no depth but its own.
    void subtree(std::uint32_t root, bool in_cell)
    {
        for (std::uint32_t i = root; i < tree_.nodes[root].end;) {
            leave_until(i);
            const HtmlNode& node = tree_.nodes[i];
            if (main_.dropped[i] && i != root) {
                i = node.end;
            } else if (node.kind == HtmlKind::table && data_tables_[i] && !in_cell) {
                table(i);
                i = node.end;
            } else {
                enter(i);
                ++i;
            }
        }
        leave_until(tree_.nodes[root].end);
    }

    void enter(std::uint32_t i)
    {
        const HtmlNode& node = tree_.nodes[i];
        if (node.kind == HtmlKind::text) {
            if (weights_[i].visible > 0) lines_.text(std::exchange(number_, {}), false);
            return lines_.text(node.text, preformatted_ > 0);
        }
        if (!breaks_line(node.kind)) return;
        if (const auto number = numbers_.find(i); number != numbers_.end()) number_ = number->second;
        if (node.kind == HtmlKind::line_break && lines_.at_line_begin()) lines_.blank_line(); // <br><br>, <p><br></p>
        lines_.break_line();
        if (node.kind == HtmlKind::line_break) return;
        open_.push_back(i);
        count(node.kind, 1);
    }
    // Blocks that end before node i end their line.
    void leave_until(std::uint32_t i)
    {
        while (!open_.empty() && tree_.nodes[open_.back()].end <= i) {
            lines_.break_line();
            count(tree_.nodes[open_.back()].kind, -1);
            open_.pop_back();
        }
    }
    void count(HtmlKind kind, int change)
    {
        if (kind == HtmlKind::preformatted) preformatted_ += change;
        if (kind == HtmlKind::heading) headings_ += change;
        if (kind == HtmlKind::heading) lines_.set_heading(headings_ > 0 || in_title_);
    }

    void table(std::uint32_t root)
    {
        std::uint32_t rows = root + 1; // where the first row or row group begins
        while (rows < tree_.nodes[root].end && !is_row_part(rows)) rows = tree_.nodes[rows].end;
        around_rows(root + 1, rows);
        const std::vector<HtmlCell> cells = table_cells(tree_, root);
        lines_.begin_table();
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i == 0 || cells[i].row != cells[i - 1].row) lines_.begin_row(has_text(cells, i));
            const HtmlCell& cell = cells[i];
            lines_.begin_cell();
            subtree(cell.node, true);
            lines_.end_cell({{}, cell.row, cell.column, cell.row_span, cell.column_span});
        }
        lines_.end_table();
        around_rows(rows, tree_.nodes[root].end);
    }
    [[nodiscard]] bool is_row_part(std::uint32_t i) const
    {
        const HtmlKind kind = tree_.nodes[i].kind;
        return kind == HtmlKind::row_group || kind == HtmlKind::row || kind == HtmlKind::cell || kind == HtmlKind::head_cell;
    }
    // The caption, and what a fragment of a table has beside its rows.
    void around_rows(std::uint32_t begin, std::uint32_t end)
    {
        for (std::uint32_t i = begin; i < end; i = tree_.nodes[i].end)
            if (!is_row_part(i) && !main_.dropped[i]) subtree(i, tree_.nodes[i].kind == HtmlKind::caption);
    }

    // Text without a link that stands beside the content: how many blocks, and how the first begins.
    [[nodiscard]] std::vector<Diagnostic> left_out() const
    {
        if (main_.left_out.empty()) return {};
        BlockWriter first;
        for (std::uint32_t i = main_.left_out.front(); i < tree_.nodes[main_.left_out.front()].end; ++i)
            if (tree_.nodes[i].kind == HtmlKind::text) first.text(tree_.nodes[i].text, false);
        first.break_line();
        std::size_t end = 0;
        for (std::uint32_t i = 0; i < kShown && end < first.content().size(); ++i) end += text::decode(first.content(), end).size;
        const std::string shown = first.content().substr(0, end);
        const std::size_t count = main_.left_out.size();
        return {{"text_beside_content",
                 Severity::info,
                 "Left out beside the content of the page: " + std::to_string(count) + (count == 1 ? " block, " : " blocks, the first ") +
                     "\"" + shown + "\".",
                 {}}};
    }

    // True when a cell of the row that begins with cells[i] has text.
    [[nodiscard]] bool has_text(const std::vector<HtmlCell>& cells, std::size_t i) const
    {
        const std::uint32_t row = cells[i].row;
        for (; i < cells.size() && cells[i].row == row; ++i)
            if (weights_[cells[i].node].visible > 0) return true;
        return false;
    }

    const HtmlTree& tree_;
    std::vector<HtmlWeight> weights_;
    std::vector<bool> data_tables_;
    HtmlMain main_;
    std::map<std::uint32_t, std::string> numbers_; // of list items
    std::string number_;                           // of the item at hand, until its first text
    BlockWriter lines_;
    std::vector<std::uint32_t> open_; // blocks around the node at hand
    int preformatted_ = 0;
    int headings_ = 0;
    bool in_title_ = false;
};

} // namespace

HtmlText read_html(std::string_view html, std::uint32_t max_nesting)
{
    const HtmlTree tree = parse_html(html, max_nesting);
    return Walk(tree, is_whole_page(html)).run();
}

} // namespace zeren::reading
