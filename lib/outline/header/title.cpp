// The title ends at the first line that names a kind of document (…的通知), and begins at 关于 or under the issuer; a page that names
// none has its title on the first line that could be one (东坡镇2011年十大惠民工程).
#include "outline/clauses/words.hpp"
#include "outline/header/lines.hpp"
#include "outline/tree.hpp"
#include "text/han_numerals.hpp"
#include "text/marks.hpp"
#include "text/title_words.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::size_t kReach = 30;            // segments in which a title may end
constexpr std::size_t kBareReach = 8;         // segments in which a title without a kind of document may stand
constexpr std::size_t kMostLines = 4;         // of a title above the one that ends it
constexpr std::size_t kShortestBareTitle = 7; // code points
constexpr std::size_t kLongestBareTitle = 48;

class Finder {
public:
    Finder(HeaderLines& lines, std::size_t recipients) : lines_(lines), recipients_(std::min(recipients, lines.segments().size())) {}

    void find()
    {
        const std::size_t end = find_end();
        const std::size_t bare = end < recipients_ && !stands_below_work(find_begin(end)) ? recipients_ : find_bare();
        if (end < recipients_ && (bare == recipients_ || bare >= end)) {
            set(find_begin(end), go_on(end));
            return;
        }
        if (bare < recipients_) {
            set(bare, bare);
            return;
        }
        for (std::size_t i = 0; i < std::min<std::size_t>(recipients_, kMostLines); ++i) {
            if (lines_.may_be_title_line(i)) take_issuer_line(i);
        }
    }

private:
    [[nodiscard]] Span span(std::size_t i) const { return lines_.segments()[i].span; }
    // 2024年重点工作任务⏎1.…（A负责）⏎附件⏎责任清单: the title of an annex, for numbers above it hand out work.
    [[nodiscard]] bool stands_below_work(std::size_t line) const
    {
        const auto works = [](const Segment& one) { return one.mark.ladder != Ladder::none && hands_out_work(one); };
        return std::any_of(lines_.segments().begin(), lines_.segments().begin() + static_cast<std::ptrdiff_t>(line), works);
    }
    [[nodiscard]] bool is_red_head(std::size_t i) const
    {
        return lines_.is_organisation(span(i)) && lines_.ends(span(i), HeaderWord::red_head_tail);
    }

    // 附件2, 附件2：…: where the words behind the mark of an annex that begins the line begin; where the line does when it has none.
    [[nodiscard]] std::uint32_t behind_annex(Span line) const
    {
        const auto& marks = lines_.lexicon().header_begins[static_cast<std::size_t>(HeaderWord::annex)];
        const auto match = marks.longest(lines_.words(line), 0, text::Gaps::allowed);
        if (!match.found(0)) return line.begin;
        const std::string_view text = lines_.text();
        const auto skip = [&](std::uint32_t at, auto accepts) {
            while (at < line.end && accepts(text::decode(text, at).value)) at += text::decode(text, at).size;
            return at;
        };
        const auto is_blank = [](char32_t c) { return text::is_blank(classify(c)); };
        const auto is_digit = [](char32_t c) { return classify(c) == Char::digit || text::han_ordinal(c) > 0; };
        const auto closes = [](char32_t c) {
            const Char kind = classify(c);
            return text::is_blank(kind) || kind == Char::colon || kind == Char::dash || kind == Char::dot;
        };
        const auto mark = static_cast<std::uint32_t>(line.begin + match.end);
        const std::uint32_t number = skip(mark, is_blank);
        const std::uint32_t behind = skip(number, is_digit);
        const std::uint32_t words = skip(behind, closes);
        if (words > behind || words == line.end) return words;
        return number > mark ? number : line.begin; // 附件 十件实事; 附件材料, 附件一览表
    }

    // …行动计划（2025—2027年）  政策咨询, …的通知 （江政发〔2021〕22号）, …的通知-江北市人民政府门户网站: without the link that wide blanks part from
    // it, the number of the document and the name of the site.
    [[nodiscard]] Span title_of(std::size_t i) const
    {
        constexpr std::uint32_t kLongestLink = 24; // bytes
        const std::string_view text = lines_.text();
        const Span line = without_site(without_number(span(i)));
        int blanks = 0;
        for (std::uint32_t at = line.begin; at < line.end; at += text::decode(text, at).size) {
            blanks = text::is_blank(classify(text::decode(text, at).value)) ? blanks + 1 : 0;
            if (blanks < 2) continue;
            const Span front = text::trim(text, {line.begin, at});
            const Span link = text::trim(text, {at, line.end});
            const bool is_link = link.size() <= kLongestLink && classify(text::decode(text, link.begin).value) == Char::han;
            if (is_link && lines_.is_title_end(front) && !lines_.is_title_end(link)) return front;
        }
        return line;
    }

    [[nodiscard]] Span without_number(Span line) const
    {
        const std::string_view text = lines_.text();
        const Span number = find_doc_number(text, line);
        if (number.empty() || number.begin == line.begin) return line;
        const Span behind = text::trim(text, {number.end, line.end});
        const auto close = text::decode(text, behind.begin);
        if (!behind.empty() && (!text::is_round_close(close.value) || behind.size() > close.size)) return line;
        const Span front = text::trim(text, {line.begin, number.begin});
        const auto open = text::decode_before(text, front.end);
        if (!behind.empty() && text::is_round_open(open.value)) return text::trim(text, {front.begin, front.end - open.size});
        return !front.empty() && lines_.is_title_end(front) ? front : line;
    }

    [[nodiscard]] Span without_site(Span line) const
    {
        const auto joiner = lines_.words(line).find_last_of(text::kSiteJoiners);
        if (joiner == std::string_view::npos) return line;
        const Span front = text::trim_marks(lines_.text(), {line.begin, line.begin + static_cast<std::uint32_t>(joiner)});
        const std::string_view site = lines_.words(line).substr(joiner + 1);
        const bool named =
            text::closes_with(site, text::kNet) || text::closes_with(site, text::kSite) ||
            (!front.empty() &&
             lines_.is_organisation(text::trim(lines_.text(), {line.end - static_cast<std::uint32_t>(site.size()), line.end})));
        return named && !front.empty() && lines_.is_title_end(front) ? front : line;
    }

    // The line that ends a title; recipients_ for none.
    [[nodiscard]] std::size_t find_end() const
    {
        for (std::size_t i = 0; i < std::min(recipients_, kReach); ++i) {
            if (lines_.plan.places[i] == Place::body && span(i).size() > kLongestTitleLine && !lines_.is_ornament(i)) break;
            if (lines_.may_be_title_line(i) && !lines_.is_remark(span(i)) && lines_.is_title_end(title_of(i)) && !is_red_head(i) &&
                !leaves_name_open(i) && !lines_.names_last(i))
                return i;
        }
        return recipients_;
    }

    [[nodiscard]] static bool closes_name(std::string_view words)
    {
        for (std::size_t at = 0; at < words.size(); at += text::decode(words, at).size)
            if (text::is_one_of(text::kBookCloses, text::decode(words, at).value)) return true;
        return false;
    }

    // …关于印发《防汛任务分解, 一览表》的通知 below: the name of a document that the line begins, and a later one closes.
    [[nodiscard]] bool leaves_name_open(std::size_t i) const
    {
        const auto open = lines_.words(span(i)).rfind(text::kBookOpen);
        if (open == std::string_view::npos || closes_name(lines_.words(span(i)).substr(open + text::kBookOpen.size()))) return false;
        const std::size_t reach = std::min(recipients_, i + 1 + kMostLines);
        for (std::size_t next = i + 1; next < reach && lines_.may_be_title_line(next); ++next)
            if (closes_name(lines_.words(span(next)))) return true;
        return false;
    }

    // Nothing but blanks between line i and the next: a table between them is no segment, and no title runs over one.
    [[nodiscard]] bool touches_next(std::size_t i) const { return text::trim(lines_.text(), {span(i).end, span(i + 1).begin}).empty(); }

    [[nodiscard]] std::size_t find_begin(std::size_t end) const
    {
        std::size_t begin = end;
        while (begin > 0 && end - begin < kMostLines && lines_.find_word(span(begin), HeaderWord::about) != span(begin).begin &&
               (!lines_.segments()[begin].blank_before || goes_on_from_above(begin)) && lines_.may_be_title_line(begin - 1) &&
               touches_next(begin - 1) && !lines_.is_organisation(issuer_of(begin - 1)) && !holds_title(begin - 1, begin) &&
               behind_annex(span(begin - 1)) == span(begin - 1).begin && !lines_.ends(span(begin - 1), HeaderWord::red_head_tail)) {
            --begin;
        }
        const bool passed_on = begin > 0 && touches_next(begin - 1) && !lines_.segments()[begin].blank_before &&
                               lines_.may_be_title_line(begin - 1) && relay_in(span(begin - 1)) < span(begin - 1).end;
        return passed_on ? begin - 1 : begin; // 国务院办公厅转发国家教委, 关于…的通知 on the next line
    }

    // 江北市人民政府关于印发防汛, a blank line, 抗旱物资, a blank line, 工作方案的通知: a title that has begun, perhaps some lines above, and not
    // ended.
    [[nodiscard]] bool goes_on_from_above(std::size_t begin) const
    {
        for (std::size_t i = begin; i-- > 0 && begin - i < kMostLines;) {
            if (!lines_.may_be_title_line(i) || (lines_.is_title_end(span(i)) && !leaves_name_open(i))) return false;
            if (lines_.is_organisation(issuer_of(i))) return false;
            if (lines_.find_word(span(i), HeaderWord::about) < span(i).end) return true;
        }
        return false;
    }

    // The head of a web page: the title and something behind it (…的通知 江政办发〔2018〕42号), then the title itself.
    [[nodiscard]] bool holds_title(std::size_t above, std::size_t i) const
    {
        return span(above).size() > span(i).size() && text::begins_with(lines_.words(span(above)), lines_.words(span(i)));
    }

    // A line that may be an issuer; empty where it holds a label (…2022年度任务及责任单位).
    [[nodiscard]] Span issuer_of(std::size_t i) const
    {
        const auto is_label = [](const RoleWord& word) { return word.word->kind == WordKind::label; };
        const bool labelled = std::ranges::any_of(find_role_words(lines_.text(), span(i), lines_.lexicon()), is_label);
        return labelled ? Span{span(i).begin, span(i).begin} : span(i);
    }

    // But for a page that gives its title twice. A line with a comma is that of the recipients (…和计划 | 单列市税务局).
    [[nodiscard]] std::size_t go_on(std::size_t end) const
    {
        while (end + 1 < recipients_ && touches_next(end) && !lines_.segments()[end + 1].blank_before &&
               lines_.may_be_title_line(end + 1) && lines_.is_title_end(span(end + 1)) && !has_inner_mark(span(end + 1)) &&
               lines_.find_word(span(end + 1), HeaderWord::about) == span(end + 1).end) {
            ++end;
        }
        return end;
    }

    // Without a kind of document: the first line that is neither an organisation nor a sentence, with text below it.
    [[nodiscard]] std::size_t find_bare() const
    {
        for (std::size_t i = 0; i < std::min(recipients_, kBareReach); ++i) {
            const Span line = span(i);
            if (lines_.plan.places[i] != Place::body || !lines_.may_be_title_line(i)) {
                if (lines_.segments()[i].mark.ladder != Ladder::none || lines_.last_mark(line) == Char::stop) break;
                continue;
            }
            if (lines_.is_organisation(issuer_of(i)) || behind_annex(line) == line.end) continue;
            const std::size_t length = text::count_code_points(lines_.words(line));
            const bool bracketed = text::is_round_open(text::decode(lines_.text(), line.begin).value);
            const bool sentence =
                std::ranges::any_of(lines_.segments()[i].pieces, [](const Piece& piece) { return !piece.duties.empty(); });
            if (!bracketed && !sentence && !has_inner_mark(line) && length >= kShortestBareTitle && length <= kLongestBareTitle &&
                !lines_.ends_text(line)) {
                return i;
            }
            if (!bracketed) break;
        }
        return recipients_;
    }

    [[nodiscard]] bool has_inner_mark(Span line) const
    {
        for (std::uint32_t at = line.begin; at < line.end; at += text::decode(lines_.text(), at).size) {
            const Char kind = classify(text::decode(lines_.text(), at).value);
            if (kind == Char::comma || kind == Char::stop || kind == Char::semicolon || kind == Char::colon) return true;
        }
        return false;
    }

    // 江北市人民政府文件, or the issuer on a line of its own.
    void take_issuer_line(std::size_t i)
    {
        Span line = issuer_of(i);
        const auto& tails = lines_.lexicon().header_ends[static_cast<std::size_t>(HeaderWord::red_head_tail)];
        const auto tail = tails.longest_ending(lines_.words(line));
        if (tail.end < line.size() && tail.end > 0) line = text::trim(lines_.text(), {line.begin, line.begin + tail.end});
        if (!lines_.is_organisation(line)) return;
        auto& issuer = lines_.plan.header.issuer;
        const bool red_head = tail.end < span(i).size() && tail.end > 0;
        if (!issuer) issuer = line;
        else if (red_head && i > 0 && span(i - 1).end == issuer->end && touches_next(i - 1) && lines_.words(*issuer) != lines_.words(line))
            issuer->end = line.end; // two offices with one red head, a line each
        else if (i > 0 && span(i - 1).end == issuer->end && touches_next(i - 1) && !lines_.segments()[i].blank_before && signs(line, i) &&
                 signs(span(i - 1), i))
            issuer->end = line.end; // several offices, which sign together
        lines_.take(i, Place::header);
    }

    // Whether the office stands in the text behind line i once more.
    [[nodiscard]] bool signs(Span office, std::size_t i) const
    {
        return lines_.text().find(lines_.words(office), span(i).end) != std::string_view::npos;
    }

    void set(std::size_t first, std::size_t last)
    {
        for (std::size_t i = 0; i < first; ++i) {
            if (behind_annex(span(i)) == span(i).end) lines_.take(i, Place::furniture);
            else if (lines_.may_be_title_line(i)) take_issuer_line(i);
        }
        Span whole{behind_annex(span(first)), title_of(last).end};
        auto& header = lines_.plan.header;
        const Span number = find_doc_number(lines_.text(), whole); // 江政办发〔2022〕4号 江北市人民政府办公室关于…
        if (!number.empty() && number.begin == whole.begin && number.end < whole.end) {
            if (!header.doc_number) header.doc_number = number;
            whole = text::trim(lines_.text(), {number.end, whole.end});
        }
        header.title = whole;
        for (std::size_t i = first; i <= last; ++i) lines_.take(i, Place::header);
        lines_.plan.body_begin = std::max(lines_.plan.body_begin, find_again(last, whole) + 1);
        const Span issuer = text::trim(
            lines_.text(), {whole.begin, std::min({lines_.find_word(whole, HeaderWord::about), year_in(whole), relay_in(whole)})});
        if (issuer.end >= whole.end || issuer.empty() || !lines_.is_organisation(issuer) || !is_certain(issuer)) return;
        if (!header.issuer || is_banner(*header.issuer, first)) header.issuer = issuer;
    }

    // A page that gives its title twice, with the day of its upload, the size of its file and the like between them: the line that says it
    // again; `last` for none.
    [[nodiscard]] std::size_t find_again(std::size_t last, Span title) const
    {
        constexpr std::uint32_t kLongestFact = 60; // bytes
        for (std::size_t i = last + 1; i < std::min(recipients_, last + kBareReach); ++i) {
            if (lines_.words(span(i)) == lines_.words(title)) return i;
            if (lines_.segments()[i].mark.ladder != Ladder::none || span(i).size() > kLongestFact) break;
        }
        return last;
    }

    // The name of the site at the top of a web page: its menus stand between it and the title.
    [[nodiscard]] bool is_banner(Span issuer, std::size_t title) const
    {
        for (std::size_t i = title; i-- > 0 && span(i).begin > issuer.end;) {
            if (lines_.is_ornament(i)) return true;
        }
        return false;
    }

    // 江北市政府办公室转发市财政局关于…: where the verb of passing on stands; its end for none.
    [[nodiscard]] std::uint32_t relay_in(Span title) const
    {
        const std::string_view front = lines_.words({title.begin, lines_.find_word(title, HeaderWord::about)});
        std::size_t at = std::string_view::npos;
        for (const std::string_view relay : text::kRelays) at = std::min(at, front.find(relay));
        return at == std::string_view::npos || at == 0 ? title.end : title.begin + static_cast<std::uint32_t>(at);
    }

    // 马栏镇人民政府2024年工作要点: where the year of a title begins; its end for none.
    [[nodiscard]] std::uint32_t year_in(Span title) const
    {
        std::uint32_t at = title.begin;
        while (at < title.end && classify(text::decode(lines_.text(), at).value) == Char::han) at += text::decode(lines_.text(), at).size;
        return classify(text::decode(lines_.text(), at).value) == Char::digit ? at : title.end;
    }

    // In front of 关于 any organisation is the issuer; in front of a year only one that cannot be a place (江北市2024年…).
    [[nodiscard]] bool is_certain(Span issuer) const
    {
        if (classify(text::decode(lines_.text(), issuer.end).value) != Char::digit) return true;
        const auto ending = lines_.lexicon().organisation_endings.longest_ending(lines_.words(issuer));
        const auto area = lines_.lexicon().areas.longest_ending(lines_.words(issuer));
        return ending.value == static_cast<std::uint32_t>(Ending::strong) && area.end >= issuer.size();
    }

    HeaderLines& lines_;
    std::size_t recipients_;
};

} // namespace

void find_title(HeaderLines& lines, std::size_t recipients) { Finder(lines, recipients).find(); }

} // namespace zeren::outline
