// word/numbering.xml, and how Word counts.
//
//     <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>      一、 二、 三、
//
// Lists (w:num) of one w:abstractNum share their counters; a w:startOverride sets the counter when its list comes for the first time.
// A paragraph of a level restarts all deeper levels, unless w:lvlRestart says otherwise, and starts the levels above it that have not
// been used. ECMA-376, 17.9. Bullets come out as •, whatever sign of a symbol font they are. Test:
// tests/unit/read_docx_numbering_test.cpp.
#include "read/docx_numbering.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace zeren::reading {

namespace {

using text::OrdinalStyle;

constexpr std::string_view kBullet = "\xE2\x80\xA2"; // U+2022

constexpr std::pair<std::string_view, OrdinalStyle> kStyles[] = {
    {"decimal", OrdinalStyle::decimal},
    {"none", OrdinalStyle::none},
    {"bullet", OrdinalStyle::bullet},
    {"decimalZero", OrdinalStyle::decimal_zero},
    {"decimalFullWidth", OrdinalStyle::decimal_full_width},
    {"decimalFullWidth2", OrdinalStyle::decimal_full_width},
    {"decimalHalfWidth", OrdinalStyle::decimal},
    {"upperRoman", OrdinalStyle::upper_roman},
    {"lowerRoman", OrdinalStyle::lower_roman},
    {"upperLetter", OrdinalStyle::upper_letter},
    {"lowerLetter", OrdinalStyle::lower_letter},
    {"decimalEnclosedCircle", OrdinalStyle::circle},
    {"decimalEnclosedCircleChinese", OrdinalStyle::circle},
    {"decimalEnclosedFullstop", OrdinalStyle::full_stop},
    {"decimalEnclosedParen", OrdinalStyle::paren},
    {"ideographEnclosedCircle", OrdinalStyle::han_paren},
    {"chineseCounting", OrdinalStyle::han_counting},
    {"taiwaneseCounting", OrdinalStyle::han_counting},
    {"chineseCountingThousand", OrdinalStyle::han_thousand},
    {"taiwaneseCountingThousand", OrdinalStyle::han_thousand},
    {"japaneseCounting", OrdinalStyle::han_thousand},
    {"koreanCounting", OrdinalStyle::han_thousand},
    {"ideographDigital", OrdinalStyle::han_digital},
    {"taiwaneseDigital", OrdinalStyle::han_digital},
    {"japaneseDigitalTenThousand", OrdinalStyle::han_digital},
    {"koreanDigital2", OrdinalStyle::han_digital},
    {"chineseLegalSimplified", OrdinalStyle::han_legal},
    {"ideographLegalTraditional", OrdinalStyle::han_legal},
    {"ideographTraditional", OrdinalStyle::heavenly_stem},
    {"ideographZodiac", OrdinalStyle::earthly_branch},
};

OrdinalStyle style_of(std::string_view name) noexcept
{
    const auto* found = std::find_if(std::begin(kStyles), std::end(kStyles), [&](const auto& one) { return one.first == name; });
    return found == std::end(kStyles) ? OrdinalStyle::decimal : found->second;
}

// A mark as wide as a 汉字 (、 ） ．) needs no blank behind it.
bool ends_wide(std::string_view written) noexcept { return text::decode_before(written, written.size()).value >= 0x2E80; }

} // namespace

DocxNumbering::Level DocxNumbering::read_level(pugi::xml_node node)
{
    Level level;
    level.start = number(child(node, "start"), "val", 0);
    pugi::xml_node format = child(node, "numFmt");
    if (!format) format = path(node, {"AlternateContent", "Fallback", "numFmt"});
    if (format) level.style = style_of(value(format, "val"));
    level.text = value(child(node, "lvlText"), "val");
    level.paragraph_style = value(child(node, "pStyle"), "val");
    level.legal = is_on(child(node, "isLgl"));
    if (const pugi::xml_node restart = child(node, "lvlRestart")) {
        level.has_restart = true;
        level.restart = number(restart, "val", 0);
    }
    level.blank = value(child(node, "suff"), "val") != "nothing";
    return level;
}

DocxNumbering::Abstract DocxNumbering::read_abstract(pugi::xml_node node)
{
    Abstract abstract;
    each_child(node, [&](pugi::xml_node one) {
        const std::uint32_t level = number(one, "ilvl", kLevels);
        if (is_named(one, "lvl") && level < kLevels) abstract.levels[level] = read_level(one);
    });
    abstract.style_link = value(child(node, "numStyleLink"), "val");
    return abstract;
}

DocxNumbering::List DocxNumbering::read_list(pugi::xml_node node)
{
    List list;
    list.abstract = number(child(node, "abstractNumId"), "val", 0);
    each_child(node, [&](pugi::xml_node one) {
        const std::uint32_t level = number(one, "ilvl", kLevels);
        if (!is_named(one, "lvlOverride") || level >= kLevels) return;
        if (const pugi::xml_node start = child(one, "startOverride")) list.starts[level] = number(start, "val", 1);
        if (const pugi::xml_node own = child(one, "lvl")) list.levels[level] = read_level(own);
    });
    return list;
}

DocxNumbering::DocxNumbering(pugi::xml_node numbering)
{
    std::map<std::string, std::uint32_t, std::less<>> linked; // w:styleLink → the list that defines it
    each_child(numbering, [&](pugi::xml_node node) {
        if (is_named(node, "abstractNum")) {
            const std::uint32_t id = number(node, "abstractNumId", 0);
            abstracts_[id] = read_abstract(node);
            if (const pugi::xml_node link = child(node, "styleLink")) linked.emplace(value(link, "val"), id);
        } else if (is_named(node, "num")) {
            lists_[number(node, "numId", 0)] = read_list(node);
        }
    });
    for (auto& [id, abstract] : abstracts_) {
        const auto found = linked.find(abstract.style_link);
        if (!abstract.style_link.empty() && found != linked.end() && found->second != id)
            abstract.levels = abstracts_[found->second].levels;
    }
}

const DocxNumbering::Level& DocxNumbering::level_of(const List& list, std::uint32_t level) const
{
    const auto own = list.levels.find(level);
    return own != list.levels.end() ? own->second : abstracts_.at(list.abstract).levels[level];
}

std::uint32_t DocxNumbering::start_of(const List& list, std::uint32_t level) const
{
    const auto own = list.starts.find(level);
    return own != list.starts.end() ? own->second : level_of(list, level).start;
}

void DocxNumbering::count(Counter& counter, const List& list, std::uint32_t level)
{
    for (std::uint32_t upper = 0; upper < level; ++upper) {
        if (std::exchange(counter.running[upper], true)) continue;
        counter.value[upper] = start_of(list, upper);
    }
    if (counter.running[level]) {
        if (counter.value[level] < 0xFFFFFFFF) ++counter.value[level];
    } else {
        counter.value[level] = start_of(list, level);
        counter.running[level] = true;
    }
    for (std::uint32_t lower = level + 1; lower < kLevels; ++lower) {
        const Level& below = level_of(list, lower);
        if (!below.has_restart || (below.restart != 0 && level < below.restart)) counter.running[lower] = false;
    }
}

std::string DocxNumbering::written(const Counter& counter, const List& list, std::uint32_t level) const
{
    const Level& own = level_of(list, level);
    if (own.style == OrdinalStyle::bullet) return own.text.empty() ? std::string() : std::string(kBullet);
    std::string result;
    for (std::size_t at = 0; at < own.text.size(); ++at) {
        const bool place = own.text[at] == '%' && at + 1 < own.text.size() && own.text[at + 1] >= '1' && own.text[at + 1] <= '9';
        if (!place) {
            result += own.text[at];
            continue;
        }
        const auto shown = static_cast<std::uint32_t>(own.text[++at] - '1');
        if (shown > level) continue;
        const Level& its = level_of(list, shown);
        result +=
            text::write_ordinal(counter.value[shown], own.legal && its.style != OrdinalStyle::none ? OrdinalStyle::decimal : its.style);
    }
    return result;
}

std::string DocxNumbering::next(const DocxListPlace& place, std::string_view style)
{
    const auto found = lists_.find(place.list);
    if (!place.set || place.list == 0 || found == lists_.end() || !abstracts_.contains(found->second.abstract)) return {};
    List& list = found->second;
    std::uint32_t level = std::min(place.level, kLevels - 1);
    if (!place.has_level && !style.empty()) {
        for (std::uint32_t i = 0; i < kLevels; ++i)
            if (level_of(list, i).paragraph_style == style) level = i;
    }
    Counter& counter = counters_[list.abstract];
    if (!std::exchange(list.used, true)) {
        for (const auto& [overridden, start] : list.starts) counter.running[overridden] = false;
    }
    count(counter, list, level);
    std::string result = written(counter, list, level);
    if (!result.empty() && level_of(list, level).blank && !ends_wide(result)) result += ' ';
    return result;
}

} // namespace zeren::reading
