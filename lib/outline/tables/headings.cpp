// The headings are judged together: all of them are headings of sections, or none is.
#include "outline/tables/headings.hpp"

#include "outline/bullet_heads.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr std::ptrdiff_t kFewestHeadings = 2;

// 附件1: what stands behind it is a document of its own.
bool names_annex(std::string_view text, Span line, const LexiconTables& lexicon)
{
    const auto& words = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::annex)];
    return words.longest(text.substr(0, line.end), line.begin).found(line.begin);
}

} // namespace

std::vector<std::size_t> segments_above_tables(const std::vector<Segment>& segments, const std::vector<Table>& tables)
{
    std::vector<std::size_t> above;
    std::size_t next = 0; // the first segment behind the table's begin
    for (const Table& table : tables) {
        while (next < segments.size() && segments[next].span.begin < table.span.begin) ++next;
        if (next > 0 && !table.items.empty() && (above.empty() || above.back() + 1 < next)) above.push_back(next - 1);
    }
    return above;
}

void mark_table_headings(std::string_view text, const std::vector<std::size_t>& above, std::vector<Segment>& segments,
                         const LexiconTables& lexicon)
{
    std::vector<std::size_t> headings;
    for (const std::size_t i : above)
        if (segments[i].is_heading && segments[i].mark.ladder == Ladder::none) headings.push_back(i);
    const auto is_title = [&](std::size_t i) { return ends_as_title(text, segments[i].span, lexicon); };
    if (!headings.empty() && is_title(headings.front()) && std::ranges::count_if(headings, is_title) == 1) headings.erase(headings.begin());
    const bool all = std::ranges::all_of(headings, [&](std::size_t i) {
        return is_heading_line(text, segments[i], lexicon) && !names_annex(text, segments[i].span, lexicon);
    });
    if (!all || std::ssize(headings) < kFewestHeadings) return;
    for (const std::size_t i : headings) mark_heading(segments[i]);
}

} // namespace zeren::outline
