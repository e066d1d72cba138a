// Lists all of whose items end in offices, and what only looks so.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines read(const std::string& lines) { return shown::tasks(shown::document("江北市2024年重点工作\n" + lines)); }

bool nobody(const std::string& lines)
{
    for (const std::string& line : read(lines))
        if (line.find("<-") != std::string::npos) return false;
    return true;
}

} // namespace

TEST(TailOffices, behind_one_kind_of_mark)
{
    for (const std::string mark : {"——", "：", "    ", "　　", "—"})
        EXPECT_EQ(
            read("1.抓好春耕5万亩" + mark + "市农业局\n2.抓好防汛抗旱" + mark + "市水务局、市应急局\n3.抓好森林防火" + mark + "市林业局\n"),
            (Lines{"1: 抓好春耕5万亩 <- responsible_unit: 市农业局", "2: 抓好防汛抗旱 <- responsible_unit: 市水务局, 市应急局",
                   "3: 抓好森林防火 <- responsible_unit: 市林业局"}))
            << mark;
    EXPECT_EQ(read("1.抓好春耕5万亩。市农业局\n2.抓好防汛抗旱。市水务局、市应急局。\n3.抓好森林防火。市林业局\n"),
              (Lines{"1: 抓好春耕5万亩。 <- responsible_unit: 市农业局", "2: 抓好防汛抗旱。 <- responsible_unit: 市水务局, 市应急局",
                     "3: 抓好森林防火。 <- responsible_unit: 市林业局"}));
}

TEST(TailOffices, behind_a_sign_and_in_front_of_a_time)
{
    for (const std::string mark : {" / ", "/", " → ", "@", "——"})
        EXPECT_EQ(
            read("1.引进企业12家" + mark + "县投促局" + mark + "年底前\n2.建设厂房5万平方米" + mark + "开发区管委会、县城投公司" + mark +
                 "10月底前\n3.培育企业8家" + mark + "县工信局" + mark + "年底前\n"),
            (Lines{"1: 引进企业12家 <- responsible_unit: 县投促局", "2: 建设厂房5万平方米 <- responsible_unit: 开发区管委会, 县城投公司",
                   "3: 培育企业8家 <- responsible_unit: 县工信局"}))
            << mark;
    EXPECT_TRUE(nobody("1.引进企业12家 / 续建5家 / 年底前\n2.建设厂房 / 改造厂房 / 年底前\n3.培育企业 / 升规企业 / 年底前\n"));
    EXPECT_TRUE(nobody("1.支持县水务局/县林业局\n2.联合县农业局/县教育局\n3.走访县财政局/县审计局\n4.检查企业。\n5.整改隐患。\n"));
}

TEST(TailOffices, not_by_one_item_or_two_marks)
{
    EXPECT_TRUE(nobody("1.抓好春耕5万亩。市农业局\n2.抓好防汛抗旱。\n3.抓好森林防火。\n"));
    EXPECT_TRUE(nobody("1.抓好春耕5万亩——市农业局\n2.抓好防汛抗旱：市水务局\n3.抓好森林防火    市林业局\n"));
    EXPECT_TRUE(nobody("1.抓好春耕5万亩——市农业局\n2.抓好防汛抗旱——市水务局\n")); // two
    EXPECT_TRUE(nobody("1.道路5公里——东山村\n2.水渠3公里——西河村\n3.桥梁2座——石坝村\n"));
    EXPECT_TRUE(nobody("1.受益单位：市农业局\n2.受益单位：市水务局\n3.受益单位：市林业局\n"));
    EXPECT_TRUE(nobody("1.联系电话 市农业局\n2.联系电话 市水务局\n3.联系电话 市林业局\n"));
}

TEST(TailOffices, in_brackets_in_front)
{
    for (const auto& [open, close] : std::vector<std::pair<std::string, std::string>>{{"【", "】"}, {"（", "）"}, {"[", "]"}})
        EXPECT_EQ(read("1." + open + "市农业局" + close + "抓好春耕5万亩。\n2." + open + "市水务局、市应急局" + close +
                       "抓好防汛抗旱。\n3." + open + "市林业局" + close + "抓好森林防火。\n"),
                  (Lines{"1: " + open + "市农业局" + close + "抓好春耕5万亩。 <- responsible_unit: 市农业局",
                         "2: " + open + "市水务局、市应急局" + close + "抓好防汛抗旱。 <- responsible_unit: 市水务局, 市应急局",
                         "3: " + open + "市林业局" + close + "抓好森林防火。 <- responsible_unit: 市林业局"}))
            << open;
    EXPECT_TRUE(nobody("1.【市农业局】抓好春耕5万亩。\n2.【防汛】抓好防汛抗旱。\n3.【市林业局】抓好森林防火。\n"));
    EXPECT_TRUE(nobody("1.【春耕】抓好春耕5万亩。\n2.【防汛】抓好防汛抗旱。\n3.【防火】抓好森林防火。\n"));
    EXPECT_TRUE(nobody("1.（市农业局）\n2.（市水务局）\n3.（市林业局）\n"));
}

TEST(TailOffices, behind_a_stroke_in_items_with_bullets)
{
    const auto tasks = [](const std::string& items) { return shown::tasks(shown::document("江北县2024年春耕任务分解\n" + items)); };
    const std::string two = "【2月】\n●储备化肥2万吨｜县供销社\n●检修农机3000台｜县农业局\n";
    EXPECT_EQ(tasks(two + "【3月】\n●清淤渠道60公里｜县水利局\n").size(), 3U);
    EXPECT_EQ(tasks(two + "【3月】\n●清淤渠道60公里｜县水利局\n").front(), "-/-: 储备化肥2万吨 <- responsible_unit: 县供销社");
    for (const std::string& task : tasks("●储备化肥2万吨｜农资\n●检修农机3000台｜农机\n●清淤渠道60公里｜水利\n"))
        EXPECT_EQ(task.find("<-"), std::string::npos) << task;
}

TEST(TailOffices, several_signs_name_several_offices)
{
    const auto first = [](const std::string& item) {
        return shown::tasks(
                   shown::document("江北县任务清单\n1.清淤河道12公里。" + item + "\n2.加固山塘5座。@县水利局\n3.建设泵站2座。@县住建局\n"))
            .front();
    };
    EXPECT_EQ(first("@县水利局@县财政局"), "1: 清淤河道12公里。 <- responsible_unit: 县水利局; responsible_unit: 县财政局");
    EXPECT_EQ(first("@县水利局"), "1: 清淤河道12公里。 <- responsible_unit: 县水利局");
    EXPECT_EQ(first("@河道@县财政局"), "1: 清淤河道12公里。@河道 <- responsible_unit: 县财政局");
}
