// A title is searched for words of work as a whole and for kinds of documents at its end.
#include "outline/header/document_kind.hpp"

#include "text/chars.hpp"
#include "text/heading_words.hpp"
#include "text/marks.hpp"

#include <algorithm>
#include <array>

namespace zeren::outline {
namespace {

// …考评办法（试行）|: without the bracket behind it.
Span without_remark(std::string_view text, Span title)
{
    title = text::trim_marks(text, title);
    if (!text::is_round_close(text::decode_before(text, title.end).value)) return title;
    std::uint32_t open = title.end;
    while (open > title.begin && !text::is_round_open(text::decode(text, open).value))
        open = static_cast<std::uint32_t>(text::before(text, open));
    return open > title.begin ? Span{title.begin, open} : title;
}

} // namespace

bool names_no_work(std::string_view text, Span title, const LexiconTables& lexicon)
{
    title = without_remark(text, title);
    const auto& work = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::work)];
    for (std::uint32_t at = title.begin; at < title.end; at += text::decode(text, at).size) {
        if (work.longest(text.substr(0, title.end), at).found(at)) return false;
    }
    const auto& types = lexicon.header_ends[static_cast<std::size_t>(HeaderWord::no_work)];
    return types.longest_ending(text.substr(title.begin, title.size())).end < title.size();
}

bool names_assessing(std::string_view text, Span title)
{
    title = without_remark(text, title);
    const std::string_view words = text.substr(title.begin, title.size());
    return std::ranges::any_of(text::kAssessingPapers, [&](std::string_view paper) { return text::closes_with(words, paper); });
}

bool asks_questions(std::string_view text, const std::vector<Segment>& segments)
{
    constexpr std::size_t kFewest = 3;
    std::array<std::size_t, kLadders> items{};
    std::array<std::size_t, kLadders> questions{};
    for (const Segment& segment : segments) {
        const auto ladder = static_cast<std::size_t>(segment.mark.ladder);
        if (segment.mark.ladder == Ladder::none || segment.mark.ladder == Ladder::title) continue;
        ++items[ladder];
        questions[ladder] += text::is_one_of(text::kQuestionMarks, text::decode_before(text, segment.span.end).value);
    }
    for (std::size_t i = 0; i < kLadders; ++i)
        if (questions[i] >= kFewest && questions[i] * 2 > items[i]) return true;
    return false;
}

} // namespace zeren::outline
