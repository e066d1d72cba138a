// From lines to paragraphs: wraps, lists that go on, glued notices, bullets; and lines that stand for themselves.
#include "outline/glued.hpp"
#include "outline/segments.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines read(const std::string& content) { return shown::paragraphs(content); }

Lines cut(const std::string& text)
{
    Lines lines;
    std::vector<Span> parts;
    outline::cut_glued(text, shown::whole(text), shown::tables(), parts);
    for (const Span part : parts) lines.push_back(shown::words(text, part));
    return lines;
}

} // namespace

TEST(Segments, each_line_of_an_unwrapped_text_is_a_paragraph)
{
    EXPECT_EQ(read("关于做好防汛工作的通知\n\n1.加固河堤。\n责任单位：市水务局\n"),
              (Lines{"关于做好防汛工作的通知", "1.加固河堤。", "责任单位：市水务局"}));
    EXPECT_EQ(read("1.加固河堤。\r\n2.清理河道。\r\n"), (Lines{"1.加固河堤。", "2.清理河道。"}));
    EXPECT_EQ(read("\u3000\u30001.加固河堤。\n  2.清理河道。  \n"), (Lines{"1.加固河堤。", "2.清理河道。"}));
    EXPECT_EQ(read(""), Lines{});
}

TEST(Segments, a_list_whose_last_mark_is_open_goes_on)
{
    EXPECT_EQ(read("1.加固河堤。\n责任单位：市水务局、\n市林业局\n2.清理河道。\n"),
              (Lines{"1.加固河堤。", "责任单位：市水务局、/市林业局", "2.清理河道。"}));
    EXPECT_EQ(read("责任单位：市水务局，\n市林业局、各县区\n"), (Lines{"责任单位：市水务局，/市林业局、各县区"}));
    EXPECT_EQ(read("责任单位：市水务局\n市林业局、各县区\n"), (Lines{"责任单位：市水务局/市林业局、各县区"}));
    EXPECT_EQ(read("责任领导：李志远\n付华\n"), (Lines{"责任领导：李志远/付华"}));
}

TEST(Segments, a_finished_list_does_not_go_on)
{
    EXPECT_EQ(read("责任单位：市水务局。\n市林业局要加强巡查\n"), (Lines{"责任单位：市水务局。", "市林业局要加强巡查"}));
    EXPECT_EQ(read("责任单位：市水务局\n牵头单位：市林业局\n"), (Lines{"责任单位：市水务局", "牵头单位：市林业局"}));
    EXPECT_EQ(read("责任单位：市水务局\n2.清理河道\n"), (Lines{"责任单位：市水务局", "2.清理河道"}));
    EXPECT_EQ(read("责任单位：市水务局\n\n市林业局\n"), (Lines{"责任单位：市水务局", "市林业局"}));
    EXPECT_EQ(read("责任单位：市水务局\n加强河道巡查保洁\n"), (Lines{"责任单位：市水务局", "加强河道巡查保洁"}));
}

TEST(Segments, names_above_a_date_sign_the_notice_and_end_the_list)
{
    EXPECT_EQ(read("责任单位：市水务局、市林业局\n江北市人民政府\n2024年1月1日\n"),
              (Lines{"责任单位：市水务局、市林业局", "江北市人民政府", "2024年1月1日"}));
    EXPECT_EQ(read("责任单位：市水务局\n江北市水务局\n江北市林业局\n2024年1月1日\n"),
              (Lines{"责任单位：市水务局", "江北市水务局", "江北市林业局", "2024年1月1日"}));
    EXPECT_EQ(read("责任单位：市水务局\n市林业局、各县区\n2024年1月1日\n"), (Lines{"责任单位：市水务局/市林业局、各县区", "2024年1月1日"}));
    EXPECT_EQ(read("责任单位：市水务局、\n市林业局\n2024年1月1日\n"), (Lines{"责任单位：市水务局、/市林业局", "2024年1月1日"}));
    EXPECT_EQ(read("责任单位：市水务局\n市林业局\n2.清理河道\n2024年1月1日\n"),
              (Lines{"责任单位：市水务局/市林业局", "2.清理河道", "2024年1月1日"}));
}

TEST(Segments, lines_wrapped_at_one_width_are_one_paragraph)
{
    EXPECT_EQ(read("1.加固江北河堤十二公里并且完成沿线排水\n泵站改造工程做到汛期之前全部投入正常使\n用状态。\n"
                   "2.清理江南河道二十公里并且完成沿线清淤\n疏浚工程做到汛期之前全部投入正常的使用\n状态。\n"
                   "3.建设江东水库一座并且完成库区移民安置\n工作做到年底之前全部投入正常的使用状态\n并验收。\n"),
              (Lines{"1.加固江北河堤十二公里并且完成沿线排水/泵站改造工程做到汛期之前全部投入正常使/用状态。",
                     "2.清理江南河道二十公里并且完成沿线清淤/疏浚工程做到汛期之前全部投入正常的使用/状态。",
                     "3.建设江东水库一座并且完成库区移民安置/工作做到年底之前全部投入正常的使用状态/并验收。"}));
}

TEST(Segments, where_numbers_are_indented_other_lines_go_on)
{
    EXPECT_EQ(read("    1.加固河堤，完成沿线排水泵站\n改造。\n    2.清理河道，完成沿线清淤疏浚\n工程。\n    "
                   "3.建设水库，完成库区移民安置\n工作。\n    "
                   "4.加强巡查，完成沿线隐患排查\n整改。\n"),
              (Lines{"1.加固河堤，完成沿线排水泵站/改造。", "2.清理河道，完成沿线清淤疏浚/工程。", "3.建设水库，完成库区移民安置/工作。",
                     "4.加强巡查，完成沿线隐患排查/整改。"}));
}

TEST(Segments, bullets_are_no_part_of_the_text)
{
    const Text text = shown::text("• 加固河堤。\n● 清理河道。\n■加强巡查。\n◇ 修缮校舍。\n");
    const auto segments = outline::find_segments(text, shown::tables());
    ASSERT_EQ(segments.size(), 4U);
    EXPECT_EQ(shown::words(text.content, segments[0].body), "加固河堤。");
    EXPECT_EQ(shown::words(text.content, segments[1].body), "清理河道。");
    EXPECT_EQ(shown::words(text.content, segments[2].body), "加强巡查。");
    EXPECT_EQ(shown::words(text.content, segments[3].body), "修缮校舍。");
}

TEST(Segments, marks_are_taken_off_the_body)
{
    const Text text = shown::text("一、重点任务\n（一）加固河堤。\n1.2019年建成泵站。\n2.5亿元用于清淤。\n");
    const auto segments = outline::find_segments(text, shown::tables());
    ASSERT_EQ(segments.size(), 4U);
    EXPECT_EQ(shown::words(text.content, segments[0].body), "重点任务");
    EXPECT_EQ(shown::words(text.content, segments[1].body), "加固河堤。");
    EXPECT_EQ(shown::words(text.content, segments[2].body), "2019年建成泵站。");
    EXPECT_EQ(shown::words(text.content, segments[3].body), "2.5亿元用于清淤。");
    EXPECT_EQ(segments[3].mark.ladder, outline::Ladder::none);
}

TEST(Segments, known_headings_open_a_section_without_number)
{
    const auto ladder = [](const std::string& line) {
        const Text text = shown::text(line + "\n1.加固河堤。\n");
        return outline::find_segments(text, shown::tables()).at(0).mark.ladder;
    };
    EXPECT_EQ(ladder("总体目标"), outline::Ladder::chinese);
    EXPECT_EQ(ladder("保障措施"), outline::Ladder::chinese);
    EXPECT_EQ(ladder("总体目标是安全度汛"), outline::Ladder::none);
    EXPECT_EQ(ladder("加固河堤"), outline::Ladder::none);
}

TEST(Segments, a_glued_paragraph_is_cut_where_its_numbering_goes_on)
{
    EXPECT_EQ(cut("1.加固江北河堤十二公里，完成沿线泵站改造。责任单位：市水务局2.清理江南河道二十公里，完成清淤疏浚。责任单位：市林业局3."
                  "建设江东水库一座。责任单位：市发改委"),
              (Lines{"1.加固江北河堤十二公里，完成沿线泵站改造。责任单位：市水务局",
                     "2.清理江南河道二十公里，完成清淤疏浚。责任单位：市林业局", "3.建设江东水库一座。责任单位：市发改委"}));
    EXPECT_EQ(cut("为全面做好今年的防汛工作，确保安全度汛，制定如下方案。一、总体要求坚持预防为主，落实各项措施。二、重点任务加固河堤，清理"
                  "河道。三、保障措施加强领导。"),
              (Lines{"为全面做好今年的防汛工作，确保安全度汛，制定如下方案。", "一、总体要求", "坚持预防为主，落实各项措施。",
                     "二、重点任务", "加固河堤，清理河道。", "三、保障措施", "加强领导。"}));
}

TEST(Segments, an_enumeration_in_a_paragraph_is_not_cut)
{
    for (const std::string text : {"1.加固河堤。", "短的一段1.一2.二",
                                   "完成以下工作：（1）加固江北河堤十二公里，完成沿线泵站改造；（2）清理江南河道二十公里，完成清淤疏浚；（3"
                                   "）建设江东水库一座，完成移民安置。",
                                   "全年完成投资2.5亿元，新建泵站3.2公里，改造管网4.6公里，城区供水普及率达到99.5%，漏损率控制在8.5%"
                                   "以内，水质合格率达到100%，农村自来水普及率达到95.2%。"}) {
        EXPECT_EQ(cut(text), Lines{text});
    }
}

TEST(Segments, numbers_that_follow_each_other_are_no_marks)
{
    for (const std::string text :
         {"16﹒加快一、二、三产业融通发展。持续推进农业、工业和服务业的深度融合，建设一批示范园区和先导区，带动农民持续增收。",
          "全年经济平稳增长，高于上年同期，取得多年未有的好成绩。其中一、二、三产业增加值分别实现较快增长，农业生产稳步提高。",
          "加快推进老旧小区改造，完成江北小区三、四、五号楼以及一、二、三号楼的加固，同步完成沿线的管网更新和道路硬化工作。"}) {
        EXPECT_EQ(cut(text), Lines{text});
    }
    EXPECT_EQ(cut("为做好今年的防汛工作，确保安全度汛，制定如下方案一、总体要求坚持预防为主，落实各项措施二、重点任务加快一、二、三产业"
                  "融通发展，建设一批示范园区三、保障措施加强领导")
                  .size(),
              7U);
    EXPECT_EQ(
        cut("一、二、三产业融通发展要有新的进展，建设示范园区，带动农民持续增收。二、三产业的比重要有新的提高，建设先导园区。").size(), 2U);
}

TEST(Segments, a_glued_header_is_cut_at_its_elements)
{
    const std::string header = "江政办发〔2021〕58号江北市人民政府办公室关于印发江北市2021年防汛抗旱工作实施方案的通知各区人民政府，市政府"
                               "各部门：经市政府同意，现将《江北市2021年防汛抗旱工作"
                               "实施方案》印发给你们，请认真贯彻执行。江北市人民政府办公室2021年4月26日江北市2021年防汛抗旱工作实施方案";
    EXPECT_EQ(read(header),
              (Lines{"江政办发〔2021〕58号", "江北市人民政府办公室关于印发江北市2021年防汛抗旱工作实施方案的通知",
                     "各区人民政府，市政府各部门：", "经市政府同意，现将《江北市2021年防汛抗旱工作实施方案》印发给你们，请认真贯彻执行。",
                     "江北市人民政府办公室", "2021年4月26日", "江北市2021年防汛抗旱工作实施方案"}));
}

TEST(Segments, long_prose_is_no_glued_header)
{
    std::string prose = "防汛工作事关人民群众生命财产安全，各级各有关部门要切实提高思想认识，";
    for (int i = 0; i < 6; ++i) prose += "压实工作责任，强化工作措施，抓好工作落实，";
    prose += "确保安全度汛。";
    EXPECT_EQ(read(prose), Lines{prose});
}

TEST(Segments, hold_every_character_once)
{
    for (const std::string content : {"一、\n\n二、\n1.\n（一）", "责任单位：\n、\n，\n市水务局", "。\n。\n。", "•\n●\n",
                                      "责任单位：市水务局、\n责任单位：、\n市林业局、\n"}) {
        const Text text = shown::text(content);
        std::uint32_t at = 0;
        for (const auto& segment : outline::find_segments(text, shown::tables())) {
            for (; at < segment.span.begin; ++at) EXPECT_LE(static_cast<unsigned char>(text.content[at]), ' ') << content;
            EXPECT_TRUE(segment.span.holds(segment.body)) << content;
            at = segment.span.end;
        }
    }
}

TEST(Segments, a_bullet_opens_a_paragraph_however_wide_the_lines_are)
{
    EXPECT_EQ(shown::tasks(
                  shown::document("江北市2024年任务清单\n一、水利\n→ 清淤河道12公里。（县水利局）\n→ 加固山塘5座。（县水利局）\n二、文化\n"
                                  "➢ 建设书屋3座。责任单位：县文旅局\n➢ 举办展览2场。责任单位：县文旅局\n三、教育\n"
                                  "◆ 新建学校2所。牵头单位：县教育局\n◆ 培训教师300名。牵头单位：县教育局\n"))
                  .size(),
              6U);
}

TEST(Segments, the_next_number_begins_a_paragraph_also_behind_a_comma)
{
    EXPECT_EQ(shown::tasks(shown::document(
                               "江北市任务分解\n3.普及率75以上。县水利局牵头、各乡镇负责落实,\n4,覆盖率90以上;县人社局牵头,县医保局配合\n"))
                  .size(),
              2U);
    EXPECT_EQ(shown::paragraphs("3.改造通村道路和危桥险段、隐患路段，\n4万元奖补资金到位。").size(), 1U);
    EXPECT_EQ(shown::paragraphs("3.改造通村道路和危桥险段、隐患路段，\n12，按时完工。").size(), 1U);
}
