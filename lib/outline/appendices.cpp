// One walk over the body; what each line opens is looked through once.
#include "outline/appendices.hpp"

#include "outline/clauses/words.hpp"
#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/numerals.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestHeading = 90; // bytes

// 【相关链接】|: without the brackets around it.
Span without_brackets(std::string_view text, Span heading)
{
    const auto first = decode(text, heading.begin);
    const auto last = text::decode_before(text, heading.end);
    const bool inside =
        heading.size() > first.size + last.size && classify(first.value) == Char::open && classify(last.value) == Char::close;
    return inside ? text::trim_marks(text, {heading.begin + first.size, heading.end - last.size}) : heading;
}

class Finder {
public:
    Finder(std::string_view text, const std::vector<Segment>& segments, const std::vector<bool>& breaks,
           const std::vector<std::int32_t>& body, const LexiconTables& lexicon)
        : text_(text), segments_(segments), breaks_(breaks), body_(body), lexicon_(lexicon)
    {
    }

    // Behind the appendix that begins at `at` of the body; `at` for none. Asked from the first paragraph on.
    [[nodiscard]] std::size_t end_of(std::size_t at)
    {
        if (breaks_[static_cast<std::size_t>(body_[at])]) part_begin_ = segment(at).span.begin;
        if (at >= worked_ && opens(segment(at))) return end_of_lines(at, at + 1, segment(at).mark.ladder);
        const auto index = static_cast<std::size_t>(body_[at]);
        const bool below_page = index > 0 && (at == 0 || body_[at - 1] + 1 < body_[at]); // 相关链接 is a word of pages, too
        if (at >= worked_ && below_page && opens(segments_[index - 1])) return end_of_lines(at, at, Ladder::none);
        return segment(at).mark.ladder == Ladder::circled && segment(at).mark.value == 1 ? end_of_notes(at) : at;
    }

private:
    [[nodiscard]] const Segment& segment(std::size_t at) const { return segments_[static_cast<std::size_t>(body_[at])]; }

    // 名词解释, 五、名词解释, 附：名词解释, 名词解释：1.…
    [[nodiscard]] bool opens(const Segment& one) const
    {
        if (one.mark.ladder > Ladder::chinese_bracket) return false;
        const auto& words = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::appendix)];
        const std::uint32_t begin = classify(decode(text_, one.body.begin).value) == Char::open
                                        ? one.body.begin + decode(text_, one.body.begin).size
                                        : one.body.begin;
        const auto word = words.longest(text_.substr(0, one.body.end), begin);
        if (word.found(begin)) {
            const auto end = static_cast<std::uint32_t>(word.end);
            return end == one.body.end || skip_colon(text_, end, one.body.end) > end || classify(decode(text_, end).value) == Char::close;
        }
        return one.mark.ladder == Ladder::none && ends_called(one.body);
    }

    // 政府工作报告名词解释: a short line without a sentence in it.
    [[nodiscard]] bool ends_called(Span line) const
    {
        if (line.size() > kLongestHeading) return false;
        const Span words = without_brackets(text_, text::trim_marks(text_, line));
        const auto& ends = lexicon_.header_ends[static_cast<std::size_t>(HeaderWord::appendix)];
        return ends.longest_ending(text_.substr(words.begin, words.size())).end < words.size() &&
               text::next_mark(text_, words.begin, words.end, {Char::stop, Char::comma, Char::semicolon}) >= words.end;
    }

    [[nodiscard]] std::size_t end_of_lines(std::size_t at, std::size_t end, Ladder own)
    {
        for (; end < body_.size() && (end == at || !breaks_[static_cast<std::size_t>(body_[end])]); ++end) {
            const Ladder ladder = segment(end).mark.ladder;
            if (ladder == Ladder::title || (own != Ladder::none && ladder != Ladder::none && ladder <= own)) break;
            if (!hands_out_work(segment(end))) continue;
            worked_ = end; // no line up to there opens an appendix
            return at;
        }
        return end;
    }

    // ①…⏎②…: they name nobody, and stand behind a rule or are pointed to.
    [[nodiscard]] std::size_t end_of_notes(std::size_t at) const
    {
        std::size_t end = at;
        while (end < body_.size() && segment(end).mark.ladder == Ladder::circled && segment(end).mark.value == end - at + 1 &&
               !has_duties(segment(end)))
            ++end;
        if (end == at || stands_behind_rule(static_cast<std::size_t>(body_[at]))) return end;
        if (end < body_.size() && !breaks_[static_cast<std::size_t>(body_[end])]) return at; // measures of an item may be pointed to, too
        for (std::size_t note = at; note < end; ++note)
            if (!is_pointed_to(segment(note), segment(at).span.begin)) return at;
        return end;
    }

    // ———, ________
    [[nodiscard]] bool stands_behind_rule(std::size_t index) const
    {
        constexpr int kShortest = 3; // characters
        if (index == 0) return false;
        int length = 0;
        const Span line = segments_[index - 1].span;
        for (std::uint32_t i = line.begin; i < line.end; i += decode(text_, i).size, ++length) {
            const char32_t c = decode(text_, i).value;
            if (classify(c) != Char::dash && !text::is_one_of(text::kRuleSigns, c)) return false;
        }
        return length >= kShortest;
    }

    // 新建水厂4座①。: the sign above `end`, in front of a mark.
    [[nodiscard]] bool is_pointed_to(const Segment& note, std::uint32_t end) const
    {
        const auto sign = decode(text_, note.mark.span.begin);
        const std::string_view words = text_.substr(note.mark.span.begin, sign.size);
        const std::string_view above = text_.substr(0, end);
        for (std::size_t at = part_begin_; (at = above.find(words, at)) != std::string_view::npos; at += sign.size) {
            const Char before = classify(text::decode_before(text_, at).value);
            const Char behind = classify(decode(text_, at + sign.size).value);
            const bool inside = at > 0 && before != Char::line_end && before != Char::blank && before != Char::stop &&
                                before != Char::semicolon && before != Char::colon;
            if (inside && (behind == Char::stop || behind == Char::comma || behind == Char::pause || behind == Char::semicolon ||
                           behind == Char::close || behind == Char::open || behind == Char::line_end))
                return true;
        }
        return false;
    }

    std::string_view text_;
    const std::vector<Segment>& segments_;
    const std::vector<bool>& breaks_;
    const std::vector<std::int32_t>& body_;
    const LexiconTables& lexicon_;
    std::uint32_t part_begin_ = 0; // of the paper or annex
    std::size_t worked_ = 0;
};

} // namespace

void take_appendices(std::string_view text, const std::vector<Segment>& segments, const std::vector<bool>& breaks,
                     std::vector<std::int32_t>& body, std::vector<Other>& other, const LexiconTables& lexicon)
{
    Finder finder(text, segments, breaks, body, lexicon);
    std::vector<std::int32_t> kept;
    bool below_work = false;
    for (std::size_t at = 0; at < body.size();) {
        const Segment& one = segments[static_cast<std::size_t>(body[at])];
        const std::size_t end = below_work ? finder.end_of(at) : at;
        for (std::size_t i = at; i < end; ++i) other.push_back({Other::Kind::closing, 0, segments[static_cast<std::size_t>(body[i])].span});
        if (end == at) kept.push_back(body[at]);
        below_work = below_work || one.mark.ladder != Ladder::none || hands_out_work(one);
        at = std::max(end, at + 1);
    }
    if (kept.size() < body.size()) body = std::move(kept);
}

bool is_called(std::string_view text, Span heading, HeaderWord kind, const LexiconTables& lexicon)
{
    heading = text::trim_marks(text, heading);
    if (heading.empty() || heading.size() > kLongestHeading) return false;
    heading = without_brackets(text, heading);
    const std::string_view words = text.substr(heading.begin, heading.size());
    const auto word = lexicon.header_ends[static_cast<std::size_t>(kind)].longest_ending(words);
    if (word.end >= words.size()) return false;
    return word.end == 0 || text::next_numeral(words, 0, word.end) < word.end; // 2023年|工作回顾
}

} // namespace zeren::outline
