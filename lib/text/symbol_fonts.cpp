// By tables; a code that stands in none has no character.
#include "text/symbol_fonts.hpp"

#include <algorithm>
#include <iterator>

namespace zeren::text {
namespace {

constexpr char32_t kNone = 0xFFFD;

// Symbol, codes 20–7E and A0–FE: unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt, without the pieces of tall brackets.
constexpr std::u32string_view kSymbolLow =
    U" !∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\uFFFDαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼";
constexpr std::u32string_view kSymbolHigh =
    U"\uFFFDϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\uFFFD\uFFFD↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓⋄〈\uFFFD\uFFFD\uFFFD∑\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
    U"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD〉∫⌠\uFFFD⌡\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD";

struct Sign {
    unsigned char code;
    char32_t character;
};

// Wingdings: the signs that lists, forms and tables use (boxes, ticks, bullets, arrows, numbers in circles), by what Unicode calls what the
// font draws (alanwood.net/demos/wingdings.html). DF–E2 are the arrows that Word sets for <-- and -->.
constexpr Sign kWingdings[] = {
    {0x20, U' '}, {0x28, U'☎'}, {0x3F, U'✍'}, {0x45, U'☜'}, {0x46, U'☞'}, {0x47, U'☝'}, {0x48, U'☟'}, {0x6C, U'●'}, {0x6D, U'❍'},
    {0x6E, U'■'}, {0x6F, U'□'}, {0x71, U'❑'}, {0x72, U'❒'}, {0x73, U'⬧'}, {0x74, U'⧫'}, {0x75, U'◆'}, {0x76, U'❖'}, {0x77, U'⬥'},
    {0x78, U'⌧'}, {0x80, U'⓪'}, {0x81, U'①'}, {0x82, U'②'}, {0x83, U'③'}, {0x84, U'④'}, {0x85, U'⑤'}, {0x86, U'⑥'}, {0x87, U'⑦'},
    {0x88, U'⑧'}, {0x89, U'⑨'}, {0x8A, U'⑩'}, {0x8C, U'❶'}, {0x8D, U'❷'}, {0x8E, U'❸'}, {0x8F, U'❹'}, {0x90, U'❺'}, {0x91, U'❻'},
    {0x92, U'❼'}, {0x93, U'❽'}, {0x94, U'❾'}, {0x95, U'❿'}, {0x9E, U'·'}, {0x9F, U'•'}, {0xA0, U'▪'}, {0xA1, U'○'}, {0xA4, U'◉'},
    {0xA5, U'◎'}, {0xA7, U'▪'}, {0xA8, U'◻'}, {0xAA, U'✦'}, {0xAB, U'★'}, {0xAC, U'✶'}, {0xD8, U'➢'}, {0xDC, U'➲'}, {0xDF, U'←'},
    {0xE0, U'→'}, {0xE1, U'↑'}, {0xE2, U'↓'}, {0xE8, U'➔'}, {0xEF, U'⇦'}, {0xF0, U'⇨'}, {0xF1, U'⇧'}, {0xF2, U'⇩'}, {0xFA, U'▫'},
    {0xFB, U'✗'}, {0xFC, U'✓'}, {0xFD, U'☒'}, {0xFE, U'☑'}};
// Wingdings 2: its tick and its boxes.
constexpr Sign kWingdings2[] = {{0x20, U' '}, {0x50, U'✓'}, {0x52, U'☑'}, {0xA3, U'□'}};

char32_t find(const Sign* begin, const Sign* end, char32_t code) noexcept
{
    const Sign* found = std::lower_bound(begin, end, code, [](const Sign& one, char32_t wanted) { return one.code < wanted; });
    return found != end && found->code == code ? found->character : kNone;
}

char32_t symbol(char32_t code) noexcept
{
    if (code >= 0x20 && code < 0x20 + kSymbolLow.size()) return kSymbolLow[code - 0x20];
    if (code >= 0xA0 && code < 0xA0 + kSymbolHigh.size()) return kSymbolHigh[code - 0xA0];
    return kNone;
}
char32_t wingdings(char32_t code) noexcept { return find(std::begin(kWingdings), std::end(kWingdings), code); }
char32_t wingdings_2(char32_t code) noexcept { return find(std::begin(kWingdings2), std::end(kWingdings2), code); }
char32_t no_sign(char32_t /*code*/) noexcept { return kNone; }

struct Font {
    std::string_view name; // in lower case
    char32_t (*draw)(char32_t code) noexcept;
};
// The last ones draw pictures: their codes are no characters either.
constexpr Font kFonts[] = {{"symbol", symbol},    {"wingdings", wingdings},  {"wingdings 2", wingdings_2}, {"wingdings 3", no_sign},
                           {"webdings", no_sign}, {"zapfdingbats", no_sign}, {"marlett", no_sign},         {"mt extra", no_sign}};

const Font* find_font(std::string_view name) noexcept
{
    const auto same = [&](const Font& font) {
        return std::ranges::equal(font.name, name, [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? b - 'A' + 'a' : b); });
    };
    const Font* found = std::find_if(std::begin(kFonts), std::end(kFonts), same);
    return found == std::end(kFonts) ? nullptr : found;
}

bool is_character(char32_t c) noexcept
{
    const bool is_private = (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
    return c >= 0x20 && !(c >= 0x7F && c < 0xA0) && !(c >= 0xD800 && c < 0xE000) && !is_private && c != kNone && (c & 0xFFFEU) != 0xFFFEU;
}

} // namespace

bool is_symbol_font(std::string_view font) noexcept { return find_font(font) != nullptr; }

char32_t symbol_character(std::string_view font, char32_t code) noexcept
{
    const Font* known = find_font(font);
    if (known != nullptr && (is_symbol_code(code) || code < 0x100)) code = known->draw(code & 0xFFU);
    return is_character(code) ? code : 0;
}

} // namespace zeren::text
