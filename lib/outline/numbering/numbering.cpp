// How one mark is read: its opening bracket, its digits, what closes it.
#include "outline/numbering/numbering.hpp"

#include "outline/numbering/due_marks.hpp"

#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/damage_marks.hpp"
#include "text/han_numerals.hpp"
#include "text/list_marks.hpp"
#include "text/marks.hpp"

#include <algorithm>
#include <iterator>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

constexpr std::uint32_t kMaxDigits = 3;    // a longer number is a year or an amount
constexpr std::uint32_t kMaxSerial = 8;    // digits of 第0036号, 第20240036号
constexpr std::uint32_t kMostLeftOut = 20; // numbers that an extract leaves out
constexpr std::size_t kLongestNoun = 4;    // code points behind 第一件: 民生实事
constexpr std::size_t kNameOfDigits = 3;   // digits; no amount of a notice has so many decimals

struct Ordinal {
    std::uint32_t value = 0;
    std::uint32_t end = 0; // equal to the place asked for when there is none
};

// 十, 二十一, 一百零三, 一〇一.
Ordinal read_chinese(std::string_view text, std::uint32_t at) noexcept
{
    Ordinal ordinal{0, at};
    std::uint32_t total = 0;
    std::uint32_t digit = 0;
    for (std::uint32_t count = 0; count < 6; ++count) {
        const CodePoint c = decode(text, ordinal.end);
        const int value = text::han_ordinal(c.value);
        if (value < 0) break;
        if (value < 10) {
            digit = digit * 10 + static_cast<std::uint32_t>(value);
        } else {
            total += (digit == 0 ? 1 : digit) * static_cast<std::uint32_t>(value);
            digit = 0;
        }
        ordinal.end += c.size;
    }
    ordinal.value = total + digit;
    return ordinal;
}

Ordinal read_arabic(std::string_view text, std::uint32_t at, std::uint32_t most = kMaxDigits) noexcept
{
    Ordinal ordinal{0, at};
    for (std::uint32_t count = 0; count <= most; ++count) {
        const CodePoint c = decode(text, ordinal.end);
        if (classify(c.value) != Char::digit) return ordinal;
        ordinal.value = ordinal.value * 10 + static_cast<std::uint32_t>(text::fold(c.value) - U'0');
        ordinal.end += c.size;
    }
    return {0, at}; // too long
}

std::uint32_t skip_blanks(std::string_view text, std::uint32_t at) noexcept
{
    for (;;) {
        const CodePoint c = decode(text, at);
        if (c.size == 0 || classify(c.value) != Char::blank) return at;
        at += c.size;
    }
}

Mark finish(std::string_view text, std::uint32_t begin, Ladder ladder, const Ordinal& ordinal, Span number, std::uint32_t end) noexcept
{
    if (ordinal.value == 0) return {};
    return {ladder, ordinal.value, number, {begin, skip_blanks(text, end)}, false};
}

// A: 1, B: 2; a letter with none beside it.
Ordinal read_letter(std::string_view text, std::uint32_t at) noexcept
{
    const CodePoint c = decode(text, at);
    const char32_t letter = text::fold(c.value);
    if (letter < U'A' || letter > U'Z' || classify(decode(text, at + c.size).value) == Char::latin) return {0, at};
    return {static_cast<std::uint32_t>(letter - U'A') + 1, at + c.size};
}

// 【第一项】, [第3件实事]; （第3项） points at one.
Mark read_bracketed_piece(std::string_view text, std::uint32_t at, std::uint32_t begin) noexcept
{
    const CodePoint open = decode(text, at);
    if (!text::is_one_of(text::kLabelOpeners, open.value)) return {};
    begin += decode(text, begin).size;
    Ordinal ordinal = read_arabic(text, begin);
    if (ordinal.end == begin) ordinal = read_chinese(text, begin);
    if (ordinal.end == begin || !text::is_one_of(text::kPieceUnits, decode(text, ordinal.end).value)) return {};
    std::uint32_t end = ordinal.end;
    for (std::size_t i = 0; i <= kLongestNoun && classify(decode(text, end).value) == Char::han; ++i) end += decode(text, end).size;
    const CodePoint close = decode(text, end);
    if (!text::is_round_close(close.value)) return {};
    return finish(text, at, Ladder::arabic, ordinal, {begin, ordinal.end}, end + close.size);
}

// （一） and (1); the bracket must close right behind the number.
Mark read_bracketed(std::string_view text, std::uint32_t at, const CodePoint& open) noexcept
{
    const std::uint32_t begin = skip_blanks(text, at + open.size);
    if (decode(text, begin).value == text::kOrdinalOpener) return read_bracketed_piece(text, at, begin);
    Ladder ladder = Ladder::chinese_bracket;
    Ordinal ordinal = read_chinese(text, begin);
    if (ordinal.end == begin) {
        ladder = Ladder::arabic_bracket;
        ordinal = read_arabic(text, begin);
    }
    if (ordinal.end == begin) return {};
    const std::uint32_t close = skip_blanks(text, ordinal.end);
    const CodePoint c = decode(text, close);
    if (!text::is_round_close(c.value)) return {};
    std::uint32_t end = close + c.size;
    const CodePoint behind = decode(text, end);
    if (classify(behind.value) == Char::pause || classify(behind.value) == Char::dot) end += behind.size;
    return finish(text, at, ladder, ordinal, {begin, ordinal.end}, end);
}

// Behind 12 in "12.": true where the number goes on as an amount (2.5亿元), false where a text begins with a year (1.2019年).
bool goes_on_as_amount(std::string_view text, std::uint32_t behind_point) noexcept
{
    Ordinal digits{0, behind_point};
    while (classify(decode(text, digits.end).value) == Char::digit) digits.end += decode(text, digits.end).size;
    if (digits.end == behind_point) return false;
    const std::size_t length = text::count_code_points(text.substr(behind_point, digits.end - behind_point));
    const char32_t unit = decode(text, skip_blanks(text, digits.end)).value;
    const bool year = length == 4 && unit == text::kDateUnits[0];
    const bool month = length <= 2 && unit == text::kDateUnits[1]; // 2．8月底前完成…
    return !year && !month;
}

// Behind the point of "2.": a count of what nobody counts in decimals, and what it is (20个老旧小区).
bool begins_with_count(std::string_view text, std::uint32_t at) noexcept
{
    Ordinal digits{0, at};
    while (classify(decode(text, digits.end).value) == Char::digit) digits.end += decode(text, digits.end).size;
    const CodePoint counter = decode(text, digits.end);
    return digits.end > at && text::is_one_of(text::kWholeCounters, counter.value) &&
           classify(decode(text, digits.end + counter.size).value) == Char::han;
}

// Behind the point of "11.": digits that are no decimals of an amount, for they are three or more (121人才) or spell a name (5G, 2号线).
bool begins_with_name_of_digits(std::string_view text, std::uint32_t at) noexcept
{
    Ordinal digits{0, at};
    while (classify(decode(text, digits.end).value) == Char::digit) digits.end += decode(text, digits.end).size;
    if (digits.end == at) return false;
    const char32_t behind = decode(text, digits.end).value;
    return text::count_code_points(text.substr(at, digits.end - at)) >= kNameOfDigits || classify(behind) == Char::latin ||
           text::fold(behind) == text::kSerialUnit;
}

// 第003号 of a division list, 第十条 of a regulation, 第一件实事： of a list of promises.
Mark read_piece_number(std::string_view text, std::uint32_t at, std::uint32_t begin) noexcept
{
    Ordinal ordinal = read_arabic(text, begin, kMaxSerial);
    const bool is_long = text::count_code_points(text.substr(begin, ordinal.end - begin)) > kMaxDigits; // of nothing but a serial
    if (ordinal.end == begin) ordinal = read_chinese(text, begin);
    const CodePoint unit = decode(text, ordinal.end);
    if (is_long && text::fold(unit.value) != text::kSerialUnit) return {};
    if (ordinal.end == begin || text::kPieceUnits.find(unit.value) == std::u32string_view::npos) return {};
    std::uint32_t end = ordinal.end + unit.size;
    if (unit.value == text::kPromiseUnit || unit.value == text::kItemUnit) {
        std::uint32_t colon = end;
        for (std::size_t i = 0; i < kLongestNoun && classify(decode(text, colon).value) == Char::han; ++i)
            colon += decode(text, colon).size;
        if (classify(decode(text, colon).value) == Char::colon) end = colon;
    }
    const Char behind = classify(decode(text, end).value);
    if (behind != Char::blank && behind != Char::colon && behind != Char::pause) return {};
    Mark mark = finish(text, at, Ladder::arabic, ordinal, {begin, ordinal.end}, behind == Char::blank ? end : end + decode(text, end).size);
    mark.is_article = unit.value == text::kArticle;
    return mark;
}

Mark read_chapter(std::string_view text, std::uint32_t at) noexcept
{
    const std::uint32_t begin = at + decode(text, at).size;
    if (const Mark mark = read_piece_number(text, at, begin); mark.ladder != Ladder::none) return mark;
    const Ordinal ordinal = read_chinese(text, begin);
    const CodePoint unit = decode(text, ordinal.end);
    if (ordinal.end == begin || std::ranges::find(text::kChapterUnits, unit.value) == std::end(text::kChapterUnits)) return {};
    std::uint32_t end = ordinal.end + unit.size;
    if (unit.value == text::kChapterUnits[2]) {
        if (decode(text, end).value != text::kPartTail) return {};
        end += decode(text, end).size;
    }
    const CodePoint behind = decode(text, end);
    if (classify(behind.value) == Char::han) return {};
    if (classify(behind.value) == Char::pause || classify(behind.value) == Char::colon) end += behind.size;
    return finish(text, at, Ladder::chapter, ordinal, {begin, ordinal.end}, end);
}

// ①–⑳ and ⑴–⒇ and ⒈–⒛ and ㈠–㈩: the number is the character itself.
Mark read_single(std::string_view text, std::uint32_t at, const CodePoint& c) noexcept
{
    const auto from = [&](const text::NumberSigns& signs) -> std::uint32_t {
        return c.value >= signs.first && c.value < signs.first + signs.count ? c.value - signs.first + 1 : 0;
    };
    const Span number{at, at + c.size};
    if (const auto value = from(text::kCircled)) return finish(text, at, Ladder::circled, {value, number.end}, number, number.end);
    if (const auto value = from(text::kBracketed)) return finish(text, at, Ladder::arabic_bracket, {value, number.end}, number, number.end);
    if (const auto value = from(text::kDotted)) return finish(text, at, Ladder::arabic, {value, number.end}, number, number.end);
    if (const auto value = from(text::kHanBracketed))
        return finish(text, at, Ladder::chinese_bracket, {value, number.end}, number, number.end);
    return {};
}

// Behind neither 汉字 nor an open bracket: 小（二）型水库, （ 二 ）.
bool stands_apart(std::string_view text, std::uint32_t at) noexcept
{
    while (at > 0 && classify(text::decode_before(text, at).value) == Char::blank) at -= text::decode_before(text, at).size;
    if (at == 0) return true;
    const Char before = classify(text::decode_before(text, at).value);
    return before != Char::han && before != Char::open;
}

Mark read_chinese_mark(std::string_view text, std::uint32_t at) noexcept
{
    const Ordinal ordinal = read_chinese(text, at);
    const std::uint32_t close = skip_blanks(text, ordinal.end);
    const CodePoint c = decode(text, close);
    const Char kind = classify(c.value);
    if (text::is_round_close(c.value) && stands_apart(text, at)) // 一）
        return finish(text, at, Ladder::chinese_bracket, ordinal, {at, ordinal.end}, close + c.size);
    if (kind != Char::pause && kind != Char::dot && kind != Char::comma) return {};
    if (classify(decode(text, close + c.size).value) == Char::digit && (c.value == U',' || c.value == U'.')) return {};
    return finish(text, at, Ladder::chinese, ordinal, {at, ordinal.end}, close + c.size);
}

// 01 新建学校: two digits, the first a zero, and a blank in place of a mark; 08 年 is none.
bool is_padded(std::string_view text, Span number) noexcept
{
    if (number.size() != 2 || text[number.begin] != '0' || classify(decode(text, number.end).value) != Char::blank) return false;
    const char32_t behind = decode(text, skip_blanks(text, number.end)).value;
    return classify(behind) == Char::han && std::ranges::find(text::kDateUnits, behind) == std::end(text::kDateUnits);
}

// Behind a star that marks some items of a list: 1*. and 2★、.
std::uint32_t skip_star(std::string_view text, std::uint32_t at) noexcept
{
    const CodePoint c = decode(text, at);
    if (classify(c.value) != Char::other) return at;
    return text::is_one_of(text::kStars, c.value) ? skip_blanks(text, at + c.size) : at;
}

Mark read_arabic_mark(std::string_view text, std::uint32_t at) noexcept
{
    const Ordinal ordinal = read_arabic(text, at);
    const std::uint32_t close = skip_star(text, skip_blanks(text, ordinal.end));
    const CodePoint c = decode(text, close);
    if (ordinal.end == at) return {};
    const Span number{at, ordinal.end};
    if (is_padded(text, number)) return finish(text, at, Ladder::arabic, ordinal, number, ordinal.end);
    if (classify(c.value) == Char::pause) return finish(text, at, Ladder::arabic, ordinal, number, close + c.size);
    if (text::is_round_close(c.value)) {
        return finish(text, at, Ladder::arabic_bracket, ordinal, number, close + c.size);
    }
    if (classify(c.value) == Char::stop && classify(decode(text, close + c.size).value) == Char::han && ordinal.value < 100) {
        return finish(text, at, Ladder::arabic, ordinal, number, close + c.size); // 11。强化…: a slip for 11.
    }
    if (classify(c.value) != Char::dot || goes_on_as_amount(text, close + c.size)) return {};
    return finish(text, at, Ladder::arabic, ordinal, number, close + c.size);
}

} // namespace

bool may_begin_mark(char32_t c) noexcept
{
    switch (classify(c)) {
    case Char::open:
    case Char::digit: return true;
    case Char::han: return c == text::kOrdinalOpener || text::han_ordinal(c) > 0;
    case Char::other: return c >= text::kCircled.first && c < text::kHanBracketed.first + text::kHanBracketed.count;
    default: return false;
    }
}

std::uint32_t next_mark_start(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    static const text::CharSet starts = [] {
        text::CharSet set;
        set.add(text::kHanOrdinals);
        set.add(text::kOrdinalOpener);
        const auto add = [&](char32_t first, char32_t last) { // elsewhere there are letters and signs only
            for (char32_t c = first; c <= last; ++c)
                if (may_begin_mark(c)) set.add(c);
        };
        add(0x20, 0x7E);                                                                      // ASCII
        add(0x2010, 0x2030);                                                                  // “ ‘
        add(text::kCircled.first, text::kHanBracketed.first + text::kHanBracketed.count - 1); // ① to ㈩, and 《 between them
        add(0xFE30, 0xFE6F);                                                                  // ﹝
        add(0xFF01, 0xFF64);                                                                  // wide twins of ASCII
        return set;
    }();
    return static_cast<std::uint32_t>(starts.next_where(text, at, end, [&](std::size_t place) {
        if (!text::begins_han(text[place])) return true;
        const char32_t c = decode(text, place + 3).value; // 一、 and 一） and 十二 and 第三, not 一批
        return classify(c) != Char::han || text::han_ordinal(c) >= 0 || decode(text, place).value == text::kOrdinalOpener;
    }));
}

Mark read_mark(std::string_view text, std::uint32_t at) noexcept
{
    const CodePoint c = decode(text, at);
    switch (classify(c.value)) {
    case Char::open: return read_bracketed(text, at, c);
    case Char::digit: return classify(decode(text, at + c.size).value) == Char::line_end ? Mark{} : read_arabic_mark(text, at); // a cell: 3
    case Char::han:
        if (c.value == text::kOrdinalOpener) return read_chapter(text, at);
        return text::han_ordinal(c.value) < 0 ? Mark{} : read_chinese_mark(text, at);
    case Char::other: return read_single(text, at, c);
    default: return {};
    }
}

Mark read_due_mark(std::string_view text, std::uint32_t at, std::uint32_t due) noexcept
{
    const Mark mark = read_mark(text, at);
    if (mark.ladder != Ladder::none || classify(decode(text, at).value) != Char::digit) return mark;
    const Ordinal ordinal = read_arabic(text, at);
    const CodePoint c = decode(text, ordinal.end);
    const std::uint32_t behind = ordinal.end + c.size;
    const Span number{at, ordinal.end};
    const bool pointed = classify(c.value) == Char::dot;
    if (pointed && ordinal.value >= due && ordinal.value < due + kMostLeftOut && begins_with_name_of_digits(text, behind))
        return finish(text, at, Ladder::arabic, ordinal, number, behind);
    if (pointed && ordinal.value == due && begins_with_count(text, behind))
        return finish(text, at, Ladder::arabic, ordinal, number, behind);
    const bool listed = classify(c.value) == Char::comma && classify(decode(text, skip_blanks(text, behind)).value) == Char::han;
    if (listed && (ordinal.value == due || ordinal.value == 1)) return finish(text, at, Ladder::arabic, ordinal, number, behind);
    return {};
}

Mark read_worded_mark(std::string_view text, std::uint32_t at, Span word) noexcept
{
    std::uint32_t begin = skip_blanks(text, word.end);
    std::size_t open = at < word.begin ? 1 : 0; // brackets
    if (const CodePoint c = decode(text, begin); text::is_round_open(c.value)) {
        begin = skip_blanks(text, begin + c.size);
        ++open;
    }
    Ordinal ordinal = read_arabic(text, begin);
    const bool arabic = ordinal.end > begin;
    if (!arabic) ordinal = read_chinese(text, begin);
    const bool letter = ordinal.end == begin;
    if (letter) ordinal = read_letter(text, begin); // 项目A：
    if (ordinal.end == begin) return {};
    std::uint32_t end = ordinal.end;
    bool closed = open > 0;
    for (; open > 0; --open) {
        end = skip_blanks(text, end);
        const CodePoint c = decode(text, end);
        if (!text::is_round_close(c.value)) return {};
        end += c.size;
    }
    const CodePoint behind = decode(text, skip_blanks(text, end));
    const Char kind = classify(behind.value);
    if (letter && kind != Char::colon) return {}; // 项目A、B
    if (kind == Char::pause || kind == Char::dot || kind == Char::colon || kind == Char::comma) {
        closed = true;
        end = skip_blanks(text, end) + behind.size;
        if (arabic && kind == Char::dot && goes_on_as_amount(text, end)) return {}; // 项目1.5亿元
    }
    closed = closed || behind.size == 0 || text::is_blank(classify(decode(text, end).value));
    return closed ? finish(text, at, Ladder::worded, ordinal, {begin, ordinal.end}, end) : Mark{};
}

Mark read_damaged_mark(std::string_view text, std::uint32_t at, std::uint32_t due) noexcept
{
    const CodePoint first = decode(text, at);
    const std::uint32_t stop = text::is_one_of(text::kLostBytes, first.value) ? at + first.size : at;
    const CodePoint c = decode(text, stop);
    if (c.value != text::kIdeographicStop) return {};
    const std::uint32_t end = stop + c.size;
    return {Ladder::chinese_bracket, due, {end, end}, {at, end}, false};
}

} // namespace zeren::outline
