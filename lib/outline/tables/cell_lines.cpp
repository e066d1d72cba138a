// Two looks at most, the second at a copy without the line ends.
#include "outline/tables/cell_lines.hpp"

#include "text/chars.hpp"
#include "text/next_mark.hpp"

#include <string>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kLongestJoined = 300; // bytes: a longer cell is prose

bool tells_kind(const CellLook& look) noexcept
{
    return look.parties || look.persons || look.time || look.number || look.serial || look.labelled || look.clause;
}

} // namespace

CellLook look_at_lines(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    const CellLook look = look_at(text, cell, lexicon);
    if (cell.size() > kLongestJoined || tells_kind(look)) return look;
    std::string joined;
    std::uint32_t kept = cell.begin;
    for (std::uint32_t at = cell.begin;
         (at = static_cast<std::uint32_t>(text::next_mark(text, at, cell.end, {text::Char::line_end}))) < cell.end; at = kept) {
        const Span line = text::trim(text, {kept, at});
        joined.append(text, line.begin, line.size());
        kept = at + text::decode(text, at).size;
    }
    if (joined.empty()) return look; // one line
    const Span line = text::trim(text, {kept, cell.end});
    joined.append(text, line.begin, line.size());
    const CellLook whole = look_at(joined, {0, static_cast<std::uint32_t>(joined.size())}, lexicon);
    return tells_kind(whole) ? whole : look;
}

} // namespace zeren::outline
