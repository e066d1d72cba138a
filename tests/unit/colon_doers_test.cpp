// Several doers of one paragraph in front of colons, and colons behind other words.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines tasks(const std::string& item)
{
    return shown::tasks(shown::document("江北县2024年招商任务\n一、" + item + "\n二、绿化荒山。（县林业局负责）\n"));
}

} // namespace

TEST(ColonDoers, each_is_a_part)
{
    EXPECT_EQ(tasks("县投促局：引进亿元项目5个；县商务局：引进外资3000万美元；县工信局、县科技局：引进产业项目8个。"),
              (Lines{"一: 县投促局：引进亿元项目5个 <- responsible_unit: 县投促局",
                     "一.2: 县商务局：引进外资3000万美元 <- responsible_unit: 县商务局",
                     "一.3: 县工信局、县科技局：引进产业项目8个。 <- responsible_unit: 县工信局, 县科技局",
                     "二: 绿化荒山。 <- responsible_unit 负责: 县林业局"}));
    EXPECT_EQ(tasks("县投促局：引进亿元项目5个。县商务局：引进外资3000万美元。").size(), 3U);
}

TEST(ColonDoers, others_in_front_of_colons_are_none)
{
    for (const std::string item :
         {"受益单位：引进亿元项目5个；县商务局：引进外资3000万美元。", "县投促局：引进亿元项目5个；外资：引进3000万美元。",
          "县投促局：县商务局；县工信局：县科技局。", "目标：引进亿元项目5个；措施：引进外资3000万美元。",
          "县投促局引进亿元项目5个；县商务局引进外资：3000万美元。"}) {
        const Lines read = tasks(item);
        EXPECT_EQ(read.size(), 2U) << item;
        EXPECT_EQ(read.front().find("responsible_unit: 县商务局"), std::string::npos) << item;
    }
}
