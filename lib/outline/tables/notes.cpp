// From each table down, as far as its note reaches.
#include "outline/tables/notes.hpp"

#include "outline/numbering/numbering.hpp"
#include "outline/tables/head.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"

namespace zeren::outline {
namespace {

// What the note says behind its colon.
Span words_of(std::string_view text, Span note)
{
    auto at = static_cast<std::uint32_t>(text::next_mark(text, note.begin, note.end, {text::Char::colon}));
    if (at < note.end) at += text::decode(text, at).size;
    return text::trim(text, {at, note.end});
}

} // namespace

std::vector<bool> notes_below_tables(std::string_view text, const std::vector<Segment>& segments, const std::vector<Table>& tables,
                                     const LexiconTables& lexicon)
{
    std::vector<bool> notes(segments.size(), false);
    std::size_t i = 0;
    for (const Table& table : tables) {
        while (i < segments.size() && segments[i].span.begin < table.span.end) ++i;
        if (i == segments.size() || table.items.empty() || !is_note(text, segments[i].body, lexicon)) continue;
        notes[i] = true;
        const Span words = words_of(text, segments[i].body);
        Mark mark = words.empty() ? Mark{} : read_mark(text, words.begin);
        if (!words.empty() && mark.ladder == Ladder::none) continue; // 注：本表为计划数。: numbers below it are no part of it
        for (std::size_t next = i + 1; next < segments.size(); ++next) {
            const Mark& below = segments[next].mark;
            const bool begins = mark.ladder == Ladder::none && below.ladder >= Ladder::arabic && below.value == 1; // 说明：⏎1、…
            const bool counts = begins || (below.ladder == mark.ladder && below.value == mark.value + 1);
            if (!counts) break;
            notes[next] = true;
            mark = below;
        }
    }
    return notes;
}

} // namespace zeren::outline
