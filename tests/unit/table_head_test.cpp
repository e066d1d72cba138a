// What the head of a column says, and words that are no head; every entry of lib/lexicon/table_heads.json reads as it claims.
#include "outline/tables/head.hpp"

#include "zeren/lexicon.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace zeren::outline {
namespace {

const LexiconTables& tables() { return Lexicon::builtin().tables(); }

Column head(const std::string& cell) { return read_head(cell, {0, static_cast<std::uint32_t>(cell.size())}, tables()); }

struct Case {
    std::string cell;
    ColumnKind kind;
    RoleKind role = RoleKind::other;
};

TEST(TableHead, ALabelNamesItsColumn)
{
    for (const Case& one : std::vector<Case>{
             {"序号", ColumnKind::serial},
             {"序 号", ColumnKind::serial},
             {"任务名称", ColumnKind::task},
             {"工作\n任务", ColumnKind::task},
             {"2022年度任务目标", ColumnKind::field},
             {"1—2月份完成情况", ColumnKind::field},
             {"总投资（万元）", ColumnKind::number},
             {"类别", ColumnKind::category},
             {"市级牵头单位", ColumnKind::units, RoleKind::lead_unit},
             {"牵头股室", ColumnKind::units, RoleKind::lead_unit},
             {"配合单位", ColumnKind::units, RoleKind::cooperating_unit},
             {"分管副市长", ColumnKind::persons, RoleKind::responsible_leader},
             {"责任单位负责人", ColumnKind::persons, RoleKind::responsible_person},
             {"责任单位（第一个为牵头单位）", ColumnKind::units, RoleKind::responsible_unit},
             {"完成时间（月）", ColumnKind::deadline},
         }) {
        const Column column = head(one.cell);
        EXPECT_EQ(column.kind, one.kind) << one.cell;
        if (is_role(one.kind)) {
            EXPECT_EQ(column.role, one.role) << one.cell;
        }
    }
}

TEST(TableHead, ProseAndMixedLabelsAreNoHead)
{
    for (const std::string cell : {"责任单位：", "请认真落实，各责任单位", "市教育局", "李志远", "12", "",
                                   "本次会议确定的今年全部重点工作任务", "新建第四幼儿园", "8月底前", "索引号:"}) {
        EXPECT_EQ(head(cell).kind, ColumnKind::unknown) << cell;
    }
}

// Nobody could tell from the head whose role is whose; the cells may (牵头单位：A；配合单位：B).
TEST(TableHead, MixedLabelsAreAColumnOfDuties)
{
    for (const std::string cell :
         {"牵头单位和配合单位", "牵头、责任部门", "牵头/配合单位", "牵头及协办单位", "主办、协办单位", "牵头领导、责任人"})
        EXPECT_EQ(head(cell).kind, ColumnKind::duties) << cell;
    EXPECT_EQ(head("责任部门和单位").kind, ColumnKind::units); // one role, two words for its units
    for (const std::string cell : {"工作进展及责任单位", "任务、单位", "时限及要求", "目标、进度"})
        EXPECT_NE(head(cell).kind, ColumnKind::duties) << cell;
}

TEST(TableHead, AUnitAndItsPersonAreAColumnOfUnits)
{
    for (const std::string cell : {"责任单位及责任人", "责任单位、责任人", "责任单位/责任人", "责任人及责任单位", "责任单位（责任人）",
                                   "责任单位(联系人)", "县级责任单位及责任人", "完成时限及责任单位"}) {
        const Column column = head(cell);
        EXPECT_EQ(column.kind, ColumnKind::units) << cell;
        EXPECT_EQ(column.role, RoleKind::responsible_unit) << cell;
        EXPECT_EQ(cell.substr(column.label.begin, column.label.size()), cell);
    }
    EXPECT_EQ(head("牵头部门及责任人").role, RoleKind::lead_unit);
}

TEST(TableHead, TheLabelIsTheCellWithoutItsBracket)
{
    const std::string cell = " 总投资（万元） ";
    const Column column = head(cell);
    EXPECT_EQ(cell.substr(column.label.begin, column.label.size()), "总投资");
}

bool makes_head(const std::vector<std::string>& cells)
{
    std::vector<Column> columns;
    for (const std::string& cell : cells) columns.push_back(head(cell));
    return is_head(columns);
}

TEST(TableHead, WorkIsHandedOutByATaskAndARole)
{
    EXPECT_TRUE(makes_head({"序号", "任务", "责任单位"}));
    EXPECT_TRUE(makes_head({"问题", "整改措施", "整改时限"}));
    EXPECT_TRUE(makes_head({"序号", "项目名称", "总投资", "业主方联络", "责任单位"}));
    EXPECT_FALSE(makes_head({"序号", "任务", "分值"}));
    EXPECT_FALSE(makes_head({"责任单位", "联系人", "电话"}));
    EXPECT_FALSE(makes_head({"姓名", "任务", "责任单位", "民族", "籍贯"}));
    EXPECT_FALSE(makes_head({"编号", "序号", "任务", "责任单位"}));
}

TEST(TableHead, EveryEntryOfTheLexiconReadsAsItClaims)
{
    const std::map<std::string, ColumnKind> kinds{
        {"serial", ColumnKind::serial}, {"task", ColumnKind::task},   {"content", ColumnKind::content}, {"category", ColumnKind::category},
        {"number", ColumnKind::number}, {"field", ColumnKind::field}, {"object", ColumnKind::object},   {"phone", ColumnKind::field}};
    std::size_t read = 0;
    std::ifstream stream(ZEREN_SOURCE_DIR "/lib/lexicon/table_heads.json");
    const auto file = nlohmann::json::parse(stream);
    for (const auto& entry : file["table_heads"]) {
        const std::string term = entry["term"];
        const std::string example = entry["example"];
        const auto kind = kinds.find(entry["means"]);
        EXPECT_NE(example.find(term), std::string::npos) << term;
        const Span whole{0, static_cast<std::uint32_t>(term.size())};
        if (kind != kinds.end()) EXPECT_EQ(head(term).kind, kind->second) << term;
        else if (entry["means"] == "status") EXPECT_TRUE(is_status(term, whole, tables())) << term;
        else if (entry["means"] == "blank" || entry["means"] == "above")
            EXPECT_TRUE(is_blank_note(example, {0, static_cast<std::uint32_t>(example.size())}, tables())) << term;
        else if (entry["means"] == "total") EXPECT_TRUE(is_total(term, whole, tables())) << term;
        else EXPECT_TRUE(is_note(example, {0, static_cast<std::uint32_t>(example.size())}, tables())) << term;
        ++read;
    }
    EXPECT_GT(read, 80U);
}

} // namespace
} // namespace zeren::outline
