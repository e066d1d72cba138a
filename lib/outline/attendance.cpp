// Runs of lines, each judged by its first word.
#include "outline/attendance.hpp"

#include "outline/tables/cells.hpp"
#include "outline/tree.hpp"
#include "text/attendance_words.hpp"
#include "text/char_set.hpp"
#include "text/chars.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

enum class Says : std::uint8_t { nothing, taking_part, attendance };

struct Line {
    Says says = Says::nothing;
    Span names; // behind the colon
};

text::CharSet first_characters_of_attendance()
{
    text::CharSet firsts = text::first_characters(text::kAttendance);
    firsts.add_first(text::kTakingPart);
    return firsts;
}

// 出席人员：…; 参加单位：… says something else.
Line read_line(std::string_view text, const Segment& segment)
{
    if (segment.mark.ladder != Ladder::none) return {};
    const std::string_view words = text.substr(segment.body.begin, segment.body.size());
    static const text::CharSet firsts = first_characters_of_attendance();
    if (words.empty() || !text::begins_han(words[0]) || !firsts.holds(text::decode(words, 0).value)) return {}; // nearly every line
    const auto begins = [&](std::string_view word) { return text::begins_with(words, word); };
    Line line;
    std::string_view word = text::kTakingPart;
    if (begins(word)) line.says = Says::taking_part;
    else if (const auto* known = std::ranges::find_if(text::kAttendance, begins); known != text::kAttendance.end()) {
        line.says = Says::attendance;
        word = *known;
    } else return {};
    auto at = segment.body.begin + static_cast<std::uint32_t>(word.size());
    for (const std::string_view tail : text::kAttending) {
        if (!text::begins_with(text.substr(at, segment.body.end - at), tail)) continue;
        at += static_cast<std::uint32_t>(tail.size());
        line.says = Says::attendance; // 参加人员
        break;
    }
    const auto colon = text::decode(text, at);
    if (at >= segment.body.end || text::classify(colon.value) != text::Char::colon) return {};
    line.names = text::trim_marks(text, {at + colon.size, segment.body.end});
    return line;
}

} // namespace

std::vector<bool> take_attendance(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    std::vector<bool> taken(segments.size(), false);
    const auto is_work = [&](const Segment& one) { return one.mark.ladder != Ladder::none || has_duties(one); };
    const auto is_apart = [&](const Segment& one) { return !is_work(one) || read_line(text, one).says != Says::nothing; };
    const auto first = static_cast<std::size_t>(std::ranges::find_if_not(segments, is_apart) - segments.begin());
    const auto last = static_cast<std::size_t>(std::find_if_not(segments.rbegin(), segments.rend(), is_apart).base() - segments.begin());
    for (std::size_t begin = 0, end = 0; begin < segments.size(); begin = std::max(end, begin + 1)) {
        bool proven = false;
        for (end = begin; end < segments.size(); ++end) {
            const Line line = read_line(text, segments[end]);
            if (line.says == Says::nothing) break;
            proven = proven || line.says == Says::attendance || (!line.names.empty() && look_at(text, line.names, lexicon).persons);
        }
        if (!proven || (begin >= first && begin < last)) continue; // among the tasks it is of one of them
        for (std::size_t i = begin; i < end; ++i) {
            taken[i] = true;
            segments[i].pieces.assign(1, Piece{});
            segments[i].pieces.front().span = text::trim(text, segments[i].body);
        }
    }
    return taken;
}

} // namespace zeren::outline
