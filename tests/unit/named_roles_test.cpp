// Who is what, with the label behind the name: 城关镇为牵头单位.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

std::string read(const std::string& item)
{
    const Document document =
        shown::document("江北县关于印发2022年重点工作责任分解的通知\n一、重点工作\n1." + item + "\n2.修订办法。（县司法局负责）\n");
    return shown::task(document, document.tasks.front()).substr(std::string("一/1: ").size());
}

} // namespace

TEST(NamedRoles, in_sentences_behind_commas_and_in_brackets)
{
    const std::string roles = " <- lead_unit 牵头单位: 城关镇; cooperating_unit 配合单位: 县住建局";
    EXPECT_EQ(read("征地拆迁。城关镇为牵头单位，县住建局为配合单位。"), "征地拆迁。" + roles);
    EXPECT_EQ(read("征地拆迁，城关镇为牵头单位，县住建局为配合单位。"), "征地拆迁" + roles);
    EXPECT_EQ(read("征地拆迁（城关镇为牵头单位，县住建局作为配合单位）。"), "征地拆迁" + roles);
    EXPECT_EQ(read("征地拆迁。县住建局、县财政局均为责任单位，9月底前。"), "征地拆迁。 <- responsible_unit 责任单位: 县住建局, 县财政局");
}

TEST(NamedRoles, rules_and_classes_are_nobody)
{
    for (const std::string item : {"征地拆迁，第一个单位为牵头单位。", "征地拆迁，其他单位为配合单位。", "征地拆迁，有关部门为责任单位。",
                                   "征地拆迁，县住建局为牵头单位的项目优先安排。"})
        EXPECT_EQ(read(item), item) << item;
}
