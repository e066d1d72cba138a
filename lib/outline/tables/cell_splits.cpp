// The cells of one line, by what parts them.
//
//     1 | 修路 | 市水利局 |      pipes come before tabs, tabs before wide blanks, these before single ones
//
// Goes from mark to mark; who asks what a cell looks like is cells.cpp. Test: tests/unit/table_cells_test.cpp.
#include "outline/tables/cells.hpp"

#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

constexpr text::Kinds kParting{Char::blank, Char::other}; // of what parts cells: a pipe is of no other kind

bool is_pipe(char32_t c) noexcept { return text::is_one_of(text::kPipes, c); }

bool separates(Split split, const CodePoint& c, std::uint32_t blanks) noexcept
{
    switch (split) {
    case Split::pipes: return is_pipe(c.value);
    case Split::tabs: return c.value == U'\t';
    case Split::wide: return blanks >= 2;
    case Split::narrow: return blanks >= 1;
    default: return false;
    }
}

// "新建仓库；⏎改造仓库" as a spreadsheet copies a cell with line ends or quotes in it: what stands between the outer quotes.
Span without_quotes(std::string_view text, Span cell) noexcept
{
    const std::string_view words = text.substr(cell.begin, cell.size());
    if (words.size() < 3 || words.front() != '"' || words.back() != '"') return cell;
    if (words.find('\n') == std::string_view::npos && words.find("\"\"") == std::string_view::npos) return cell;
    return text::trim(text, {cell.begin + 1, cell.end - 1});
}

} // namespace

std::uint32_t next_pipe(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    for (; (at = static_cast<std::uint32_t>(text::next_mark(text, at, end, {Char::other}))) < end; at += decode(text, at).size)
        if (is_pipe(decode(text, at).value)) return at;
    return end;
}

Split find_split(std::string_view text, Span line) noexcept
{
    bool pipe = false;
    bool tab = false;
    bool wide = false;
    bool narrow = false;
    std::size_t behind_blank = line.end;
    for (std::size_t at = line.begin; (at = text::next_mark(text, at, line.end, kParting)) < line.end;) {
        const CodePoint c = decode(text, at);
        pipe = pipe || is_pipe(c.value);
        tab = tab || c.value == U'\t';
        if (classify(c.value) == Char::blank) {
            narrow = true;
            wide = wide || at == behind_blank;
            behind_blank = at + c.size;
        }
        at += c.size;
    }
    return pipe ? Split::pipes : tab ? Split::tabs : wide ? Split::wide : narrow ? Split::narrow : Split::none;
}

std::vector<Span> split_cells(std::string_view text, Span line, Split split)
{
    constexpr std::size_t kFewCells = 8; // more than most lines have
    std::vector<Span> cells;
    cells.reserve(kFewCells);
    const bool keeps_empty = split == Split::pipes || split == Split::tabs;
    const auto push = [&](Span cell) {
        cell = text::trim(text, cell);
        if (split == Split::tabs) cell = without_quotes(text, cell);
        if (!cell.empty() || keeps_empty) cells.push_back(cell);
    };
    line = split == Split::tabs ? line : text::trim(text, line);
    std::uint32_t begin = line.begin;
    std::uint32_t blanks = 0; // side by side
    std::uint32_t behind_blank = line.begin;
    for (std::size_t next = line.begin; (next = text::next_mark(text, next, line.end, kParting)) < line.end;) {
        const auto at = static_cast<std::uint32_t>(next);
        const CodePoint c = decode(text, at);
        next += c.size;
        const bool blank = classify(c.value) == Char::blank;
        blanks = !blank ? 0 : at == behind_blank ? blanks + 1 : 1;
        if (blank) behind_blank = at + c.size;
        if (!separates(split, c, blanks)) continue;
        if (!(split == Split::pipes && at == line.begin)) push({begin, at});
        begin = at + c.size;
    }
    push({begin, line.end});
    while (!cells.empty() && cells.back().empty()) cells.pop_back();
    return cells;
}

} // namespace zeren::outline
