// word/styles.xml: only what decides about text is kept.
//
//     <w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr> …
//
// A style inherits from w:basedOn; chains are followed for 16 steps at most, for a hostile one may be a ring. What the numbers look
// like: docx_numbering.cpp. Test: tests/unit/read_docx_numbering_test.cpp.
#include "read/docx_styles.hpp"

namespace zeren::reading {

namespace {

constexpr int kLongestChain = 16;
constexpr std::uint32_t kBodyLevel = 9; // w:outlineLvl of body text

} // namespace

DocxListPlace list_place(pugi::xml_node paragraph_properties)
{
    DocxListPlace place;
    const pugi::xml_node properties = child(paragraph_properties, "numPr");
    if (const pugi::xml_node list = child(properties, "numId")) {
        place.set = true;
        place.list = number(list, "val", 0);
    }
    if (const pugi::xml_node level = child(properties, "ilvl")) {
        place.has_level = true;
        place.level = number(level, "val", 0);
    }
    return place;
}

DocxStyles::DocxStyles(pugi::xml_node styles)
{
    each_child(styles, [&](pugi::xml_node node) {
        if (!is_named(node, "style")) return;
        const std::string id(value(node, "styleId"));
        Style style;
        style.based_on = value(child(node, "basedOn"), "val");
        const pugi::xml_node paragraph = child(node, "pPr");
        style.place = reading::list_place(paragraph);
        if (const pugi::xml_node level = child(paragraph, "outlineLvl")) {
            style.has_outline = true;
            style.heading = number(level, "val", kBodyLevel) < kBodyLevel;
        }
        if (value(child(node, "name"), "val") == "Title") style.has_outline = style.heading = true;
        if (const pugi::xml_node vanish = child(child(node, "rPr"), "vanish")) {
            style.has_vanish = true;
            style.vanish = is_on(vanish);
        }
        const std::string_view standard = value(node, "default");
        if (value(node, "type") == "paragraph" && (standard == "1" || standard == "true")) default_ = id;
        styles_.emplace(id, std::move(style));
    });
}

template <class Test>
const DocxStyles::Style* DocxStyles::nearest(std::string_view style, Test test) const
{
    if (style.empty()) style = default_;
    for (int step = 0; step < kLongestChain; ++step) {
        const auto found = styles_.find(style);
        if (found == styles_.end()) return nullptr;
        if (test(found->second)) return &found->second;
        style = found->second.based_on;
    }
    return nullptr;
}

DocxListPlace DocxStyles::list_place(std::string_view style) const
{
    const Style* list = nearest(style, [](const Style& one) { return one.place.set; });
    if (list == nullptr) return {};
    DocxListPlace place = list->place;
    if (const Style* level = nearest(style, [](const Style& one) { return one.place.has_level; })) {
        place.has_level = true;
        place.level = level->place.level;
    }
    return place;
}

bool DocxStyles::is_heading(std::string_view style) const
{
    const Style* found = nearest(style, [](const Style& one) { return one.has_outline; });
    return found != nullptr && found->heading;
}

bool DocxStyles::is_hidden(std::string_view style) const
{
    if (style.empty()) return false;
    const Style* found = nearest(style, [](const Style& one) { return one.has_vanish; });
    return found != nullptr && found->vanish;
}

} // namespace zeren::reading
