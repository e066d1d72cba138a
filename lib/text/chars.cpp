// The tables of chars.hpp: punctuation of both widths, and how a passage loses its inner blanks and pinyin.
#include "text/chars.hpp"

#include "text/next_mark.hpp"
#include "text/page_numbers.hpp"

#include <string>

namespace zeren::text {
namespace {

constexpr Char ascii_kind(unsigned char c)
{
    if (c >= '0' && c <= '9') return Char::digit;
    if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) return Char::latin;
    switch (c) {
    case ' ':
    case '\t': return Char::blank;
    case '\n':
    case '\r':
    case '\f': return Char::line_end;
    case ',': return Char::comma;
    case ';': return Char::semicolon;
    case '!':
    case '?': return Char::stop;
    case '.': return Char::dot;
    case ':': return Char::colon;
    case '(':
    case '[':
    case '{': return Char::open;
    case ')':
    case ']':
    case '}': return Char::close;
    case '"':
    case '\'': return Char::quote;
    case '-':
    case '~': return Char::dash;
    default: return Char::other;
    }
}

// What stands in no table, or only in that of U+2000–U+20FF.
constexpr Char rare_kind(char32_t c)
{
    switch (c) {
    case 0x00A0:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF: return Char::blank;
    case 0x2028:
    case 0x2029: return Char::line_end;
    case U'“':
    case U'‘': return Char::open;
    case U'”':
    case U'’': return Char::close;
    case U'—':
    case U'–':
    case U'―':
    case U'─': return Char::dash;
    case U'﹒': return Char::dot;
    case U'﹙':
    case U'﹝': return Char::open;
    case U'﹚':
    case U'﹞': return Char::close;
    case U'︰':
    case U'∶': return Char::colon;
    default: break;
    }
    if (c >= 0x2000 && c <= 0x200A) return Char::blank;
    if ((c >= 0x3400 && c < 0x4E00) || (c >= 0x20000 && c < 0x32000) || (c >= 0xF900 && c < 0xFB00)) return Char::han;
    if (c >= 0xC0 && c < 0x2000) return Char::latin;
    return Char::other;
}

constexpr CharTable build()
{
    CharTable table{};
    for (unsigned c = 0; c < 128; ++c) table.ascii[c] = ascii_kind(static_cast<unsigned char>(c));
    for (unsigned c = 0x21; c < 0x7F; ++c) table.full_width[c - 0x20] = table.ascii[c]; // U+FF01 is the twin of '!'
    auto& cjk = table.cjk_punctuation;
    cjk[0x00] = Char::blank;
    cjk[0x01] = Char::pause;
    cjk[0x02] = Char::stop;
    cjk[0x07] = Char::han;
    for (const unsigned c : {0x08U, 0x0AU, 0x0CU, 0x0EU, 0x10U, 0x14U, 0x16U}) {
        cjk[c] = Char::open;
        cjk[c + 1] = Char::close;
    }
    auto& wide = table.full_width;
    wide[0x61] = Char::stop;  // ｡
    wide[0x64] = Char::pause; // ､
    for (unsigned c = 0; c < table.punctuation.size(); ++c) table.punctuation[c] = rare_kind(0x2000 + c);
    return table;
}

bool is_pinyin(char32_t c) noexcept { return (c >= U'a' && c <= U'z') || (c >= 0xE0 && c <= 0x1DC) || c == 0x0261; }

// A blank is part of a name only between Latin letters or digits (Hi Tech).
bool blank_counts(std::string_view passage, std::size_t begin, std::size_t end) noexcept
{
    const Char left = classify(decode_before(passage, begin).value);
    const Char right = classify(decode(passage, end).value);
    return (left == Char::latin || left == Char::digit) && (right == Char::latin || right == Char::digit);
}

} // namespace

const CharTable kCharTable = build();

std::size_t skip_pinyin(std::string_view text, std::size_t at) noexcept
{
    const CodePoint open = decode(text, at);
    if (open.value != U'(' && open.value != U'（') return at;
    std::size_t end = at + open.size;
    for (int letters = 0; letters <= 6; ++letters) {
        const CodePoint c = decode(text, end);
        if (c.size == 0) return at;
        end += c.size;
        if (c.value == U')' || c.value == U'）') return letters > 0 ? end : at;
        if (!is_pinyin(c.value)) return at;
    }
    return at;
}

Char classify_rare(char32_t c) noexcept { return rare_kind(c); }

Span trim_ends(std::string_view text, Span span) noexcept
{
    const auto is_solid = [&](std::uint32_t at) { return text[at] > ' ' && static_cast<unsigned char>(text[at]) < 0x80; }; // 12, (1), |
    if (span.begin < span.end && span.end <= text.size() && is_solid(span.begin) && is_solid(span.end - 1)) return span;
    while (span.begin < span.end) {
        const CodePoint c = decode(text, span.begin);
        if (!is_blank(classify(c.value))) break;
        span.begin += c.size;
    }
    while (span.begin < span.end) {
        const CodePoint c = decode_before(text, span.end);
        if (!is_blank(classify(c.value))) break;
        span.end -= c.size;
    }
    if (span.begin > span.end) span.begin = span.end;
    return span;
}

Span trim_end_marks(std::string_view text, Span span) noexcept
{
    const auto is_mark = [](char32_t value) {
        switch (classify(value)) {
        case Char::blank:
        case Char::line_end:
        case Char::comma:
        case Char::pause:
        case Char::semicolon:
        case Char::stop:
        case Char::dot:
        case Char::colon: return true;
        default: return false;
        }
    };
    const auto is_digit = [&](std::uint32_t at) { return text[at] >= '0' && text[at] <= '9'; };
    if (span.begin < span.end && span.end <= text.size() && is_digit(span.begin) && is_digit(span.end - 1)) return span;
    while (span.begin < span.end) {
        const CodePoint c = decode(text, span.begin);
        if (!is_mark(c.value)) break;
        span.begin += c.size;
    }
    while (span.begin < span.end) {
        const CodePoint c = decode_before(text, span.end);
        if (!is_mark(c.value)) break;
        span.end -= c.size;
    }
    if (span.begin > span.end) span.begin = span.end;
    return span;
}

bool goes_on_with(std::string_view passage, std::string_view word, std::size_t at, std::size_t i) noexcept
{
    while (i < word.size()) {
        const CodePoint wanted = decode(word, i);
        const CodePoint c = decode(passage, at);
        if (c.size == 0 || fold(c.value) != fold(wanted.value)) return false;
        i += wanted.size;
        at += c.size;
    }
    return true;
}

bool goes_back_with(std::string_view passage, std::string_view word) noexcept
{
    std::size_t at = passage.size();
    for (std::size_t i = word.size(); i > 0; i = before(word, i)) {
        if (at == 0 || fold(decode_before(passage, at).value) != fold(decode_before(word, i).value)) return false;
        at = before(passage, at);
    }
    return true;
}

std::size_t find_word(std::string_view passage, std::string_view word) noexcept
{
    for (std::size_t at = 0; at < passage.size(); at += decode(passage, at).size) {
        if (begins_with(passage.substr(at), word)) return at;
    }
    return std::string_view::npos;
}

namespace {

// Behind a line that is the number of a page, and its end: 区大数据⏎- 4 -⏎局. `at` for any other.
std::size_t skip_page(std::string_view passage, std::size_t at) noexcept
{
    std::size_t end = next_mark(passage, at, passage.size(), {Char::line_end});
    if (end >= passage.size() || !is_page_number(passage, trim(passage, {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)})))
        return at;
    while (end < passage.size() &&
           (is_blank(classify(decode(passage, end).value)) || classify(decode(passage, end).value) == Char::line_end))
        end += decode(passage, end).size;
    return end;
}

} // namespace

std::string plain_name(std::string_view passage)
{
    std::string name;
    std::size_t kept = 0; // what stands in front of it is in `name` or dropped
    const auto drop = [&](std::size_t begin, std::size_t end) {
        name.append(passage, kept, begin - kept);
        kept = end;
    };
    constexpr Kinds kDropped{Char::open, Char::blank, Char::line_end};
    for (std::size_t at = next_mark(passage, 0, passage.size(), kDropped); at < passage.size();) {
        const Kinded c = kind_at(passage, at);
        std::size_t end = at + c.size;
        if (c.kind == Char::open) {
            const std::size_t behind = skip_pinyin(passage, at);
            if (behind != at && classify(decode_before(passage, at).value) == Char::han) drop(at, end = behind);
        } else {
            while (is_blank(classify(decode(passage, end).value)) && end < passage.size()) end += decode(passage, end).size;
            if (c.kind == Char::line_end) end = skip_page(passage, end);
            drop(at, end);
            if (blank_counts(passage, at, end)) name += ' ';
        }
        at = next_mark(passage, end, passage.size(), kDropped);
    }
    drop(passage.size(), passage.size());
    return name;
}

std::string folded_name(std::string_view passage)
{
    const std::string name = plain_name(passage);
    std::string folded;
    folded.reserve(name.size());
    for (std::size_t at = 0; at < name.size();) {
        const CodePoint c = decode(name, at);
        const char32_t simple = fold(c.value);
        if (simple == c.value || simple < 0x800) {
            folded.append(name, at, c.size);
        } else { // a 汉字: three bytes
            folded += static_cast<char>(0xE0U | (simple >> 12U));
            folded += static_cast<char>(0x80U | ((simple >> 6U) & 0x3FU));
            folded += static_cast<char>(0x80U | (simple & 0x3FU));
        }
        at += c.size;
    }
    return folded;
}

} // namespace zeren::text
