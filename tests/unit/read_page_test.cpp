// From words at positions to lines, paragraphs and columns.
#include "packages.hpp"
#include "read/page.hpp"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <limits>

namespace zeren::reading {
namespace {

constexpr double kEm = 10;

// A word whose characters are as wide as high; Latin ones half as wide.
PageWord word(double x, double y, const std::string& text)
{
    double width = 0;
    for (std::size_t at = 0; at < text.size(); ++at)
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U) width += static_cast<unsigned char>(text[at]) < 0x80 ? kEm / 2 : kEm;
    return {{x, y, x + width, y + kEm}, text};
}

Page page(std::vector<PageWord> words, std::vector<Box> rules = {}) { return {300, 400, std::move(words), std::move(rules)}; }

std::string shown(std::vector<Page> pages)
{
    Read read = read_pages(std::move(pages), {{}, 100, 100'000});
    Text text;
    text.content = std::move(read.content);
    text.blocks = std::move(read.blocks);
    return packages::shown(text);
}

// n 汉字
std::string han(std::size_t n, const std::string& character = "字")
{
    std::string text;
    for (std::size_t i = 0; i < n; ++i) text += character;
    return text;
}

TEST(Page, BlanksBetweenHanAndDigitsAreDropped)
{
    EXPECT_EQ(shown({page({word(0, 0, "平卫政办〔2022〕"), word(84, 0, "4"), word(93, 0, "号")})}), "平卫政办〔2022〕4号");
    EXPECT_EQ(shown({page({word(0, 0, "use"), word(18, 0, "case"), word(60, 0, "甲"), word(79, 0, "乙")})}), "use case  甲 乙");
    EXPECT_EQ(shown({page({word(0, 0, "文号"), word(100, 0, "签发人")})}), "文号  签发人");
    EXPECT_EQ(shown({page({word(0, 0,
                                "2014\xC2\xAD"
                                "2020")})}),
              "2014-2020");
}

TEST(Page, WordsComeInTheOrderOfThePage)
{
    EXPECT_EQ(shown({page({word(0, 50, "三"), word(20, 2, "二"), word(0, 0, "一")})}), "一 二\n三");
}

TEST(Page, FullLinesGoOnAndIndentsBegin)
{
    std::vector<PageWord> words{word(20, 0, "1." + han(27)),        word(0, 20, han(30)),       word(0, 40, han(3) + "。"),
                                word(20, 60, "2." + han(5) + "。"), word(0, 80, han(30, "三")), word(0, 100, "四")};
    EXPECT_EQ(shown({page(words)}), "1." + han(60) + "。\n2." + han(5) + "。\n" + han(30, "三") + "四");
}

TEST(Page, BlanksBetweenNamesStay)
{
    EXPECT_EQ(shown({page({word(0, 0, "牵头领导：谷雨"), word(75, 0, "凌志远")})}), "牵头领导：谷雨 凌志远");
    EXPECT_EQ(shown({page({word(0, 0, "牵头领导"), word(41, 0, "谷雨")})}), "牵头领导谷雨"); // spread a little to fill its line
    EXPECT_EQ(shown({page({word(0, 0, "签约"), word(25, 0, "3"), word(35, 0, "个")})}), "签约3个");
}

TEST(Page, ANumberIsNotPartedFromTheMarksBehindIt)
{
    // 10%、 would not have fitted behind 28 characters, though 10% would.
    EXPECT_EQ(shown({page({word(0, 0, han(30)), word(0, 20, han(28)), word(0, 40, "10%、15%。")})}), han(58) + "10%、15%。");
    EXPECT_EQ(shown({page({word(0, 0, han(30)), word(0, 20, han(26)), word(0, 40, "10%、15%。")})}), han(56) + "\n10%、15%。");
}

TEST(Page, AMarkThatHangsOverTheMarginTellsNoMargin)
{
    const std::string hanging = han(30) + "，"; // ends at 310, the margin is at 300
    EXPECT_EQ(shown({page({word(0, 0, hanging), word(0, 20, han(29) + "配"), word(0, 40, "合单位")})}), hanging + han(29) + "配合单位");
}

TEST(Page, ABlankLineIsOneOfTwoDistances)
{
    // All paragraphs have a blank line between them: the wider gap before the signature is one, too.
    std::vector<PageWord> words;
    for (int i = 0; i < 3; ++i) {
        words.push_back(word(0, i * 60, std::to_string(i + 1) + "." + han(29)));
        words.push_back(word(0, i * 60 + 15, han(5) + "。"));
    }
    words.push_back(word(150, 180, "青山市人民政府"));
    std::string wanted;
    for (int i = 0; i < 3; ++i) wanted += std::to_string(i + 1) + "." + han(34) + "。\n\n";
    EXPECT_EQ(read_pages({page(words)}, {{}, 100, 100'000}).content, wanted + std::string(30, ' ') + "青山市人民政府");
}

TEST(Page, ItemsBeginAParagraphBehindAFullLine)
{
    EXPECT_EQ(
        shown({page({word(0, 0, han(30)), word(0, 20, "二、" + han(4)), word(0, 40, han(29) + "。"), word(0, 60, "（三）" + han(4))})}),
        han(30) + "\n二、" + han(4) + "\n" + han(29) + "。\n（三）" + han(4));
    EXPECT_EQ(shown({page({word(0, 0, han(29) + "第"), word(0, 20, "一、二季度"), word(0, 40, han(30)), word(0, 60, "（三）" + han(4))})}),
              han(29) + "第一、二季度\n" + han(30) + "（三）" + han(4));
    EXPECT_EQ(shown({page({word(0, 0, han(29) + "约"), word(0, 20, "1.5亿元")})}), han(29) + "约1.5亿元");
    EXPECT_EQ(shown({page({word(0, 0, han(29) + "。"), word(0, 20, "③" + han(4))})}), han(29) + "。\n③" + han(4));
    EXPECT_EQ(shown({page({word(0, 0, han(29) + "见"), word(0, 20, "③" + han(4))})}), han(29) + "见③" + han(4));
}

TEST(Page, ItemsInsideAParagraphGoOnWhereParagraphsHaveIndents)
{
    std::vector<PageWord> words{word(0, 0, "各单位："),
                                word(20, 20, "一、" + han(4) + "。"),
                                word(20, 40, "二、" + han(4) + "。"),
                                word(20, 60, han(4) + "。"),
                                word(20, 80, han(3) + "。"),
                                word(20, 100, han(2) + "。"),
                                word(20, 120, han(27) + "。"),
                                word(0, 140, "（二）" + han(26) + "。"),
                                word(0, 160, "三、" + han(4) + "。")};
    const std::string head = "各单位：\n一、" + han(4) + "。\n二、" + han(4) + "。\n" + han(4) + "。\n" + han(3) + "。\n" + han(2) + "。\n";
    EXPECT_EQ(shown({page(words)}), head + han(27) + "。（二）" + han(26) + "。三、" + han(4) + "。");
    // An item at the margin, behind a line that its author ended, shows that others may stand there, too.
    words.push_back(word(0, 180, "四、" + han(4)));
    EXPECT_EQ(shown({page(words)}), head + han(27) + "。\n（二）" + han(26) + "。\n三、" + han(4) + "。\n四、" + han(4));
}

TEST(Page, ItemsThatAreSeenInsideOfLinesGoOnWithoutIndents)
{
    // （一） stands inside a line, never behind a line that its author ended; 二、 does.
    std::vector<PageWord> words{word(0, 0, han(5) + "。（一）" + han(20) + "。"), word(0, 20, "（二）" + han(4) + "。"),
                                word(0, 40, han(3) + "。"), word(0, 60, "二、" + han(27) + "。"), word(0, 80, "三、" + han(4) + "。")};
    const std::string head = han(5) + "。（一）" + han(20) + "。（二）" + han(4) + "。\n" + han(3) + "。\n";
    EXPECT_EQ(shown({page(words)}), head + "二、" + han(27) + "。\n三、" + han(4) + "。");
    words.push_back(word(0, 100, "（三）" + han(4) + "。")); // here it does begin a paragraph
    EXPECT_EQ(shown({page(words)}), han(5) + "。（一）" + han(20) + "。\n（二）" + han(4) + "。\n" + han(3) + "。\n二、" + han(27) +
                                        "。\n三、" + han(4) + "。\n（三）" + han(4) + "。");
}

TEST(Page, LinesOfCellsWithBlankLinesBetweenTellNoDistance)
{
    // Nearly all lines stand alone, so that the distance of a paragraph's lines is a rare one; the last of them fills its line by chance.
    std::vector<PageWord> words;
    for (int i = 0; i < 12; ++i) words.push_back(word(0, i * 40, han(3, "甲")));
    for (int i = 0; i < 3; ++i) {
        words.push_back(word(0, 480 + i * 60, han(30)));
        words.push_back(word(0, 500 + i * 60, han(2)));
    }
    words.push_back(word(0, 660, han(29) + "。"));
    words.push_back(word(0, 700, "市财政局"));
    Page tall = page(words);
    tall.height = 800;
    const std::string text = shown({tall});
    EXPECT_NE(text.find(han(32) + "\n" + han(32)), std::string::npos) << text;
    EXPECT_NE(text.find("。\n市财政局"), std::string::npos) << text;
}

TEST(Page, ABracketIsNotPartedFromWhatFollowsIt)
{
    EXPECT_EQ(shown({page({word(0, 0, han(30)), word(0, 20, han(28)), word(0, 40, "（件）。")})}), han(58) + "（件）。");
    EXPECT_EQ(shown({page({word(0, 0, han(30)), word(0, 20, han(25)), word(0, 40, "（件）。")})}), han(55) + "\n（件）。");
}

TEST(Page, ANumberBrokenInTwoIsOne)
{
    EXPECT_EQ(shown({page({word(0, 0, han(29) + "1."), word(0, 20, "5亿元")})}), han(29) + "1.5亿元");
    EXPECT_EQ(shown({page({word(0, 0, han(29) + "20"), word(0, 20, "00辆，use"), word(0, 40, "甲")})}), han(29) + "2000辆，use\n甲");
}

TEST(Page, AParagraphGoesOnOverThePageAndItsNumber)
{
    std::vector<PageWord> first{word(20, 0, han(28)), word(0, 20, han(30)), word(140, 380, "—"), word(152, 380, "1"), word(160, 380, "—")};
    std::vector<PageWord> second{word(0, 0, han(4) + "。"), word(20, 20, han(4)), word(140, 380, "2")};
    EXPECT_EQ(shown({page(first), page(second)}), han(62) + "。\n" + han(4));
}

TEST(Page, RunningHeadsAreDroppedAndTheBeginningsOfTextAreNot)
{
    std::vector<Page> pages;
    for (int i = 1; i <= 4; ++i)
        pages.push_back(
            page({word(100, 0, "某市政府公报"), word(20, 40, "第" + std::to_string(i) + "段" + han(5, "甲") + "。"),
                  word(20, 60, han(6, "乙") + "。"), word(20, 80, han(7, "丙") + "。"), word(100, 380, "第" + std::to_string(i) + "页")}));
    const std::string text = shown(std::move(pages));
    EXPECT_EQ(text.find("公报"), std::string::npos);
    EXPECT_EQ(text.find("页"), std::string::npos);
    EXPECT_NE(text.find("第1段"), std::string::npos);
    EXPECT_NE(text.find("第4段"), std::string::npos);
}

TEST(Page, ANumberThatThePageBeginsWithStaysWhereNumbersStandAtItsFoot)
{
    const auto numbered = [](int number, const std::string& first) {
        return page({word(20, 0, first), word(20, 20, "修路。"), word(140, 380, "—" + std::to_string(number) + "—")});
    };
    EXPECT_EQ(shown({numbered(1, "序号"), numbered(2, "9"), numbered(3, "12")}), "序号\n修路。\n9\n修路。\n12\n修路。");
    // The foot of one page was lost, or it is the only page: the line at the foot is the number.
    EXPECT_EQ(shown({numbered(1, "序号"), numbered(2, "甲"), page({word(20, 0, "9"), word(20, 20, "架桥。")})}),
              "序号\n修路。\n甲\n修路。\n9\n架桥。");
    EXPECT_EQ(shown({numbered(1, "9")}), "9\n修路。");
    // No page bears a number: of many, one begins with a cell.
    std::vector<Page> plain;
    for (const char* cell : {"甲", "乙", "9", "丁"})
        plain.push_back(page({word(20, 0, cell), word(20, 20, std::string("修") + cell + "路。")}));
    EXPECT_EQ(shown(plain), "甲\n修甲路。\n乙\n修乙路。\n9\n修9路。\n丁\n修丁路。");
    // At the head, of every page and of one alone; and on a page of another size.
    EXPECT_EQ(shown({page({word(20, 0, "1"), word(20, 40, "甲")}), page({word(20, 0, "2"), word(20, 40, "乙")})}), "甲\n乙");
    EXPECT_EQ(shown({page({word(20, 0, "2"), word(20, 40, "乙")})}), "乙");
    Page wide = page({word(20, 0, "横表"), word(140, 240, "3")});
    wide.height = 260;
    EXPECT_EQ(shown({numbered(1, "甲"), numbered(2, "乙"), wide}), "甲\n修路。\n乙\n修路。\n横表");
}

TEST(Page, ANumberThatIsAllOfAPageStays) { EXPECT_EQ(shown({page({word(0, 0, "2022")})}), "2022"); }

TEST(Page, ColumnsAreReadOneBehindTheOther)
{
    std::vector<PageWord> words{word(0, 0, han(30, "题"))};
    for (int i = 0; i < 8; ++i) {
        words.push_back(word(0, 20 + i * 15.0, han(14, "左")));
        words.push_back(word(160, 20 + i * 15.0, han(14, "右")));
    }
    EXPECT_EQ(shown({page(words)}), han(30, "题") + "\n" + han(112, "左") + han(112, "右"));
}

TEST(Page, RowsOfCellsAreNoColumns)
{
    std::vector<PageWord> words;
    for (int i = 0; i < 8; ++i) {
        words.push_back(word(0, i * 15.0, "任务" + han(static_cast<std::size_t>(i % 5) + 3)));
        words.push_back(word(160, i * 15.0, "单位" + han(static_cast<std::size_t>(i * 3 % 7))));
    }
    EXPECT_NE(shown({page(words)}).find("任务字字字  单位"), std::string::npos);
}

// A page as it looks when it is turned by a quarter: up, so that its text runs up the sheet, or down.
Page lying(Page page, bool up)
{
    const auto turn = [&](const Box& box) -> Box {
        if (up) return {box.top, page.width - box.right, box.bottom, page.width - box.left};
        return {page.height - box.bottom, box.left, page.height - box.top, box.right};
    };
    for (PageWord& one : page.words) one.box = turn(one.box);
    for (Box& rule : page.rules) rule = turn(rule);
    std::swap(page.width, page.height);
    return page;
}

TEST(Page, APageThatLiesOnItsSideIsTurned)
{
    const Page text =
        page({word(0, 0, "1.修建道路。"), word(0, 20, "2.治理河道，"), word(90, 20, "清淤疏浚。"), word(0, 40, "3.建设学校。")});
    const Page lines = page({word(0, 0, "1.修建道路。"), word(0, 20, "2.治理河道。"), word(0, 40, "3.建设学校。")});
    const Page table =
        page({word(5, 5, "工作任务"), word(105, 5, "牵头单位"), word(5, 25, "修建道路"), word(105, 25, "市交通局")},
             {{0, 0, 200, 0.5}, {0, 20, 200, 20.5}, {0, 40, 200, 40.5}, {0, 0, 0.5, 40}, {100, 0, 100.5, 40}, {200, 0, 200.5, 40}});
    for (const Page& upright : {text, lines, table}) {
        EXPECT_EQ(shown({lying(upright, true)}), shown({upright}));
        EXPECT_EQ(shown({lying(upright, false)}), shown({upright}));
    }
    EXPECT_EQ(shown({table}), "[0,0 工作任务|0,1 牵头单位|1,0 修建道路|1,1 市交通局]");
    // Characters one above the other are no words on their side.
    EXPECT_EQ(shown({page({word(0, 0, "修"), word(0, 10, "路"), word(0, 20, "桥")})}), "修\n路\n桥");
}

TEST(Page, WordsFarAwayAreDropped)
{
    const double infinite = std::numeric_limits<double>::infinity();
    std::vector<PageWord> words{word(0, 0, "甲"),
                                {{1e300, 0, 1e301, 10}, "远"},
                                {{0, -infinite, 10, infinite}, "远"},
                                {{std::nan(""), 0, 10, 10}, "远"},
                                {{10, 10, 0, 0}, "反"},
                                word(0, 20, " ")};
    EXPECT_EQ(shown({page(words)}), "甲");
    EXPECT_EQ(shown({}), "");
    EXPECT_EQ(shown({page({})}), "");
}

std::vector<Box> grid(const std::vector<double>& xs, const std::vector<double>& ys)
{
    std::vector<Box> rules;
    for (const double x : xs) rules.push_back({x, ys.front(), x, ys.back()});
    for (const double y : ys) rules.push_back({xs.front(), y, xs.back(), y});
    return rules;
}

TEST(PageTable, RulesMakeCells)
{
    EXPECT_EQ(shown({page({word(0, 0, "标题"), word(5, 25, "序号"), word(55, 25, "任务"), word(5, 45, "1"), word(55, 45, "修路"),
                           word(0, 80, "注")},
                          grid({0, 50, 150}, {20, 40, 60}))}),
              "标题\n[0,0 序号|0,1 任务|1,0 1|1,1 修路]\n注");
}

TEST(PageTable, MissingRulesMergeCells)
{
    std::vector<Box> rules = grid({0, 50, 150}, {20, 40, 60, 80});
    rules.push_back({100, 40, 100, 80});
    std::erase_if(rules, [](const Box& rule) { return rule.top == 60 && rule.bottom == 60; });
    rules.push_back({50, 60, 150, 60}); // not below the first column
    EXPECT_EQ(shown({page({word(5, 25, "序号"), word(55, 25, "责任单位"), word(5, 55, "1"), word(55, 45, "甲"), word(105, 45, "乙"),
                           word(55, 65, "丙"), word(105, 65, "丁")},
                          rules)}),
              "[0,0 序号|0,1 1x2 责任单位|1,0 2x1 1|1,1 甲|1,2 乙|2,1 丙|2,2 丁]");
}

TEST(PageTable, LinesOfACellAreJoinedWhenTheyFillIt)
{
    std::vector<PageWord> words{word(3, 22, "单位"),   word(63, 22, "任务"), word(3, 42, "市住房和"),
                                word(3, 53, "城建局"), word(63, 42, "甲局"), word(63, 53, "乙局")};
    EXPECT_EQ(shown({page(words, grid({0, 47, 150}, {20, 35, 70}))}), "[0,0 单位|0,1 任务|1,0 市住房和城建局|1,1 甲局\n乙局]");
}

TEST(PageTable, ARowThatGoesOnOverThePageIsARow)
{
    std::vector<Box> rules = grid({0, 50, 150}, {20, 40});
    for (const double x : {0.0, 50.0, 150.0}) rules.push_back({x, 40, x, 80});
    EXPECT_EQ(shown({page({word(5, 25, "序号"), word(55, 25, "任务"), word(5, 55, "1"), word(55, 55, "修路")}, rules)}),
              "[0,0 序号|0,1 任务|1,0 1|1,1 修路]");
}

// A table of three columns from y = 20 on, each row 20 high.
Page table_page(const std::vector<std::vector<std::string>>& rows, const std::vector<Box>& without = {})
{
    const std::vector<double> xs{0, 50, 150, 250};
    std::vector<double> ys{20};
    std::vector<PageWord> words;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        ys.push_back(40 + 20.0 * static_cast<double>(row));
        for (std::size_t i = 0; i < rows[row].size(); ++i)
            if (!rows[row][i].empty()) words.push_back(word(xs[i] + 3, ys[row] + 5, rows[row][i]));
    }
    std::vector<Box> rules;
    for (const double x : xs) rules.push_back({x, ys.front(), x, ys.back()});
    for (const double y : ys)
        for (std::size_t i = 0; i + 1 < xs.size(); ++i) {
            const Box piece{xs[i], y, xs[i + 1], y};
            const auto same = [&](const Box& box) { return box.left == piece.left && box.top == piece.top; };
            if (std::none_of(without.begin(), without.end(), same)) rules.push_back(piece);
        }
    return page(std::move(words), std::move(rules));
}

TEST(PageTable, ATableGoesOnOverThePages)
{
    const std::vector<std::string> head{"序号", "任务", "单位"};
    EXPECT_EQ(shown({table_page({head, {"1", "修路", "甲局"}}), table_page({head, {"2", "修桥", "乙局"}}),
                     table_page({head, {"3", "植树", "丙局"}})}),
              "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路|1,2 甲局|2,0 2|2,1 修桥|2,2 乙局|3,0 3|3,1 植树|3,2 丙局]");
    // a row that the page cut, with the head above its rest and without
    const std::string whole = "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路并且修桥|1,2 甲局|2,0 2|2,1 植树|2,2 丙局]";
    EXPECT_EQ(shown({table_page({head, {"1", "修路并", "甲局"}}), table_page({head, {"", "且修桥", ""}, {"2", "植树", "丙局"}})}), whole);
    EXPECT_EQ(shown({table_page({head, {"1", "修路并", "甲局"}}), table_page({{"", "且修桥", ""}, {"2", "植树", "丙局"}})}), whole);
    EXPECT_EQ(shown({table_page({head, {"1", "修路并", "甲局"}}), table_page({head, {"", "且修桥", ""}})}),
              "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路并且修桥|1,2 甲局]");
    // a cell that was merged over the rows of both pages
    EXPECT_EQ(
        shown({table_page({head, {"1", "修路", "甲局"}}), table_page({head, {"2", "修桥", ""}, {"3", "植树", ""}}, {{150, 60, 250, 60}})}),
        "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路|1,2 3x1 甲局|2,0 2|2,1 修桥|3,0 3|3,1 植树]");
}

TEST(PageTable, ARowIsCutBesideAMergedCellThatGoesOn)
{
    // 城乡 holds for rows 1 to 3, over the end of the page, which cut row 2
    const std::vector<std::string> head{"类别", "序号", "任务"};
    const Page first = table_page({head, {"城乡", "1", "修路"}, {"", "2", "修桥"}}, {{0, 60, 50, 60}});
    const Page second = table_page({head, {"", "", "三座"}, {"", "3", "植树"}, {"民生", "4", "建校"}}, {{0, 60, 50, 60}});
    EXPECT_EQ(shown({first, second}),
              "[0,0 类别|0,1 序号|0,2 任务|1,0 3x1 城乡|1,1 1|1,2 修路|2,1 2|2,2 修桥三座|3,1 3|3,2 植树|4,0 民生|4,1 4|4,2 建校]");
}

TEST(PageTable, ARowIsCutThroughTheWordsOfAMergedCell)
{
    // 甲局、乙局 holds for rows 1 to 3, and its words are cut with row 1
    const std::vector<std::string> head{"序号", "任务", "单位"};
    const Page first = table_page({head, {"1", "修路并", "甲局、"}});
    const Page second =
        table_page({head, {"", "且修桥", "乙局"}, {"2", "植树", ""}, {"3", "建校", ""}}, {{150, 60, 250, 60}, {150, 80, 250, 80}});
    EXPECT_EQ(shown({first, second}),
              "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路并且修桥|1,2 3x1 甲局、乙局|2,0 2|2,1 植树|3,0 3|3,1 建校]");
}

TEST(PageTable, TablesThatOnlyLookAlikeStayApart)
{
    const std::vector<std::string> head{"序号", "任务", "单位"};
    const std::string first = "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路|1,2 甲局]\n";
    const Page other = table_page({{"姓名", "电话", "地址"}, {"王某", "123", "某路"}});
    EXPECT_EQ(shown({table_page({head, {"1", "修路", "甲局"}}), other}), first + "[0,0 姓名|0,1 电话|0,2 地址|1,0 王某|1,1 123|1,2 某路]");
    Page noted = table_page({head, {"2", "修桥", "乙局"}});
    noted.words.push_back(word(0, 2, "又一张表")); // words stand between them
    EXPECT_EQ(shown({table_page({head, {"1", "修路", "甲局"}}), noted}),
              first + "又一张表\n[0,0 序号|0,1 任务|0,2 单位|1,0 2|1,1 修桥|1,2 乙局]");
    Page narrow = table_page({head, {"2", "修桥", "乙局"}});
    for (Box& rule : narrow.rules) {
        if (rule.left == 50 && rule.right == 50) rule.left = rule.right = 70; // other columns
    }
    EXPECT_NE(shown({table_page({head, {"1", "修路", "甲局"}}), narrow}).find("]\n["), std::string::npos);
    // an empty cell below a filled one is no merged cell
    EXPECT_EQ(shown({table_page({head, {"1", "修路", "甲局"}}), table_page({head, {"2", "修桥", ""}})}),
              "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路|1,2 甲局|2,0 2|2,1 修桥|2,2 ]");
}

TEST(PageTable, ManyPagesCostNoMoreThanTheirCells)
{
    std::vector<Page> pages;
    for (int i = 0; i < 2000; ++i) pages.push_back(table_page({{"序号", "任务", "单位"}, {std::to_string(i), "修路", "甲局"}}));
    const std::string all = shown(std::move(pages));
    EXPECT_EQ(all.find("]\n["), std::string::npos); // one table
    EXPECT_NE(all.find("2000,0 1999"), std::string::npos);
}

TEST(Page, APageNumberBelowATableIsDropped)
{
    Page numbered = table_page({{"序号", "任务", "单位"}, {"1", "修路", "甲局"}});
    numbered.words.push_back(word(140, 380, "—2—"));
    EXPECT_EQ(shown({numbered}), "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路|1,2 甲局]");
    EXPECT_EQ(shown({page({word(140, 380, "2")})}), "2"); // all that the page says
}

TEST(PageTable, ARunningHeadOverATableThatFillsThePageIsDropped)
{
    const std::vector<std::string> head{"序号", "任务", "单位"};
    const auto framed = [&](int number) {
        Page one = table_page({head, {std::to_string(number), "修路", "甲局"}});
        for (PageWord& word : one.words) word.box.top += 40, word.box.bottom += 40;
        for (Box& rule : one.rules) rule.top += 40, rule.bottom += 40;
        one.words.push_back(word(100, 5, "某县人民政府文件"));
        one.words.push_back(word(140, 380, "— " + std::to_string(number) + " —"));
        return one;
    };
    EXPECT_EQ(shown({framed(1), framed(2), framed(3)}),
              "[0,0 序号|0,1 任务|0,2 单位|1,0 1|1,1 修路|1,2 甲局|2,0 2|2,1 修路|2,2 甲局|3,0 3|3,1 修路|3,2 甲局]");
    // two lines of a page that stand as close as lines do are text, however often they come
    const Page lines = page({word(20, 40, "责任单位："), word(20, 58, "甲局。")});
    EXPECT_EQ(shown({lines, lines, lines}), "责任单位：\n甲局。\n责任单位：\n甲局。\n责任单位：\n甲局。");
}

TEST(PageTable, FramesAndLinesAreNoTables)
{
    EXPECT_EQ(shown({page({word(5, 25, "红头"), word(5, 60, "正文")}, {{0, 50, 150, 50.5}})}), "红头\n正文");
    EXPECT_EQ(shown({page({word(5, 25, "框中")}, grid({0, 150}, {20, 40}))}), "框中");
}

TEST(PageTable, HostileRulesAreBounded)
{
    std::vector<Box> rules;
    for (int i = 0; i < 5000; ++i) {
        rules.push_back({i * 0.05, 0, i * 0.05, 400});
        rules.push_back({0, i * 0.08, 300, i * 0.08});
    }
    EXPECT_NE(shown({page({word(5, 25, "甲")}, rules)}).find("甲"), std::string::npos);
}

} // namespace
} // namespace zeren::reading
