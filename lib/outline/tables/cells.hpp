// The cells of a line, and what each of them looks like.
//
//     1|燃煤锅炉清零|拆除28台|经济发展局||10月31日         pipes: an empty cell stays a cell
//     1    新建第四幼儿园    计财股    8月底前               two or more blanks
//     编号 任务名称 责任单位                                 single blanks, where the head is nothing but labels
//
// A look decides which column may hold a cell; cells are never counted alone. Test: tests/unit/table_cells_test.cpp.
#pragma once

#include "outline/tables/head.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

enum class Split : std::uint8_t { none, pipes, tabs, wide, narrow };

// What the cells of this line are split by, the strongest first.
Split find_split(std::string_view text, Span line) noexcept;
// The first pipe at or behind `at`; `end` for none.
std::uint32_t next_pipe(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept;
inline bool holds_pipe(std::string_view text, Span line) noexcept // it is Split::pipes
{
    return next_pipe(text, line.begin, line.end) < line.end;
}

// Without blanks at their ends. Empty cells stay between pipes and tabs, but for those at the end; a first pipe opens no cell. Between
// tabs the quotes are left out that a spreadsheet puts around a cell of several lines.
std::vector<Span> split_cells(std::string_view text, Span line, Split split);

// A-1, XM-03: letters and digits, by which a list calls its items.
bool is_code(std::string_view text, Span cell) noexcept;

// 1.1, 2-3, 1.2.3: up to four short numbers. The last one's value; 0 for anything else.
std::uint32_t part_serial(std::string_view text, Span cell) noexcept;

// 2021.12: a month in a column of times, an amount in one of amounts.
bool is_year_and_month(std::string_view text, Span cell) noexcept;

struct CellLook {
    std::uint32_t length = 0; // code points
    bool empty = false;       // nothing, or a dash, a slash or 无 in its place
    bool ditto = false;       // 同上: it is what the cell above is
    bool serial = false;
    bool code = false;        // a serial in letters and digits
    bool part_serial = false; // 1.1, 2-3: a serial where the column is one of serials, else an amount or a date
    std::uint32_t value = 0;  // of a serial in digits
    bool number = false;
    bool has_digit = false;
    bool time = false;
    bool time_like = false;
    bool parties = false;   // each item ends as an organisation does
    bool persons = false;   // each item is a name
    bool list_like = false; // short items and no sentence
    bool labelled = false;  // 牵头单位：A 配合单位：B
    bool clause = false;    // 市水务局牵头落实
    bool offices = false;   // parties that could be nothing else: no task
    bool status = false;    // 已完工, 正常推进: how far the work is
    bool several = false;   // a list with marks between its items: 市水务局、市林业局
};

// The cell without the stop that an author closes a list of parties with: 区财政局、各街道。
Span without_stop(std::string_view text, Span cell) noexcept;

CellLook look_at(std::string_view text, Span cell, const LexiconTables& lexicon);

// CellLook::serial alone, which costs a hundredth of the whole look.
bool is_serial_cell(std::string_view text, Span cell) noexcept;

// What its characters alone tell of the cell: how long it is, whether it is empty, a number, like a time, or has digits. As much less.
CellLook glance_at(std::string_view text, Span cell) noexcept;

// What it costs to have the cell in such a column: 0 fits, kUnfit can not be.
inline constexpr std::uint32_t kUnfit = 100000;
std::uint32_t misfit(const CellLook& look, ColumnKind kind) noexcept;

} // namespace zeren::outline
