// A line is judged by its shape and by what stands below it; that there are two of them decides.
#include "outline/bullet_heads.hpp"

#include "outline/header.hpp"
#include "outline/tree.hpp"
#include "outline/words.hpp"
#include "text/chars.hpp"

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::size_t kLongestHead = 20; // code points
constexpr std::size_t kFewestHeads = 2;

} // namespace

bool is_heading_line(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    const Span line = segment.span;
    if (segment.mark.ladder != Ladder::none || is_bulleted(segment) || line.size() > kLongestHead * 4) return false;
    const std::string_view words = text.substr(line.begin, line.size());
    if (text::count_code_points(words) > kLongestHead || is_date_line(text, line)) return false;
    if (label_at(text, line.begin, line.end, lexicon).word != nullptr) return false;
    for (std::uint32_t at = line.begin; at < line.end;) {
        const auto c = text::decode(text, at);
        const Char kind = classify(c.value);
        at += c.size;
        if (kind == Char::stop || kind == Char::comma || kind == Char::semicolon || (kind == Char::colon && at < line.end)) return false;
    }
    return true;
}

bool ends_as_title(std::string_view text, Span line, const LexiconTables& lexicon)
{
    const std::string_view words = text.substr(line.begin, line.size());
    return lexicon.header_ends[static_cast<std::size_t>(HeaderWord::document_type)].longest_ending(words).end < words.size();
}

void mark_heading(Segment& segment)
{
    const Span none{segment.span.begin, segment.span.begin};
    segment.mark = {Ladder::chinese, 0, none, none, false};
    segment.is_heading = true;
}

void mark_bullet_heads(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    std::vector<std::size_t> heads;
    for (std::size_t i = 1; i + 1 < segments.size(); ++i) {
        const Segment& line = segments[i];
        if (is_bulleted(segments[i + 1]) && is_heading_line(text, line, lexicon) && !ends_as_title(text, line.span, lexicon))
            heads.push_back(i);
    }
    if (heads.size() < kFewestHeads) return;
    for (const std::size_t i : heads) mark_heading(segments[i]);
}

} // namespace zeren::outline
