// One walk over the blocks: each layout is asked at each line, the one that needs most evidence first.
#include "outline/tables.hpp"

#include "outline/table_grid.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <utility>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kShortestGlued = 60; // bytes

class Finder {
public:
    Finder(const zeren::Text& text, const LexiconTables& lexicon) : text_(text), content_(text.content), lexicon_(lexicon) {}

    std::vector<Table> find()
    {
        std::size_t at = 0;
        for (; at < text_.blocks.size(); ++at) {
            const Block& block = text_.blocks[at];
            if (block.kind == Block::Kind::table) {
                read_lines();
                add_block(at);
            } else {
                lines_.push_back({block.span, block.kind == Block::Kind::heading});
                if (!is_section_row(content_, block.span)) columns_.clear();
            }
        }
        read_lines();
        return std::move(tables_);
    }

private:
    // The tables among the lines that wait; a structure above or below ends any of them.
    void read_lines()
    {
        for (std::size_t at = 0; at < lines_.size();) {
            std::size_t next = at + 1;
            std::optional<Grid> grid = read_rows(content_, lines_, at, next, lexicon_);
            if (!grid) grid = read_stream(content_, lines_, at, next, lexicon_);
            if (!grid) grid = read_glued_rows(content_, lines_, at, next, lexicon_);
            if (!grid && lines_[at].span.size() >= kShortestGlued) grid = read_glued(content_, lines_[at].span, lexicon_);
            if (grid) tables_.push_back(make_table(content_, std::move(*grid), lexicon_));
            else if (std::optional<Table> table = read_unsplit(content_, lines_, at, next, lexicon_)) tables_.push_back(std::move(*table));
            at = next;
        }
        lines_.clear();
    }

    void add_block(std::size_t at)
    {
        std::optional<Grid> grid = read_block(content_, text_.blocks[at], columns_, lexicon_);
        if (grid) {
            columns_ = grid->columns;
            tables_.push_back(make_table(content_, std::move(*grid), lexicon_));
            return;
        }
        Table table;
        table.span = text::trim(content_, text_.blocks[at].span);
        if (table.span.empty()) return;
        table.other.push_back({Other::Kind::table, 0, table.span});
        tables_.push_back(std::move(table));
    }

    const zeren::Text& text_;
    std::string_view content_;
    const LexiconTables& lexicon_;
    std::vector<TableLine> lines_;
    std::vector<Column> columns_; // of the structured table above, from which nothing but headings of sections parts this one
    std::vector<Table> tables_;
};

} // namespace

std::vector<Table> find_tables(const zeren::Text& text, const LexiconTables& lexicon) { return Finder(text, lexicon).find(); }

} // namespace zeren::outline
