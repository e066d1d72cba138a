// Tables whose rows all stand on one line, with blanks between their cells: what a row is, and where it ends.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

const std::string kHead =
    "签约项目任务分解表 序号 项目名称 项目内容 投资额（亿元） 企业方联系人及联系方式 牵头领导 责任单位 责任单位负责人 负责事项 ";
const std::string kFirst = "1 国泰财险项目 拟设立支公司。 10 叶某1350000XXXX 郭小童 区财政局 邓连生 区财政局负责对接。 ";
const std::string kSecond = "2 海峡证券项目 拟设立证券公司。 12 颜某某 1370000XXXX 郭小童 区金融办 邓连生 区金融办负责对接。 ";
const std::string kRoles =
    "lead_leader 牵头领导: 郭小童 (person); responsible_unit 责任单位: 区财政局; responsible_person 责任单位负责人: 邓连生 (person)";

std::string field(const Document& document, std::size_t task, std::string_view label)
{
    for (const Field& one : document.tasks[task].fields)
        if (document.text(one.label) == label) return std::string(document.text(one.span));
    return {};
}

std::string headings(const Document& document)
{
    std::vector<std::string> parts;
    for (const Section& one : document.sections) parts.emplace_back(document.text(one.heading.span));
    return shown::joined(parts);
}

} // namespace

TEST(TableOneLine, a_name_and_its_telephone_may_touch)
{
    const Document document = shown::document(kHead + kFirst + kSecond + "\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(shown::roles(document, document.tasks[0]), kRoles);
    EXPECT_EQ(field(document, 0, "企业方联系人及联系方式"), "叶某1350000XXXX");
    EXPECT_EQ(field(document, 1, "企业方联系人及联系方式"), "颜某某 1370000XXXX");
}

TEST(TableOneLine, headings_across_the_width_end_the_row_above)
{
    const Document document = shown::document(kHead + "一、见证台资项目 " + kFirst + "二、8.15见证内资项目 " + kSecond + "\n");
    EXPECT_EQ(headings(document), "见证台资项目 | 8.15见证内资项目");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(field(document, 0, "负责事项"), "区财政局负责对接。");
    EXPECT_EQ(document.tasks[0].section, 1);
    EXPECT_EQ(document.tasks[1].section, 2);
    const Document none = shown::document(kHead + kFirst + "落实一、二期项目 " + kSecond + "\n");
    EXPECT_EQ(headings(none), "");
}

TEST(TableOneLine, a_row_that_cannot_be_split_ends_at_the_next_name_behind_a_number)
{
    const std::string odd =
        "11 中电建平潭项目 参与基础设施建设。 90 张某 1598000XXXX 王进足 赖德芳 邓连生 区交建局牵头对接，区金融办配合。 "
        "70 提升海岛环境项目 申报省级项目。 20 陈某 梁秦龙 区社会局 钟官和 做好服务。 ";
    const Document document = shown::document(kHead + kFirst + kSecond + odd + "来源：江北市人民政府 附件下载\n");
    ASSERT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.tasks[2].number, "11");
    EXPECT_EQ(document.tasks[3].number, "70");
    EXPECT_EQ(document.text(document.tasks[3].extent), "70 提升海岛环境项目 申报省级项目。 20 陈某 梁秦龙 区社会局 钟官和 做好服务。");
    EXPECT_TRUE(shown::has_code(document, "table_not_split"));
    ASSERT_FALSE(document.other.empty());
    EXPECT_EQ(document.other.back().kind, Other::Kind::furniture);
}

TEST(TableOneLine, rows_of_which_none_can_be_split_are_items)
{
    const std::string head = "重点项目情况表单位：万元序号项目名称建设阶段总投资项目业主牵头部门牵头领导";
    const Document document = shown::document(
        head + "1龙池景区项目加快建设42000018000市兴城公司区建设局李明王亮2泉山农产品交易中心项目加快建设3100002800川聚公司农发局宋平\n");
    ASSERT_EQ(document.tasks.size(), 2U);
    EXPECT_EQ(document.tasks[0].kind, Task::Kind::item);
    EXPECT_EQ(document.tasks[0].number, "1");
    EXPECT_TRUE(document.tasks[0].roles.empty());
    EXPECT_TRUE(shown::has_code(document, "table_not_split"));
    const Document prose = shown::document("江北市通知\n序号、项目名称、责任单位和时限等内容，1月底前报送，2月底前汇总。\n");
    EXPECT_TRUE(prose.tasks.empty());
}

TEST(TableOneLine, a_number_and_a_name_that_begins_as_a_unit_are_two_cells)
{
    const auto targets = [](const std::string& row) {
        const Document document = shown::document(kHead + kFirst + kSecond + row + "\n");
        std::string found;
        for (const Target& target : document.tasks.back().targets) found += std::string(document.text(target.span)) + ';';
        return found;
    };
    EXPECT_EQ(targets("3 中电建项目 参与基础设施建设。 100 张某某 1598000XXXX 王进足 赖德芳 邓连生 区交建局牵头对接，区金融办配合。"), "");
    EXPECT_EQ(targets("3 中电建项目 新建泵站5座。 100 张某某 1598000XXXX 王进足 赖德芳 邓连生 区交建局牵头对接，区金融办配合。"),
              "新建泵站5座;");
}
