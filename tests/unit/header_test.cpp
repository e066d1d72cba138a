// The elements of GB/T 9704 around the body, in the orders that files have them; and paragraphs that are none of them.
#include "outline/header/header.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace {

using namespace zeren;

const std::string kTasks = "1.加固河堤。（市水务局负责）\n2.清理河道。（市林业局负责）\n";
const std::string kDuties = "1: 加固河堤。 <- responsible_unit 负责: 市水务局 | 2: 清理河道。 <- responsible_unit 负责: 市林业局";

std::string shown_header(const Document& document)
{
    std::string line;
    const auto add = [&](const std::string& name, std::optional<Span> span) {
        if (span) line += (line.empty() ? "" : "; ") + name + '=' + shown::words(document.content, *span);
    };
    const auto span_of = [](const auto& one) { return one ? std::optional<Span>(one->span) : std::nullopt; };
    const Header& header = document.header;
    add("number", span_of(header.doc_number));
    add("issuer", span_of(header.issuer));
    add("title", span_of(header.title));
    for (const Passage& one : header.recipients) add("to", one.span);
    add("signed", span_of(header.signatory));
    add("on", span_of(header.issued_on));
    for (const Passage& one : header.attachments) add("annex", one.span);
    return line;
}

struct Read {
    std::string header;
    std::string tasks;
    std::string furniture;
};

Read read(const std::string& content)
{
    const Document document = shown::document(content);
    std::vector<std::string> furniture;
    for (const Other& other : document.other) {
        if (other.kind == Other::Kind::furniture) furniture.push_back(shown::words(document.content, other.span));
    }
    return {shown_header(document), shown::joined(shown::tasks(document)), shown::joined(furniture)};
}

std::string number_of(const std::string& text) { return shown::words(text, outline::find_doc_number(text, shown::whole(text))); }

} // namespace

TEST(Header, a_full_header)
{
    const Read found = read("江北市人民政府文件\n江政〔2022〕4号\n江北市人民政府\n关于做好防汛工作的通知\n各县区人民政府，市政府各部门：\n"
                            "现将有关事项通知如下。\n" +
                            kTasks + "附件：重点任务分解表\n江北市人民政府\n2022年3月1日\n");
    EXPECT_EQ(found.header, "number=江政〔2022〕4号; issuer=江北市人民政府; title=关于做好防汛工作的通知; to=各县区人民政府; "
                            "to=市政府各部门; signed=江北市人民政府; "
                            "on=2022年3月1日; annex=重点任务分解表");
    EXPECT_EQ(found.tasks, kDuties);
}

TEST(Header, a_title_over_several_lines_is_one)
{
    EXPECT_EQ(read("关于明确政府工作报告提出的2022年重点\n工作责任单位和工作任务\n的通知\n各县区：\n" + kTasks).header,
              "title=关于明确政府工作报告提出的2022年重点\n工作责任单位和工作任务\n的通知; to=各县区");
    EXPECT_EQ(read("江北市人民政府办公室关于\n做好防汛工作的通知\n各县区：\n" + kTasks).header,
              "issuer=江北市人民政府办公室; title=江北市人民政府办公室关于\n做好防汛工作的通知; to=各县区");
}

TEST(Header, the_issuer_stands_in_the_title_or_in_the_signature)
{
    EXPECT_EQ(read("江北市水务局关于做好防汛工作的通知\n" + kTasks).header,
              "issuer=江北市水务局; title=江北市水务局关于做好防汛工作的通知");
    EXPECT_EQ(read("关于做好防汛工作的通知\n" + kTasks + "江北市水务局\n2022年3月1日\n").header,
              "issuer=江北市水务局; title=关于做好防汛工作的通知; signed=江北市水务局; on=2022年3月1日");
    EXPECT_EQ(read("关于做好防汛工作的通知\n" + kTasks).header, "title=关于做好防汛工作的通知");
}

TEST(Header, recipients_split_at_commas_only)
{
    EXPECT_EQ(read("关于做好防汛工作的通知\n各县、区人民政府，市水务局、市林业局；各有关单位：\n" + kTasks).header,
              "title=关于做好防汛工作的通知; to=各县、区人民政府; to=市水务局、市林业局; to=各有关单位");
    EXPECT_EQ(read("关于做好防汛工作的通知\n各县（市、区）人民政府,市政府各部门:\n" + kTasks).header,
              "title=关于做好防汛工作的通知; to=各县（市、区）人民政府; to=市政府各部门");
    // 计划 ends a title elsewhere; a list of recipients with commas is none.
    EXPECT_EQ(
        read("关于加强信用建设的通知\n各省信用体系建设牵头部门，国家税务总局各省和计划单列市税务局，部际联席会议成员单位：\n" + kTasks)
            .header,
        "title=关于加强信用建设的通知; to=各省信用体系建设牵头部门; to=国家税务总局各省和计划单列市税务局; to=部际联席会议成员单位");
}

TEST(Header, a_signature_before_the_tasks)
{
    const Read found = read("关于印发防汛工作方案的通知\n各县区人民政府：\n现将方案印发给你们。\n江北市人民政府\n2022年3月1日\n（此件公开发"
                            "布）\n防汛工作方案\n" +
                            kTasks);
    EXPECT_EQ(found.header,
              "issuer=江北市人民政府; title=关于印发防汛工作方案的通知; to=各县区人民政府; signed=江北市人民政府; on=2022年3月1日");
    EXPECT_EQ(found.tasks, kDuties);
    EXPECT_EQ(found.furniture, "（此件公开发布）");
}

TEST(Header, several_attachments)
{
    EXPECT_EQ(read("关于做好防汛工作的通知\n" + kTasks + "附件：1.重点任务分解表\n2.联系人名单\n江北市人民政府\n2022年3月1日\n").header,
              "issuer=江北市人民政府; title=关于做好防汛工作的通知; signed=江北市人民政府; on=2022年3月1日; annex=重点任务分解表; "
              "annex=联系人名单");
    EXPECT_EQ(read("关于做好防汛工作的通知\n各县区：\n附件：重点任务分解表（略）\n" + kTasks).header,
              "title=关于做好防汛工作的通知; to=各县区; annex=重点任务分解表");
}

TEST(Header, furniture_of_web_pages_is_no_task)
{
    const Read found = read("当前位置：首页 > 政务公开\n索引号：003\n发布日期：2022-03-01\n关于做好防汛工作的通知\n" + kTasks +
                            "上一篇：关于抗旱工作的通知\n打印本页\n- 3 -\n");
    EXPECT_EQ(found.header, "title=关于做好防汛工作的通知");
    EXPECT_EQ(found.tasks, kDuties);
    EXPECT_EQ(found.furniture,
              "当前位置：首页 > 政务公开 | 索引号：003 | 发布日期：2022-03-01 | 上一篇：关于抗旱工作的通知 | 打印本页 | - 3 -");
}

TEST(Header, copies_and_subject_words_are_furniture)
{
    const Read found = read("关于做好防汛工作的通知\n" + kTasks +
                            "主题词：防汛 通知\n抄送：市委办公室，市人大办公室。\n江北市人民政府办公室 2022年3月1日印发\n");
    EXPECT_EQ(found.tasks, kDuties);
    EXPECT_NE(found.furniture.find("主题词：防汛 通知 | 抄送：市委办公室，市人大办公室。"), std::string::npos) << found.furniture;
}

TEST(Header, a_notice_without_any_header)
{
    EXPECT_EQ(read(kTasks).header, "");
    EXPECT_EQ(read(kTasks).tasks, kDuties);
    EXPECT_EQ(read("").header, "");
    EXPECT_EQ(read("一、重点任务\n" + kTasks).header, "");
}

TEST(Header, paragraphs_of_the_body_are_no_header)
{
    for (const std::string line : {"现将有关事项通知如下：", "加固河堤，清理河道：", "总体要求："}) {
        EXPECT_EQ(read("关于做好防汛工作的通知\n" + line + '\n' + kTasks).header, "title=关于做好防汛工作的通知") << line;
    }
    EXPECT_EQ(read("关于做好防汛工作的通知\n" + kTasks + "市水务局负责统计汇总。\n").header, "title=关于做好防汛工作的通知");
    EXPECT_EQ(read("关于做好防汛工作的通知\n" + kTasks + "附件所列任务要抓好落实。\n").header, "title=关于做好防汛工作的通知");
}

TEST(Header, document_numbers)
{
    for (const std::string number :
         {"江政〔2022〕4号", "江政办发〔2022〕123号", "江政办〔2022〕 4 号", "江政[2022]4号", "江政（2022）4号", "江政﹝2022﹞4号"}) {
        EXPECT_EQ(number_of(number), number);
        EXPECT_EQ(number_of("文号：" + number + "　签发人：李志远"), number);
    }
    for (const std::string none : {"", "2022年4号", "江政2022", "第4号", "〔2022〕", "江政〔2022〕号", "江政〔2022〕4", "江政〔20〕4号",
                                   "加固河堤（一期）4号泵站"}) {
        EXPECT_EQ(number_of(none), "") << none;
    }
}

TEST(Header, the_number_of_the_document_in_parts)
{
    const Document document = shown::document("江政办发〔2022〕123号\n关于做好防汛工作的通知\n" + kTasks);
    ASSERT_TRUE(document.header.doc_number.has_value());
    EXPECT_EQ(document.header.doc_number->agency, "江政办发");
    EXPECT_EQ(document.header.doc_number->year, 2022);
    EXPECT_EQ(document.header.doc_number->serial, 123);
}

TEST(Header, date_lines)
{
    for (const std::string date : {"2022年6月28日", "2022-06-29", "二〇一〇年三月一日", "二○一○年三月一日", " 2022 年 6 月 28 日 "}) {
        EXPECT_TRUE(outline::is_date_line(date, shown::whole(date))) << date;
    }
    for (const std::string line : {"6月底前", "2022年6月28日前完成", "市水务局", "江北市人民政府 2022年6月28日", "1.", "", "12345",
                                   "（2024—2026年）", "2024-26年"}) {
        EXPECT_FALSE(outline::is_date_line(line, shown::whole(line))) << line;
    }
}

TEST(Header, a_title_without_a_kind_of_document)
{
    EXPECT_EQ(read("江北镇2011年十大工程\n各村委会，镇直各站所：\n现将任务公布于后。\n" + kTasks).header,
              "title=江北镇2011年十大工程; to=各村委会; to=镇直各站所");
    EXPECT_EQ(read("江北镇2011年十大工程\n（2011-02-21　来源：党政办）\n" + kTasks).header, "title=江北镇2011年十大工程");
    EXPECT_EQ(read("今年的任务由下列单位分工承担，请认真落实。\n" + kTasks).header, "");
    EXPECT_EQ(read("江北市水务局\n" + kTasks).header, "issuer=江北市水务局");
}

TEST(Header, the_issuer_in_front_of_the_year_of_a_title)
{
    EXPECT_EQ(read("江北镇人民政府2024年工作要点\n" + kTasks).header, "issuer=江北镇人民政府; title=江北镇人民政府2024年工作要点");
    EXPECT_EQ(read("江北市2024年工作要点\n" + kTasks).header, "title=江北市2024年工作要点");
}

TEST(Header, a_line_of_a_title_that_ends_in_a_label_is_no_issuer)
{
    EXPECT_EQ(read("江北市2024年重点工作任务及责任单位\n分解方案\n" + kTasks).header, "title=江北市2024年重点工作任务及责任单位\n分解方案");
}

TEST(Header, organisations_that_sign_together)
{
    EXPECT_EQ(
        read("江北镇2017年工作要点\n" + kTasks + "请抓好落实。\n\n中共江北镇委员会\n江北镇人民政府\n2017年3月6日\n").header,
        "issuer=中共江北镇委员会\n江北镇人民政府; title=江北镇2017年工作要点; signed=中共江北镇委员会\n江北镇人民政府; on=2017年3月6日");
    EXPECT_EQ(read("关于做好防汛工作的通知\n" + kTasks + "请抓好落实。\n江北市水务局  2022年5月6日\n").header,
              "issuer=江北市水务局; title=关于做好防汛工作的通知; signed=江北市水务局; on=2022年5月6日");
}

TEST(Header, dates_in_brackets_and_of_the_page)
{
    EXPECT_TRUE(outline::is_date_line("（2022年6月28日）", shown::whole("（2022年6月28日）")));
    EXPECT_FALSE(outline::is_date_line("（2022年6月28日通过）", shown::whole("（2022年6月28日通过）")));
    EXPECT_EQ(read("成文日期：2022-03-30\n关于做好防汛工作的通知\n" + kTasks).header, "title=关于做好防汛工作的通知; on=2022-03-30");
    EXPECT_EQ(read("关于做好防汛工作的通知\n（2022年6月）\n" + kTasks + "江北市水务局\n2022年6月28日\n").header,
              "issuer=江北市水务局; title=关于做好防汛工作的通知; signed=江北市水务局; on=2022年6月28日");
}

TEST(Header, the_mark_of_an_annex_is_no_title)
{
    for (const std::string mark : {"附件2\n", "附件 1\n\n", "附件：\n", "附件一\n", "附表3\n"})
        EXPECT_EQ(read(mark + "江北县重点工作责任清单\n" + kTasks).header, "title=江北县重点工作责任清单") << mark;
    EXPECT_EQ(read("附件2：江北县重点工作责任清单\n" + kTasks).header, "title=江北县重点工作责任清单");
    EXPECT_EQ(read("附件2\n江北县2026年惠民工程\n" + kTasks).header, "title=江北县2026年惠民工程");
    EXPECT_EQ(read("附件1 2024年江北县重点任务分工方案\n" + kTasks).header, "title=2024年江北县重点任务分工方案");
    EXPECT_EQ(read("附件：2024年江北县重点任务分工方案\n" + kTasks).header, "title=2024年江北县重点任务分工方案");
    EXPECT_EQ(read("附件2：十件民生实事责任清单\n" + kTasks).header, "title=十件民生实事责任清单");
    EXPECT_EQ(read("附件 十件民生实事责任清单\n" + kTasks).header, "title=十件民生实事责任清单");
    EXPECT_EQ(read("附件材料责任清单\n" + kTasks).header, "title=附件材料责任清单");
}

TEST(Header, titles_of_several_plans_are_sections)
{
    const Document document =
        shown::document("关于印发《江北市防汛方案》《江北市抗旱方案》的通知\n江北市人民政府\n2022年3月1日\n江北市防汛方案\n" + kTasks +
                        "\n江北市抗旱方案\n" + kTasks);
    ASSERT_EQ(document.sections.size(), 2U);
    EXPECT_EQ(document.text(document.sections[1].heading.span), "江北市抗旱方案");
    EXPECT_EQ(document.tasks.size(), 4U);
    EXPECT_EQ(document.tasks[3].section, 2);
    EXPECT_TRUE(
        shown::document("关于印发《江北市防汛方案》的通知\n江北市人民政府\n2022年3月1日\n江北市防汛方案\n" + kTasks).sections.empty());
}

TEST(Header, a_bullet_or_role_lines_end_the_preamble)
{
    EXPECT_EQ(
        read("关于做好防汛工作的通知\n各县区：\n请抓好落实。\n加固河堤。\n责任单位：市水务局\n清理河道。\n责任单位：市林业局\n").tasks,
        "-: 加固河堤。 <- responsible_unit 责任单位: 市水务局 | -#2: 清理河道。 <- responsible_unit 责任单位: 市林业局");
}

TEST(Header, a_remark_may_stand_between_signature_and_date)
{
    EXPECT_EQ(read("关于做好防汛工作的通知\n" + kTasks + "江北市人民政府\n（代章）\n2022年3月1日\n").header,
              "issuer=江北市人民政府; title=关于做好防汛工作的通知; signed=江北市人民政府; on=2022年3月1日");
    EXPECT_EQ(read("关于做好防汛工作的通知\n" + kTasks + "江北市人民政府\n（以上为初稿）\n各区要抓紧。\n").header,
              "title=关于做好防汛工作的通知");
}

TEST(Header, a_print_line_is_no_signature)
{
    const Read found =
        read("江北市水务局关于做好防汛工作的通知\n" + kTasks + "江北市水务局\n2022年3月1日\n江北市水务局办公室2022年3月2日印发\n");
    EXPECT_EQ(found.header, "issuer=江北市水务局; title=江北市水务局关于做好防汛工作的通知; signed=江北市水务局; on=2022年3月1日");
    EXPECT_EQ(found.furniture, "江北市水务局办公室2022年3月2日印发");
    EXPECT_EQ(read("江北市水务局关于做好防汛工作的通知\n" + kTasks + "江北市水务局办公室 2022年3月2日印发\n").header,
              "issuer=江北市水务局; title=江北市水务局关于做好防汛工作的通知");
}

TEST(Header, who_passes_a_paper_on_is_its_issuer)
{
    EXPECT_EQ(read("江北市人民政府办公室转发市水务局关于加强防汛工作意见的通知\n" + kTasks).header,
              "issuer=江北市人民政府办公室; title=江北市人民政府办公室转发市水务局关于加强防汛工作意见的通知");
}

TEST(Header, a_date_in_brackets_under_the_title_leaves_the_preamble_alone)
{
    const Document document = shown::document(
        "江北市水务局关于加强防汛工作的决定\n江水发〔2022〕4号\n（2022年3月1日）\n汛期将至，决定如下：\n" + kTasks + "江北市水务局\n");
    EXPECT_EQ(shown_header(document),
              "number=江水发〔2022〕4号; issuer=江北市水务局; title=江北市水务局关于加强防汛工作的决定; signed=江北市水务局; "
              "on=2022年3月1日");
    ASSERT_TRUE(document.preamble.span.has_value());
    EXPECT_EQ(document.text(*document.preamble.span), "汛期将至，决定如下：");
}

TEST(Header, attachments_on_one_line)
{
    EXPECT_EQ(
        read("关于做好防汛工作的通知\n各区：\n请认真落实。\n附件：1.任务清单 2.河道名册\n江北市水务局\n2022年3月1日\n").header,
        "issuer=江北市水务局; title=关于做好防汛工作的通知; to=各区; signed=江北市水务局; on=2022年3月1日; annex=任务清单; annex=河道名册");
}

TEST(Header, a_notice_on_one_line)
{
    const Document document =
        shown::document("江北市水务局文件江水发〔2022〕4号江北市水务局关于做好防汛工作的通知各区水务局，局属各单位：汛期将至，现就有关事项"
                        "通知如下。一、加固河堤，完成"
                        "沿线泵站改造。（工程科负责）二、清理河道，完成沿线清淤疏浚。（河道科负责）三、加强巡查，落实值班制度，发现险情及时"
                        "报告。（值班室负责）特此通知。"
                        "附件：1.任务清单2.河道名册江北市水务局2022年3月1日（此件公开发布）江北市水务局办公室2022年3月2日印发");
    EXPECT_EQ(shown_header(document),
              "number=江水发〔2022〕4号; issuer=江北市水务局; title=江北市水务局关于做好防汛工作的通知; to=各区水务局; to=局属各单位; "
              "signed=江北市水务局; on=2022年3月1日; annex=任务清单; annex=河道名册");
    ASSERT_EQ(document.tasks.size(), 3U);
    EXPECT_EQ(document.text(document.tasks[2].extent), "三、加强巡查，落实值班制度，发现险情及时报告。（值班室负责）");
}

TEST(Header, the_foot_of_a_web_page_hands_out_nothing)
{
    const std::string body = "关于做好防汛工作的通知\n" + kTasks;
    const std::string site = "网站标识码：0000000001\n";
    for (const std::string foot : {"上一篇：防汛要点\n任务分解表.xlsx\n主办：江北市人民政府   承办：江北市人民政府办公室\n",
                                   "责任编辑：申小薇\n主办：江北市人民政府\n", "打印本页\n主办单位：江北市人民政府\n",
                                   "相关附件：\n  分解表.xlsx\n技术支持：市大数据中心\n", "扫一扫在手机打开当前页\n"}) {
        EXPECT_EQ(read(body + foot + site).tasks, kDuties) << foot;
    }
}

TEST(Header, fields_and_role_lines_above_the_name_of_a_site_stay)
{
    const std::string body = "关于做好防汛工作的通知\n1.加固河堤。\n服务对象：全体居民\n责任单位：市水务局\n2.清理河道。\n服务对象："
                             "全体居民\n责任单位：市林业局\n网站标识码：0000000001\n";
    EXPECT_EQ(read(body).tasks,
              "1: 加固河堤。 <- responsible_unit 责任单位: 市水务局 | 2: 清理河道。 <- responsible_unit 责任单位: 市林业局");
}

TEST(Header, the_name_of_a_site_is_no_issuer_where_its_menus_part_it_from_the_title)
{
    const std::string menu = "望岑区人民政府\n您现在的位置：首页 > 政务公开\n";
    EXPECT_NE(read(menu + "望岑区水务局2023年工作要点\n" + kTasks).header.find("issuer=望岑区水务局"), std::string::npos);
    EXPECT_NE(read("望岑区人民政府\n望岑区水务局关于做好防汛工作的通知\n" + kTasks).header.find("issuer=望岑区人民政府"),
              std::string::npos);
}

TEST(Header, two_offices_with_one_red_head_are_the_issuer)
{
    const std::string rest = "江卫发〔2021〕36号\n关于做好防汛工作的通知\n" + kTasks;
    EXPECT_NE(read("江北市水务局\n江北市财政局文件\n" + rest).header.find("issuer=江北市水务局\n江北市财政局;"), std::string::npos);
    EXPECT_NE(read("江北市水务局文件\n" + rest).header.find("issuer=江北市水务局;"), std::string::npos);
}

TEST(Header, a_copy_without_the_line_above_its_recipients_has_the_title_of_what_it_issues)
{
    const std::string head =
        "各镇政府，县政府各部门：\n现将《2024年东河县重要事项责任分工》印发给你们，请抓好落实。\n东河县人民政府\n2024年2月28日\n";
    const std::string body = "一、预期目标\n1.地区生产总值增长6%。（牵头单位：县发改局）\n";
    const Document document = shown::document(head + "2024年东河县重要事项责任分工\n" + body);
    ASSERT_TRUE(document.header.title);
    EXPECT_EQ(shown::words(document.content, document.header.title->span), "2024年东河县重要事项责任分工");
    EXPECT_EQ(document.header.title->span.begin, head.size());
    const std::string other =
        "各镇政府：\n根据《全省方案》，现将《2024年东河县重要事项责任分工》印发给你们。\n东河县人民政府\n2024年2月28日\n";
    EXPECT_TRUE(shown::document(other + "2024年东河县重要事项责任分工\n" + body).header.title);
    EXPECT_FALSE(shown::document(head + "2024年东河县其他事项\n" + body).header.title);
}

TEST(Header, several_offices_above_the_title_that_sign_together_are_the_issuer)
{
    const std::string letter = "关于印发2024年水库整治分工的通知\n各县水务局：\n现印发给你们。\n";
    EXPECT_EQ(
        read("江北市水务局\n江北市财政局\n" + letter + "江北市水务局\n江北市财政局\n2024年3月1日\n" + kTasks).header,
        "issuer=江北市水务局\n江北市财政局; title=关于印发2024年水库整治分工的通知; to=各县水务局; signed=江北市水务局\n江北市财政局; "
        "on=2024年3月1日");
    EXPECT_EQ(read("江北市人民政府\n江北市财政局\n" + letter + "江北市财政局\n2024年3月1日\n" + kTasks).header,
              "issuer=江北市人民政府; title=关于印发2024年水库整治分工的通知; to=各县水务局; signed=江北市财政局; on=2024年3月1日");
}

TEST(Header, the_name_of_an_attachment_on_the_next_line)
{
    const std::string head = "江北市水务局关于做好防汛工作的通知\n各县水务局：\n现将任务印发给你们。\n";
    const std::string end = "江北市水务局\n2024年3月1日\n" + kTasks;
    const std::string read_head = "issuer=江北市水务局; title=江北市水务局关于做好防汛工作的通知; to=各县水务局; signed=江北市水务局; "
                                  "on=2024年3月1日";
    EXPECT_EQ(read(head + "附件：\n防汛考评指标\n" + end).header, read_head + "; annex=防汛考评指标");
    EXPECT_EQ(read(head + "附件：1.洪水分级标准 2.防汛指挥部职责 附件1洪水分级标准\n" + end).header,
              read_head + "; annex=洪水分级标准; annex=防汛指挥部职责");
    EXPECT_EQ(read(head + "附件：\n" + end).header, read_head);
    EXPECT_EQ(read(head + "附件：\n各县要高度重视。\n" + end).header, read_head);
}

TEST(Header, what_is_left_of_a_line_is_no_issuer_and_a_link_no_title)
{
    EXPECT_EQ(read("《江北市进一步加强水利投资发展实行\n\n江北市人民政府关于加强水利投资的通知\n各县：\n" + kTasks).header,
              "issuer=江北市人民政府; title=江北市人民政府关于加强水利投资的通知; to=各县");
    EXPECT_EQ(read("江北市支持水利企业发展若\n干措施（2025—2027年）  政策咨询\n" + kTasks).header,
              "title=江北市支持水利企业发展若\n干措施（2025—2027年）");
    EXPECT_EQ(read("首页>> 政策法规>> 江北市人民政府关于2024年重点工作分解的通知\n各县人民政府：\n" + kTasks).header,
              "issuer=江北市人民政府; title=江北市人民政府关于2024年重点工作分解的通知; to=各县人民政府");
    EXPECT_EQ(read("首页>> 政策法规>> 正文\n各县人民政府：\n" + kTasks).header, "to=各县人民政府");
}

TEST(Header, what_a_page_offers_its_readers_is_furniture)
{
    for (const std::string foot :
         {"【打印本页】\n【关闭窗口】\n", "责任编辑：\n李莎\n扫一扫在手机打开当前页\n打印本页\n", "【打印】【关闭】\n"}) {
        const Document document = shown::document("江北市2024年民生实事\n1.新建泵站3座。\n2.改造管网20公里。\n" + foot);
        ASSERT_EQ(document.tasks.size(), 2U) << foot;
        EXPECT_EQ(document.text(document.tasks[1].extent), "2.改造管网20公里。") << foot;
    }
    const Document work = shown::document("江北市2024年民生实事\n1.新建泵站3座。\n2.关闭窗口单位20家。\n购置打印机20台。\n");
    EXPECT_EQ(work.text(work.tasks[1].extent), "2.关闭窗口单位20家。\n购置打印机20台。");
}

TEST(Header, a_number_without_agency_stands_alone_on_its_line)
{
    EXPECT_EQ(shown_header(shown::document("专题会议纪要\n〔2024〕22号\n" + kTasks)), "number=〔2024〕22号; title=专题会议纪要");
    EXPECT_EQ(shown_header(shown::document("专题会议纪要\n（二）〔2024〕22号文废止。\n" + kTasks)), "title=专题会议纪要");
}
