// First every candidate is found, then all become clauses or none does.
#include "outline/bare_brackets.hpp"

#include "outline/clauses.hpp"
#include "outline/list_shape.hpp"
#include "outline/times.hpp"
#include "outline/words.hpp"
#include "text/chars.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::decode;

struct Candidate {
    std::size_t segment = 0;
    Span bracket;
    Span list;
};

// The bracket that ends `prose` (a final stop aside); empty when none does.
Span last_bracket(std::string_view text, Span prose)
{
    const std::uint32_t end = text::trim_marks(text, prose).end;
    if (!text::is_round_close(text::decode_before(text, end).value)) return {};
    int depth = 0;
    for (std::uint32_t at = end; at > prose.begin;) {
        const auto c = text::decode_before(text, at);
        at -= c.size;
        if (text::is_round_close(c.value)) ++depth;
        else if (text::is_round_open(c.value) && --depth == 0) return {at, end};
    }
    return {};
}

// The list without a time behind its last comma: （区卫生健康局、区民政局，11月底前）.
Span without_time(std::string_view text, Span list)
{
    for (std::uint32_t at = list.end; at > list.begin;) {
        const auto c = text::decode_before(text, at);
        at -= c.size;
        if (text::classify(c.value) != text::Char::comma) continue;
        return read_time_phrase(text, {at + c.size, list.end}).empty() ? list : Span{list.begin, at};
    }
    return list;
}

// Where the notice does it throughout, one unit that the lexicon can tell is enough: （市发改委、市财政局、市质监）.
bool looks_like_some_parties(std::string_view text, Span list, const LexiconTables& lexicon)
{
    std::uint32_t begin = list.begin;
    bool some = false;
    for (std::uint32_t at = list.begin; at <= list.end;) {
        const auto c = decode(text, at);
        const text::Char kind = at < list.end ? text::classify(c.value) : text::Char::pause;
        if (kind == text::Char::pause || kind == text::Char::comma) {
            if (at - begin > 36) return false;
            some = some || looks_like_parties(text, {begin, at}, lexicon);
            begin = at + c.size;
        }
        if (at >= list.end) break;
        at += c.size;
    }
    return some;
}

using Test = bool (*)(std::string_view, Span, const LexiconTables&);

std::optional<Candidate> find_candidate(std::string_view text, std::size_t index, const Segment& segment, const LexiconTables& lexicon,
                                        Test test)
{
    if (segment.pieces.size() != 1 || segment.pieces.front().kind != PieceKind::prose) return std::nullopt;
    const Span bracket = last_bracket(text, segment.body);
    if (bracket.empty() || bracket.begin == segment.body.begin) return std::nullopt;
    const Span list{bracket.begin + decode(text, bracket.begin).size, bracket.end - text::decode_before(text, bracket.end).size};
    if (text::classify(text::decode_before(text, segment.body.end).value) == text::Char::colon) return std::nullopt; // …（…）：
    const auto is_label = [](const RoleWord& word) { return word.word->kind == WordKind::label; };
    if (std::ranges::any_of(find_role_words(text, list, lexicon), is_label)) return std::nullopt; // （括号内为责任单位）
    if (!test(text, without_time(text, list), lexicon)) return std::nullopt;
    return Candidate{index, bracket, list};
}

bool opens_with_roles(const Segment& segment) noexcept
{
    return segment.mark.ladder == Ladder::none && !segment.pieces.empty() && !segment.pieces.front().duties.empty();
}

void convert(std::string_view text, Segment& segment, const Candidate& candidate)
{
    Piece clause;
    clause.kind = PieceKind::closing;
    clause.span = {candidate.bracket.begin, segment.body.end};
    clause.duties.push_back({RoleKind::responsible_unit, std::nullopt, candidate.list, false});
    segment.pieces.front().span = text::trim(text, {segment.pieces.front().span.begin, candidate.bracket.begin});
    segment.pieces.push_back(std::move(clause));
}

} // namespace

void read_bare_brackets(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    std::vector<Candidate> candidates;
    std::size_t open = 0; // numbered paragraphs without any clause
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const bool prose = segments[i].pieces.size() == 1 && segments[i].pieces.front().kind == PieceKind::prose;
        open += prose && segments[i].mark.ladder > Ladder::chinese;
        if (i + 1 < segments.size() && opens_with_roles(segments[i + 1])) continue; // role lines follow: the bracket is a gloss
        if (auto candidate = find_candidate(text, i, segments[i], lexicon, looks_like_parties)) candidates.push_back(*candidate);
    }
    if (candidates.size() < 2 || candidates.size() * 2 < open) return;
    for (const Candidate& candidate : candidates) convert(text, segments[candidate.segment], candidate);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (i + 1 < segments.size() && opens_with_roles(segments[i + 1])) continue;
        if (auto candidate = find_candidate(text, i, segments[i], lexicon, looks_like_some_parties)) convert(text, segments[i], *candidate);
    }
}

} // namespace zeren::outline
