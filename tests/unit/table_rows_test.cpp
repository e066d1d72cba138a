// Rows of tables: which facts stand in which cell, and what marks them.
#include "zeren/parse.hpp"
#include "zeren/read.hpp"
#include "zeren/table.hpp"

#include <gtest/gtest.h>
#include <span>
#include <string>

namespace zeren {
namespace {

Document notice(const std::string& content) { return parse(read(std::as_bytes(std::span(content)))); }

std::string cell(const Table& table, std::size_t row, std::string_view key)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].key == key) return table.rows.at(row).at(i).text;
    return "no column " + std::string(key);
}

bool inherited(const Table& table, std::size_t row, std::string_view key)
{
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (table.columns[i].key == key) return table.rows.at(row).at(i).inherited;
    return false;
}

constexpr const char* kNotice =
    "关于分解2024年重点工作任务的通知\n"
    "一、工业发展\n"
    "1．提升产业能级。6月底前完成技改投资5亿元以上。\n"
    "牵头领导：王小明；牵头单位：区工信局；责任单位：区发改委、区财政局等；配合单位：各镇（街道）；督导单位：区政府督查室\n"
    "2．新增规上企业20家。\n"
    "牵头单位：区工信局\n";

TEST(TableRows, TaskHasEachRoleInItsColumn)
{
    const Table table = make_table(notice(kNotice));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(cell(table, 0, "id"), "1");
    EXPECT_EQ(cell(table, 0, "number"), "1");
    EXPECT_EQ(cell(table, 0, "section"), "一、工业发展");
    EXPECT_NE(cell(table, 0, "task").find("6月底前完成技改投资5亿元以上"), std::string::npos);
    EXPECT_EQ(cell(table, 0, "leaders"), "王小明");
    EXPECT_EQ(cell(table, 0, "lead_units"), "区工信局");
    EXPECT_EQ(cell(table, 0, "responsible_units"), "区发改委、区财政局等");
    EXPECT_EQ(cell(table, 0, "cooperating_units"), "各镇（街道）");
    EXPECT_EQ(cell(table, 0, "other_roles"), "督导单位：区政府督查室");
    EXPECT_EQ(cell(table, 0, "due"), "2024-06-30");
    EXPECT_EQ(cell(table, 1, "leaders"), "");
    EXPECT_EQ(cell(table, 1, "due"), "");
}

TEST(TableRows, NothingIsInheritedThatStandsAtTheTask)
{
    const Table table = make_table(notice(kNotice));
    for (const auto& row : table.rows)
        for (const TableCell& one : row) EXPECT_FALSE(one.inherited) << one.text;
    EXPECT_EQ(cell(table, 0, "basis"), "");
}

TEST(TableRows, WhatTheHeadingSaysIsMarkedAsInherited)
{
    const Table table = make_table(notice("一、工业发展（牵头单位：区工信局）\n1．新增规上企业20家。\n2．完成技改投资5亿元。\n"));
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(cell(table, 1, "lead_units"), "区工信局");
    EXPECT_TRUE(inherited(table, 1, "lead_units"));
    EXPECT_NE(cell(table, 1, "basis").find("牵头单位"), std::string::npos);
}

TEST(TableRows, WhatARoleRestsOnIsNamedByThePartItGives)
{
    const Table table = make_table(notice("一、饮水工程（省水利厅承办；省财政厅协办）\n1．解决186万人饮水。\n2．新建水厂3座。\n"));
    EXPECT_EQ(cell(table, 0, "lead_units"), "省水利厅");
    EXPECT_EQ(cell(table, 0, "basis").find("责任单位"), std::string::npos);
    EXPECT_NE(cell(table, 0, "basis").find("牵头单位 (承前) 省水利厅承办"), std::string::npos);
}

TEST(TableRows, TargetHasItsNumberExactly)
{
    TableOptions options;
    options.by = TableBy::target;
    const Table table = make_table(notice(kNotice), options);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(cell(table, 0, "value"), "5");
    EXPECT_EQ(cell(table, 0, "unit"), "亿元");
    EXPECT_EQ(cell(table, 0, "relation"), "不低于");
    EXPECT_EQ(cell(table, 1, "value"), "20");
    EXPECT_EQ(cell(table, 1, "lead_units"), "区工信局");
}

TEST(TableRows, RoleHasARowAParty)
{
    TableOptions options;
    options.by = TableBy::role;
    options.language = TableLanguage::english;
    const Table table = make_table(notice(kNotice), options);
    ASSERT_EQ(table.rows.size(), 7U);
    EXPECT_EQ(cell(table, 0, "role"), "lead leader");
    EXPECT_EQ(cell(table, 0, "kind"), "person");
    EXPECT_EQ(cell(table, 4, "party"), "各镇（街道）");
    EXPECT_EQ(cell(table, 4, "kind"), "collective");
}

TEST(TableRows, PartyCountsEachTaskOnceByItsHeaviestDuty)
{
    TableOptions options;
    options.by = TableBy::party;
    const Document document = notice("1．甲工作。牵头单位：区工信局；责任单位：区工信局、区财政局\n2．乙工作。责任单位：区工信局\n");
    const Table table = make_table(document, options);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(cell(table, 0, "party"), "区工信局");
    EXPECT_EQ(cell(table, 0, "total"), "2");
    EXPECT_EQ(cell(table, 0, "lead"), "1");
    EXPECT_EQ(cell(table, 0, "responsible"), "1");
    EXPECT_EQ(cell(table, 0, "ids"), "1 2");
}

TEST(TableRows, FileColumnStandsOnlyWhereAskedFor)
{
    TableOptions options;
    EXPECT_EQ(table_columns(options).front().key, "id");
    options.with_file = true;
    EXPECT_EQ(table_columns(options).front().key, "file");
    for (const TableBy by : {TableBy::task, TableBy::target, TableBy::role, TableBy::party}) {
        options.by = by;
        const Table table = make_table(notice(kNotice), options);
        for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
    }
}

TEST(TableRows, EmptyNoticeHasNoRow) { EXPECT_TRUE(make_table(notice("")).rows.empty()); }

TEST(TableRows, UnknownWordIsItsOwnKey) { EXPECT_EQ(table_word("no_such_word", TableLanguage::english), "no_such_word"); }

} // namespace
} // namespace zeren
