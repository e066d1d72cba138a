// One walk over the lines with what each word has counted so far.
#include "outline/numbering/counted_words.hpp"

#include "outline/clauses/words.hpp"
#include "outline/numbering/due_marks.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/han_numerals.hpp"
#include "text/list_marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <unordered_map>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

constexpr std::size_t kShortestWord = 2; // 汉字
constexpr std::size_t kLongestWord = 6;
constexpr std::uint32_t kLinesAlone = 3;    // that count from 1 and prove a word by themselves
constexpr std::uint32_t kLinesLabelled = 2; // that do where labelled lines stand below them
constexpr std::uint32_t kLabelReach = 120;  // bytes in which a label closes
constexpr std::size_t kMostWords = 4;       // that count in one notice

std::uint32_t skip_blanks(std::string_view text, std::uint32_t at) noexcept
{
    while (classify(decode(text, at).value) == Char::blank) at += decode(text, at).size;
    return at;
}

// 甲、, （甲）, 甲.: a sign of a series, and what closes it.
CountedMark read_sign(std::string_view text, std::uint32_t at) noexcept
{
    const CodePoint first = decode(text, at);
    const bool bracketed = text::is_round_open(first.value);
    const std::uint32_t begin = bracketed ? at + first.size : at;
    const CodePoint c = decode(text, begin);
    if (c.value < 0x80) return {}; // 12．
    const std::uint32_t close = begin + c.size;
    const CodePoint mark = decode(text, close);
    const Char kind = classify(mark.value);
    const bool closed = bracketed ? text::is_round_close(mark.value) : kind == Char::pause || kind == Char::dot || kind == Char::comma;
    if (!closed) return {}; // asked first, for nearly no line has it
    for (const text::CountingSigns& series : text::kCountingSigns) {
        const std::size_t place = series.signs.find(c.value);
        if (place == std::u32string_view::npos) continue;
        const std::uint32_t end = skip_blanks(text, close + mark.size);
        return {series.name, {Ladder::worded, static_cast<std::uint32_t>(place) + 1, {begin, close}, {at, end}, false}, false, true};
    }
    return {};
}

// 十二; `end` becomes the place behind it.
std::uint32_t read_han_value(std::string_view text, std::uint32_t& end) noexcept
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 3; ++i, end += decode(text, end).size) {
        const int digit = text::han_ordinal(decode(text, end).value);
        if (digit < 0 || digit > 10) break;
        value = digit == 10 ? std::max(value, 1U) * 10 : value + static_cast<std::uint32_t>(digit);
    }
    return value;
}

// 一是, 二是：
CountedMark read_enumerated(std::string_view text, std::uint32_t at) noexcept
{
    if (text::han_ordinal(decode(text, at).value) <= 0) return {};
    std::uint32_t number = at;
    const std::uint32_t value = read_han_value(text, number);
    if (value == 0 || !text::begins_with(text.substr(number), text::kEnumerating)) return {};
    std::uint32_t end = number + static_cast<std::uint32_t>(text::kEnumerating.size());
    if (classify(decode(text, end).value) == Char::colon) end += decode(text, end).size;
    return {text::kEnumerating, {Ladder::worded, value, {at, number}, {at, skip_blanks(text, end)}, false}, false, true};
}

// 第一、; not 第一、二产业, 第一、第二季度.
CountedMark read_first(std::string_view text, std::uint32_t at) noexcept
{
    const CodePoint opener = decode(text, at);
    if (opener.value != text::kOrdinalOpener) return {};
    std::uint32_t number = at + opener.size;
    const std::uint32_t value = read_han_value(text, number);
    const CodePoint close = decode(text, number);
    if (value == 0 || classify(close.value) != Char::pause) return {};
    const std::uint32_t behind = skip_blanks(text, number + close.size);
    const char32_t next = decode(text, behind).value;
    if (next == text::kOrdinalOpener || text::han_ordinal(next) > 0) return {};
    return {text.substr(at, opener.size), {Ladder::worded, value, {at + opener.size, number}, {at, behind}, false}, false, true};
}

// 第一战役：: the word stands behind the number.
CountedMark read_ordinal(std::string_view text, std::uint32_t at) noexcept
{
    if (decode(text, at).value != text::kOrdinalOpener) return {};
    const std::uint32_t begin = at + decode(text, at).size;
    std::uint32_t word = begin;
    const std::uint32_t value = read_han_value(text, word);
    std::uint32_t end = word;
    std::size_t length = 0;
    for (; length < kLongestWord && classify(decode(text, end).value) == Char::han; ++length) end += decode(text, end).size;
    const CodePoint close = decode(text, end);
    if (value == 0 || length < kShortestWord || classify(close.value) != Char::colon) return {};
    const std::uint32_t behind = skip_blanks(text, end + close.size);
    return {text.substr(word, end - word), {Ladder::worded, value, {begin, word}, {at, behind}, false}, true};
}

bool may_count(std::string_view word, const LexiconTables& lexicon)
{
    const auto& others = lexicon.header_ends[static_cast<std::size_t>(HeaderWord::not_numbered)];
    if (others.longest_ending(word).end < word.size()) return false;
    return lexicon.role_words.longest(word, 0).end != word.size(); // 责任单位1：
}

// 上午9：30, 比分3：2: no number of an item.
bool is_clock(std::string_view text, const Mark& mark) noexcept
{
    const CodePoint behind = decode(text, mark.number.end);
    const bool arabic = classify(decode(text, mark.number.begin).value) == Char::digit;
    return arabic && classify(behind.value) == Char::colon && classify(decode(text, mark.number.end + behind.size).value) == Char::digit;
}

bool opens_with_label(std::string_view text, std::uint32_t at, const LexiconTables& lexicon)
{
    std::size_t end = std::min<std::size_t>(text.size(), at + kLabelReach);
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return label_at(text, at, static_cast<std::uint32_t>(end), lexicon).word != nullptr;
}

// What a word has counted.
struct Count {
    std::string_view word;
    std::uint32_t last = 0;
    std::uint32_t highest = 0;  // that a run from 1 on came to
    std::uint32_t in_order = 0; // lines
    std::uint32_t astray = 0;
    std::uint32_t labelled = 0; // lines with a label below
    bool ordinal = false;       // 第一战役
    bool sign = false;          // 甲、, which nobody writes for anything else
    bool apart = true;          // no line of it is a text of the item above

    void add(std::uint32_t value) noexcept
    {
        const bool follows = value == last + 1;
        (follows || value == 1 ? in_order : astray) += 1;
        last = follows || value == 1 ? value : 0;
        highest = std::max(highest, last);
    }

    [[nodiscard]] bool proves() const noexcept
    {
        if (astray * 3 > in_order || !apart) return false;
        const bool below = labelled * 2 > in_order;
        return highest >= (below || sign ? kLinesLabelled : kLinesAlone) && (below || !ordinal);
    }
};

} // namespace

namespace {

// Behind the word: 问题1, 问题（1）, 问题 1.
bool may_lead_to_number(char32_t c) noexcept
{
    const Char kind = classify(c);
    return kind == Char::digit || kind == Char::open || kind == Char::blank || kind == Char::latin; // 项目A
}

} // namespace

CountedMark read_counted_mark(std::string_view text, std::uint32_t at, const LexiconTables& lexicon)
{
    const CodePoint open = decode(text, at);
    if (open.value < 0x80 && !text::is_round_open(open.value)) return {}; // 1.: neither a word nor a sign
    if (const CountedMark sign = read_sign(text, at); sign.mark.ladder != Ladder::none) return sign;
    if (const CountedMark sign = read_enumerated(text, at); sign.mark.ladder != Ladder::none) return sign;
    if (const CountedMark sign = read_first(text, at); sign.mark.ladder != Ladder::none) return sign;
    if (const CountedMark ordinal = read_ordinal(text, at); ordinal.mark.ladder != Ladder::none)
        return label_at(text, at, ordinal.mark.span.end, lexicon).word == nullptr ? ordinal : CountedMark{}; // 第一季度：
    Span word{at, at};
    if (text::is_round_open(open.value)) word.begin = word.end = at + open.size;
    CodePoint behind = decode(text, word.end);
    bool number = text::han_ordinal(behind.value) >= 0; // whether one may begin with `behind`
    for (std::size_t length = 0; length < kLongestWord && classify(behind.value) == Char::han;) {
        word.end += behind.size;
        const bool ordinal = number; // 二十|一、
        behind = decode(text, word.end);
        number = text::han_ordinal(behind.value) >= 0;
        const bool in_word = classify(behind.value) == Char::han && !number;
        if (++length < kShortestWord || ordinal || in_word || !(number || may_lead_to_number(behind.value))) continue;
        const Mark mark = read_worded_mark(text, at, word);
        if (mark.ladder == Ladder::none || is_clock(text, mark)) continue;
        const std::string_view words = text.substr(word.begin, word.size());
        return may_count(words, lexicon) ? CountedMark{words, mark} : CountedMark{};
    }
    return {};
}

namespace {

// Whether 一是 on line `i` begins a paragraph of its own: right below its like or a line that has come to its end, and 一是 not below a label
// (整改措施：).
bool begins_apart(std::string_view text, const std::vector<std::uint32_t>& begins, std::size_t i, const CountedMark& found,
                  const CountedLine* above, const LexiconTables& lexicon)
{
    if (i == 0) return true;
    if (found.mark.value == 1) return !opens_with_label(text, begins[i - 1], lexicon);
    const Span before = text::trim(text, {begins[i - 1], begins[i]});
    const Char last = classify(text::decode_before(text, before.end).value);
    const bool ended = last == Char::stop || last == Char::semicolon || last == Char::close;
    return ended || (above != nullptr && above->begin == begins[i - 1] && above->found.word == found.word);
}

} // namespace

std::vector<CountedLine> find_counted_lines(std::string_view text, const std::vector<std::uint32_t>& begins, const LexiconTables& lexicon)
{
    std::vector<CountedLine> lines;
    bool below_item = false; // 1.抓党建。, （一）抓党建。; not 一、党建工作
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const std::uint32_t next = i + 1 < begins.size() ? begins[i + 1] : static_cast<std::uint32_t>(text.size());
        const Mark mark = read_mark(text, begins[i]);
        if (mark.ladder != Ladder::none)
            below_item = mark.ladder >= Ladder::arabic || text::next_mark(text, begins[i], next, {Char::stop}) < next;
        CountedMark found = read_counted_mark(text, begins[i], lexicon);
        if (found.mark.ladder == Ladder::none) continue;
        const bool in_text = found.word == text::kEnumerating || (found.sign && decode(text, begins[i]).value == text::kOrdinalOpener);
        const bool apart =
            !in_text || (!below_item && begins_apart(text, begins, i, found, lines.empty() ? nullptr : &lines.back(), lexicon));
        lines.push_back({begins[i], next, found, apart});
    }
    return lines;
}

std::vector<std::string_view> find_counted_words(std::string_view text, const std::vector<CountedLine>& lines, const LexiconTables& lexicon)
{
    std::vector<Count> counts;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const CountedLine& line : lines) {
        const auto [place, added] = places.try_emplace(line.found.word, counts.size());
        if (added) counts.push_back({line.found.word});
        Count& count = counts[place->second];
        count.add(line.found.mark.value);
        count.ordinal = line.found.ordinal;
        count.sign = line.found.sign;
        count.apart = count.apart && line.apart;
        count.labelled += line.next < text.size() && opens_with_label(text, line.next, lexicon);
    }
    std::vector<std::string_view> words;
    for (const Count& count : counts)
        if (words.size() < kMostWords && count.proves()) words.push_back(count.word);
    return words;
}

} // namespace zeren::outline
