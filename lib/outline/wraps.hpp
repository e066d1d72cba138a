// Whether a line goes on in the next one: files that a PDF or a mail program broke by hand.
//
//     70.征收房屋2600户,货币化安置率不低于50%。(县       an open bracket, a comma, a line as wide as the others
//     房管局牵头,各街道负责)
//
//     责任单位                                            a label alone on its line, where the notice writes them so
//     县民政局、县卫健局
//     一、                                                the number of a heading alone on its line
//     工作目标
//     完成时限：                                          a label with its colon and nothing behind it
//     10月底前
//
// Lists of role lines that go on are for segments.cpp. Test: tests/unit/wraps_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/numbering/numbering.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

struct Line {
    Span span;
    std::uint32_t width = 0; // code points
    bool blank_before = false;
    bool is_heading = false;
    bool indented = false;
    bool is_part = false;         // of a line that lost its breaks
    bool heads_box = false;       // 专栏4  平台培育工程
    bool opens = false;           // a paragraph: no wrapped line begins with a label or a numbering mark
    Ladder ladder = Ladder::none; // of the mark at its beginning
};

// 牵头单位 县交通运输局, 完成时限 10月底, 任务内容 改造公路: a label, a blank and what it asks for, on a line of a copied page.
bool opens_with_blank_label(std::string_view text, Span line, const LexiconTables& lexicon);

// Sets what the line's beginning tells.
void read_beginning(std::string_view text, Line& line, const LexiconTables& lexicon);

class Wraps {
public:
    Wraps(std::string_view text, const std::vector<Line>& lines, const LexiconTables& lexicon);

    // Whether the paragraph `whole`, whose last line is `previous`, goes on in `line`.
    [[nodiscard]] bool goes_on(Span whole, const Line& previous, const Line& line) const;

private:
    [[nodiscard]] std::uint32_t page_width(const std::vector<Line>& lines) const;
    [[nodiscard]] bool fills_page(std::uint32_t page, const Line& previous, const Line& line) const;
    [[nodiscard]] bool parts_header(const Line& previous, const Line& line) const;
    [[nodiscard]] bool may_go_on(const Line& previous, const Line& line) const;
    [[nodiscard]] bool opens_clause(Span open) const;
    [[nodiscard]] bool ends_in_label(Span line) const;
    [[nodiscard]] bool is_label_alone(const Line& line) const;
    [[nodiscard]] bool names_value(const Line& label, const Line& line) const;
    [[nodiscard]] bool answers_label(const Line& label, const Line& line) const;
    [[nodiscard]] bool is_number_alone(const Line& line) const;
    [[nodiscard]] bool is_broken(Span whole, const Line& previous, const Line& line) const;

    std::string_view text_;
    const LexiconTables& lexicon_;
    std::uint32_t width_ = 0;     // of an even wrap; 0 for none
    std::uint32_t narrowest_ = 0; // columns, where many sentences are broken; 0 for none
    std::uint32_t page_ = 0;      // columns of a full line with its indent, where the page of a short paper shows; 0 for none
    bool indents_ = false;
    bool labels_alone_ = false; // labels and values on lines by turns
};

} // namespace zeren::outline
