// Lines of nothing but offices below items, and lines that are none.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& content) { return shown::tasks(shown::document("江北市2026年重点任务分解\n" + content)); }

// Whether anybody was read at all.
bool names_anybody(const std::string& content) { return !shown::document("江北市2026年防汛工作通知\n" + content).parties.empty(); }

} // namespace

TEST(OfficeLines, most_items_have_one)
{
    EXPECT_EQ(tasks("1.加固河堤3公里\n市水务局\n2.新增绿地5公顷\n市园林局、市城管局\n"),
              (Lines{"1: 加固河堤3公里 <- responsible_unit: 市水务局", "2: 新增绿地5公顷 <- responsible_unit: 市园林局, 市城管局"}));
    EXPECT_EQ(tasks("一、城乡建设\n（一）加固河堤3公里。\n市水务局\n（二）新增绿地5公顷。\n市园林局\n二、社会事业\n（三）新建学校3所。\n市"
                    "教育局\n"),
              (Lines{"一/一: 加固河堤3公里。 <- responsible_unit: 市水务局", "一/二: 新增绿地5公顷。 <- responsible_unit: 市园林局",
                     "二/三: 新建学校3所。 <- responsible_unit: 市教育局"}));
    EXPECT_EQ(tasks("1.加固河堤3公里\n市水务局\n2.新增绿地5公顷\n市园林局\n3.改造泵站（市水务局负责）\n")[2],
              "3: 改造泵站 <- responsible_unit 负责: 市水务局"); // an item may say it in another way
}

TEST(OfficeLines, other_lines_of_offices_answer_for_nothing)
{
    EXPECT_FALSE(names_anybody("1.加固河堤。\n2.新增绿地。\n3.改造泵站。\n市防汛办公室\n2026年1月5日\n")); // a signature
    EXPECT_FALSE(names_anybody("1.加固河堤。\n市水务局\n2.新增绿地。\n3.改造泵站。\n"));                   // one alone
    EXPECT_FALSE(names_anybody("1.张远\n市水务局\n2.李明\n市园林局\n"));                                   // names and where they work
    EXPECT_FALSE(names_anybody("1.联系人：张远\n市水务局\n2.联系人：李明\n市园林局\n"));                   // likewise
    EXPECT_FALSE(names_anybody("1.材料于6月底前报送\n市水务局。\n2.表格于7月底前报送\n市园林局。\n"));     // ends of sentences
    EXPECT_FALSE(names_anybody("1.参会单位\n市水务局\n市园林局\n2.列席单位\n市城管局\n市教育局\n"));       // lists of them
}

TEST(OfficeLines, in_brackets)
{
    EXPECT_EQ(tasks("1.加固河堤3公里\n（市水务局）\n2.新增绿地5公顷\n（市园林局、市城管局）\n"),
              (Lines{"1: 加固河堤3公里 <- responsible_unit: 市水务局", "2: 新增绿地5公顷 <- responsible_unit: 市园林局, 市城管局"}));
    EXPECT_FALSE(names_anybody("1.加固河堤。\n（试行）\n2.新增绿地。\n（暂行）\n"));
    EXPECT_FALSE(names_anybody("1.加固河堤。\n（市水务局）\n2.新增绿地。\n3.改造泵站。\n4.新建公园。\n"));
}
