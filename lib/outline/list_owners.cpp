// Found by the colon in front of a 1; that there are two of one level decides.
#include "outline/list_owners.hpp"

#include "outline/tree.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace zeren::outline {

void mark_list_owners(std::string_view text, std::vector<Segment>& segments)
{
    constexpr std::size_t kFewest = 2;
    constexpr std::array<std::pair<Ladder, Ladder>, 3> kLevels{{{Ladder::arabic, Ladder::chinese_bracket},
                                                                {Ladder::arabic_bracket, Ladder::arabic},
                                                                {Ladder::circled, Ladder::arabic_bracket}}}; // of the list and of its owner
    for (const auto& [list, level] : kLevels) {
        std::vector<std::size_t> owners;
        for (std::size_t i = 0; i + 1 < segments.size(); ++i) {
            const Segment& line = segments[i];
            if (line.mark.ladder != Ladder::none || segments[i + 1].mark.ladder != list || segments[i + 1].mark.value != 1) continue;
            const bool opens = text::classify(text::decode_before(text, line.span.end).value) == text::Char::colon;
            if (opens && !is_bulleted(line) && has_duties(line)) owners.push_back(i);
        }
        const auto is_used = [&](const Segment& one) { return one.mark.ladder == level; };
        if (owners.size() < kFewest || std::ranges::any_of(segments, is_used)) continue;
        for (const std::size_t i : owners) {
            const Span none{segments[i].span.begin, segments[i].span.begin};
            segments[i].mark = {level, 0, none, none, false};
        }
    }
}

} // namespace zeren::outline
