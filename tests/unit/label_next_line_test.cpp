// A label with its colon and nothing behind it has the next line as its value, where that is what the label asks for.
#include "table_rows.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zeren {
namespace {

using table_rows::parsed;
using table_rows::rows;
using Lines = std::vector<std::string>;

TEST(LabelNextLine, UnitsAndTimesAreItsValue)
{
    const std::string text =
        "江北县2024年民生项目\n1.改建公厕5座。\n责任单位：\n县水务局、县城管局\n完成时限：\n10月底前\n2.新建书房1个。\n责任单位：\n"
        "县文旅局\n完成时限：\n6月底前\n";
    EXPECT_EQ(rows(text),
              (Lines{"1 改建公厕5座。 <- responsible_unit: 县水务局 县城管局", "2 新建书房1个。 <- responsible_unit: 县文旅局"}));
    for (const Task& task : parsed(text).tasks) EXPECT_EQ(task.deadlines.size(), 1U);
    EXPECT_EQ(rows("江北县2024年民生项目\n1.改建公厕5座。\n责任人:\n张建国\n2.新建书房1个。责任人：李明\n"),
              (Lines{"1 改建公厕5座。 <- responsible_person: 张建国", "2 新建书房1个。 <- responsible_person: 李明"}));
}

TEST(LabelNextLine, OtherLinesAreNot)
{
    // prose, another label, the next item
    for (const std::string text :
         {"江北县工作\n1.改建公厕5座。\n责任单位：\n要加强管理，确保按期完成。\n",
          "江北县工作\n1.改建公厕5座。\n责任单位：\n2.新建书房1个。\n", "江北县工作\n1.改建公厕5座。\n责任单位：\n完成时限：6月底前\n"}) {
        const Document document = parsed(text);
        for (const Task& task : document.tasks) EXPECT_TRUE(task.roles.empty()) << text;
    }
}

} // namespace
} // namespace zeren
