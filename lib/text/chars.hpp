// What kind of character it is: blanks, marks of the sentence, brackets, 汉字, digits. Full-width marks and their half-width twins
// are one kind, for real notices mix them everywhere: （ and (, ： and :, ， and , .
//
// The tables stand in chars.cpp; classify() is one or two look-ups. Test: tests/unit/text_test.cpp.
#pragma once

#include "text/traditional.hpp"
#include "text/utf8.hpp"
#include "zeren/model.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace zeren::text {

enum class Char : std::uint8_t {
    other,
    han,       // 汉字 and 〇
    digit,     // 0–9 and ０–９
    latin,     // letters, and other scripts that spell words
    blank,     // space, tab, U+3000, no-break space, zero width
    line_end,  // CR, LF, U+2028
    comma,     // ， ,
    pause,     // 、
    semicolon, // ； ;
    stop,      // 。 ！ ？ ! ?
    dot,       // . ． ﹒
    colon,     // ： : ︰
    open,      // （ ( 〔 [ 【 ［ { 《 〈 “ ‘ 「 『
    close,     // their twins
    quote,     // " ' which open and close alike
    dash,      // — – - ~ ～ －
};

struct CharTable {
    std::array<Char, 128> ascii{};
    std::array<Char, 256> cjk_punctuation{}; // U+3000–U+30FF
    std::array<Char, 256> full_width{};      // U+FF00–U+FFFF
    std::array<Char, 256> punctuation{};     // U+2000–U+20FF
};
extern const CharTable kCharTable;
Char classify_rare(char32_t c) noexcept;

inline Char classify(char32_t c) noexcept
{
    if (c < 0x80) return kCharTable.ascii[c];
    if (c >= 0x4E00 && c <= 0x9FFF) return Char::han;
    if (c >= 0x3000 && c <= 0x30FF) return kCharTable.cjk_punctuation[c - 0x3000];
    if (c >= 0xFF00 && c <= 0xFFFF) return kCharTable.full_width[c - 0xFF00];
    if (c >= 0x2000 && c <= 0x20FF) return kCharTable.punctuation[c - 0x2000];
    return classify_rare(c);
}

// Kind and size of the character at `at`; size 0 at the end of the text. 汉字 are told by their first byte.
struct Kinded {
    Char kind = Char::other;
    std::uint32_t size = 0;
};
inline Kinded kind_at(std::string_view text, std::size_t at) noexcept
{
    if (at + 3 <= text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        if (lead >= 0xE5 && lead <= 0xE9) return {Char::han, 3}; // U+5000–U+9FFF
        if (lead < 0x80) return {kCharTable.ascii[lead], 1};
    }
    const CodePoint c = decode(text, at);
    return {classify(c.value), c.size};
}

inline bool is_blank(Char kind) noexcept { return kind == Char::blank || kind == Char::line_end; }

// Marks of unnumbered lists.
inline constexpr std::u32string_view kBullets = U"•●■◆★➢▲◎○□◇※·";

// Brackets of role clauses come in these shapes; quotes and book marks only protect what they hold.
inline bool is_round_open(char32_t c) noexcept
{
    return c == U'(' || c == U'（' || c == U'〔' || c == U'[' || c == U'［' || c == U'【' || c == U'﹝' || c == U'﹙';
}
inline bool is_round_close(char32_t c) noexcept
{
    return c == U')' || c == U'）' || c == U'〕' || c == U']' || c == U'］' || c == U'】' || c == U'﹞' || c == U'﹚';
}

// The first byte of the characters U+4000–U+9FFF in UTF-8, which take three: 汉字, nearly all of a notice. None of them is a mark.
inline bool begins_han(char byte) noexcept { return static_cast<unsigned char>(byte) >= 0xE4 && static_cast<unsigned char>(byte) <= 0xE9; }

// Both ends of `span` are such characters: there is nothing to trim.
inline bool is_between_han(std::string_view text, Span span) noexcept
{
    return span.begin + 3 <= span.end && span.end <= text.size() && begins_han(text[span.begin]) && begins_han(text[span.end - 3]);
}

// `span` without blanks and line ends at its ends.
Span trim_ends(std::string_view text, Span span) noexcept;
inline Span trim(std::string_view text, Span span) noexcept { return is_between_han(text, span) ? span : trim_ends(text, span); }

// `span` without blanks and the marks of a sentence (，、；。.：) at its ends.
Span trim_end_marks(std::string_view text, Span span) noexcept;
inline Span trim_marks(std::string_view text, Span span) noexcept { return is_between_han(text, span) ? span : trim_end_marks(text, span); }

// The wording of a passage without line breaks, blanks between 汉字, and pinyin in brackets behind a 汉字 (發(fā)展); equal to the
// passage when it has none of these.
std::string plain_name(std::string_view passage);

// The end of (fā) at `at`, or `at`.
std::size_t skip_pinyin(std::string_view text, std::size_t at) noexcept;

// plain_name() in simplified 汉字: what labels are compared by.
std::string folded_name(std::string_view passage);

// The simplified twin of a traditional 汉字, the narrow twin of a wide character, else itself.
inline char32_t fold(char32_t c) noexcept
{
    if (c >= kFirstHan && c <= kLastHan) return kSimplified[c - kFirstHan];
    if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0;
    return c;
}

// Comparison across scripts and widths (負責 is 负责): whether `passage` begins or ends with `word`, and where it holds it (npos for
// nowhere). Many words at once: word_set.hpp.
bool goes_on_with(std::string_view passage, std::string_view word, std::size_t at, std::size_t i) noexcept;
inline bool begins_with(std::string_view passage, std::string_view word) noexcept
{
    const CodePoint wanted = decode(word, 0);
    const CodePoint c = decode(passage, 0);
    return wanted.size == 0 || (fold(c.value) == fold(wanted.value) && goes_on_with(passage, word, c.size, wanted.size));
}
bool goes_back_with(std::string_view passage, std::string_view word) noexcept;
inline bool closes_with(std::string_view passage, std::string_view word) noexcept
{
    const CodePoint wanted = decode_before(word, word.size());
    const CodePoint c = decode_before(passage, passage.size());
    if (wanted.size == 0) return true;
    if (c.size == 0 || fold(c.value) != fold(wanted.value)) return false;
    return goes_back_with(passage.substr(0, passage.size() - c.size), word.substr(0, word.size() - wanted.size));
}
std::size_t find_word(std::string_view passage, std::string_view word) noexcept;

} // namespace zeren::text
