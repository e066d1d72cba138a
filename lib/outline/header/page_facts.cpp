// Lines are judged by their shape; the block by how many of its labels are known.
#include "outline/header/page_facts.hpp"

#include "outline/clauses/words.hpp"
#include "text/chars.hpp"
#include "text/list_marks.hpp"
#include "text/marks.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kReach = 60;          // paragraphs in which a block may stand
constexpr std::size_t kFewestLines = 3;     // of a block
constexpr std::size_t kFewestKnown = 2;     // of them
constexpr std::uint32_t kLongestLine = 400; // bytes
constexpr std::size_t kLongestLabel = 8;    // 汉字: 公开责任部门

struct Fact {
    bool is_fact = false;
    bool tells_role = false; // 公开责任部门：县政府办公室
    Span known;              // its label, where the lexicon has it
};

std::uint32_t skip_list_marks(std::string_view text, Span line) noexcept
{
    std::uint32_t at = line.begin;
    while (at < line.end) {
        const auto c = decode(text, at);
        const Char kind = classify(c.value);
        if (!text::is_bullet(c.value) && kind != Char::dash && !text::is_blank(kind) && !text::is_one_of(text::kPipes, c.value)) break;
        at += c.size;
    }
    return at;
}

Fact read_fact(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    const Span line = segment.span;
    if (segment.mark.ladder != Ladder::none || line.size() > kLongestLine) return {};
    if (classify(text::decode_before(text, line.end).value) == Char::stop) return {};
    Fact fact;
    fact.tells_role =
        std::ranges::any_of(segment.pieces, [](const Piece& piece) { return !piece.duties.empty() || !piece.deadlines.empty(); });
    const auto& words = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::furniture)];
    const std::uint32_t begin = skip_list_marks(text, line);
    const auto word = words.longest(text.substr(0, line.end), begin, text::Gaps::allowed);
    if (word.found(begin) && skip_fact_mark(text, word.end, line.end) > word.end) {
        fact.is_fact = true;
        if (!fact.tells_role) fact.known = {begin, static_cast<std::uint32_t>(word.end)};
        fact.tells_role = false; // 公开责任部门：市教育局 is furniture all the same
        return fact;
    }
    std::size_t length = 0;
    for (std::uint32_t at = begin; at < line.end && length <= kLongestLabel && !fact.is_fact; at += decode(text, at).size) {
        const char32_t c = decode(text, at).value;
        if (classify(c) == Char::han) ++length;
        else if (length > 1 && skip_fact_mark(text, at, line.end) > at) fact.is_fact = true;
        else if (classify(c) != Char::blank && !text::is_one_of(text::kStrokes, c)) break; // 备注/文号
    }
    return fact;
}

// A block of `lines` facts: enough of its labels are known, different ones, and it is no list of who does what.
bool is_block(std::size_t lines, const std::vector<std::string_view>& known, std::size_t roles)
{
    return lines >= kFewestLines && known.size() >= kFewestKnown && roles == 0;
}

} // namespace

std::uint32_t skip_fact_mark(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    std::uint32_t next = skip_colon(text, at, end);
    bool marked = next > at;
    for (; next < end; next += decode(text, next).size) {
        const char32_t c = decode(text, next).value;
        if (text::is_one_of(text::kPipes, c)) marked = true;
        else if (!text::is_blank(classify(c))) break;
    }
    return marked ? next : at;
}

std::vector<bool> find_page_facts(std::string_view text, const std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    std::vector<bool> facts(segments.size(), false);
    const auto numbered = std::ranges::find_if(segments, [](const Segment& one) { return one.mark.ladder != Ladder::none; }); // the body
    const std::size_t reach = std::min(static_cast<std::size_t>(numbered - segments.begin()), kReach);
    std::size_t begin = 0;
    std::size_t roles = 0;
    std::vector<std::string_view> known;
    for (std::size_t i = 0; i <= reach; ++i) {
        const Fact fact = i < reach ? read_fact(text, segments[i], lexicon) : Fact{};
        const std::string_view label = text.substr(fact.known.begin, fact.known.size());
        if (!label.empty() && std::ranges::find(known, label) == known.end()) known.push_back(label);
        roles += fact.tells_role;
        if (fact.is_fact) continue;
        if (is_block(i - begin, known, roles - fact.tells_role))
            std::fill(facts.begin() + static_cast<std::ptrdiff_t>(begin), facts.begin() + static_cast<std::ptrdiff_t>(i), true);
        begin = i + 1;
        roles = 0;
        known.clear();
    }
    return facts;
}

} // namespace zeren::outline
