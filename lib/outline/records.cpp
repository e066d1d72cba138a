// One walk from run to run of labelled lines.
#include "outline/records.hpp"

#include "outline/tree.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/marks.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace zeren::outline {
namespace {

constexpr std::size_t kFewestBlocks = 2;
constexpr std::uint32_t kLongestHeading = 90; // bytes

// 责任单位：A; 牵头：A, whose verb stands in front as a label does; A牵头 is a sentence.
bool is_labelled_piece(const Piece& piece) noexcept
{
    if (piece.kind == PieceKind::field) return true;
    if (piece.kind != PieceKind::closing) return false;
    return !piece.is_sentence ||
           (!piece.duties.empty() && piece.duties.front().label && piece.duties.front().label->begin == piece.span.begin);
}

bool is_labelled(const Segment& segment) noexcept
{
    return segment.mark.ladder == Ladder::none && !segment.is_heading && !segment.pieces.empty() &&
           std::ranges::all_of(segment.pieces, is_labelled_piece);
}

// The label of the only field that the line holds; empty for another line.
std::string only_field(std::string_view text, const Segment& segment)
{
    if (segment.pieces.size() != 1 || segment.pieces.front().fields.size() != 1) return {};
    const LabelledText& field = segment.pieces.front().fields.front();
    return field.value.empty() ? std::string() : text::folded_name(text.substr(field.label.begin, field.label.size()));
}

// What stands above may be the item of the lines: a sentence, a list mark, or a number that is no heading. A title is none.
bool may_be_item(std::string_view text, const Segment& above) noexcept
{
    if (above.is_heading) return false;
    const Ladder ladder = above.mark.ladder;
    const bool open = text::classify(text::decode_before(text, above.span.end).value) != text::Char::stop;
    if (ladder == Ladder::none) return is_bulleted(above) || !open;
    const bool heading = ladder == Ladder::chapter || ladder == Ladder::chinese || ladder == Ladder::title;
    return !heading || !open || above.span.size() > kLongestHeading;
}

void open_record(Segment& segment)
{
    const LabelledText field = segment.pieces.front().fields.front();
    segment.pieces.front() = Piece{};
    segment.pieces.front().span = field.value;
    segment.body.begin = field.value.begin; // the label stands in front of the item as a list mark does
}

// 第12号, 12: nothing but a number; empty for anything else.
Span bare_number(std::string_view text, Span value)
{
    constexpr std::uint32_t kLongest = 24; // bytes
    if (value.size() > kLongest) return {};
    Span number{value.end, value.begin};
    for (std::uint32_t at = value.begin; at < value.end; at += text::decode(text, at).size) {
        const text::CodePoint c = text::decode(text, at);
        const bool digit = text::classify(c.value) == text::Char::digit;
        const bool around = (c.value == text::kOrdinalOpener && at == value.begin) ||
                            (text::is_one_of(text::kPieceUnits, c.value) && at + c.size == value.end);
        if (!digit && !around) return {};
        if (digit) number = {std::min(number.begin, at), at + c.size};
    }
    return number.begin < number.end ? number : Span{};
}

// 提案号：第12号⏎案由：加快停车设施建设: the second line has the text of the record, and the first its number. Makes one paragraph of both.
bool join_number(std::string_view text, Segment& first, Segment& second)
{
    constexpr std::uint32_t kMost = 999999;
    if (second.pieces.size() != 1 || second.pieces.front().fields.size() != 1 || has_duties(second)) return false;
    const Span number = bare_number(text, first.pieces.front().fields.front().value);
    const Span value = second.pieces.front().fields.front().value;
    if (number.empty() || value.empty() || !bare_number(text, value).empty()) return false;
    std::uint32_t count = 0;
    for (std::uint32_t at = number.begin; at < number.end && count < kMost; at += text::decode(text, at).size)
        count = count * 10 + static_cast<std::uint32_t>(text::fold(text::decode(text, at).value) - U'0');
    open_record(second);
    first.mark = {Ladder::arabic, count, number, {first.span.begin, value.begin}, false};
    first.span.end = second.span.end;
    first.body = second.body;
    first.pieces = std::move(second.pieces);
    return true;
}

// 任务内容, 项目名称: what a table would have above its work.
bool names_work(const std::string& label, const LexiconTables& lexicon)
{
    const auto head = lexicon.table_heads.longest_ending(label);
    const auto word = static_cast<HeadWord>(head.value);
    return !label.empty() && head.end == 0 && (word == HeadWord::task || word == HeadWord::content);
}

} // namespace

void open_records(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon)
{
    const bool numbers = std::ranges::any_of(segments, [](const Segment& one) { return one.mark.ladder != Ladder::none; });
    std::vector<std::size_t> joined; // with the segment in front of them
    for (std::size_t begin = 0; begin < segments.size(); ++begin) {
        if (!is_labelled(segments[begin])) continue;
        std::size_t end = begin;
        while (end < segments.size() && is_labelled(segments[end])) ++end;
        const std::string label = only_field(text, segments[begin]);
        std::vector<std::size_t> blocks;
        bool named = true; // somebody, in the block before
        for (std::size_t i = begin; i < end && !label.empty(); ++i) {
            if (only_field(text, segments[i]) == label) {
                if (!named) break;
                blocks.push_back(i);
                named = false;
            }
            named = named || has_duties(segments[i]);
        }
        if (!named && !blocks.empty()) blocks.pop_back();
        const bool apart = begin == 0 || segments[begin].blank_before || !may_be_item(text, segments[begin - 1]);
        const auto has_label = [&](const Segment& one) { return only_field(text, one) == label; };
        const bool alone = !numbers && blocks.size() == 1 && names_work(label, lexicon) && // a slip of one task
                           std::ranges::count_if(segments, has_label) == 1;
        if (apart && (blocks.size() >= kFewestBlocks || alone)) {
            for (const std::size_t i : blocks) {
                if (i + 1 < end && join_number(text, segments[i], segments[i + 1])) joined.push_back(i + 1);
                else open_record(segments[i]);
            }
        }
        begin = end;
    }
    std::size_t kept = 0;
    auto next = joined.begin();
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (next != joined.end() && *next == i) {
            ++next;
            continue;
        }
        if (kept != i) segments[kept] = std::move(segments[i]);
        ++kept;
    }
    segments.resize(kept);
}

} // namespace zeren::outline
