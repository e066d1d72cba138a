// Whom a numbered paragraph asks, and requests that name nobody.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

// The second of three items.
Lines second(const std::string& item)
{
    Lines read =
        shown::tasks(shown::document("专题会议纪要\n一、加固河堤。（县水务局负责）\n二、" + item + "\n三、清理河道。（县林业局负责）\n"));
    if (read.size() < 2) return read;
    return {read.begin() + 1, read.end() - 1};
}

} // namespace

TEST(Requests, the_office_behind_please_is_asked)
{
    EXPECT_EQ(second("请县教育局尽快启动幼儿园建设。"), Lines{"二: 请县教育局尽快启动幼儿园建设。 <- responsible_unit: 县教育局"});
    EXPECT_EQ(second("请县委组织部组织培训。"), Lines{"二: 请县委组织部组织培训。 <- responsible_unit: 县委组织部"});
    EXPECT_EQ(second("请县财政局、县审计局按规定办理。"),
              Lines{"二: 请县财政局、县审计局按规定办理。 <- responsible_unit: 县财政局, 县审计局"});
    EXPECT_EQ(second("请县发改局牵头，制定方案。"), Lines{"二: 请县发改局牵头，制定方案。 <- lead_unit 牵头: 县发改局"});
}

TEST(Requests, a_verb_behind_an_office_is_no_part_of_its_name)
{
    EXPECT_EQ(second("请银监会督促金融机构对项目贷款进行清理。"),
              Lines{"二: 请银监会督促金融机构对项目贷款进行清理。 <- responsible_unit: 银监会"});
    EXPECT_EQ(second("请协会督促会员自律。"), Lines{"二: 请协会督促会员自律。"});
    EXPECT_EQ(second("请县银保监分局督促金融机构进行清理。"),
              Lines{"二: 请县银保监分局督促金融机构进行清理。 <- responsible_unit: 县银保监分局"});
    EXPECT_EQ(second("请县政府督办室抓紧清查。"), Lines{"二: 请县政府督办室抓紧清查。 <- responsible_unit: 县政府督办室"});
}

TEST(Requests, what_an_office_does_may_only_tell_which_ones_are_meant)
{
    EXPECT_EQ(second("安排县住建局申报的项目资金。"), Lines{"二: 安排县住建局申报的项目资金。"});
    EXPECT_EQ(second("授权县国资委监管的企业处置资产。"), Lines{"二: 授权县国资委监管的企业处置资产。"});
    EXPECT_EQ(second("指定县医院作为定点医院。"), Lines{"二: 指定县医院作为定点医院。"});
    EXPECT_EQ(second("安排县住建局组织申报项目资金。"), Lines{"二: 安排县住建局组织申报项目资金。 <- responsible_unit: 县住建局"});
    EXPECT_EQ(second("请县财政局尽快拨付上级下达的资金。"), Lines{"二: 请县财政局尽快拨付上级下达的资金。 <- responsible_unit: 县财政局"});
}

TEST(Requests, together_with_whom)
{
    EXPECT_EQ(second("请县财政局会同县卫健局于3月31日前提出方案。"),
              Lines{"二: 请县财政局会同县卫健局于3月31日前提出方案。 <- responsible_unit: 县财政局; cooperating_unit 会同: 县卫健局"});
}

TEST(Requests, what_a_meeting_decided)
{
    EXPECT_EQ(second("会议要求，县住建局要加快改造；县财政局要拨付资金。"),
              (Lines{"二: 会议要求，县住建局要加快改造 <- responsible_unit: 县住建局",
                     "二.2: 县财政局要拨付资金。 <- responsible_unit: 县财政局"}));
}

TEST(Requests, nobody_in_particular_is_named_nor_words_that_are_no_office)
{
    EXPECT_EQ(second("请各单位认真贯彻。"), Lines{"二: 请各单位认真贯彻。"});
    EXPECT_EQ(second("请有关部门抓好落实。"), Lines{"二: 请有关部门抓好落实。"});
    EXPECT_EQ(second("请上述单位于4月28日前将方案报县政府督查室，6月30日前整改到位。"),
              Lines{"二: 请上述单位于4月28日前将方案报县政府督查室，6月30日前整改到位。"});
    EXPECT_EQ(second("请专家评估水库安全。"), Lines{"二: 请专家评估水库安全。"});
    EXPECT_EQ(second("请示县财政局的事项抓紧办理。"), Lines{"二: 请示县财政局的事项抓紧办理。"});
    EXPECT_EQ(second("请县教育局局长王芳到会。"), Lines{"二: 请县教育局局长王芳到会。"});
}

TEST(Requests, a_paragraph_without_number_is_none_of_the_list)
{
    const Document document = shown::document("专题会议纪要\n一、加固河堤。（县水务局负责）\n请县政府督查室加强督查。\n");
    EXPECT_EQ(shown::tasks(document), Lines{"一: 加固河堤。 <- responsible_unit 负责: 县水务局"});
}

TEST(Requests, a_list_all_of_whose_paragraphs_open_with_an_office_needs_no_word_of_asking)
{
    const auto read = [](const std::string& items) { return shown::tasks(shown::document("江北市督办事项\n" + items)); };
    EXPECT_EQ(
        read("一、市住建局于4月30日前完成方案。\n二、市财政局拨付经费。\n三、市水务局会同城关镇，5月底前完成征地。\n"),
        (Lines{"一: 市住建局于4月30日前完成方案。 <- responsible_unit: 市住建局", "二: 市财政局拨付经费。 <- responsible_unit: 市财政局",
               "三: 市水务局会同城关镇，5月底前完成征地。 <- responsible_unit: 市水务局; cooperating_unit 会同: 城关镇"}));
    EXPECT_EQ(read("一、市住建局于4月30日前完成方案。\n二、新建水厂2座。\n"),
              (Lines{"一: 市住建局于4月30日前完成方案。", "二: 新建水厂2座。"}));
    EXPECT_EQ(read("1.市医院改造病房300间。\n2.市一中新建教学楼2栋。\n"),
              (Lines{"1: 市医院改造病房300间。", "2: 市一中新建教学楼2栋。"})); // what is built
    EXPECT_EQ(read("1.市住建局办公楼维修。\n2.市财政局大院改造。\n"), Lines{}); // nobody, and no figure
}

TEST(Requests, below_a_heading_of_their_own)
{
    const auto read = [](const std::string& items) { return shown::tasks(shown::document("江北县督办事项\n" + items)); };
    EXPECT_EQ(read("一、关于餐厨垃圾处置问题\n责成县城管局限期整改，一周内提出意见。\n二、关于学位紧缺问题\n请县教育局会同县住建局对在建小"
                   "区进行摸排。\n"),
              (Lines{"一/-: 责成县城管局限期整改，一周内提出意见。 <- responsible_unit: 县城管局",
                     "二/-: 请县教育局会同县住建局对在建小区进行摸排。 <- responsible_unit: 县教育局; cooperating_unit 会同: 县住建局"}));
}

TEST(Requests, by_when_stands_right_behind_whom_is_asked)
{
    EXPECT_EQ(second("责成县自然资源局3月底前完成土地收储。"),
              Lines{"二: 责成县自然资源局3月底前完成土地收储。 <- responsible_unit: 县自然资源局"});
    EXPECT_EQ(second("请县教育局年底前完成整改。"), Lines{"二: 请县教育局年底前完成整改。 <- responsible_unit: 县教育局"});
    EXPECT_EQ(second("请县财政局会同县住建局6月底前拨付资金。"),
              Lines{"二: 请县财政局会同县住建局6月底前拨付资金。 <- responsible_unit: 县财政局; cooperating_unit 会同: 县住建局"});
    EXPECT_EQ(second("请县教育局2024年工作总结。"), Lines{"二: 请县教育局2024年工作总结。"}); // which one
    EXPECT_EQ(second("请专家3月底前评估水库安全。"), Lines{"二: 请专家3月底前评估水库安全。"});
}

TEST(Requests, a_town_is_asked_as_an_office_is)
{
    EXPECT_EQ(second("请柳河镇、沙岗乡抓紧整改。"), Lines{"二: 请柳河镇、沙岗乡抓紧整改。 <- responsible_unit: 柳河镇, 沙岗乡"});
    EXPECT_EQ(second("请柳河镇、县水务局于11月底前完成。"),
              Lines{"二: 请柳河镇、县水务局于11月底前完成。 <- responsible_unit: 柳河镇, 县水务局"});
    for (const std::string item : {"请各乡镇抓紧整改。", "请乡镇抓紧整改。", "请特色小镇抓紧整改。", "请返乡人员抓紧登记。"})
        EXPECT_EQ(second(item), Lines{"二: " + item}) << item;
}

TEST(Requests, a_second_office_with_its_work_behind_a_comma)
{
    EXPECT_EQ(second("请县自然资源局于10月31日前完成用地手续，县文旅局确保11月15日前开工。"),
              (Lines{"二: 请县自然资源局于10月31日前完成用地手续 <- responsible_unit: 县自然资源局",
                     "二.2: 县文旅局确保11月15日前开工。 <- responsible_unit: 县文旅局"}));
    EXPECT_EQ(second("请县住建局抓紧完成设计，县财政局做好资金保障，县审计局于5月底前出具报告。"),
              (Lines{"二: 请县住建局抓紧完成设计 <- responsible_unit: 县住建局", "二.2: 县财政局做好资金保障 <- responsible_unit: 县财政局",
                     "二.3: 县审计局于5月底前出具报告。 <- responsible_unit: 县审计局"}));
    for (const std::string item : {"请县住建局抓紧完成设计，县政府督查室将跟踪督查。", "请县住建局抓紧完成设计，确保县财政局办公楼开工。",
                                   "请县住建局抓紧完成县财政局、县审计局办公楼设计。", "请县住建局抓紧完成设计，县医院改造病房300间。"})
        EXPECT_EQ(second(item), Lines{"二: " + item + " <- responsible_unit: 县住建局"}) << item;
}

TEST(Requests, a_clause_with_its_work_behind_a_time_keeps_the_work)
{
    EXPECT_EQ(second("请县水利局牵头，县应急局配合，6月5日前修订完成城区防汛应急预案。"),
              Lines{"二: 请县水利局牵头，县应急局配合，6月5日前修订完成城区防汛应急预案。 <- lead_unit 牵头: 县水利局; cooperating_unit "
                    "配合: 县应急局"});
    EXPECT_EQ(second("修订应急预案。由县水利局牵头，县应急局配合，6月5日前全面完成。"),
              Lines{"二: 修订应急预案。 <- lead_unit 牵头: 县水利局; cooperating_unit 配合: 县应急局"});
}

TEST(Requests, whom_by_names_at_the_head_of_a_sentence_is_asked_for_whatever_he_does)
{
    EXPECT_EQ(second("由县委编办拟定方案。"), Lines{"二: 由县委编办拟定方案。 <- responsible_unit: 县委编办"});
    EXPECT_EQ(second("由县财政局、县住建局共同研究，9月底前提出意见。"),
              Lines{"二: 由县财政局、县住建局共同研究，9月底前提出意见。 <- responsible_unit: 县财政局, 县住建局"});
    EXPECT_EQ(second("会议决定，由县财政局安排资金300万元。"),
              Lines{"二: 会议决定，由县财政局安排资金300万元。 <- responsible_unit: 县财政局"});
}

TEST(Requests, not_whom_by_appoints_or_who_pays)
{
    for (const std::string item :
         {"由县长任组长，县财政局为成员。", "由县财政局列支。", "由有关部门研究解决。", "由县水利局实施的山塘整治项目已完工。",
          "由县住建局、县财政局组成专班。", "由县教育局主要负责同志担任召集人。", "由县财政局、县审计局解决。"})
        EXPECT_EQ(second(item), Lines{"二: " + item}) << item;
}

TEST(Requests, who_is_asked_stays_beside_others_of_the_paragraph)
{
    EXPECT_EQ(second("请县城管局修改完善后印发。县财政局要做好资金保障。"),
              (Lines{"二: 请县城管局修改完善后印发。 <- responsible_unit: 县城管局",
                     "二.2: 县财政局要做好资金保障。 <- responsible_unit: 县财政局"}));
    EXPECT_EQ(second("请县城管局修改方案。（县住建局牵头）"), Lines{"二: 请县城管局修改方案。 <- lead_unit 牵头: 县住建局"});
}

TEST(Requests, behind_what_the_point_is_about)
{
    EXPECT_EQ(second("关于供热面积问题，由县财政局、县住建局共同研究。"),
              Lines{"二: 关于供热面积问题，由县财政局、县住建局共同研究。 <- responsible_unit: 县财政局, 县住建局"});
    for (const std::string item :
         {"关于供热面积问题，由有关部门研究。", "关于供热面积问题，县财政局已经研究。", "关于由县财政局研究的问题，暂缓议定。"})
        EXPECT_EQ(second(item), Lines{"二: " + item}) << item;
}

TEST(Requests, who_only_helps_has_the_task_of_whom_the_sentence_in_front_asks)
{
    EXPECT_EQ(second("请县城管局抓紧印发方案。县自然资源局要积极支持配合。"),
              Lines{"二: 请县城管局抓紧印发方案。县自然资源局要积极支持配合。 <- responsible_unit: 县城管局; cooperating_unit 支持配合: "
                    "县自然资源局"});
    EXPECT_EQ(second("请县城管局抓紧印发方案。县自然资源局要保障用地。").size(), 2U);
}

TEST(Requests, a_word_that_urges_an_office_asks_it)
{
    EXPECT_EQ(second("县教育局抓紧制定布局方案，8月底前报县政府。"),
              Lines{"二: 县教育局抓紧制定布局方案，8月底前报县政府。 <- responsible_unit: 县教育局"});
    EXPECT_EQ(second("县财政局尽快拨付资金。"), Lines{"二: 县财政局尽快拨付资金。 <- responsible_unit: 县财政局"});
    for (const std::string item :
         {"原则同意县财政局预算方案，抓紧报批。", "有关部门抓紧制定方案。", "同意县教育局抓紧制定的方案。", "项目抓紧开工。"})
        EXPECT_EQ(second(item), Lines{"二: " + item}) << item;
}

TEST(Requests, whom_an_office_urges_is_no_part_of_its_name)
{
    EXPECT_EQ(second("请县教育局督促学校建立台账。"), Lines{"二: 请县教育局督促学校建立台账。 <- responsible_unit: 县教育局"});
    EXPECT_EQ(second("请县教育局、县卫健局指导医院做好设置。"),
              Lines{"二: 请县教育局、县卫健局指导医院做好设置。 <- responsible_unit: 县教育局, 县卫健局"});
    EXPECT_EQ(second("请县委组织部组织培训。"), Lines{"二: 请县委组织部组织培训。 <- responsible_unit: 县委组织部"}); // its name
    EXPECT_EQ(second("请县就业指导中心组织培训。"), Lines{"二: 请县就业指导中心组织培训。 <- responsible_unit: 县就业指导中心"});
}
