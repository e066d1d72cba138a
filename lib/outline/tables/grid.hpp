// A table with its cells in their columns: what the layouts are read into, and what the items are made of.
#pragma once

#include "outline/tables/cells.hpp"
#include "outline/tables/head.hpp"
#include "outline/tables/tables.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zeren::outline {

struct GridCell {
    Span span;
    std::uint32_t column = 0;
    bool continued = false; // a merged cell that began on a row above
    bool goes_on = false;   // a merged cell that covers the row below as well
};

enum class RowKind : std::uint8_t {
    task,
    section, // its last cell is the heading, one in front of it the number
    unsplit, // its cells could not be told apart: `cells` holds the serial at most
    stray,   // too few cells for its columns, between rows that fit
    other,   // a head that is repeated, a sum, a note
};

struct GridRow {
    RowKind kind = RowKind::task;
    Span span;
    std::vector<GridCell> cells; // in the order of the text
    Span title;                  // the name of its work, in front of its task, where both ran together
    bool joins_text = false;     // its task holds the cells of several columns of text
    bool doubtful_text = false;  // some of its text could stand in several columns, and stands in none
    bool lacks_role = false;     // a column of roles has no cell here, and only a guess could fill it
    bool lacks_time = false;     // its time is broken over lines
};

struct Grid {
    Span span;
    std::vector<Column> columns;
    std::vector<GridRow> rows;
};

// The lines of the text that are paragraphs, as the layouts of plain text see them.
struct TableLine {
    Span span;
    bool is_heading = false;
    Split split = Split::none; // of its cells; each layout asks for it
};

// Each reads the table whose head begins at line `at`; nothing when none does. `next` becomes the line behind the table; read_piped() and
// read_stream() make it the line behind their head where rows fail it, for no other head begins inside of it.
std::optional<Grid> read_rows(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                              const LexiconTables& lexicon);
std::optional<Grid> read_piped(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                               const LexiconTables& lexicon);
std::optional<Grid> read_stream(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                const LexiconTables& lexicon);

// A table whose head stands glued inside one line (T4): its rows are cut at their numbers and stay unsplit.
std::optional<Grid> read_glued(std::string_view text, Span line, const LexiconTables& lexicon);

// A glued head over glued rows, one a line: cut into cells where each name says with its first character where it begins.
std::optional<Grid> read_glued_rows(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                    const LexiconTables& lexicon);

// Lines that are rows of a table and hand out nothing: a grid of grades, indicators glued on one line.
std::optional<Table> read_unsplit(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                  const LexiconTables& lexicon);

// A table that names who answers and has no column that says for what: it is told, and nothing is read of it.
std::optional<Table> read_unread(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                 const LexiconTables& lexicon);
std::optional<Table> read_unread(std::string_view text, const Block& block, const LexiconTables& lexicon);

// Shares of places or offices (乡镇 | 造林任务（亩）) that no column gives to anybody: told, and nothing is read of them.
std::optional<Table> read_quotas(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                 const LexiconTables& lexicon);
std::optional<Table> read_quotas(std::string_view text, const Block& block, bool announced, const LexiconTables& lexicon);

// 2024年造林任务分解表: a title that shares out what the table below it counts; 任务完成情况表 is none.
bool announces_shares(std::string_view text, Span line, const LexiconTables& lexicon);

// A table of which nothing is read, with the finding that says so.
Table make_unread(Span span, const char* message);

// The line behind the rows that stand below a head of so many columns.
std::size_t end_of_rows(std::string_view text, const std::vector<TableLine>& lines, std::size_t head, std::size_t columns);

// A table with structure; nothing when it hands out no work. `previous` are the columns of the table above, which may go on.
std::optional<Grid> read_block(std::string_view text, const Block& block, const std::vector<Column>& previous,
                               const LexiconTables& lexicon);

// | --- | :--: |: what rules off the rows of a table, and says nothing.
bool is_rule_line(std::string_view text, Span line) noexcept;

// 小计：3个; 合计 1200万元; | 小计（2项） |: a line whose first word sums up.
bool begins_as_total(std::string_view text, Span line, const LexiconTables& lexicon);

// 小计：3个 and 注：… between two rows: lines that are part of neither.
bool stand_beside_rows(std::string_view text, const std::vector<TableLine>& lines, std::size_t from, std::size_t to,
                       const LexiconTables& lexicon);

// A line or cell that heads the rows below it: 一、校舍建设（共5项）.
bool is_section_row(std::string_view text, Span cell);

// 一 | 基础设施 above 1 | …: a number of 汉字 in its own cell, a heading, and in the row below a number of digits.
bool is_numbered_section(std::string_view text, Span number, Span heading, Span below, const LexiconTables& lexicon);

// 35000, -: what may stand behind such a heading, the sum of its rows.
bool is_sum_of_section(std::string_view text, Span cell);

// The number of a row: 3, 3., （三）, 2023; 0 for none.
std::uint32_t serial_value(std::string_view text, Span cell) noexcept;

// The same with the mark it is in: 1, 1., （3）, 一, 1.1; a cell of any other kind gives none.
Mark row_number(std::string_view text, Span cell);

// The items, sections and leftovers of a grid.
Table make_table(std::string_view text, Grid grid, const LexiconTables& lexicon);

} // namespace zeren::outline
