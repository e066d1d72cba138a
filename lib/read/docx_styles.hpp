// What the styles of a DOCX document say of a paragraph: its numbering, and whether it is a heading.
// Test: tests/unit/read_docx_numbering_test.cpp.
#pragma once

#include "read/xml.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace zeren::reading {

// A paragraph's place in a list: w:numPr. `set` tells a w:numId of 0, which takes a paragraph out of its style's list.
struct DocxListPlace {
    bool set = false;
    std::uint32_t list = 0;  // w:numId
    bool has_level = false;  // w:ilvl is written
    std::uint32_t level = 0; // w:ilvl
};

[[nodiscard]] DocxListPlace list_place(pugi::xml_node paragraph_properties);

class DocxStyles {
public:
    DocxStyles() = default;
    explicit DocxStyles(pugi::xml_node styles); // w:styles

    // Of a paragraph style with those that it is based on; empty style: the default one.
    [[nodiscard]] DocxListPlace list_place(std::string_view style) const;
    [[nodiscard]] bool is_heading(std::string_view style) const; // an outline level, or Title
    [[nodiscard]] bool is_hidden(std::string_view style) const;  // of a paragraph or character style: w:vanish

private:
    struct Style {
        std::string based_on;
        DocxListPlace place;
        bool has_outline = false;
        bool heading = false;
        bool has_vanish = false;
        bool vanish = false;
    };
    template <class Test>
    [[nodiscard]] const Style* nearest(std::string_view style, Test test) const;

    std::map<std::string, Style, std::less<>> styles_;
    std::string default_;
};

} // namespace zeren::reading
