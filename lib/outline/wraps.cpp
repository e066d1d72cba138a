// Four signs: every line is of nearly one width; paragraphs are indented and their other lines are not; sentences stop at the end
// of lines in places where no author ends a paragraph; what stops in mid-sentence in a short paper is as wide as its page.
#include "outline/wraps.hpp"

#include "outline/boxes.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/times.hpp"
#include "outline/clauses/words.hpp"
#include "outline/header/header.hpp"
#include "outline/numbering/numbering.hpp"
#include "outline/numbering/worded_numbers.hpp"
#include "text/chars.hpp"
#include "text/list_marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::uint32_t kShortestBroken = 10;  // code points of a line whose comma may be in mid-sentence
constexpr std::uint32_t kLongestBracket = 400; // bytes from an open bracket to the end of its line
constexpr std::uint32_t kSlack = 8;            // columns by which the lines of an uneven wrap differ
constexpr std::size_t kManyBroken = 3;

Char last_mark(std::string_view text, Span span) noexcept { return classify(text::decode_before(text, span.end).value); }

bool ends_sentence(Char kind) noexcept
{
    return kind == Char::stop || kind == Char::colon || kind == Char::close || kind == Char::semicolon;
}

// Not only digits and marks, as the number of a page or a row is.
bool holds_words(std::string_view text, Span line) noexcept
{
    for (std::uint32_t at = line.begin; at < line.end; at += text::decode(text, at).size)
        if (classify(text::decode(text, at).value) == Char::han) return true;
    return false;
}

bool ends_title(std::string_view text, Span line, const LexiconTables& lexicon)
{
    const auto& types = lexicon.header_ends[static_cast<std::size_t>(HeaderWord::document_type)];
    return types.longest_ending(text.substr(line.begin, line.size())).end < line.size();
}

// Many lines of nearly the greatest width, none beyond it, tell an even wrap; 0 for none.
std::uint32_t even_width(const std::vector<Line>& lines)
{
    std::uint32_t widest = 0;
    for (const Line& line : lines) widest = std::max(widest, line.width);
    if (widest < 15 || widest > 80) return 0;
    const auto full = std::ranges::count_if(lines, [&](const Line& line) { return line.width + 3 >= widest; });
    return full >= 5 && full * 4 >= static_cast<std::ptrdiff_t>(lines.size()) ? widest : 0;
}

// Where paragraphs are indented, a line that is not goes on with the one above it.
bool indents_paragraphs(const std::vector<Line>& lines)
{
    std::size_t numbered = 0;
    std::size_t indented = 0;
    for (const Line& line : lines) {
        if (line.ladder == Ladder::none) continue;
        ++numbered;
        indented += line.indented;
    }
    return indented >= 4 && indented * 5 >= numbered * 3;
}

// Columns: a 汉字 takes two, a letter one.
std::uint32_t columns(std::string_view text, Span span) noexcept
{
    std::uint32_t count = 0;
    for (std::uint32_t at = span.begin; at < span.end;) {
        const auto c = text::decode(text, at);
        count += c.value < 0x80 ? 1 : 2;
        at += c.size;
    }
    return count;
}

// The same with the blanks in front of it.
std::uint32_t columns_of_line(std::string_view text, Span span) noexcept
{
    while (span.begin > 0) {
        const auto c = text::decode_before(text, span.begin);
        if (!text::is_blank(classify(c.value))) break;
        span.begin -= c.size;
    }
    return columns(text, span);
}

// The stretch from the last round bracket that nothing closes; empty when there is none.
Span open_bracket(std::string_view text, Span span) noexcept
{
    std::uint32_t near = span.size() > kLongestBracket + 4 ? span.end - kLongestBracket - 4 : span.begin;
    while ((static_cast<unsigned char>(text[near]) & 0xC0U) == 0x80U) ++near;       // not inside a character
    if (text::next_mark(text, near, span.end, {Char::open}) >= span.end) return {}; // most lines
    int depth = 0;
    for (std::uint32_t at = span.end; at > span.begin && span.end - at < kLongestBracket;) {
        at = static_cast<std::uint32_t>(text::before(text, at));
        const char32_t c = text::decode(text, at).value;
        if (text::is_round_close(c)) ++depth;
        else if (text::is_round_open(c) && --depth < 0) return {at, span.end};
    }
    return {};
}

bool closes_bracket(std::string_view text, Span line) noexcept
{
    int depth = 0;
    for (std::uint32_t at = line.begin; at < line.end; at += text::decode(text, at).size) {
        const char32_t c = text::decode(text, at).value;
        if (text::is_round_open(c)) ++depth;
        else if (text::is_round_close(c) && --depth < 0) return true;
    }
    return false;
}

// 工程 32 公里 and 项目 3 个 at the beginning of a line: how many there are, and no number of an item.
bool counts_things(std::string_view text, const Mark& mark, const LexiconTables& lexicon)
{
    const Span unit = text::trim(text, {mark.number.end, static_cast<std::uint32_t>(text.size())});
    return classify(text::decode(text, unit.begin).value) != Char::digit &&
           lexicon.measures.unit_words.longest(text, unit.begin).found(unit.begin);
}

} // namespace

bool opens_with_blank_label(std::string_view text, Span line, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kShortest = 12; // bytes: a shorter word may begin a name
    constexpr std::uint32_t kLongestField = 150;
    const auto word = lexicon.role_words.longest(text.substr(0, line.end), line.begin);
    if (!word.found(line.begin) || word.end - line.begin < kShortest || word.end >= line.end) return false;
    const Word& known = lexicon.words[word.value];
    if (known.kind != WordKind::label || classify(text::decode(text, word.end).value) != Char::blank) return false;
    const Span value = text::trim_marks(text, {word.end, line.end});
    if (value.empty()) return false;
    if (known.means == Meaning::role) return looks_like_parties(text, value, lexicon);
    if (known.means == Meaning::field) return line.size() <= kLongestField; // 任务内容 改造农村公路60公里
    return known.means == Meaning::deadline && !read_time_phrase(text, value).empty();
}

void read_beginning(std::string_view text, Line& line, const LexiconTables& lexicon)
{
    line.ladder = read_mark(text, line.span.begin).ladder;
    const Mark worded = line.ladder == Ladder::none ? read_worded_number(text, line.span.begin, lexicon) : Mark{};
    line.opens = line.ladder != Ladder::none || (worded.ladder != Ladder::none && !counts_things(text, worded, lexicon)) ||
                 label_at(text, line.span.begin, line.span.end, lexicon).word != nullptr;
    line.opens =
        line.opens || text::is_bullet(text::decode(text, line.span.begin).value) || opens_with_blank_label(text, line.span, lexicon);
    line.heads_box = !line.opens && begins_box(text, line.span, lexicon);
    line.opens = line.opens || line.heads_box;
}

Wraps::Wraps(std::string_view text, const std::vector<Line>& lines, const LexiconTables& lexicon)
    : text_(text), lexicon_(lexicon), width_(even_width(lines)), indents_(indents_paragraphs(lines))
{
    constexpr std::ptrdiff_t kFewestAlone = 3;
    std::ptrdiff_t alone = 0;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) alone += names_value(lines[i], lines[i + 1]);
    labels_alone_ = alone >= kFewestAlone;
    std::size_t broken = 0;
    std::uint32_t narrowest = 0;
    Span whole;
    for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
        if (whole.empty()) whole = lines[i].span;
        whole.end = lines[i].span.end;
        if (!is_broken(whole, lines[i], lines[i + 1])) {
            whole = {};
            continue;
        }
        const std::uint32_t width = columns(text, lines[i].span);
        narrowest = broken++ == 0 ? width : std::min(narrowest, width);
    }
    if (broken >= kManyBroken && broken * 8 >= lines.size()) narrowest_ = narrowest;
    if (width_ == 0 && narrowest_ == 0) page_ = page_width(lines);
}

// A paper of a few items has too few lines for an even wrap. Its page shows all the same where each line of its body that stops in mid-sentence is
// as wide as the widest: a title over its text is shorter. 0 for no page.
std::uint32_t Wraps::page_width(const std::vector<Line>& lines) const
{
    constexpr std::uint32_t kNarrowest = 44; // columns
    constexpr std::uint32_t kWidest = 90;
    constexpr std::size_t kFewestFull = 2;
    const auto body = std::ranges::find_if(lines, [](const Line& line) { return line.ladder != Ladder::none; });
    std::uint32_t widest = 0;
    for (auto line = body; line != lines.end(); ++line) {
        if (line->width > kWidest) return 0;
        widest = std::max(widest, columns_of_line(text_, line->span));
    }
    if (widest < kNarrowest || widest > kWidest) return 0;
    std::size_t full = 0;
    for (auto line = body; line != lines.end() && line + 1 != lines.end(); ++line) {
        if (!may_go_on(*line, line[1])) continue;
        if (fills_page(widest, *line, line[1])) ++full;
        else if (line->ladder != Ladder::none) return 0; // a title over its text
    }
    return full >= kFewestFull ? widest : 0;
}

// Whether the line is full, and the next one is neither the office nor the time of its own in a list that lost its columns.
bool Wraps::fills_page(std::uint32_t page, const Line& previous, const Line& line) const
{
    constexpr std::uint32_t kUneven = 6; // columns by which a wrap at 汉字, figures and marks differs
    return columns_of_line(text_, previous.span) + kUneven >= page && !looks_like_parties(text_, line.span, lexicon_) &&
           read_time_phrase(text_, line.span).empty();
}

// Lines of a header stand for themselves: a title ends, a 文号 or a date fills its line.
bool Wraps::parts_header(const Line& previous, const Line& line) const
{
    const auto stands_alone = [&](Span span) {
        return is_date_line(text_, span) ||
               (span.size() <= 90 && !find_doc_number(text_, span).empty() && find_doc_number(text_, span).size() + 6 >= span.size());
    };
    if (line.width == 1 && classify(text::decode(text_, line.span.begin).value) != Char::han) return true; // a stray mark
    const auto& furniture = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::furniture)];
    if (furniture.longest(text_, previous.span.begin).found(previous.span.begin)) return true;
    const auto& attachment = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::attachment)];
    if (attachment.longest(text_, previous.span.begin).found(previous.span.begin)) return true;
    const auto& about = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::about)];
    if (about.longest(text_, line.span.begin).found(line.span.begin)) return true; // 关于… under its issuer
    return ends_title(text_, previous.span, lexicon_) || stands_alone(previous.span) || stands_alone(line.span);
}

bool Wraps::may_go_on(const Line& previous, const Line& line) const
{
    return !line.blank_before && !line.is_heading && !ends_sentence(last_mark(text_, previous.span)) && !line.opens &&
           !previous.heads_box && !parts_header(previous, line);
}

// （牵头单位：市国 at the end of a line: the clause goes on, though another line may close it.
bool Wraps::opens_clause(Span open) const
{
    const std::uint32_t inside = open.begin + text::decode(text_, open.begin).size;
    const LabelAt label = label_at(text_, inside, open.end, lexicon_);
    return label.word != nullptr && label.word->means == Meaning::role && classify(text::decode_before(text_, open.end).value) == Char::han;
}

// …；责任单位： at the end of a line that began with something else: its list is on the next.
bool Wraps::ends_in_label(Span line) const
{
    constexpr std::uint32_t kLongestLabel = 48; // bytes, with blanks
    for (std::uint32_t at = line.end; at > line.begin && line.end - at < kLongestLabel;) {
        at = static_cast<std::uint32_t>(text::before(text_, at));
        const LabelAt label = label_at(text_, at, line.end, lexicon_);
        if (label.word != nullptr && label.word->means == Meaning::role && label.value >= line.end)
            return at > line.begin && classify(text::decode_before(text_, at).value) != Char::han;
    }
    return false;
}

// 责任单位, 完成时限 and nothing else.
bool Wraps::is_label_alone(const Line& line) const
{
    constexpr std::uint32_t kShortest = 12; // bytes: 责任领导; a shorter word may head a list
    if (line.span.size() < kShortest || line.opens || line.is_heading) return false;
    const auto word = lexicon_.role_words.longest(text_.substr(0, line.span.end), line.span.begin);
    if (!word.found(line.span.begin) || word.end != line.span.end) return false;
    const Word& known = lexicon_.words[word.value];
    return known.kind == WordKind::label && (known.means == Meaning::role || known.means == Meaning::deadline);
}

bool Wraps::names_value(const Line& label, const Line& line) const
{
    return is_label_alone(label) && !line.opens && !line.is_heading && !line.blank_before && !is_label_alone(line);
}

// 责任单位：⏎县水务局; 完成时限：⏎10月底前: the label alone asks for what the next line is.
bool Wraps::answers_label(const Line& label, const Line& line) const
{
    constexpr std::uint32_t kLongestValue = 300; // bytes
    if (!label.opens || line.opens || line.is_heading || line.span.size() > kLongestValue) return false;
    if (last_mark(text_, label.span) != Char::colon) return false;
    const LabelAt at = label_at(text_, label.span.begin, label.span.end, lexicon_);
    if (at.word == nullptr || at.value < label.span.end) return false;
    const Span value = text::trim_marks(text_, line.span);
    if (value.empty()) return false;
    if (at.word->means == Meaning::deadline) return !read_time_phrase(text_, value).empty();
    if (at.word->means != Meaning::role) return false;
    return looks_like_parties(text_, value, lexicon_) || looks_like_names(text_, value, lexicon_);
}

// 一、⏎工作目标: the number of a heading that has a line for itself.
bool Wraps::is_number_alone(const Line& line) const
{
    constexpr std::uint32_t kLongestNumber = 6; // code points: 第十二章
    const bool heads = line.ladder == Ladder::chapter || line.ladder == Ladder::chinese || line.ladder == Ladder::chinese_bracket;
    return heads && line.width <= kLongestNumber && read_mark(text_, line.span.begin).span.end >= line.span.end;
}

// For sure in the middle of a sentence: behind a comma, or in a bracket that the next line closes.
bool Wraps::is_broken(Span whole, const Line& previous, const Line& line) const
{
    if (line.blank_before || line.is_heading) return false;
    if (text::is_round_open(text::decode_before(text_, previous.span.end).value)) return true; // …。（⏎牵头单位：A）
    if (line.opens) return false;
    const Span open = open_bracket(text_, whole);
    if (!open.empty() && (closes_bracket(text_, line.span) || opens_clause(open))) return true;
    const Char last = last_mark(text_, previous.span);
    if (last == Char::colon && ends_in_label(previous.span)) return true;
    return (last == Char::comma || last == Char::pause) && previous.width >= kShortestBroken && !parts_header(previous, line);
}

// A number or label may be the beginning of the wrapped rest of a sentence only where the line before is full and its sentence is
// not.
bool Wraps::goes_on(Span whole, const Line& previous, const Line& line) const
{
    if (whole == previous.span && is_number_alone(previous) && line.ladder == Ladder::none && holds_words(text_, line.span)) return true;
    if (is_broken(whole, previous, line)) return true;
    if (whole == previous.span && ((labels_alone_ && names_value(previous, line)) || answers_label(previous, line))) return true;
    if (!may_go_on(previous, line)) return false;
    if (width_ != 0 && previous.width + 3 >= width_) return true;
    if (narrowest_ != 0 && columns(text_, previous.span) + kSlack >= narrowest_) return true;
    if (page_ != 0 && fills_page(page_, previous, line)) return true;
    return indents_ && !line.indented && previous.width >= 12;
}

} // namespace zeren::outline
