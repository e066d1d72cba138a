// Two questions, and the names are headings where both say so: do the names tell something by themselves (tell()), and do the sheets not
// number chapters of their own that the names would cut apart (find_chapters())?
//
//     民生保障 | 城市建设                    yes                  Sheet1 | Sheet2; 附件1 | 附件2      no: they only count
//     一、… in the rows of each sheet        yes: each begins     一、… in one, 二、… in the next     no: the rows name the chapters
//
// Test: tests/unit/read_xlsx_test.cpp.
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
constexpr std::size_t kLongestName = 124; // bytes: Excel allows 31 characters

// 附件 of 附件3, 附件三, 附件（三）: a name without the digits, 汉字 that count, blanks and marks at its end. Names that then are alike differ
// by their count only.
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

using Words = std::map<std::string_view, std::size_t>; // names without their count, and how many sheets have each

// 民生（续）, 民生2期, 民生-下 beside 民生: the name begins with another, and what follows is a bracket, a digit, a dash or a blank. 民生保障
// is another word.
bool goes_on(std::string_view name, const Words& words)
{
    for (std::size_t at = 0; at < std::min(name.size(), kLongestName); at += text::decode(name, at).size) {
        const Char next = text::classify(text::decode(name, at).value);
        const bool parts = next == Char::open || next == Char::digit || next == Char::dash || text::is_blank(next);
        if (at > 0 && parts && words.contains(name.substr(0, at))) return true;
    }
    return false;
}

// Whether the names say what the sheets hold: two at least have two 汉字 or more that no other has beside its count, and none goes on with
// another, for then the sheets are pieces of one table.
bool tell(const std::vector<std::string_view>& names)
{
    Words words;
    for (const std::string_view name : names) ++words[without_count(name)];
    if (std::ranges::any_of(words, [&](const auto& one) { return goes_on(one.first, words); })) return false;
    return std::ranges::count_if(words, [](const auto& one) { return one.second == 1 && count_han(one.first) >= kFewestHan; }) >=
           kFewestNames;
}

// Whether a cell begins as a chapter does, with 汉字 that count and 、 (一、工业, 十二、其他). `first` becomes whether it is the first (一、).
bool begins_chapter(std::string_view cell, bool& first)
{
    std::size_t at = 0;
    while (at < cell.size() && text::han_ordinal(text::decode(cell, at).value) > 0) at += text::decode(cell, at).size;
    const text::CodePoint c = text::decode(cell, 0);
    first = at == c.size && text::han_ordinal(c.value) == 1;
    return at > 0 && text::classify(text::decode(cell, at).value) == Char::pause;
}

enum class Chapters : std::uint8_t { none, inside, elsewhere };

// What the first row of one cell that begins as a chapter says. inside: it is 一、 and stands below a row of several cells (the head), so the
// sheet numbers its own chapters, and a heading above the table holds for all of them. elsewhere: it is 二、 or later, so the chapters run on
// from another sheet, or it stands above the head, where the sheet is itself that chapter. none: no row does.
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

// Whether some row has two cells: without one there is no table that a heading could stand above.
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
    return tell(names) && chapters != 1; // one sheet alone with chapters: its last may go on over the sheets behind it
}

} // namespace zeren::reading
