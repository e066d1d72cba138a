// Characters by their code points. The tables are those of UAX #11 and of the general category Mn, as far as notices have them; the
// test tests/cli/check_test.py compares them with Python's unicodedata.
#include "printable.hpp"

#include <algorithm>
#include <array>

namespace zeren::tool {
namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array<Range, 14> kWide{{{0x1100, 0x115F},
                                       {0x231A, 0x231B},
                                       {0x2329, 0x232A},
                                       {0x2E80, 0x303E},
                                       {0x3041, 0x33FF},
                                       {0x3400, 0x4DBF},
                                       {0x4E00, 0xA4CF},
                                       {0xA960, 0xA97F},
                                       {0xAC00, 0xD7A3},
                                       {0xF900, 0xFAFF},
                                       {0xFE10, 0xFE6F},
                                       {0xFF01, 0xFF60},
                                       {0xFFE0, 0xFFE6},
                                       {0x1F300, 0x3FFFD}}};
constexpr std::array<Range, 4> kCombining{{{0x0300, 0x036F}, {0x200B, 0x200F}, {0x20D0, 0x20F0}, {0xFE00, 0xFE0F}}};

template <std::size_t size>
bool is_in(const std::array<Range, size>& ranges, char32_t c)
{
    return std::ranges::any_of(ranges, [c](const Range& range) { return range.first <= c && c <= range.last; });
}

bool continues(char byte) noexcept { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

// Calls visit(character) for each, as the bytes of it.
template <class Visit>
void for_each_character(std::string_view text, Visit visit)
{
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && continues(text[end])) ++end;
        visit(text.substr(at, end - at));
        at = end;
    }
}

char32_t decoded(std::string_view character) noexcept
{
    constexpr std::array<unsigned, 5> kLead{0x00, 0x7F, 0x1F, 0x0F, 0x07}; // by the number of bytes
    char32_t c = static_cast<unsigned char>(character[0]) & kLead[std::min<std::size_t>(character.size(), 4)];
    for (const char byte : character.substr(1)) c = (c << 6U) | (static_cast<unsigned char>(byte) & 0x3FU);
    return c;
}

std::size_t width(char32_t c) noexcept { return is_in(kCombining, c) ? 0 : is_in(kWide, c) ? 2 : 1; }

// C0, C1, the separators of lines, and the marks of direction of Unicode.
bool is_control(char32_t c) noexcept
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

std::string printable(std::string_view text)
{
    std::string line;
    for_each_character(text, [&](std::string_view character) {
        if (is_control(decoded(character))) line.push_back(' ');
        else line.append(character);
    });
    return line;
}

std::size_t columns(std::string_view text)
{
    std::size_t sum = 0;
    for_each_character(text, [&](std::string_view character) { sum += width(decoded(character)); });
    return sum;
}

std::string blanks_below(std::string_view text)
{
    std::string blanks;
    for_each_character(text, [&](std::string_view character) {
        const std::size_t wide = width(decoded(character));
        if (wide == 2) blanks += "\xE3\x80\x80";
        else if (wide == 1) blanks += ' ';
    });
    return blanks;
}

} // namespace zeren::tool
