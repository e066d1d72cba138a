// Fields of tasks in tables.
#include "zeren/parse.hpp"
#include "zeren/read.hpp"
#include "zeren/table.hpp"

#include <algorithm>
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

constexpr const char* kNotice = "某县整改清单\n"
                                "1．垃圾清运不及时问题。\n整改目标：日产日清。\n整改措施：增加清运车。\n责任单位：县城管局\n"
                                "2．河道淤积问题。\n整 改 措 施：清淤。\n责任单位：县水利局\n";

using Labels = std::vector<std::string>;

TEST(TableFields, LabelsStandInTheOrderOfTheNotice)
{
    EXPECT_EQ(field_labels(notice(kNotice)), (Labels{"整改目标", "整改措施"}));
    EXPECT_TRUE(field_labels(notice("1．甲工作。责任单位：县水利局\n")).empty());
    EXPECT_TRUE(field_labels(notice("")).empty());
}

TEST(TableFields, AskedForEachHasItsColumn)
{
    const Document document = notice(kNotice);
    TableOptions options;
    options.fields = field_labels(document);
    const Table table = make_table(document, options);
    ASSERT_EQ(table.rows.size(), 2U);
    EXPECT_EQ(cell(table, 0, "field:整改目标"), "日产日清。");
    EXPECT_EQ(cell(table, 0, "field:整改措施"), "增加清运车。");
    EXPECT_EQ(cell(table, 1, "field:整改目标"), "");
    EXPECT_EQ(cell(table, 1, "field:整改措施"), "清淤。");
    EXPECT_EQ(cell(table, 0, "other_fields"), "");
    EXPECT_EQ(table.columns.back().key, "basis");
}

TEST(TableFields, OthersStandBehindTheirLabels)
{
    TableOptions options;
    options.fields = {"整改措施"};
    EXPECT_EQ(cell(make_table(notice(kNotice), options), 0, "other_fields"), "整改目标：日产日清。");
    EXPECT_EQ(cell(make_table(notice(kNotice)), 0, "other_fields"), "整改目标：日产日清。\n整改措施：增加清运车。");
}

TEST(TableFields, LabelsAreComparedAcrossScripts)
{
    TableOptions options;
    options.fields = {"整改措施"};
    EXPECT_EQ(
        cell(make_table(notice("某縣整改清單\n1．河道淤積問題。\n整改措施：清淤。\n責任單位：縣水利局\n"), options), 0, "field:整改措施"),
        "清淤。");
}

TEST(TableFields, ManyLabelsAreNoColumns)
{
    Document document = notice(kNotice);
    ASSERT_EQ(document.tasks.size(), 2U);
    ASSERT_EQ(document.tasks[0].fields.size(), 2U);
    const Span text = document.tasks[0].fields[0].span;
    for (std::uint32_t end = 1; end < 100; ++end) // labels that differ, each once
        if ((static_cast<unsigned char>(document.content[end]) & 0xC0U) != 0x80U) document.tasks[0].fields.push_back({{0, end}, text});
    const auto labels = field_labels(document);
    EXPECT_EQ(labels.size(), 24U);
    EXPECT_NE(std::find(labels.begin(), labels.end(), "整改措施"), labels.end()); // comes twice
}

} // namespace
} // namespace zeren
