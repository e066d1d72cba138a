// A title is searched for words of work as a whole and for kinds of documents at its end.
#include "outline/header/document_kind.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/dates.hpp"
#include "text/han_numerals.hpp"
#include "text/heading_words.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/news_words.hpp"
#include "text/next_mark.hpp"
#include "text/title_words.hpp"
#include "text/word_set.hpp"

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
    return open > title.begin ? text::trim(text, {title.begin, open}) : title;
}

// 临江县：“四个强化”抓好春耕生产: who is told of, a colon and no sentence behind it.
bool is_headline(std::string_view text, const Segment& line, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongest = 150; // bytes
    constexpr std::uint32_t kLongestName = 36;
    constexpr std::size_t kShortest = 6; // code points behind the colon
    if (line.mark.ladder != Ladder::none || line.span.size() > kLongest || has_duties(line)) return false;
    const text::Char last = text::classify(text::decode_before(text, line.span.end).value);
    if (last != text::Char::han && last != text::Char::close) return false;
    const auto colon = static_cast<std::uint32_t>(text::next_mark(text, line.body.begin, line.body.end, {text::Char::colon}));
    if (colon >= line.body.end || colon - line.body.begin > kLongestName || colon == line.body.begin) return false;
    const Span name{line.body.begin, colon};
    const std::string_view words = text.substr(name.begin, name.size());
    const bool named = text::skip_han(text, name.begin, name.end) == name.end &&
                       (text::is_level(text::fold(text::decode_before(text, colon).value)) || looks_like_offices(text, name, lexicon)) &&
                       !lexicon.role_words.longest(words, 0).found(0);
    return named && text::count_code_points(text.substr(colon, line.body.end - colon)) > kShortest;
}

// 今年以来，…取得阶段性成效。
bool praises(std::string_view text, const Segment& paragraph)
{
    static const text::WordSet openers(text::kNewsOpeners);
    static const text::WordSet praise(text::kPraise);
    const std::string_view words = text.substr(paragraph.body.begin, paragraph.body.size());
    return openers.begins(words) && praise.occurs_in(words);
}

} // namespace

namespace {

bool ends_as_paper(std::string_view text, Span line, const LexiconTables& lexicon)
{
    const Span words = without_remark(text, line);
    const auto& types = lexicon.header_ends[static_cast<std::size_t>(HeaderWord::document_type)];
    return types.longest_ending(text.substr(words.begin, words.size())).end < words.size();
}

// 石门镇推进乡村治理见实效, and 全县森林防火工作会议召开 over text without numbers in which no meeting settles anything.
bool is_told_headline(std::string_view text, const Segment& line, const std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongest = 150; // bytes
    static const text::WordSet convened(text::kConvened);
    static const text::WordSet settled(text::kSettled);
    if (line.mark.ladder != Ladder::none || line.span.size() > kLongest || has_duties(line) || ends_as_paper(text, line.span, lexicon))
        return false;
    constexpr text::Kinds kSentence{text::Char::comma, text::Char::stop, text::Char::colon, text::Char::semicolon};
    if (text::next_mark(text, line.span.begin, line.span.end, kSentence) < line.span.end) return false;
    const std::string_view words = text.substr(line.span.begin, line.span.size());
    if (std::ranges::any_of(text::kPraisingEnds, [&](std::string_view end) { return text::closes_with(words, end); })) return true;
    return convened.occurs_in(words) && std::ranges::none_of(segments, [&](const Segment& one) {
               return one.mark.ladder != Ladder::none || settled.occurs_in(text.substr(one.body.begin, one.body.size()));
           });
}

// （供稿：县水利局  吴小军）: who wrote it, on a line of its own at the end.
bool is_signed_by_writer(std::string_view text, const std::vector<Segment>& segments)
{
    constexpr std::size_t kReach = 4; // lines
    constexpr std::uint32_t kLongest = 90;
    static const text::WordSet writers(text::kWriters);
    for (std::size_t i = segments.size(), seen = 0; i-- > 0 && seen < kReach; ++seen) {
        const Span words = segments[i].span;
        if (words.size() > kLongest) continue;
        const auto first = text::decode(text, words.begin);
        const std::uint32_t begin = text::is_round_open(first.value) ? words.begin + first.size : words.begin;
        if (writers.begins(text.substr(begin, words.end - begin))) return true;
    }
    return false;
}

// Whether one of the first lines says who wrote it, the paragraph below tells what has been (今年以来，…), and no number stands in the text.
bool is_written_report(std::string_view text, const std::vector<Segment>& segments)
{
    constexpr std::size_t kReach = 5; // lines
    constexpr std::uint32_t kLongest = 240;
    static const text::WordSet authors(text::kAuthors);
    static const text::WordSet openers(text::kNewsOpeners);
    bool written = false;
    for (std::size_t i = 0; i < segments.size() && i < kReach; ++i) {
        const std::string_view words = text.substr(segments[i].body.begin, segments[i].body.size());
        if (written && openers.begins(words))
            return std::ranges::all_of(segments, [](const Segment& one) { return one.mark.ladder == Ladder::none; });
        written = written || (words.size() <= kLongest && authors.occurs_in(words));
    }
    return false;
}

} // namespace

bool tells_news(std::string_view text, const HeaderPlan& plan, const std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    constexpr std::size_t kReach = 4; // paragraphs above the first number
    if (plan.header.doc_number || plan.header.signatory || !plan.header.recipients.empty()) return false;
    if (plan.header.title && ends_as_paper(text, *plan.header.title, lexicon)) return false; // a paper, whatever it begins with
    static const text::WordSet reporters(text::kReporters);
    std::size_t seen = 0;
    for (std::size_t i = 0; i < segments.size() && seen < kReach && segments[i].mark.ladder == Ladder::none; ++i) {
        const std::string_view words = text.substr(segments[i].body.begin, segments[i].body.size());
        if (reporters.begins(words)) return true;
        const bool first = seen == 0 && i == 0;
        if (first && is_told_headline(text, segments[i], segments, lexicon)) return true;
        if (plan.places[i] == Place::furniture) continue;
        if (seen++ == 0 && is_headline(text, segments[i], lexicon)) return true;
        if (praises(text, segments[i])) return true;
    }
    return is_signed_by_writer(text, segments) || is_written_report(text, segments);
}

std::int64_t first_year(std::string_view text, Span words)
{
    for (std::uint32_t at = words.begin; at < words.end; at += text::decode(text, at).size) {
        const text::DateNumber year = text::read_date_number(text, at);
        if (!year.found(at)) continue;
        if (year.places == 4 && text::decode(text, year.end).value == text::kDateUnits[0]) return year.value;
        at = static_cast<std::uint32_t>(text::before(text, year.end)); // the loop goes on behind it
    }
    return 0;
}

bool looks_back(std::string_view text, Span title, const LexiconTables& lexicon)
{
    title = without_remark(text, title);
    const auto& words = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::retrospect)];
    for (std::uint32_t at = title.begin; (at = static_cast<std::uint32_t>(words.next(text, at, title.end))) < title.end;) {
        const auto word = words.longest(text.substr(0, title.end), at);
        const bool joins = word.found(at) && text::is_one_of(text::kJoinsPapers, text::decode_before(text, word.end).value);
        if (word.found(at) && (word.end == title.end || (joins && first_year(text, {word.end, title.end}) > 0))) return true;
        at += text::decode(text, at).size;
    }
    return false;
}

bool looks_ahead(std::string_view text, Span heading, std::int64_t since, const LexiconTables& lexicon)
{
    const auto& words = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::outlook)];
    if (words.find(text.substr(0, heading.end), heading.begin, heading.end)) return true;
    return since > 0 && first_year(text, heading) > since;
}

namespace {

// 关于组织申报2025年度科技项目的通知: whoever wants to applies. A notice of two things (…评选和农田建设工作) or of a paper (印发《申报方案》) may
// ask for more.
bool calls_for_applicants(std::string_view text, Span title, const LexiconTables& lexicon)
{
    const std::string_view words = text.substr(title.begin, title.size());
    if (std::ranges::none_of(text::kCallPapers, [&](std::string_view paper) { return text::closes_with(words, paper); })) return false;
    for (std::uint32_t at = title.begin; at < title.end; at += text::decode(text, at).size)
        if (text::is_one_of(text::kJoinsPapers, text::decode(text, at).value) ||
            text::is_one_of(text::kTitleOpeners, text::decode(text, at).value))
            return false;
    const auto& calls = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::call)];
    return static_cast<bool>(calls.find(text.substr(0, title.end), title.begin, title.end));
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
    return types.longest_ending(text.substr(title.begin, title.size())).end < title.size() || calls_for_applicants(text, title, lexicon);
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
