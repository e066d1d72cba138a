// The table of element names: HTML section 13.2.4.2 (special, formatting), 13.2.6.5 (what leaves SVG), 13.1.2 (void, optional tags).
//
// "li" may lack its end tag, ends an open p, and stops the search of </span>; "x" is nothing in particular. frameset, isindex and
// the like are here because gumbo still knows them. Test: tests/unit/read_html_nesting_test.cpp.
#include "read/html_traits.hpp"

#include "read/sniff.hpp"

#include <array>

namespace zeren::reading {

namespace {

struct NamedTraits {
    std::string_view name;
    unsigned traits;
};

constexpr unsigned kBlock = kSpecial | kClosesP;

constexpr NamedTraits kNames[] = {
    {"p", kOptional | kBlock | kBreakout},
    {"li", kOptional | kBlock | kBreakout},
    {"td", kOptional | kSpecial | kBoundary | kTablePart | kCell},
    {"th", kOptional | kSpecial | kBoundary | kTablePart | kCell},
    {"tr", kOptional | kSpecial | kTablePart},
    {"tbody", kOptional | kSpecial | kTablePart},
    {"thead", kOptional | kSpecial | kTablePart},
    {"tfoot", kOptional | kSpecial | kTablePart},
    {"caption", kSpecial | kBoundary | kTablePart | kCell},
    {"colgroup", kOptional | kSpecial | kTablePart},
    {"dd", kOptional | kBlock | kBreakout},
    {"dt", kOptional | kBlock | kBreakout},
    {"option", kOptional | kSpecial},
    {"optgroup", kOptional | kSpecial},
    {"br", kVoid | kBreakout},
    {"img", kVoid | kBreakout},
    {"hr", kVoid | kClosesP | kBreakout},
    {"meta", kVoid | kBreakout},
    {"embed", kVoid | kBreakout},
    {"input", kVoid},
    {"link", kVoid},
    {"area", kVoid},
    {"base", kVoid},
    {"basefont", kVoid},
    {"bgsound", kVoid},
    {"col", kVoid},
    {"command", kVoid},
    {"frame", kVoid},
    {"image", kVoid},
    {"keygen", kVoid},
    {"param", kVoid},
    {"source", kVoid},
    {"track", kVoid},
    {"wbr", kVoid},
    {"isindex", kVoid | kClosesP},
    {"a", kFormatting},
    {"b", kFormatting | kBreakout},
    {"big", kFormatting | kBreakout},
    {"code", kFormatting | kBreakout},
    {"em", kFormatting | kBreakout},
    {"font", kFormatting},
    {"i", kFormatting | kBreakout},
    {"nobr", kFormatting | kBreakout},
    {"s", kFormatting | kBreakout},
    {"small", kFormatting | kBreakout},
    {"strike", kFormatting | kBreakout},
    {"strong", kFormatting | kBreakout},
    {"tt", kFormatting | kBreakout},
    {"u", kFormatting | kBreakout},
    {"address", kBlock},
    {"article", kBlock},
    {"aside", kBlock},
    {"blockquote", kBlock | kBreakout},
    {"center", kBlock | kBreakout},
    {"details", kBlock},
    {"dir", kBlock},
    {"div", kBlock | kBreakout},
    {"dl", kBlock | kBreakout},
    {"fieldset", kBlock},
    {"figcaption", kBlock},
    {"figure", kBlock},
    {"footer", kBlock},
    {"form", kBlock},
    {"header", kBlock},
    {"hgroup", kBlock},
    {"main", kBlock},
    {"menu", kBlock | kBreakout},
    {"nav", kBlock},
    {"ol", kBlock | kBreakout},
    {"section", kBlock},
    {"summary", kBlock},
    {"ul", kBlock | kBreakout},
    {"pre", kBlock | kBreakout},
    {"listing", kBlock | kBreakout},
    {"h1", kBlock | kHeading | kBreakout},
    {"h2", kBlock | kHeading | kBreakout},
    {"h3", kBlock | kHeading | kBreakout},
    {"h4", kBlock | kHeading | kBreakout},
    {"h5", kBlock | kHeading | kBreakout},
    {"h6", kBlock | kHeading | kBreakout},
    {"button", kSpecial},
    {"iframe", kSpecial},
    {"noembed", kSpecial},
    {"noframes", kSpecial},
    {"noscript", kSpecial},
    {"plaintext", kBlock},
    {"script", kSpecial},
    {"select", kSpecial | kSelect},
    {"style", kSpecial},
    {"textarea", kSpecial},
    {"title", kSpecial | kIntegration},
    {"xmp", kBlock},
    {"table", kSpecial | kBoundary | kBreakout},
    {"applet", kSpecial | kBoundary | kCell},
    {"marquee", kSpecial | kBoundary | kCell},
    {"object", kSpecial | kBoundary | kCell},
    {"template", kSpecial | kBoundary | kCell},
    {"html", kIgnored | kSpecial | kBoundary},
    {"head", kIgnored | kSpecial | kBreakout},
    {"body", kIgnored | kSpecial | kBreakout},
    {"frameset", kSpecial},
    {"svg", kForeign},
    {"math", kForeign},
    {"foreignobject", kIntegration | kBoundary | kSpecial},
    {"desc", kIntegration | kBoundary | kSpecial},
    {"span", kBreakout},
    {"ruby", kBreakout},
    {"sub", kBreakout},
    {"sup", kBreakout},
    {"var", kBreakout},
};

// Integration points of MathML; in HTML these names mean nothing.
constexpr std::array<std::string_view, 6> kMathPoints{"mi", "mo", "mn", "ms", "mtext", "annotation-xml"};

} // namespace

unsigned traits_of(std::string_view name) noexcept
{
    for (const NamedTraits& known : kNames)
        if (is_name(name, known.name)) return known.traits;
    for (const std::string_view point : kMathPoints)
        if (is_name(name, point)) return kIntegration;
    return 0;
}

} // namespace zeren::reading
