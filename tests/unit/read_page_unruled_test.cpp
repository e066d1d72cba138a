// Tables without upright rules on pages.
#include "packages.hpp"
#include "read/page.hpp"

#include <gtest/gtest.h>
#include <string>
#include <utility>
#include <vector>

namespace zeren::reading {
namespace {

constexpr double kEm = 10;
constexpr double kColumns[] = {0, 40, 160, 260};

PageWord word(double x, double y, const std::string& text)
{
    double width = 0;
    for (const char c : text)
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) width += static_cast<unsigned char>(c) < 0x80 ? kEm / 2 : kEm;
    return {{x, y, x + width, y + kEm}, text};
}

// Lines of cells, an empty text for no cell; each 15 below the one before.
Page page(const std::vector<std::vector<std::string>>& lines, std::vector<Box> rules = {})
{
    std::vector<PageWord> words;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t k = 0; k < lines[i].size(); ++k)
            if (!lines[i][k].empty()) words.push_back(word(kColumns[k], 20 + 15.0 * static_cast<double>(i), lines[i][k]));
    return {400, 600, std::move(words), std::move(rules)};
}

std::string shown(std::vector<Page> pages)
{
    Read read = read_pages(std::move(pages), {{}, 100, 100'000});
    Text text;
    text.content = std::move(read.content);
    text.blocks = std::move(read.blocks);
    return packages::shown(text);
}

const std::vector<std::string> kHead{"序号", "任务", "单位", "时限"};
const std::vector<std::string> kFirst{"1", "整治河道二十公里沿线", "市水务局", "年底"};
const std::vector<std::string> kRest{"", "全部绿化", "", ""};
const std::vector<std::string> kSecond{"2", "修路", "市交通局", "6月"};
const std::string kTable =
    "[0,0 序号|0,1 任务|0,2 单位|0,3 时限|1,0 1|1,1 整治河道二十公里沿线全部绿化|1,2 市水务局|1,3 年底|2,0 2|2,1 修路|2,2 "
    "市交通局|2,3 6月]";

TEST(PageUnruled, ColumnsByTheirPlaces) { EXPECT_EQ(shown({page({kHead, kFirst, kRest, kSecond})}), kTable); }

TEST(PageUnruled, LevelRulesPartRowsWhereThereAreAny)
{
    const std::vector<Box> three{{0, 17, 300, 17}, {0, 32, 300, 32}, {0, 79, 300, 79}};
    EXPECT_EQ(shown({page({kHead, kFirst, kRest, kSecond}, three)}), kTable);
    // a rule under each row: cells may be centred upright
    const std::vector<Box> all{{0, 17, 300, 17}, {0, 32, 300, 32}, {0, 77, 300, 77}, {0, 94, 300, 94}};
    EXPECT_EQ(shown({page({kHead, {"", "整治河道二十公里沿线", "", ""}, {"1", "", "市水务局", "年底"}, kRest, kSecond}, all)}), kTable);
}

TEST(PageUnruled, ATableGoesOnOverThePage)
{
    EXPECT_EQ(shown({page({kHead, kFirst, kRest, {"2", "修路十公里并且修建桥", "市交通局", "6月"}}),
                     page({kHead, {"", "三座"}, {"3", "植树", "市林业局", "春季"}})}),
              "[0,0 序号|0,1 任务|0,2 单位|0,3 时限|1,0 1|1,1 整治河道二十公里沿线全部绿化|1,2 市水务局|1,3 年底|2,0 2|2,1 "
              "修路十公里并且修建桥三座|2,2 市交通局|2,3 6月|3,0 3|3,1 植树|3,2 市林业局|3,3 春季]");
}

TEST(PageUnruled, WhatIsNotSeenStaysLines)
{
    // no row has several lines: rows with gaps, as ever
    EXPECT_EQ(shown({page({kHead, kSecond, {"3", "修桥", "市交通局", "7月"}})}),
              "序号  任务  单位  时限\n2  修路  市交通局  6月\n3  修桥  市交通局  7月");
    // centred cells without rules: which row 全部绿化 belongs to is not seen
    EXPECT_EQ(shown({page({kHead, {"", "整治河道", "", ""}, {"1", "", "市水务局", "年底"}, kRest, kSecond})}).find('['), std::string::npos);
    // text below a line of short words
    EXPECT_EQ(shown({page({kHead, {"", "各单位要按照要求认真抓好落实并且按时报送进展情况", "", ""}, {"1", "修路"}})}).find('['),
              std::string::npos);
    // names, two columns
    EXPECT_EQ(shown({page({{"组长：", "王一", "李二", "张三"}, {"", "赵四", "钱五", ""}, {"", "孙六", "", ""}})}).find('['),
              std::string::npos);
    EXPECT_EQ(shown({page({{"序号", "任务"}, {"1", "整治河道二十公里沿线"}, {"", "全部绿化"}, {"2", "修路"}})}).find('['),
              std::string::npos);
}

TEST(PageUnruled, RowsThatBeginElsewhereAreNotOneRow)
{
    // numbers set to the right of their column, beside the words of the next
    std::vector<PageWord> words{word(0, 20, "序号"), word(60, 20, "任务"), word(120, 20, "牵头单位")};
    for (int i = 1; i <= 2; ++i) {
        words.push_back(word(53, 20 + 15.0 * i, std::to_string(i)));
        words.push_back(word(60, 20 + 15.0 * i, "修路"));
        words.push_back(word(120, 20 + 15.0 * i, "县交通局"));
    }
    EXPECT_EQ(shown({{400, 600, words, {}}}).substr(0, 28), "序号  任务  牵头单位"); // lines with gaps, as they are
    EXPECT_NE(shown({{400, 600, words, {}}}).find("1修路  县交通局"), std::string::npos);
}

TEST(PageUnruled, HostilePagesAreBounded)
{
    std::vector<std::vector<std::string>> lines(1000, kHead); // each may be a head
    std::vector<Box> rules;
    for (int i = 0; i < 2000; ++i) rules.push_back({0, i * 7.0, 300, i * 7.0});
    EXPECT_NE(shown({page(lines, rules)}).find("序号"), std::string::npos);
    for (int i = 0; i < 2000; ++i) rules.push_back({i * 0.1, 0, i * 0.1, 60'000});
    EXPECT_NE(shown({page(lines, rules)}).find("序号"), std::string::npos);
}

TEST(PageUnruled, APageNumberBelowIsNoCell)
{
    Page numbered = page({kHead, kFirst, kRest, kSecond});
    numbered.words.push_back(word(165, 100, "—2—"));
    EXPECT_EQ(shown({numbered}), kTable);
}

} // namespace
} // namespace zeren::reading
