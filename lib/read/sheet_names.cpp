// By the names first, then by the numbers that the rows of one cell begin with.
#include "read/sheet_names.hpp"

#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>

namespace zeren::reading {

namespace {

using text::Char;

constexpr std::size_t kFewestHan = 2;
constexpr std::ptrdiff_t kFewestNames = 2;

// 附件 of 附件3, 附件（三）: without the count and the marks at its end.
std::string_view without_count(std::string_view name)
{
    while (!name.empty()) {
        const text::CodePoint c = text::decode_before(name, name.size());
        const Char kind = text::classify(c.value);
        if (kind == Char::latin || (kind == Char::han && text::han_ordinal(c.value) <= 0)) break;
        name.remove_suffix(c.size);
    }
    return name;
}

std::size_t count_han(std::string_view name)
{
    std::size_t count = 0;
    for (std::size_t at = 0; at < name.size(); at += text::decode(name, at).size)
        count += text::classify(text::decode(name, at).value) == Char::han;
    return count;
}

// 民生（续） behind 民生
bool goes_on(std::string_view name, std::string_view other)
{
    if (other.empty() || name.size() <= other.size() || !name.starts_with(other)) return false;
    const Char next = text::classify(text::decode(name, other.size()).value);
    return next == Char::open || next == Char::digit || next == Char::dash || text::is_blank(next);
}

bool tell(const std::vector<std::string_view>& names)
{
    std::map<std::string_view, std::size_t> words;
    for (const std::string_view name : names) ++words[without_count(name)];
    for (auto one = words.begin(); one != words.end(); ++one) // in their order a name stands right before those that begin with it
        if (const auto next = std::next(one); next != words.end() && goes_on(next->first, one->first)) return false;
    return std::ranges::count_if(words, [](const auto& one) { return one.second == 1 && count_han(one.first) >= kFewestHan; }) >=
           kFewestNames;
}

// Whether a cell begins as a chapter does: 一、, 十二、; `first`: 一、.
bool begins_chapter(std::string_view cell, bool& first)
{
    std::size_t at = 0;
    while (at < cell.size() && text::han_ordinal(text::decode(cell, at).value) > 0) at += text::decode(cell, at).size;
    const text::CodePoint c = text::decode(cell, 0);
    first = at == c.size && text::han_ordinal(c.value) == 1;
    return at > 0 && text::classify(text::decode(cell, at).value) == Char::pause;
}

enum class Chapters : std::uint8_t { none, inside, elsewhere };

// Whether rows of one cell name chapters, from 一、 on and below the head of the table, so that a heading above the table holds for all of
// them; elsewhere: they run on from another sheet, or stand above the head.
Chapters find_chapters(const Sheet& sheet)
{
    std::map<std::uint32_t, std::vector<const TableDraft::Entry*>> rows;
    for (const TableDraft::Entry& cell : sheet.table.cells) rows[cell.row].push_back(&cell);
    bool below = false;
    for (const auto& [row, cells] : rows) {
        bool first = false;
        if (cells.size() == 1 && begins_chapter(cells.front()->text, first)) return below && first ? Chapters::inside : Chapters::elsewhere;
        below = below || cells.size() > 1;
    }
    return Chapters::none;
}

bool has_rows(const Sheet& sheet)
{
    std::map<std::uint32_t, std::size_t> cells; // by row
    return std::ranges::any_of(sheet.table.cells, [&](const TableDraft::Entry& cell) { return ++cells[cell.row] > 1; });
}

} // namespace

bool names_are_headings(const std::vector<NamedSheet>& sheets)
{
    std::vector<std::string_view> names;
    std::size_t chapters = 0; // sheets whose rows name some
    for (const NamedSheet& one : sheets) {
        if (!has_rows(one.sheet)) continue;
        names.push_back(one.name);
        const Chapters found = find_chapters(one.sheet);
        if (found == Chapters::elsewhere) return false;
        chapters += found == Chapters::inside;
    }
    return tell(names) && chapters != 1; // one alone may go on over the sheets behind it
}

} // namespace zeren::reading
