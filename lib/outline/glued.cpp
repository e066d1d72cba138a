// Marks are collected at every place where one could stand, then kept where their numbers run in sequence.
#include "outline/glued.hpp"

#include "outline/numbering/due_marks.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/marks.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::uint32_t kShortest = 120;       // bytes; a shorter paragraph swallowed nothing
constexpr std::uint32_t kLongestHeading = 120; // bytes between the marks of a heading and of its first item
constexpr std::uint32_t kMostMissing = 2;      // numbers that an extract left out
constexpr std::uint32_t kMostLeftOut = 20;     // （七）… 。（十三）: of a ladder that nothing else is written with
constexpr std::uint32_t kLargestNumber = 100;
constexpr int kLongestAttachment = 4; // code points of 附件, 政策解读

// How good a place for a mark is: behind a finished sentence, behind a colon (现提出以下意见：一、), or right behind a word (…各区属国企（二）).
enum class Place : unsigned char { firm, colon, loose };

struct Candidate {
    Mark mark;
    Place place = Place::firm;
    bool kept = false;
    bool due_only = false; // 11.121人才…: a mark only where 10. stands before it
};

Place place_of(std::string_view text, std::uint32_t at) noexcept
{
    switch (classify(text::decode_before(text, at).value)) {
    case Char::stop:
    case Char::close:
    case Char::blank: return Place::firm;
    case Char::colon: return Place::colon;
    default: return Place::loose;
    }
}

// 加快一、二、三产业融通: the next number right behind the mark, so both are numbers of an enumeration.
bool runs_into_next(std::string_view text, const Mark& mark) noexcept
{
    const int digit = text::han_ordinal(text::decode(text, mark.span.end).value);
    if (mark.ladder == Ladder::chinese && digit > 0 && static_cast<std::uint32_t>(digit) == mark.value + 1) return true;
    const Mark next = read_mark(text, mark.span.end);
    return next.ladder == mark.ladder && next.value == mark.value + 1;
}

// 11 in 11.121人才…, by the digits alone.
std::uint32_t number_at(std::string_view text, std::uint32_t at) noexcept
{
    std::uint32_t value = 0;
    for (; value < kLargestNumber && classify(text::decode(text, at).value) == Char::digit; at += text::decode(text, at).size)
        value = value * 10 + static_cast<std::uint32_t>(text::fold(text::decode(text, at).value) - U'0');
    return value;
}

std::vector<Candidate> find_candidates(std::string_view text, Span span)
{
    std::vector<Candidate> candidates;
    const std::string_view stretch = text.substr(0, span.end);
    std::uint32_t enumerated = span.begin; // the end of the last number of an enumeration
    for (std::uint32_t at = span.begin; (at = next_mark_start(stretch, at, span.end)) < span.end;) {
        const auto c = text::decode(stretch, at);
        const Char kind = classify(c.value);
        const Char before = classify(text::decode_before(text, at).value);
        const bool inside_number = kind == Char::digit && (before == Char::digit || before == Char::dot || before == Char::latin);
        Mark mark = inside_number ? Mark{} : read_mark(stretch, at);
        const bool due_only = !inside_number && mark.ladder == Ladder::none && kind == Char::digit && place_of(text, at) == Place::firm;
        if (due_only) mark = read_due_mark(stretch, at, number_at(stretch, at));
        if (due_only && classify(text::decode_before(text, mark.span.end).value) != Char::dot) mark = {}; // 12，其中…
        const bool names_class = mark.ladder == Ladder::chinese_bracket && before == Char::han &&
                                 text::kClassTails.find(text::decode(stretch, mark.span.end).value) != std::u32string_view::npos;
        if (names_class) mark = {}; // 小（二）型水库
        if (mark.ladder == Ladder::none) {
            at += c.size;
            continue;
        }
        const Place place = at == span.begin ? Place::firm : place_of(text, at);
        const bool in_phrase = place != Place::firm && (runs_into_next(stretch, mark) || (at == enumerated && at != span.begin));
        if (in_phrase) enumerated = mark.span.end;
        else candidates.push_back({mark, place, false, due_only});
        at = mark.span.end;
    }
    return candidates;
}

// Keeps the runs 1, 2, 3 … of each ladder. A run needs two marks, and each of them a firm place or the right number.
class Runs {
public:
    Runs(std::string_view text, std::vector<Candidate>& candidates, const LexiconTables& lexicon)
        : text_(text), candidates_(candidates), lexicon_(lexicon), next_(candidates.size())
    {
        std::array<std::size_t, kLadders> later{};
        later.fill(candidates.size());
        for (std::size_t i = candidates.size(); i-- > 0;) {
            const auto ladder = static_cast<std::size_t>(candidates[i].mark.ladder);
            next_[i] = later[ladder];
            later[ladder] = i;
            latest_[ladder].try_emplace(candidates[i].mark.value, i);
        }
    }

    void keep()
    {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < candidates_.size(); ++i) {
            Candidate& candidate = candidates_[i];
            std::uint32_t& last = last_[static_cast<std::size_t>(candidate.mark.ladder)];
            const std::uint32_t missing =
                candidate.mark.ladder <= Ladder::chinese_bracket && candidate.place == Place::firm ? kMostLeftOut : kMostMissing;
            const bool skips = kept >= 3 && candidate.mark.value > last && candidate.mark.value <= last + 1 + missing;
            const bool goes_on = last != 0 && (candidate.mark.value == last + 1 || (skips && !candidate.due_only));
            if (!goes_on && (candidate.due_only || !starts(i))) continue;
            candidate.kept = true;
            ++kept;
            previous_ = &candidate;
            last = candidate.mark.value;
        }
    }

private:
    // Whether a number of this ladder comes behind candidate `from`.
    [[nodiscard]] bool follows(std::size_t from, Ladder ladder, std::uint32_t value) const
    {
        const auto& places = latest_[static_cast<std::size_t>(ladder)];
        const auto place = places.find(value);
        return place != places.end() && place->second > from;
    }

    [[nodiscard]] bool starts(std::size_t i) const
    {
        const Candidate& candidate = candidates_[i];
        const bool followed = follows(i, candidate.mark.ladder, candidate.mark.value + 1);
        if (candidate.mark.value != 1 && (i != 0 || !followed)) return opens_extract(i); // a paragraph may begin in the middle of a list
        if (!followed && !follows_with_gap(i)) return heads_list(i);
        if (candidate.place == Place::firm) return true;
        return may_be_loose(i) && !is_enumeration(i) && !has_better(i) && !lists_attachments(i);
    }

    // 二、明确任务 |（一）分工原则 1.…: the only one of its kind that an extract left, between a heading and the first number of a list.
    [[nodiscard]] bool heads_list(std::size_t i) const
    {
        const Candidate& candidate = candidates_[i];
        if (candidate.mark.ladder != Ladder::chinese_bracket || candidate.place != Place::firm || !is_behind_heading(candidate))
            return false;
        if (i + 1 >= candidates_.size()) return false;
        const Candidate& below = candidates_[i + 1];
        return below.mark.ladder == Ladder::arabic && below.mark.value == 1 && below.place == Place::firm &&
               below.mark.span.begin - candidate.mark.span.end < kLongestHeading && follows(i + 1, Ladder::arabic, 2);
    }

    // 1.排水管网… 。3.供水管网…: the next one stands firmly.
    [[nodiscard]] bool follows_with_gap(std::size_t i) const
    {
        const std::size_t next = next_[i];
        if (next >= candidates_.size() || candidates_[next].place != Place::firm || candidates_[next].due_only) return false;
        const std::uint32_t value = candidates_[next].mark.value;
        return value > candidates_[i].mark.value && value <= candidates_[i].mark.value + 1 + kMostMissing;
    }

    [[nodiscard]] bool may_be_loose(std::size_t i) const
    {
        const Candidate& candidate = candidates_[i];
        if (candidate.mark.ladder == Ladder::chinese) return true;
        if (candidate.mark.ladder == Ladder::chinese_bracket && holds_sentence(i)) return true;
        return is_behind_heading(candidate); // 二、重点任务（一）夯实基础设施1.新建…
    }

    // 三、工作制度|（一）会议制度…: its list begins anew below the heading in front of it.
    [[nodiscard]] bool is_behind_heading(const Candidate& candidate) const
    {
        return previous_ != nullptr && previous_->mark.ladder < candidate.mark.ladder &&
               candidate.mark.span.begin - previous_->mark.span.begin < kLongestHeading;
    }

    // （一）… up to （二） is at least a sentence; 第（一）、（二）项 is not.
    [[nodiscard]] bool holds_sentence(std::size_t i) const
    {
        const std::size_t next = next_[i];
        if (next >= candidates_.size() || candidates_[next].mark.value != candidates_[i].mark.value + 1) return false;
        return classify(text::decode_before(text_, candidates_[next].mark.span.begin).value) == Char::stop;
    }

    // 做好三件事：1.…；2.…；3.…。
    [[nodiscard]] bool is_enumeration(std::size_t i) const
    {
        const std::size_t next = next_[i];
        if (candidates_[i].place != Place::colon || candidates_[i].mark.ladder < Ladder::arabic || next >= candidates_.size()) return false;
        const Char before = classify(text::decode_before(text_, candidates_[next].mark.span.begin).value);
        return before == Char::semicolon || before == Char::comma;
    }

    // 附件：1.任务清单2.河道名册; 解读：1.…答记者问2.一图读懂
    [[nodiscard]] bool lists_attachments(std::size_t i) const
    {
        if (candidates_[i].place != Place::colon) return false;
        const auto colon = static_cast<std::uint32_t>(text::before(text_, candidates_[i].mark.span.begin));
        auto at = colon;
        for (int count = 0; count < kLongestAttachment && at > 0; ++count) {
            at = static_cast<std::uint32_t>(text::before(text_, at));
            for (const HeaderWord word : {HeaderWord::attachment, HeaderWord::furniture})
                if (lexicon_.header_begins[static_cast<std::size_t>(word)].longest(text_.substr(0, colon + 1), at).end == colon)
                    return true;
        }
        return false;
    }

    // 建立统|一、规范的体系: where its ladder runs on, or begins at a better place further on, a number inside a sentence is none.
    [[nodiscard]] bool has_better(std::size_t i) const
    {
        const Candidate& candidate = candidates_[i];
        const std::uint32_t last = last_[static_cast<std::size_t>(candidate.mark.ladder)];
        if (candidate.place == Place::loose && last != 0 && !is_behind_heading(candidate) && follows(i, candidate.mark.ladder, last + 1))
            return true;
        const std::size_t next = next_[i];
        return next < candidates_.size() && candidates_[next].mark.value == 1 && candidates_[next].place < candidate.place;
    }

    // An extract that begins further down: 三、主要内容及职责分工（一）建设…, a heading and right behind it the first number below.
    [[nodiscard]] bool opens_extract(std::size_t i) const
    {
        const Candidate& candidate = candidates_[i];
        if (candidate.mark.ladder != Ladder::chinese || last_[static_cast<std::size_t>(Ladder::chinese)] != 0 ||
            i + 1 >= candidates_.size())
            return false;
        const Mark& below = candidates_[i + 1].mark;
        if (below.ladder <= Ladder::chinese || below.value != 1 || below.span.begin - candidate.mark.span.end > kLongestHeading)
            return false;
        for (std::uint32_t at = candidate.mark.span.end; at < below.span.begin; at += text::decode(text_, at).size) {
            const Char kind = classify(text::decode(text_, at).value);
            if (kind == Char::stop || kind == Char::comma || kind == Char::semicolon || kind == Char::colon) return false;
        }
        return below.span.begin > candidate.mark.span.end;
    }

    std::string_view text_;
    std::vector<Candidate>& candidates_;
    const LexiconTables& lexicon_;
    std::vector<std::size_t> next_; // of the same ladder
    std::array<std::uint32_t, kLadders> last_{};
    std::array<std::unordered_map<std::uint32_t, std::size_t>, kLadders> latest_; // by number: where it stands for the last time
    const Candidate* previous_ = nullptr;                                         // the last one kept
};

// Behind a heading that is known and runs into its text, with blanks between or without: 一、总体目标到2021年底…, 一、主要目标 2022年…; 0 for none.
std::uint32_t heading_end(std::string_view text, const Mark& mark, std::uint32_t end, const LexiconTables& lexicon)
{
    if (mark.ladder > Ladder::chinese_bracket) return 0;
    const auto& headings = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::section_heading)];
    const auto heading = headings.longest(text.substr(0, end), mark.span.end);
    if (!heading.found(mark.span.end) || heading.end >= end) return 0;
    std::uint32_t behind = heading.end;
    while (behind < end && text::is_blank(classify(text::decode(text, behind).value))) behind += text::decode(text, behind).size;
    const Char kind = classify(text::decode(text, behind).value);
    return behind < end && (kind == Char::han || kind == Char::digit) ? heading.end : 0;
}

// 一、主要目标 2022年，全区…: a paragraph of its own whose known heading a blank parts from its sentence; 0 for none.
std::uint32_t own_heading_end(std::string_view text, Span paragraph, const LexiconTables& lexicon)
{
    const char32_t first = text::decode(text, paragraph.begin).value;
    if (text::han_ordinal(first) <= 0 && !text::is_round_open(first)) return 0;
    const Mark mark = read_mark(text, paragraph.begin);
    if (mark.ladder == Ladder::none) return 0;
    const std::uint32_t heading = heading_end(text, mark, paragraph.end, lexicon);
    const bool blank = heading != 0 && text::is_blank(classify(text::decode(text, heading).value));
    return blank && classify(text::decode_before(text, paragraph.end).value) == Char::stop ? heading : 0;
}

bool is_bracketed_arabic(const Candidate& candidate) noexcept
{
    return candidate.mark.ladder == Ladder::arabic_bracket || candidate.mark.ladder == Ladder::circled;
}

} // namespace

void cut_glued(std::string_view text, Span paragraph, const LexiconTables& lexicon, std::vector<Span>& parts)
{
    constexpr std::size_t kFewest = 2; // marks of a run
    const std::size_t first = parts.size();
    std::vector<Candidate> candidates;
    if (paragraph.size() >= kShortest) candidates = find_candidates(text, paragraph);
    if (candidates.size() >= kFewest) {
        Runs(text, candidates, lexicon).keep();
        std::uint32_t begin = paragraph.begin;
        const auto push = [&](Span part) {
            if (!part.empty()) parts.push_back(part);
        };
        for (const Candidate& candidate : candidates) {
            // (1)…(2)… inside a paragraph is an enumeration of one task, whatever the rest of the paragraph is.
            if (!candidate.kept || is_bracketed_arabic(candidate)) continue;
            push(text::trim(text, {begin, candidate.mark.span.begin}));
            begin = candidate.mark.span.begin;
            const std::uint32_t heading = heading_end(text, candidate.mark, paragraph.end, lexicon);
            if (heading != 0) {
                push({begin, heading});
                begin = heading;
            }
        }
        if (begin != paragraph.begin) parts.push_back(text::trim(text, {begin, paragraph.end}));
    }
    if (parts.size() > first) return;
    const std::uint32_t heading = own_heading_end(text, paragraph, lexicon);
    if (heading != 0) parts.push_back({paragraph.begin, heading});
    parts.push_back(text::trim(text, {std::max(paragraph.begin, heading), paragraph.end}));
}

} // namespace zeren::outline
