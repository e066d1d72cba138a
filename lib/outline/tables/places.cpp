// Counting of marks; nothing is aligned here.
#include "outline/tables/places.hpp"

#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/marks.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr std::size_t kMostQuotedLines = 12;
constexpr std::uint32_t kLongestQuotedLine = 6000; // bytes
constexpr std::size_t kRulesLookedFor = 8;         // lines below a head
constexpr std::size_t kMostLines = 20;             // of one drawn row
constexpr std::size_t kBareYear = 5;               // code points of 2024年
constexpr std::size_t kTimeTail = 2;               // of 底前

// The cells of the line with those at its end, and whether pipes frame it.
struct Places {
    std::vector<Span> cells;
    bool framed = false;
};

Places places_of(std::string_view text, Span row, Split split)
{
    Places places;
    while (split == Split::tabs && row.end < text.size() && text[row.end] == '\t') ++row.end; // the line may have been cut at its blanks
    places.cells = split_cells(text, row, split);
    const Span line = split == Split::tabs ? row : text::trim(text, row);
    std::size_t marks = 0;
    for (std::uint32_t at = line.begin; at < line.end;) {
        const auto c = text::decode(text, at);
        const bool pipe = text::is_one_of(text::kPipes, c.value);
        places.framed = places.framed || (pipe && at == line.begin);
        marks += static_cast<std::size_t>(split == Split::tabs ? c.value == U'\t' : pipe && at > line.begin);
        at += c.size;
    }
    const bool closed = split == Split::pipes && text::is_one_of(text::kPipes, text::decode_before(text, line.end).value);
    const std::size_t count = marks + (closed ? 0 : 1);
    if (count > places.cells.size() && (split == Split::tabs || places.framed)) places.cells.resize(count, Span{row.end, row.end});
    return places;
}

bool holds_words(ColumnKind kind) noexcept
{
    return kind == ColumnKind::task || kind == ColumnKind::content || kind == ColumnKind::category || kind == ColumnKind::field ||
           kind == ColumnKind::unknown;
}

std::size_t count_quotes(std::string_view text, Span line)
{
    return static_cast<std::size_t>(std::ranges::count(text.substr(line.begin, line.size()), '"'));
}

// Whether a cell between tabs begins with a quote: in the middle of a cell it is the author's own.
bool opens_quote(std::string_view text, Span line)
{
    const std::string_view words = text.substr(line.begin, line.size());
    return words.find("\t\"") != std::string_view::npos || words.starts_with('"');
}

// 县交通运 | 输局: neither line is a name by itself.
bool is_whole_list(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    const CellLook look = look_at(text, cell, lexicon);
    return look.offices || look.persons;
}

// | 2 | 建设公路 | …: between pipes, and no rule.
bool is_row(std::string_view text, Span line)
{
    line = text::trim(text, line);
    return !line.empty() && text::is_one_of(text::kPipes, text::decode(text, line.begin).value) && !is_rule_line(text, line);
}

// 2024年10月, 年底前; not 2024年, whose month may stand on the next line, and not 底前.
bool is_whole_time(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    const CellLook look = look_at(text, cell, lexicon);
    const bool year = look.length <= kBareYear && text::decode_before(text, cell.end).value == text::kYear;
    return look.time && !year && (look.has_digit || look.length > kTimeTail);
}

// Whether what a cell of this kind says is whole on its line.
bool is_whole(std::string_view text, Span cell, ColumnKind kind, const LexiconTables& lexicon)
{
    return kind == ColumnKind::deadline ? is_whole_time(text, cell, lexicon) : is_whole_list(text, cell, lexicon);
}

bool says_who_or_when(ColumnKind kind) noexcept { return is_role(kind) || kind == ColumnKind::deadline; }

// Work, who does it and by when, below a row that has them whole: no line of that row. 建设局 | 底前 are the ends of what the line above begins.
bool names_all(std::string_view text, const std::vector<Span>& cells, const GridRow& above, const std::vector<Column>& columns,
               const LexiconTables& lexicon)
{
    bool work = false;
    bool role = false;
    bool time = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const ColumnKind kind = columns[i].kind;
        work = work || (kind == ColumnKind::task && !cells[i].empty());
        role = role || (is_role(kind) && !cells[i].empty());
        time = time || (kind == ColumnKind::deadline && !cells[i].empty());
        if (says_who_or_when(kind) && !cells[i].empty() && !is_whole(text, cells[i], kind, lexicon)) return false;
    }
    return work && role && time && std::ranges::all_of(above.cells, [&](const GridCell& cell) {
               const ColumnKind kind = columns[cell.column].kind;
               return !says_who_or_when(kind) || is_whole(text, cell.span, kind, lexicon);
           });
}

} // namespace

std::optional<RowFit> fit_in_place(std::string_view text, Span row, Split split, const std::vector<Column>& columns, Missing missing,
                                   const LexiconTables& lexicon)
{
    if (split != Split::tabs && split != Split::pipes) return std::nullopt;
    while (missing == Missing::merged && split == Split::tabs && row.begin > 0 && text[row.begin - 1] == '\t') --row.begin;
    Places places = places_of(text, row, split);
    if (places.cells.size() != columns.size()) return std::nullopt;
    const bool full = std::ranges::none_of(places.cells, &Span::empty);
    bool vacant = false;
    bool astray = false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const CellLook look = look_at(text, places.cells[i], lexicon);
        const ColumnKind kind = columns[i].kind;
        const bool empty = places.cells[i].empty();
        const bool loose = full && (kind == ColumnKind::deadline || kind == ColumnKind::number); // 1.市场7月1日运营 2.公路年底完工
        if (empty ? kind == ColumnKind::task && missing == Missing::empty : !loose && misfit(look, kind) >= kUnfit) return std::nullopt;
        vacant = vacant || (empty && is_role(kind));
        astray = astray || (look.offices && holds_words(kind));
    }
    if (vacant && astray) return std::nullopt;
    RowFit fit;
    fit.cells = std::move(places.cells);
    return fit;
}

std::vector<Span> cells_in_place(std::string_view text, Span line, Split split)
{
    while (split == Split::tabs && line.begin > 0 && text[line.begin - 1] == '\t') --line.begin;
    return places_of(text, line, split).cells;
}

std::size_t last_line_of_quotes(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t columns)
{
    const auto is_short = [&](std::size_t i) { return lines[i].span.size() <= kLongestQuotedLine; };
    if (!is_short(at) || !opens_quote(text, lines[at].span)) return at;
    std::size_t quotes = count_quotes(text, lines[at].span);
    if (quotes % 2 == 0) return at;
    std::size_t last = at;
    while (quotes % 2 == 1) {
        if (++last == lines.size() || last - at > kMostQuotedLines || !is_short(last) || lines[last].is_heading) return at;
        quotes += count_quotes(text, lines[last].span);
    }
    const Span row{lines[at].span.begin, lines[last].span.end};
    return places_of(text, row, Split::tabs).cells.size() == columns ? last : at;
}

bool is_ruled(std::string_view text, const std::vector<TableLine>& lines, std::size_t head)
{
    bool row = false; // above the line; the rule under the head has none, the one at the foot none below
    const std::size_t end = std::min(lines.size(), head + 1 + kRulesLookedFor);
    const auto is_rule = [&](std::size_t i) { return is_rule_line(text, lines[i].span); };
    for (std::size_t i = head + 1; i < end; ++i) {
        if (!is_rule(i)) row = true;
        else if (row && i + 1 < lines.size() && is_row(text, lines[i + 1].span)) return true;
    }
    return false;
}

bool join_drawn_line(std::string_view text, Span line, const std::vector<Column>& columns, const LexiconTables& lexicon, GridRow& row)
{
    const Places places = places_of(text, line, Split::pipes);
    if (!places.framed || places.cells.size() != columns.size() || row.cells.size() > kMostLines * columns.size()) return false;
    const auto serial = static_cast<std::size_t>(std::ranges::find(columns, ColumnKind::serial, &Column::kind) - columns.begin());
    const bool begins = serial < columns.size() ? !places.cells[serial].empty() : std::ranges::none_of(places.cells, &Span::empty);
    if (begins || names_all(text, places.cells, row, columns, lexicon)) return false; // a row of its own
    for (std::uint32_t column = 0; column < columns.size(); ++column) {
        const Span cell = places.cells[column];
        if (cell.empty()) continue;
        const ColumnKind kind = columns[column].kind;
        const auto is_here = [&](const GridCell& one) { return one.column == column; };
        const auto is_broken = [&](Span one) { return !is_whole(text, one, kind, lexicon); };
        const auto stated = std::ranges::find_if(row.cells, is_here);
        const bool broken = is_broken(cell) || (stated != row.cells.end() && is_broken(stated->span));
        if (says_who_or_when(kind) && broken) {
            std::erase_if(row.cells, is_here);
            (kind == ColumnKind::deadline ? row.lacks_time : row.lacks_role) = true;
            continue;
        }
        row.cells.push_back({cell, column});
    }
    row.span.end = text::trim(text, line).end;
    return true;
}

} // namespace zeren::outline
