// The numbers that a word processor writes before the paragraphs of a list.
// Test: tests/unit/read_docx_numbering_test.cpp.
#pragma once

#include "read/docx_styles.hpp"
#include "read/xml.hpp"
#include "text/written_ordinals.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace zeren::reading {

class DocxNumbering {
public:
    static constexpr std::uint32_t kLevels = 9;

    DocxNumbering() = default;
    explicit DocxNumbering(pugi::xml_node numbering); // w:numbering

    // Counts a paragraph, and gives the number that stands before it with the blank behind it; empty for none. `style` is the
    // paragraph's, for a list that names the style of each level instead of the style its level.
    [[nodiscard]] std::string next(const DocxListPlace& place, std::string_view style);

private:
    struct Level {
        std::uint32_t start = 1;
        text::OrdinalStyle style = text::OrdinalStyle::decimal;
        std::string text; // 第%1章
        std::string paragraph_style;
        bool legal = false;        // all levels in decimal digits
        std::uint32_t restart = 0; // the number of the highest level whose paragraphs restart it; kNever
        bool has_restart = false;
        bool blank = true; // a tab or blank follows
    };
    struct Abstract {
        std::array<Level, kLevels> levels;
        std::string style_link; // defined elsewhere, by a w:abstractNum with that w:styleLink
    };
    struct List {
        std::uint32_t abstract = 0;
        std::map<std::uint32_t, std::uint32_t> starts; // startOverride by level
        std::map<std::uint32_t, Level> levels;         // w:lvl of an override
        bool used = false;
    };
    struct Counter {
        std::array<std::uint32_t, kLevels> value{};
        std::array<bool, kLevels> running{};
    };

    static Level read_level(pugi::xml_node level);
    static Abstract read_abstract(pugi::xml_node abstract);
    static List read_list(pugi::xml_node list);
    [[nodiscard]] const Level& level_of(const List& list, std::uint32_t level) const;
    [[nodiscard]] std::uint32_t start_of(const List& list, std::uint32_t level) const;
    void count(Counter& counter, const List& list, std::uint32_t level);
    [[nodiscard]] std::string written(const Counter& counter, const List& list, std::uint32_t level) const;

    std::map<std::uint32_t, Abstract> abstracts_;
    std::map<std::uint32_t, List> lists_;
    std::map<std::uint32_t, Counter> counters_; // by abstract list: lists of one abstract go on counting
};

} // namespace zeren::reading
