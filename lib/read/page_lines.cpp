// Words that stand side by side make a line, however the file orders them.
//
//     发改办财金规〔2019〕860 · 号            发改办财金规〔2019〕860号
//     文号：4号 ·        · 签发人：王某       文号：4号  签发人：王某        (gapped)
//
// Test: tests/unit/read_page_test.cpp.
#include "read/page.hpp"

#include "text/chars.hpp"
#include "text/han_numerals.hpp"

#include <algorithm>
#include <limits>

namespace zeren::reading {

namespace {

constexpr double kColumnGap = 1.9; // of the width of a 汉字, like all below
constexpr double kBlankGap = 0.8;
constexpr double kHanGap = 0.3; // between two 汉字, which no typesetter parts: 谷雨 凌志远
constexpr double kWordGap = 0.12;
constexpr double kRowGap = 0.45; // beside a digit, in a line that has blanks no wider between its 汉字: 1 修路 交通局 6月底
constexpr double kAlike = 0.9;

bool is_narrow(char32_t c) noexcept { return c > ' ' && c < 0x250; }

// The width of a 汉字: boxes of fonts hold air above and below, seldom beside. Where no 汉字 shows it, the height of the box.
double em_of(const PageWord& word) noexcept
{
    std::size_t wide = 0;
    std::size_t narrow = 0;
    for (std::size_t at = 0; at < word.text.size(); at += text::decode(word.text, at).size)
        ++(is_narrow(text::decode(word.text, at).value) ? narrow : wide);
    const double height = std::max(word.box.height(), 0.1);
    if (wide == 0) return height;
    return std::clamp(word.box.width() / (static_cast<double>(wide) + static_cast<double>(narrow) / 2), height / 2, height);
}

// A soft hyphen that a page shows is a hyphen; sometimes it is all that a font has.
std::string shown(std::string_view text)
{
    constexpr std::string_view kSoftHyphen = "\xC2\xAD";
    std::string result(text);
    for (std::size_t at = result.find(kSoftHyphen); at != std::string::npos; at = result.find(kSoftHyphen, at + 1))
        result.replace(at, kSoftHyphen.size(), 1, '-');
    return result;
}

// What parts two words.
struct WordGap {
    double width = 0; // by the width of a 汉字
    bool narrow = false;
    bool han = false;
    bool column = false;
};

// `em`: the width of a 汉字 of the line.
WordGap gap_between(const PageWord& left, const PageWord& right, double em) noexcept
{
    const double gap = right.box.left - left.box.right;
    const char32_t before = text::decode_before(left.text, left.text.size()).value;
    const char32_t behind = text::decode(right.text, 0).value;
    return {gap / std::min(em_of(left), em_of(right)), is_narrow(before) && is_narrow(behind),
            text::classify(before) == text::Char::han && text::classify(behind) == text::Char::han,
            gap > kColumnGap * std::min({em, em_of(left), em_of(right)})};
}

// `row_gap`: the narrowest blank between two 汉字 of the line, 0 for none.
std::string_view gap_text(const WordGap& gap, double row_gap) noexcept
{
    if (gap.column) return "  ";
    if (gap.narrow) return gap.width > kWordGap ? " " : "";
    if (gap.han) return gap.width > kHanGap ? " " : "";
    const bool of_row = row_gap > 0 && gap.width > kRowGap && gap.width >= kAlike * row_gap;
    return of_row || gap.width > kBlankGap ? " " : "";
}

void count_blank(PageLine& line, double width) noexcept
{
    line.narrowest_blank = line.blanks == 0 ? width : std::min(line.narrowest_blank, width);
    line.widest_blank = std::max(line.widest_blank, width);
    ++line.blanks;
}

void finish(PageLine& line)
{
    std::stable_sort(line.words.begin(), line.words.end(), [](const PageWord& a, const PageWord& b) { return a.box.left < b.box.left; });
    double em = std::numeric_limits<double>::max();
    for (const PageWord& word : line.words) em = std::min(em, em_of(word));
    std::vector<WordGap> gaps; // before each word but the first
    double row_gap = 0;
    for (std::size_t i = 1; i < line.words.size(); ++i) {
        gaps.push_back(gap_between(line.words[i - 1], line.words[i], em));
        if (gaps.back().han && gaps.back().width > kHanGap)
            row_gap = row_gap > 0 ? std::min(row_gap, gaps.back().width) : gaps.back().width;
    }
    line.box = line.words.front().box;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        const PageWord& word = line.words[i];
        if (i > 0) {
            const std::string_view gap = gap_text(gaps[i - 1], row_gap);
            line.gapped = line.gapped || gap.size() > 1;
            line.text += gap;
            if (!gap.empty() && !gaps[i - 1].narrow) count_blank(line, word.box.left - line.words[i - 1].box.right);
        }
        line.text += shown(word.text);
        line.box = {std::min(line.box.left, word.box.left), std::min(line.box.top, word.box.top), std::max(line.box.right, word.box.right),
                    std::max(line.box.bottom, word.box.bottom)};
    }
}

bool is_digit(char32_t c) noexcept { return text::classify(c) == text::Char::digit; }

// Behind the ordinal that begins at `at`, 十二 or 12; `at` for none.
std::size_t behind_ordinal(std::string_view line, std::size_t at, bool& han) noexcept
{
    han = text::han_ordinal(text::decode(line, at).value) >= 0;
    for (text::CodePoint c = text::decode(line, at); c.size > 0; c = text::decode(line, at)) {
        if (han ? text::han_ordinal(c.value) < 0 : !is_digit(c.value)) break;
        at += c.size;
    }
    return at;
}

} // namespace

std::string_view wrap_gap(std::string_view before, std::string_view behind) noexcept
{
    const char32_t last = text::decode_before(before, before.size()).value;
    const char32_t first = text::decode(behind, 0).value;
    const bool words = text::classify(last) == text::Char::latin || text::classify(first) == text::Char::latin;
    return is_narrow(last) && is_narrow(first) && words ? " " : "";
}

ItemMark item_mark(std::string_view before, std::string_view line) noexcept
{
    using text::Char;
    const text::CodePoint first = text::decode(line, 0);
    const bool circled = first.value >= 0x2460 && first.value <= 0x249B; // ① ⑴ ⒈
    const bool bracket = text::is_round_open(first.value);
    const char32_t last = text::decode_before(before, before.size()).value;
    const Char end = text::classify(last);
    const bool ended = end == Char::stop || end == Char::semicolon || end == Char::colon || end == Char::close;
    if ((circled || bracket) && !ended) return ItemMark::none;
    if (circled) return ItemMark::circled;
    bool han = false;
    const std::size_t begin = bracket ? first.size : 0;
    const std::size_t behind = behind_ordinal(line, begin, han);
    if (behind == begin) return ItemMark::none;
    const text::CodePoint mark = text::decode(line, behind);
    if (bracket) return !text::is_round_close(mark.value) ? ItemMark::none : han ? ItemMark::han_bracket : ItemMark::digit_bracket;
    if (last == text::kOrdinalOpener || end == Char::pause || end == Char::digit || end == Char::open) return ItemMark::none;
    if (han) return text::classify(mark.value) == Char::pause ? ItemMark::han : ItemMark::none;
    const Char next = text::classify(text::decode(line, behind + mark.size).value);
    const bool digit = (text::classify(mark.value) == Char::dot || text::classify(mark.value) == Char::pause) && next != Char::digit;
    return digit ? ItemMark::digit : ItemMark::none;
}

std::vector<PageLine> lines_of_words(std::vector<PageWord> words)
{
    std::stable_sort(words.begin(), words.end(), [](const PageWord& a, const PageWord& b) { return a.box.middle() < b.box.middle(); });
    std::vector<PageLine> lines;
    Box row;
    for (PageWord& word : words) {
        const bool same = !lines.empty() && word.box.middle() - row.middle() < 0.5 * std::min(row.height(), word.box.height());
        if (!same) {
            lines.emplace_back();
            row = word.box;
        }
        lines.back().words.push_back(std::move(word));
    }
    for (PageLine& line : lines) finish(line);
    return lines;
}

} // namespace zeren::reading
