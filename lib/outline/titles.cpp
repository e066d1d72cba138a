// A title is known by its end; what it must not hold is an amount, for then the sentence is the task itself.
#include "outline/titles.hpp"

#include "text/arrangement_words.hpp"
#include "text/chars.hpp"
#include "text/grade_marks.hpp"
#include "text/han_numerals.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"
#include "text/time_words.hpp"
#include "text/title_words.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kLongestColonTitle = 13; // code points
constexpr std::size_t kLongestHeading = 60;    // code points

// 121人才梯队项目: digits that begin the name of a programme and count nothing.
bool begins_name(std::string_view text, Span title, std::uint32_t behind) noexcept
{
    const std::string_view words = text.substr(title.begin, title.size());
    const std::string_view rest = text.substr(behind, title.end - behind);
    const auto ends = [&](std::string_view noun) { return text::closes_with(words, noun); };
    const bool counts = text::is_one_of(text::kCountsBehind, decode(text, behind).value) && !text::begins_with(rest, text::kTalent);
    return !counts && classify(decode(text, behind).value) == Char::han && std::ranges::any_of(text::kProgrammes, ends);
}

// 5G, A4, G20: a letter touches the digits; 2022年: a year; “3+N”: in quotes. All others may be an amount.
bool holds_amount(std::string_view text, Span title) noexcept
{
    int depth = 0;
    constexpr text::Kinds kMarks{Char::open, Char::close, Char::digit};
    for (std::uint32_t at = title.begin;;) {
        at = static_cast<std::uint32_t>(text::next_mark(text, at, title.end, kMarks));
        if (at >= title.end) break;
        const auto c = decode(text, at);
        const Char kind = classify(c.value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        if (kind != Char::digit) {
            at += c.size;
            continue;
        }
        const std::uint32_t first = at;
        const bool lettered = classify(text::decode_before(text, at).value) == Char::latin;
        std::size_t length = 0;
        for (; at < title.end && classify(decode(text, at).value) == Char::digit; at += decode(text, at).size) ++length;
        const auto behind = decode(text, at);
        const bool year = length == 4 && behind.value == text::kYear;
        const bool name = first == title.begin && begins_name(text, title, at);
        if (depth == 0 && !lettered && !year && !name && classify(behind.value) != Char::latin) return true;
    }
    return false;
}

// 供电企业每季向主管部门报送隐患整治情况: how often somebody does it, which is work; 落实每日巡查制度 names what there is to be.
bool tells_rhythm(std::string_view text, Span title)
{
    const std::string_view words = text.substr(title.begin, title.size());
    const auto names = [&](std::string_view noun) { return text::closes_with(words, noun); };
    for (std::uint32_t at = title.begin; at < title.end; at += decode(text, at).size) {
        if (decode(text, at).value != text::kEvery) continue;
        const char32_t unit = text::fold(decode(text, at + decode(text, at).size).value);
        if (text::is_one_of(text::kTimeUnits, unit)) return std::ranges::none_of(text::kMechanisms, names);
    }
    return false;
}

// Whether the paragraph has words of its own behind `end`: the clause that closes its one sentence makes no title of it.
bool says_more(std::string_view text, const Segment& own, std::uint32_t end)
{
    return std::ranges::any_of(own.pieces, [&](const Piece& piece) {
        const bool words = piece.kind == PieceKind::prose || piece.kind == PieceKind::leading;
        return words && piece.span.end > end && !text::trim_marks(text, {std::max(end, piece.span.begin), piece.span.end}).empty();
    });
}

} // namespace

Span first_sentence(std::string_view text, Span prose) noexcept
{
    const std::uint32_t stop = text::next_outer_mark(text, prose.begin, prose.end, {Char::stop});
    return stop < prose.end ? Span{prose.begin, stop + decode(text, stop).size} : prose;
}

std::uint32_t title_end(std::string_view text, Span prose) noexcept
{
    const Span sentence = first_sentence(text, prose);
    constexpr text::Kinds kMarks{Char::colon, Char::comma, Char::digit, Char::open};
    for (std::uint32_t at = sentence.begin;;) {
        at = static_cast<std::uint32_t>(text::next_mark(text, at, sentence.end, kMarks));
        if (at >= sentence.end) break;
        const auto c = decode(text, at);
        const Char kind = classify(c.value);
        at += c.size;
        if (kind == Char::colon && text::count_code_points(text.substr(sentence.begin, at - sentence.begin)) <= kLongestColonTitle) {
            return decode(text, sentence.begin).value == text::kOrdinalOpener ? sentence.begin : at; // 第一档：… is no title
        }
        if (kind != Char::colon) break;
    }
    const bool stopped = classify(text::decode_before(text, sentence.end).value) == Char::stop;
    return stopped ? sentence.end : sentence.begin;
}

Span inline_title(std::string_view text, const Segment& own) noexcept
{
    const Span prose = first_prose(own);
    if (prose.empty()) return {};
    const std::uint32_t end = title_end(text, prose);
    const Span title = text::trim_marks(text, {prose.begin, end});
    const std::size_t length = text::count_code_points(text.substr(title.begin, title.size()));
    if (title.empty() || length > kLongestTitle || !says_more(text, own, end)) return {};
    if (text::next_mark(text, title.begin, title.end, {Char::colon}) < title.end) return {};
    const auto is_doer = [](const Piece& piece) { return piece.kind == PieceKind::leading && piece.is_doer; };
    const bool several = std::ranges::count_if(own.pieces, is_doer) > 1; // 县投促局：引进…；县商务局：引进…
    const bool names_doer =
        std::ranges::any_of(own.pieces, [&](const Piece& piece) { // 县教育局负责校园安全。督促…: the text begins with who
            return is_doer(piece) && piece.span.begin >= title.begin &&
                   (piece.duties.front().list.end < title.end || (several && piece.duties.front().list == title));
        });
    return names_doer || tells_rhythm(text, title) || holds_amount(text, title) || ends_in_points(text, title) ? Span{} : title;
}

bool ends_in_points(std::string_view text, Span title) noexcept
{
    const auto close = text::decode_before(text, title.end);
    if (!text::is_round_close(close.value) || title.size() <= close.size) return false;
    const auto point = text::decode_before(text, title.end - close.size);
    const std::uint32_t number = title.end - close.size - point.size;
    return point.value == text::kPoint && number > title.begin && classify(text::decode_before(text, number).value) == Char::digit;
}

bool ends_in_colon(std::string_view text, std::uint32_t end) noexcept
{
    return classify(text::decode_before(text, end).value) == Char::colon;
}

Span first_prose(const Segment& segment) noexcept
{
    const auto piece = std::ranges::find(segment.pieces, PieceKind::prose, &Piece::kind);
    return piece == segment.pieces.end() ? Span{} : piece->span;
}

bool is_heading_like(std::string_view text, const Segment& segment) noexcept
{
    if (segment.is_heading) return true;
    if (std::ranges::count(segment.pieces, PieceKind::prose, &Piece::kind) != 1) return false;
    const Span prose = first_prose(segment);
    constexpr std::size_t kLongestCodePoint = 4; // bytes
    if (prose.size() > kLongestHeading * kLongestCodePoint) return false;
    return text::count_code_points(text.substr(prose.begin, prose.size())) <= kLongestHeading && first_sentence(text, prose) == prose;
}

} // namespace zeren::outline
