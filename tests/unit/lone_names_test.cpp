// Names without a post among the units of clauses.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

std::string roles(const std::string& clause, const std::string& more = "")
{
    const Document document =
        shown::document("江北县关于印发重点工作责任分解的通知\n1.加固河堤。（" + clause + "）\n2.清理河道。（县水务局负责）\n" + more);
    return shown::roles(document, document.tasks.front());
}

} // namespace

TEST(LoneNames, who_leads_is_a_leader)
{
    EXPECT_EQ(roles("张建国牵头，县水务局配合"), "lead_leader 牵头: 张建国 (person); cooperating_unit 配合: 县水务局");
    EXPECT_EQ(roles("张建国、李志远牵头"), "lead_leader 牵头: 张建国 (person), 李志远 (person)");
    EXPECT_EQ(roles("李志远负责"), "responsible_unit 负责: 李志远 (person)");
    EXPECT_EQ(roles("王明牵头", "3.植树。\n责任领导：王明\n"), "lead_leader 牵头: 王明 (person)");
}

TEST(LoneNames, in_a_sentence_too)
{
    const auto sentence = [](const std::string& item) {
        const Document document = shown::document("江北县关于印发重点工作责任分解的通知\n1." + item + "\n2.清理河道。（县水务局负责）\n");
        return shown::roles(document, document.tasks.front());
    };
    EXPECT_EQ(sentence("加固河堤。张建国牵头，县水务局配合。"), "lead_leader 牵头: 张建国 (person); cooperating_unit 配合: 县水务局");
    EXPECT_EQ(sentence("张建国牵头，抓好征地拆迁。"), "lead_leader 牵头: 张建国 (person)");
    EXPECT_EQ(sentence("由张建国牵头推进征地拆迁。"), "lead_leader 牵头: 张建国 (person)");
    EXPECT_EQ(sentence("组织排查。李志远负责。"), "responsible_unit 负责: 李志远 (person)");
    for (const std::string item : {"支持高科技牵头，开展研发。", "谁主管谁负责。", "张建国同意方案。", "加强党建，全社会参与。"})
        EXPECT_EQ(sentence(item), "") << item;
}

TEST(LoneNames, what_may_be_a_unit_stays_one)
{
    EXPECT_EQ(roles("安监牵头"), "lead_unit 牵头: 安监");
    EXPECT_EQ(roles("石景山牵头", "3.植树。（石景山区负责）\n"), "lead_unit 牵头: 石景山");
    EXPECT_EQ(roles("金融办牵头"), "lead_unit 牵头: 金融办");
    EXPECT_EQ(roles("张建国、高新牵头"), "lead_unit 牵头: 张建国, 高新");
}
