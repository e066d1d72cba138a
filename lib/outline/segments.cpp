// Joining comes first (width of the wrap, lists that go on), then cutting (numbering inside a glued paragraph).
#include "outline/segments.hpp"

#include "outline/bullet_heads.hpp"
#include "outline/clauses/clauses.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/words.hpp"
#include "outline/glued.hpp"
#include "outline/header/glued.hpp"
#include "outline/header/glued_tail.hpp"
#include "outline/header/header.hpp"
#include "outline/heading_lines.hpp"
#include "outline/inline_measures.hpp"
#include "outline/numbering/decimal_marks.hpp"
#include "outline/numbering/due_marks.hpp"
#include "outline/numbering/worded_numbers.hpp"
#include "outline/role_heads.hpp"
#include "outline/wide_blanks.hpp"
#include "outline/wraps.hpp"
#include "text/chars.hpp"
#include "text/list_marks.hpp"
#include "text/marks.hpp"
#include "text/page_numbers.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;

constexpr std::size_t kHeaderReach = 12;            // paragraphs in which a glued header may stand
constexpr std::uint32_t kShortestGluedHeader = 180; // bytes
constexpr std::uint32_t kShortestPart = 60;         // bytes of a header or a signature in a line that is known to have lost its breaks
constexpr std::size_t kTailReach = 8;               // lines in which a signature may be glued to the last sentence
constexpr std::size_t kMostSignatureLines = 4;      // names, a remark and the date
constexpr std::uint32_t kNarrowestWrap = 18;        // code points
constexpr std::uint32_t kLongestNameTail = 4;       // code points of a name that go over to the next line

Char last_mark(std::string_view text, Span span) noexcept { return classify(text::decode_before(text, span.end).value); }

bool is_indent(std::string_view text, std::uint32_t begin) noexcept
{
    return classify(text::decode_before(text, begin).value) == Char::blank;
}

Line make_line(std::string_view text, Span span, std::uint32_t previous_end, bool is_heading, const LexiconTables& lexicon)
{
    const auto breaks = std::ranges::count(text.substr(previous_end, span.begin - previous_end), '\n');
    const auto width = static_cast<std::uint32_t>(text::count_code_points(text.substr(span.begin, span.size())));
    Line line{span, width, breaks > 1, is_heading, is_indent(text, span.begin)};
    read_beginning(text, line, lexicon);
    return line;
}

// The paragraphs without what is taken: a glued table begins and may end inside a line.
std::vector<Line> find_lines(const Text& text, const std::vector<Span>& taken, const LexiconTables& lexicon)
{
    std::vector<Line> lines;
    lines.reserve(text.blocks.size());
    auto table = taken.begin();
    const auto add = [&](const Block& block, Span span) {
        const std::uint32_t previous = lines.empty() ? 0 : lines.back().span.end;
        if (span != block.span) span = text::trim(text.content, span);
        if (span.empty()) return;
        const bool is_heading = block.kind == Block::Kind::heading;
        if (std::string_view(text.content).substr(0, span.end).find(text::kWideBlank, span.begin) == std::string_view::npos)
            return lines.push_back(make_line(text.content, span, previous, is_heading, lexicon)); // nearly all
        const std::vector<Span> parts = cut_at_wide_blanks(text.content, span);
        for (const Span part : parts) {
            const std::uint32_t before = part.begin == span.begin ? previous : lines.back().span.end;
            lines.push_back(make_line(text.content, part, before, is_heading, lexicon));
            lines.back().is_part = parts.size() > 1;
        }
    };
    for (const Block& block : text.blocks) {
        if (block.kind == Block::Kind::table) continue;
        while (table != taken.end() && table->end <= block.span.begin) ++table;
        if (table == taken.end() || table->begin >= block.span.end) {
            add(block, block.span);
            continue;
        }
        add(block, {block.span.begin, std::max(table->begin, block.span.begin)});
        if (table->end < block.span.end) add(block, {table->end, block.span.end});
    }
    return lines;
}

// The same with a line for each heading that lost one of its breaks.
std::vector<Line> cut_headings(std::string_view text, std::vector<Line>&& lines, const LexiconTables& lexicon)
{
    std::vector<Span> spans;
    spans.reserve(lines.size());
    for (const Line& line : lines) spans.push_back(line.span);
    const std::vector<std::uint32_t> cuts = find_heading_cuts(text, spans);
    if (cuts.empty()) return std::move(lines);
    std::vector<Line> parts;
    parts.reserve(lines.size() + cuts.size());
    auto cut = cuts.begin();
    for (Line& line : lines) {
        while (cut != cuts.end() && *cut < line.span.end) {
            const Span rest{*cut, line.span.end};
            line.span = text::trim(text, {line.span.begin, *cut++});
            line.width = static_cast<std::uint32_t>(text::count_code_points(text.substr(line.span.begin, line.span.size())));
            read_beginning(text, line, lexicon);
            parts.push_back(line);
            line = make_line(text, rest, rest.begin, line.is_heading, lexicon);
        }
        parts.push_back(line);
    }
    return parts;
}

bool is_short_names(std::string_view text, Span line) noexcept
{
    std::uint32_t run = 0;
    for (std::uint32_t at = line.begin; at < line.end;) {
        const auto c = text::decode(text, at);
        const Char kind = classify(c.value);
        if (kind == Char::pause || kind == Char::comma || kind == Char::blank) run = 0;
        else if (kind != Char::han || ++run > 4) return false;
        at += c.size;
    }
    return true;
}

// A line that a wrap cut off a list, perhaps inside a name at both its ends: 局、江北公司、江南街 or 位.
bool is_middle_of_list(std::string_view text, const Line& line, const LexiconTables& lexicon)
{
    if (line.width <= kLongestNameTail) return classify(text::decode(text, line.span.begin).value) == Char::han;
    std::uint32_t first = line.span.begin;
    while (first < line.span.end && classify(text::decode(text, first).value) != Char::pause) first += text::decode(text, first).size;
    std::uint32_t last = line.span.end;
    while (last > first && classify(text::decode_before(text, last).value) != Char::pause)
        last = static_cast<std::uint32_t>(text::before(text, last));
    const std::size_t head = text::count_code_points(text.substr(line.span.begin, first - line.span.begin));
    const std::size_t tail = text::count_code_points(text.substr(last, line.span.end - last));
    if (first >= last || head > 15 || tail > 20) return false;
    const Span middle = text::trim_marks(text, {first, last});
    return middle.empty() || looks_like_parties(text, middle, lexicon);
}

// Names on lines of their own right above a date: they sign the notice, and no list above them has them.
bool begins_signature(std::string_view text, const std::vector<Line>& lines, std::size_t i)
{
    for (const std::size_t end = std::min(lines.size(), i + kMostSignatureLines); i < end; ++i) {
        if (is_date_line(text, lines[i].span)) return true;
        const std::string_view words = text.substr(lines[i].span.begin, lines[i].span.size());
        const bool is_list = words.find(text::kPauseMark) != std::string_view::npos;
        if (lines[i].width <= kLongestNameTail || is_list || lines[i].opens) return false;
    }
    return false;
}

// Behind a bullet (• ● ■ ◆ ★ ➢) and its blanks: a mark of the list, no part of the text. A dash or a star is one in front of a blank and a
// 汉字, as in texts for Markdown (- 县住建局负责…); — 3 — and ——坚持 are none.
std::uint32_t skip_bullet(std::string_view text, Span span) noexcept
{
    const auto c = text::decode(text, span.begin);
    const bool plain = text::kPlainBullets.find(c.value) != std::u32string_view::npos;
    if (!plain && !text::is_bullet(c.value)) return span.begin;
    const std::uint32_t behind = text::trim(text, {span.begin + c.size, span.end}).begin;
    if (!plain) return behind;
    const bool opens = behind > span.begin + c.size && behind < span.end && classify(text::decode(text, behind).value) == Char::han;
    return opens ? behind : span.begin;
}

// Whether the list of a role line goes on in line `i`: its last mark says so, or the line is nothing but the rest of a list.
bool list_goes_on(std::string_view text, Span paragraph, const std::vector<Line>& lines, std::size_t i, const LexiconTables& lexicon)
{
    const Line& previous = lines[i - 1];
    const Line& line = lines[i];
    if (line.opens) return false;
    const auto& furniture = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::furniture)];
    if (const auto word = furniture.longest(text, line.span.begin); // 来源：县政府办公室, of the page
        word.found(line.span.begin) && skip_colon(text, word.end, line.span.end) > word.end)
        return false;
    const LabelAt label = label_at(text, paragraph.begin, paragraph.end, lexicon);
    if (label.word == nullptr || label.word->means != Meaning::role) return false;
    const Char last = last_mark(text, paragraph);
    if (last == Char::pause) return true;
    const auto is_item = [&](const Line& one) { return skip_bullet(text, one.span) > one.span.begin; };
    if (i + 1 < lines.size() && is_item(lines[i + 1]) && !is_item(line)) return false; // 乡镇, and its list below: a heading
    if (line.blank_before || last == Char::stop || last == Char::semicolon) return false;
    if (last != Char::comma && begins_signature(text, lines, i)) return false;
    const std::string_view words = text.substr(line.span.begin, line.span.size());
    if (last == Char::comma) return line.width < 60 || looks_like_parties(text, line.span, lexicon);
    if (label.value >= paragraph.end || words.find(text::kFullStop) != std::string_view::npos) return false;
    const bool names = label.word->role == RoleKind::lead_leader || label.word->role == RoleKind::responsible_leader ||
                       label.word->role == RoleKind::responsible_person;
    if (names) return line.width <= 20 && is_short_names(text, line.span);
    if (line.width <= 80 && looks_like_parties(text, line.span, lexicon)) return true;
    return previous.width >= kNarrowestWrap && is_middle_of_list(text, line, lexicon);
}

bool is_heading_word(std::string_view text, Span span, const LexiconTables& lexicon)
{
    if (span.size() > 60) return false;
    return lexicon.header_begins[static_cast<std::size_t>(HeaderWord::section_heading)].longest(text.substr(0, span.end), span.begin).end ==
           span.end;
}

// …推进老旧小⏎- 3 -⏎区改造: the number of a page stands in a sentence that would go on in the next line without it.
bool goes_on_over_page(std::string_view text, const Wraps& wraps, Span paragraph, const std::vector<Line>& lines, std::size_t page)
{
    if (page + 1 >= lines.size() || last_mark(text, lines[page - 1].span) == Char::digit) return false; // a column of figures
    if (!text::is_page_number(text, lines[page].span) && !text::is_bare_number(text, lines[page].span)) return false;
    Line below = lines[page + 1];
    below.blank_before = false; // around the number, not between paragraphs
    return wraps.goes_on(paragraph, lines[page - 1], below);
}

// 3.…负责落实,⏎4,社会保险…: the next number, whatever mark stands behind it and in front of its line.
bool counts_on(std::string_view text, Span line, Span next) noexcept
{
    const auto number = [&](Span span) -> std::uint32_t { // with a mark behind it; 0 for none
        const std::string_view words = text.substr(0, span.end);
        const auto mark = read_mark(words, span.begin);
        if (mark.ladder == Ladder::arabic) return mark.value;
        std::uint32_t value = 0;
        std::uint32_t at = span.begin;
        for (int digits = 0; at < span.end && digits < 3; ++digits, at += text::decode(text, at).size) {
            const char32_t c = text::fold(text::decode(text, at).value);
            if (c < U'0' || c > U'9') break;
            value = value * 10 + static_cast<std::uint32_t>(c - U'0');
        }
        const auto behind = text::decode(text, at);
        const Char kind = classify(behind.value);
        const bool marked = kind == Char::comma || kind == Char::pause || kind == Char::dot;
        return at < span.end && marked && classify(text::decode(text, at + behind.size).value) == Char::han ? value : 0;
    };
    const char first = text[next.begin];
    if (first < '1' || first > '9') return false; // nearly always
    const std::uint32_t due = number(line);
    return due > 0 && number(next) == due + 1;
}

// The numbers that the lists above ask for: arabic ones run on over sections, （二） begins anew below each 一、.
class Lists {
public:
    Lists(WordedNumbers&& worded, DecimalMarks&& decimals) : worded_(std::move(worded)), decimals_(std::move(decimals)) {}

    [[nodiscard]] Mark read(std::string_view text, std::uint32_t at)
    {
        Mark mark = worded_.read(at);
        if (mark.ladder == Ladder::none) mark = decimals_.read(at);
        if (mark.ladder == Ladder::none) mark = read_due_mark(text, at, arabic_ + 1);
        if (mark.ladder == Ladder::none) mark = read_damaged_mark(text, at, bracket_ + 1);
        if (mark.ladder == Ladder::arabic) arabic_ = mark.value;
        else if (mark.ladder == Ladder::chinese_bracket) bracket_ = mark.value;
        else if (mark.ladder == Ladder::chinese || mark.ladder == Ladder::chapter) bracket_ = 0;
        return mark;
    }

private:
    WordedNumbers worded_;
    DecimalMarks decimals_;
    std::uint32_t arabic_ = 0;
    std::uint32_t bracket_ = 0;
};

// Where each line begins, behind its bullet.
std::vector<std::uint32_t> begins_of(std::string_view text, const std::vector<Line>& lines)
{
    std::vector<std::uint32_t> begins;
    begins.reserve(lines.size());
    for (const Line& line : lines) begins.push_back(skip_bullet(text, line.span));
    return begins;
}

Segment make_segment(std::string_view text, Span span, bool blank_before, bool is_heading, Lists& lists, const LexiconTables& lexicon)
{
    Segment segment;
    segment.span = span;
    const std::uint32_t begin = skip_bullet(text, span);
    segment.mark = lists.read(text, begin);
    segment.body = {segment.mark.ladder == Ladder::none ? begin : std::min(segment.mark.span.end, span.end), span.end};
    if (segment.mark.ladder == Ladder::none && is_heading_word(text, span, lexicon)) {
        segment.mark = {Ladder::chinese, 0, {begin, begin}, {begin, begin}, false}; // 总体目标 on a line of its own
        is_heading = true;
    }
    segment.blank_before = blank_before;
    segment.is_heading = is_heading;
    return segment;
}

bool is_measure(Ladder ladder) noexcept { return ladder == Ladder::arabic_bracket || ladder == Ladder::circled; }

// (1)… and (2)… on lines of their own.
bool has_measure_lines(std::string_view text, const std::vector<Line>& lines)
{
    constexpr std::ptrdiff_t kFewest = 2;
    return std::ranges::count_if(lines, [&](const Line& line) { return is_measure(line.ladder) && !holds_whole_list(text, line.span); }) >=
           kFewest;
}

// The paragraphs and measures that ran together in one, into `items`; `parts` and `items` keep their memory from one paragraph to the next.
void cut_items(std::string_view text, Span paragraph, bool measure_lines, const LexiconTables& lexicon, std::vector<Span>& parts,
               std::vector<Span>& items)
{
    parts.clear();
    items.clear();
    cut_glued(text, paragraph, lexicon, parts);
    for (const Span part : parts) cut_inline_measures(text, part, measure_lines, lexicon, items);
}

} // namespace

std::vector<Segment> find_segments(const Text& text, const LexiconTables& lexicon, const std::vector<Span>& taken)
{
    const std::string_view content = text.content;
    const std::vector<Line> lines = cut_headings(content, find_lines(text, taken, lexicon), lexicon);
    const Wraps wraps(content, lines, lexicon);
    const bool measure_lines = has_measure_lines(content, lines);
    std::vector<Segment> segments;
    segments.reserve(lines.size());
    const std::vector<std::uint32_t> begins = begins_of(content, lines);
    Lists lists(WordedNumbers(content, begins, lexicon), DecimalMarks(content, begins));
    Span issuer;
    std::vector<Span> parts;
    std::vector<Span> items;
    for (std::size_t i = 0; i < lines.size();) {
        Span paragraph = lines[i].span;
        std::size_t next = i + 1;
        while (next < lines.size()) {
            if (counts_on(content, paragraph, lines[next].span)) break;
            const bool over = goes_on_over_page(content, wraps, paragraph, lines, next);
            const bool goes_on =
                over || wraps.goes_on(paragraph, lines[next - 1], lines[next]) || list_goes_on(content, paragraph, lines, next, lexicon);
            if (!goes_on || (!over && text::is_page_number(content, lines[next].span))) break; // 信访办⏎- 1 -: no line goes on in it
            next += over ? 2 : 1;
            paragraph.end = lines[next - 1].span.end;
        }
        bool first = true;
        cut_items(content, paragraph, measure_lines, lexicon, parts, items);
        const bool glued = items.size() > 1 || lines[i].is_part;
        const auto push = [&](Span one) {
            segments.push_back(make_segment(content, one, first && lines[i].blank_before, lines[i].is_heading, lists, lexicon));
            Segment& made = segments.back();
            if (is_measure(made.mark.ladder) && made.mark.value == 1 && !measure_lines && holds_whole_list(content, one)) {
                made.mark = {};
                made.body = one;
            }
            first = false;
        };
        const auto push_part = [&](Span part, bool may_be_tail) {
            if (!may_be_tail || part.size() <= kShortestPart) return push(part);
            for (const Span one : cut_glued_tail(content, part, content.substr(issuer.begin, issuer.size()), lexicon)) push(one);
        };
        for (const Span item : items) {
            const std::uint32_t shortest = glued ? kShortestPart : kShortestGluedHeader;
            const bool may_be_header =
                segments.size() < kHeaderReach && item.size() > shortest && read_mark(content, item.begin).ladder == Ladder::none;
            const bool may_be_tail = glued || next + kTailReach > lines.size();
            if (!may_be_header) {
                push_part(item, may_be_tail);
                continue;
            }
            const GluedHeader header = cut_glued_header(content, item, lexicon);
            if (!header.issuer.empty()) issuer = header.issuer;
            for (const Span part : header.parts) push_part(part, may_be_tail || header.parts.size() > 1);
        }
        i = next;
    }
    mark_bullet_heads(content, segments, lexicon);
    mark_role_heads(content, segments, lexicon);
    return segments;
}

} // namespace zeren::outline
