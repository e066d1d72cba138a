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

TEST(LoneNames, who_is_a_person_elsewhere_is_one_here)
{
    const std::string known = "3.植树。\n责任领导：张建国、李志远、王明\n";
    EXPECT_EQ(roles("张建国牵头，县水务局配合", known), "lead_leader 牵头: 张建国 (person); cooperating_unit 配合: 县水务局");
    EXPECT_EQ(roles("张建国、李志远牵头", known), "lead_leader 牵头: 张建国 (person), 李志远 (person)");
    EXPECT_EQ(roles("李志远负责", known), "responsible_unit 负责: 李志远 (person)");
    EXPECT_EQ(roles("王明牵头", known), "lead_leader 牵头: 王明 (person)");
}

TEST(LoneNames, a_label_that_is_a_verb_may_name_persons)
{
    const auto labelled = [](const std::string& first, const std::string& second) {
        const Document document = shown::document("江北县2024年为民实事\n1.加固河堤。\n牵头：" + first +
                                                  "\n责任单位：县水务局\n2.清理河道。\n牵头：" + second + "\n");
        return shown::roles(document, document.tasks.front());
    };
    const std::string unit = "; responsible_unit 责任单位: 县水务局";
    EXPECT_EQ(labelled("李强", "李强、王建国"), "lead_leader 牵头: 李强 (person)" + unit);
    EXPECT_EQ(labelled("王建国、李强", "李强副县长"), "lead_leader 牵头: 王建国 (person), 李强 (person)" + unit);
    EXPECT_NE(labelled("文旅", "金融").substr(0, 11), "lead_leader"); // fields that begin with a surname
    EXPECT_NE(labelled("李强", "李强").substr(0, 11), "lead_leader"); // one name may be a place
    EXPECT_NE(labelled("王建国", "县发改局").substr(0, 11), "lead_leader");
    EXPECT_NE(labelled("石门镇", "高新区").substr(0, 11), "lead_leader");
}

TEST(LoneNames, what_nobody_calls_a_person_stays_a_unit)
{
    EXPECT_EQ(roles("青石坊牵头"), "lead_unit 牵头: 青石坊");
    EXPECT_EQ(roles("安监牵头", "3.植树。\n责任领导：张建国\n"), "lead_unit 牵头: 安监");
    EXPECT_EQ(roles("金融办牵头"), "lead_unit 牵头: 金融办");
    EXPECT_EQ(roles("张建国、高新牵头", "3.植树。\n责任领导：张建国\n"), "lead_unit 牵头: 张建国, 高新");
}
