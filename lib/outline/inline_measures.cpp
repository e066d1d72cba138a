// (1) (2) (3) … are looked for behind the marks that end a sentence; what each part ends in tells whether they are measures.
#include "outline/inline_measures.hpp"

#include "outline/clauses/words.hpp"
#include "outline/numbering/numbering.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

bool is_measure_mark(const Mark& mark) noexcept { return mark.ladder == Ladder::arabic_bracket || mark.ladder == Ladder::circled; }

bool ends_sentence(std::string_view text, std::uint32_t at) noexcept
{
    const Char kind = classify(text::decode_before(text, at).value);
    return kind == Char::stop || kind == Char::semicolon || kind == Char::close;
}

// Where 1, 2, 3 … of one ladder stand behind `above`, each behind a mark that ends a sentence; the first may follow a colon. Where the paragraph
// begins with (1) itself, they go on with 2.
std::vector<std::uint32_t> find_marks(std::string_view text, Span paragraph, const Mark& above)
{
    const std::uint32_t begin = above.span.end;
    std::vector<std::uint32_t> marks;
    Ladder ladder = Ladder::none;
    if (is_measure_mark(above)) {
        marks.push_back(paragraph.begin);
        ladder = above.ladder;
    }
    const std::string_view stretch = text.substr(0, paragraph.end);
    constexpr text::Kinds kBegins{Char::open, Char::digit, Char::other}; // (1) and 1) and ①
    for (std::size_t at = begin; (at = text::next_mark(stretch, at, paragraph.end, kBegins)) < paragraph.end;) {
        const auto place = static_cast<std::uint32_t>(at);
        at += decode(text, place).size;
        std::uint32_t behind = place;
        while (behind > begin && classify(text::decode_before(text, behind).value) == Char::blank)
            behind = static_cast<std::uint32_t>(text::before(text, behind));
        const bool first = marks.empty() && classify(text::decode_before(text, behind).value) == Char::colon;
        if (!first && !ends_sentence(text, behind)) continue;
        const Mark mark = read_mark(stretch, place);
        if (!is_measure_mark(mark) || mark.value != marks.size() + 1 || (!marks.empty() && mark.ladder != ladder)) continue;
        ladder = mark.ladder;
        marks.push_back(place);
        at = mark.span.end;
    }
    return marks;
}

// The bracket with a word of a role that ends the part, a stop behind it aside; empty for none.
Span closing_clause(std::string_view text, Span part, const LexiconTables& lexicon)
{
    const std::uint32_t end = text::trim_marks(text, part).end;
    if (!text::is_round_close(text::decode_before(text, end).value)) return {};
    int depth = 0;
    for (std::uint32_t at = end; at > part.begin;) {
        const auto c = text::decode_before(text, at);
        at -= c.size;
        if (text::is_round_close(c.value)) ++depth;
        else if (text::is_round_open(c.value) && --depth == 0) {
            const auto words = find_role_words(text, {at, end}, lexicon);
            const auto counts = [](const RoleWord& word) {
                return word.word->kind == WordKind::verb || word.word->kind == WordKind::label;
            };
            return std::ranges::any_of(words, counts) ? Span{at, part.end} : Span{};
        }
    }
    return {};
}

} // namespace

namespace {

// Empty where nothing is to be cut.
std::vector<Span> find_measures(std::string_view text, Span paragraph, bool elsewhere, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kShortest = 18; // bytes: 1.甲(1)乙(2)丙
    if (paragraph.size() < kShortest) return {};
    const Mark own = read_mark(text.substr(0, paragraph.end), paragraph.begin);
    const bool opens = is_measure_mark(own) && own.value == 1; // （1）更换钢轨12公里；（2）大修道岔16组。
    if (!opens && own.ladder != Ladder::arabic && own.ladder != Ladder::chinese_bracket) return {};
    const std::vector<std::uint32_t> marks = find_marks(text, paragraph, own);
    if (opens && elsewhere && marks.size() > 1) {
        std::vector<Span> parts;
        for (std::size_t i = 0; i < marks.size(); ++i)
            parts.push_back(text::trim(text, {marks[i], i + 1 < marks.size() ? marks[i + 1] : paragraph.end}));
        return parts;
    }
    if (opens || marks.size() < 2 || text::trim(text, {own.span.end, marks.front()}).empty()) return {};
    std::vector<Span> parts{text::trim(text, {paragraph.begin, marks.front()})};
    for (std::size_t i = 0; i < marks.size(); ++i)
        parts.push_back(text::trim(text, {marks[i], i + 1 < marks.size() ? marks[i + 1] : paragraph.end}));
    std::size_t closed = 0;
    for (std::size_t i = 1; i + 1 < parts.size(); ++i) closed += !closing_clause(text, parts[i], lexicon).empty();
    const Span last = closing_clause(text, parts.back(), lexicon);
    if (closed + 2 == parts.size() && !last.empty()) return parts; // each has its own
    if (closed != 0 || !elsewhere || !ends_sentence(text, parts.front().end)) return {};
    if (!last.empty() && last.begin > parts.back().begin) {
        parts.back() = text::trim(text, {parts.back().begin, last.begin});
        parts.push_back(last);
    }
    return parts;
}

} // namespace

void cut_inline_measures(std::string_view text, Span paragraph, bool elsewhere, const LexiconTables& lexicon, std::vector<Span>& parts)
{
    const std::vector<Span> measures = find_measures(text, paragraph, elsewhere, lexicon);
    if (measures.empty()) parts.push_back(paragraph);
    else parts.insert(parts.end(), measures.begin(), measures.end());
}

bool holds_whole_list(std::string_view text, Span paragraph)
{
    const Mark own = read_mark(text.substr(0, paragraph.end), paragraph.begin);
    return is_measure_mark(own) && own.value == 1 && find_marks(text, paragraph, own).size() > 1;
}

} // namespace zeren::outline
