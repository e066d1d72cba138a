// One walk over the blocks: each layout is asked at each line, the one that needs most evidence first.
#include "outline/tables/tables.hpp"

#include "outline/tables/dittos.hpp"
#include "outline/tables/grid.hpp"
#include "text/chars.hpp"
#include "text/page_numbers.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kShortestGlued = 60; // bytes
constexpr std::uint32_t kNearNote = 600;     // bytes between a table and the note on its empty cells

// A table that was found; its grid waits for the note that may stand behind it.
struct Found {
    std::optional<Grid> grid;
    Table table;
    bool noted = false;  // such a note was found
    bool unled = false;  // a note says what holds where nobody leads: an empty cell of who leads is empty
    bool merged = false; // its merged cells are known, and no guess
};

// - 3 -, 第5页 共10页; 2/8 may be the cell of a row that has one a line.
bool is_page_line(std::string_view text, Span line)
{
    const text::Char first = text::classify(text::decode(text, line.begin).value);
    return (first == text::Char::dash || first == text::Char::han) && text::is_page_number(text, line);
}

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
            } else if (is_page_line(content_, block.span)) {
                pages_.push_back(block.span); // the rows go on below it
            } else {
                lines_.push_back({block.span, block.kind == Block::Kind::heading, find_split(content_, block.span)});
                if (!columns_.empty() && !is_section_row(content_, block.span)) columns_.clear();
            }
        }
        read_lines();
        return make_tables();
    }

private:
    std::vector<Table> make_tables()
    {
        const auto is_noted = [](Found& found) { found.noted = true; };
        for (const Span note : notes_) find_table_of(note, is_noted);
        for (const Block& block : text_.blocks) { // asked only where there are tables
            if (found_.empty()) break;
            if (block.kind == Block::Kind::table) continue;
            if (is_blank_note(content_, block.span, lexicon_)) find_table_of(block.span, is_noted);
            if (is_note(content_, block.span, lexicon_) && says_who_leads_unled(content_, block.span, lexicon_))
                find_table_of(block.span, [](Found& found) { found.unled = true; });
        }
        std::vector<Table> tables;
        tables.reserve(found_.size());
        for (Found& found : found_) {
            if (found.grid && found.noted) fill_from_above(*found.grid);
            if (found.grid && found.unled && !found.merged) drop_guessed_leads(*found.grid);
            tables.push_back(found.grid ? make_table(content_, *std::move(found.grid), lexicon_) : std::move(found.table));
        }
        auto page = pages_.begin();
        for (Table& table : tables) {
            while (page != pages_.end() && page->begin < table.span.begin) ++page;
            for (; page != pages_.end() && page->end <= table.span.end; ++page) table.other.push_back({Other::Kind::furniture, 0, *page});
        }
        return tables;
    }

    // The note speaks of the table that it closes, else of the one that it announces.
    template <typename Mark>
    void find_table_of(Span note, Mark mark)
    {
        const auto begin_of = [](const Found& found) { return found.grid ? found.grid->span.begin : found.table.span.begin; };
        const auto next = std::ranges::upper_bound(found_, note.begin, {}, begin_of);
        if (next != found_.begin() && std::prev(next)->grid) {
            const std::uint32_t end = std::prev(next)->grid->span.end;
            if (note.begin < end || note.begin - end <= kNearNote) {
                mark(*std::prev(next));
                return;
            }
        }
        if (next != found_.end() && next->grid && next->grid->span.begin - note.end <= kNearNote) mark(*next);
    }

    // The tables among the lines that wait; a structure above or below ends any of them.
    void read_lines()
    {
        std::size_t piped_from = 0; // behind the last head of its kind that had no rows
        std::size_t stream_from = 0;
        for (std::size_t at = 0; at < lines_.size();) {
            std::size_t next = at + 1;
            std::optional<Grid> grid = read_rows(content_, lines_, at, next, lexicon_);
            const auto read_cells = [&](auto read, std::size_t& from) {
                if (grid || at < from) return;
                std::size_t behind = at + 1;
                grid = read(content_, lines_, at, behind, lexicon_);
                (grid ? next : from) = behind;
            };
            read_cells(read_piped, piped_from);
            read_cells(read_stream, stream_from);
            if (!grid) grid = read_glued_rows(content_, lines_, at, next, lexicon_);
            if (!grid && lines_[at].span.size() >= kShortestGlued) grid = read_glued(content_, lines_[at].span, lexicon_);
            if (grid) found_.push_back({std::move(grid), {}});
            else if (std::optional<Table> table = read_unread(content_, lines_, at, next, lexicon_))
                found_.push_back({std::nullopt, *std::move(table)});
            else if (table = read_quotas(content_, lines_, at, next, lexicon_); table) found_.push_back({std::nullopt, *std::move(table)});
            else if (table = read_unsplit(content_, lines_, at, next, lexicon_); table) found_.push_back({std::nullopt, *std::move(table)});
            at = next;
        }
        lines_.clear();
    }

    void add_block(std::size_t at)
    {
        std::optional<Grid> grid = read_block(content_, text_.blocks[at], columns_, lexicon_);
        if (grid) {
            columns_ = grid->columns;
            for (const GridRow& row : grid->rows) {
                if (row.kind == RowKind::other && is_blank_note(content_, row.span, lexicon_)) notes_.push_back(row.span);
            }
            found_.push_back({std::move(grid), {}});
            found_.back().merged = true;
            return;
        }
        std::optional<Table> unread = read_unread(content_, text_.blocks[at], lexicon_);
        if (!unread) unread = read_quotas(content_, text_.blocks[at], is_announced(at), lexicon_);
        if (unread) {
            found_.push_back({std::nullopt, *std::move(unread)});
            return;
        }
        Table table;
        table.span = text::trim(content_, text_.blocks[at].span);
        if (table.span.empty()) return;
        table.other.push_back({Other::Kind::table, 0, table.span});
        found_.push_back({std::nullopt, std::move(table)});
    }

    // By one of the paragraphs right above it.
    [[nodiscard]] bool is_announced(std::size_t at) const
    {
        constexpr std::size_t kAbove = 3;
        for (std::size_t i = at; i-- > 0 && i + kAbove >= at && text_.blocks[i].kind != Block::Kind::table;)
            if (announces_shares(content_, text_.blocks[i].span, lexicon_)) return true;
        return false;
    }

    const zeren::Text& text_;
    std::string_view content_;
    const LexiconTables& lexicon_;
    std::vector<TableLine> lines_;
    std::vector<Column> columns_; // of the structured table above, from which nothing but headings of sections parts this one
    std::vector<Found> found_;    // in the order of the text
    std::vector<Span> notes_;     // on empty cells, among the rows
    std::vector<Span> pages_;     // lines that are the number of a page
};

} // namespace

std::vector<Table> find_tables(const zeren::Text& text, const LexiconTables& lexicon) { return Finder(text, lexicon).find(); }

} // namespace zeren::outline
