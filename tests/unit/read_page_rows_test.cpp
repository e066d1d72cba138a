// Rows of cells that blanks or strokes part, and indents, on pages.
#include "packages.hpp"
#include "read/page.hpp"

#include <gtest/gtest.h>
#include <utility>

namespace zeren::reading {
namespace {

constexpr double kEm = 10;
constexpr int kMargin = 300; // 30 汉字 fill a line

bool is_narrow(char c) { return static_cast<unsigned char>(c) < 0x80; }
bool begins(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

// The words of a line as a typesetter sets it: a blank is half as wide as a 汉字 and no glyph.
void set(std::vector<PageWord>& words, double x, double y, const std::string& line)
{
    PageWord word;
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (!begins(line[at])) {
            word.text += line[at];
            continue;
        }
        const double width = is_narrow(line[at]) ? kEm / 2 : kEm;
        if (line[at] == ' ') {
            if (!word.text.empty()) words.push_back(std::exchange(word, {}));
        } else {
            if (word.text.empty()) word.box = {x, y, x, y + kEm};
            word.text += line[at];
            word.box.right = x + width;
        }
        x += width;
    }
    if (!word.text.empty()) words.push_back(word);
}

std::string read(const std::vector<std::string>& lines)
{
    std::vector<PageWord> words;
    double y = 0;
    for (const std::string& line : lines) set(words, 0, y += 15, line);
    return read_pages({{kMargin, 800, std::move(words), {}}}, {{}, 100, 100'000}).content;
}

std::string han(std::size_t n)
{
    std::string text;
    for (std::size_t i = 0; i < n; ++i) text += "字";
    return text;
}

TEST(PageRows, AnIndentStaysBeforeItsParagraph)
{
    EXPECT_EQ(read({"    1." + han(27), han(4) + "。", "    2." + han(8) + "。", "甲局"}),
              "    1." + han(31) + "。\n    2." + han(8) + "。\n甲局");
    EXPECT_EQ(read({han(30), " " + han(4)}), han(34)); // uneven, no indent
}

TEST(PageRows, ABlankBesideADigitStaysWhereTheLineHasNoWiderOnes)
{
    EXPECT_EQ(read({"1 修建道路 交通局 6月底"}), "1 修建道路 交通局 6月底");
    EXPECT_EQ(read({"修建道路 3 条"}), "修建道路3条"); // one blank between two 汉字 is no row; 条 stands off by as much as fonts do
    EXPECT_EQ(read({"牵头领导：谷雨  凌志远 3 人"}), "牵头领导：谷雨 凌志远3人"); // the blank between names is wider
}

// Behind two lines of text that show the margin.
std::string read_rows(std::vector<std::string> lines)
{
    lines.insert(lines.begin(), {han(30), han(30), "关于任务"});
    const std::string text = read(lines);
    const std::string above = han(60) + "关于任务\n";
    return text.starts_with(above) ? text.substr(above.size()) : text;
}

TEST(PageRows, ARowGoesOnOverTheEndOfItsLine)
{
    const std::vector<std::string> above{"序号    任务    牵头单位    配合单位    时限", "1    修建道路    交通局    财政局    6月底"};
    const std::string head = "序号  任务  牵头单位  配合单位  时限\n1  修建道路  交通局  财政局  6月底\n";
    const auto rows = [&](const std::string& line, const std::string& rest) {
        std::vector<std::string> lines = above;
        lines.push_back(line);
        lines.push_back(rest);
        lines.emplace_back("3    植树造林    林业局    各镇    年底");
        return read_rows(lines);
    };
    const std::string last = "\n3  植树造林  林业局  各镇  年底";
    // 28 汉字 and a half: 年 would have fitted, the blanks before it would not
    EXPECT_EQ(rows("2    改造校舍面积二百多平方米又多更    教育局    市财政局", "年底"),
              head + "2  改造校舍面积二百多平方米又多更  教育局  市财政局  年底" + last);
    // full: four cells and one make a row
    EXPECT_EQ(rows("2    改造校舍面积二百多平方米又多更多又    教育局    市财政局", "年底"),
              head + "2  改造校舍面积二百多平方米又多更多又  教育局  市财政局  年底" + last);
    // full: four cells and two would be six, so that one of them was broken
    EXPECT_EQ(rows("2    改造校舍面积二百多平方米又多更多又    教育局    市级财政", "局    年底"),
              head + "2  改造校舍面积二百多平方米又多更多又  教育局  市级财政局  年底" + last);
}

TEST(PageRows, WhatIsNoRestOfARowStays)
{
    const std::string head = "序号  任务  牵头单位  时限\n";
    const std::vector<std::string> above{"序号    任务    牵头单位    时限"};
    // ended long before the margin
    EXPECT_EQ(read_rows({above[0], "1    修路    交通局    6月底", "农业农村"}), head + "1  修路  交通局  6月底\n农业农村");
    // a heading below a full row
    const std::string full = "修建道路并且改造校舍三处和五所学校";
    EXPECT_EQ(read_rows({above[0], "1    " + full + "    交通局    6月底", "二、农业农村"}),
              head + "1  " + full + "  交通局  6月底\n二、农业农村");
    // another row below a full one
    EXPECT_EQ(read_rows({above[0], "甲    " + full + "    交通局    6月底", "乙    修桥    交通局    6月底"}),
              head + "甲  " + full + "  交通局  6月底\n乙  修桥  交通局  6月底");
    EXPECT_EQ(read_rows({"序号    任务名称和目标要求    牵头部门单位    完成时限要求", "1    修路    交通局    6月底"}),
              "序号  任务名称和目标要求  牵头部门单位  完成时限要求\n1  修路  交通局  6月底");
}

TEST(PageRows, TheNextNumberBeginsARow)
{
    EXPECT_EQ(read({"1|修路|甲局", "2|" + han(29), "3|修桥|乙局"}), "1|修路|甲局\n2|" + han(29) + "\n3|修桥|乙局");
    EXPECT_EQ(read({"1修路", "2修桥", "3植树", "4" + han(29), "5修渠"}), "1修路\n2修桥\n3植树\n4" + han(29) + "\n5修渠");
    // not the next one, and too few before it
    EXPECT_EQ(read({"1|修路|甲局", "2|" + han(29), "5|处"}), "1|修路|甲局\n2|" + han(29) + "5|处");
    EXPECT_EQ(read({"1修路", "2" + han(29), "3个镇"}), "1修路\n2" + han(29) + "3个镇");
    EXPECT_EQ(read({han(30), "1个镇"}), han(30) + "1个镇");
}

TEST(PageRows, ALineOfOneCellEndsAtItsStroke)
{
    std::vector<std::string> lines{"序号|", "任务|", "单位|", "1|", "修路|", "甲局|", "2|", han(29) + "|", "乙局|"};
    EXPECT_NE(read(lines).find(han(29) + "|\n乙局|"), std::string::npos);
    // rows with strokes inside go on
    lines = {"1|修路|甲局|", "2|修桥|乙局|", "3|植树|丙局|", "4|修渠|甲局|", "5|修堤|甲局|", "7|" + han(28) + "|", "丁局|"};
    EXPECT_NE(read(lines).find(han(28) + "|丁局|"), std::string::npos);
}

} // namespace
} // namespace zeren::reading
