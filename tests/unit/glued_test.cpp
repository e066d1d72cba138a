// Notices that lost their line breaks: indents that stayed, headers and tails on one line, numbers in the middle of it; and prose
// that only looks like one.
#include "outline/glued.hpp"
#include "outline/header/glued.hpp"
#include "outline/header/glued_tail.hpp"
#include "outline/wide_blanks.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Lines words(const std::string& text, const std::vector<Span>& parts)
{
    Lines lines;
    for (const Span part : parts) lines.push_back(shown::words(text, part));
    return lines;
}

Lines header(const std::string& text) { return words(text, outline::cut_glued_header(text, shown::whole(text), shown::tables()).parts); }

Lines tail(const std::string& text, const std::string& issuer = "")
{
    return words(text, outline::cut_glued_tail(text, shown::whole(text), issuer, shown::tables()));
}

Lines wide(const std::string& text) { return words(text, outline::cut_at_wide_blanks(text, shown::whole(text))); }

Lines cut(const std::string& text)
{
    std::vector<Span> parts;
    outline::cut_glued(text, shown::whole(text), shown::tables(), parts);
    return words(text, parts);
}

const std::string kBody = "河道是城市的血脉，事关群众生产生活和城市安全，各级各部门要切实提高认识，落实责任。";

} // namespace

TEST(WideBlanks, indents_that_stayed_part_paragraphs)
{
    const std::string text = "河道管理工作决定如下：　　一、严格执行法规　　" + kBody + "　　二、依法防治污染　　" + kBody + kBody;
    EXPECT_EQ(wide(text), (Lines{"河道管理工作决定如下：", "一、严格执行法规", kBody, "二、依法防治污染", kBody + kBody}));
    EXPECT_EQ(wide("一、加强组织领导　　" + kBody), (Lines{"一、加强组织领导", kBody}));
}

TEST(WideBlanks, other_gaps_part_nothing)
{
    for (const std::string& text :
         Lines{"江北市水务局　　2022年5月6日", "1　　整治河道　　市水务局　　6月底前", "国　　务　　院", "李　明　　王　亮　　赵　刚",
               "一、加强组织领导　" + kBody, kBody + " " + kBody, "一、总投资3亿元　　" + kBody}) {
        EXPECT_EQ(wide(text), Lines{text});
    }
}

TEST(GluedHeader, is_cut_at_its_elements)
{
    EXPECT_EQ(header("江北市水务局文件江水发〔2021〕8号江北市水务局关于加强河道管理的通知各区水务局，局属各单位：" + kBody),
              (Lines{"江北市水务局文件", "江水发〔2021〕8号", "江北市水务局关于加强河道管理的通知", "各区水务局，局属各单位：", kBody}));
    EXPECT_EQ(header("江北市人民政府关于加强河道管理的若干意见江政发 〔2021〕 8 号各区人民政府，市政府各部门：" + kBody),
              (Lines{"江北市人民政府关于加强河道管理的若干意见", "江政发 〔2021〕 8 号", "各区人民政府，市政府各部门：", kBody}));
    EXPECT_EQ(header("江北市水务局江北市水务局关于加强河道管理的函市财政局：" + kBody),
              (Lines{"江北市水务局", "江北市水务局关于加强河道管理的函", "市财政局：", kBody}));
}

TEST(GluedHeader, a_kind_of_document_inside_the_title_does_not_end_it)
{
    EXPECT_EQ(header("江北市水务局关于印发《江北市河道管理工作方案》的通知各区水务局：" + kBody),
              (Lines{"江北市水务局关于印发《江北市河道管理工作方案》的通知", "各区水务局：", kBody}));
    EXPECT_EQ(header("江北市水务局关于会签《关于印发<江北市河道管理方案>的通知》的函市财政局、市住建局：" + kBody),
              (Lines{"江北市水务局关于会签《关于印发<江北市河道管理方案>的通知》的函", "市财政局、市住建局：", kBody}));
    EXPECT_EQ(header("关于江北大桥环境影响报告书的批复江北路桥建设有限公司：" + kBody),
              (Lines{"关于江北大桥环境影响报告书的批复", "江北路桥建设有限公司：", kBody}));
    EXPECT_EQ(header("关于近期河道整治安排有关工作的通知江政办发〔2021〕8号各区人民政府：" + kBody),
              (Lines{"关于近期河道整治安排有关工作的通知", "江政办发〔2021〕8号", "各区人民政府：", kBody}));
    EXPECT_EQ(header("关于河道问题督办的函(江北)江北区人民政府，东山区人民政府：" + kBody),
              (Lines{"关于河道问题督办的函(江北)", "江北区人民政府，东山区人民政府：", kBody}));
}

TEST(GluedHeader, prose_is_none)
{
    for (const std::string& text :
         Lines{kBody + kBody, "根据《江北市河道管理办法》（江政发〔2021〕8号），" + kBody,
               "市水务局制定工作方案，报市政府批准后组织实施：" + kBody, "责任单位：市水务局、市财政局。" + kBody}) {
        EXPECT_EQ(header(text), Lines{text});
    }
}

TEST(GluedHeader, recipients_alone_are_cut)
{
    EXPECT_EQ(header("各区人民政府，市政府各部门：" + kBody), (Lines{"各区人民政府，市政府各部门：", kBody}));
}

TEST(GluedTail, signature_date_and_what_follows)
{
    EXPECT_EQ(tail(kBody + "江北市水务局2022年5月6日"), (Lines{kBody, "江北市水务局", "2022年5月6日"}));
    EXPECT_EQ(tail(kBody + "江北市水务局二○二二年五月六日（此件公开发布）"),
              (Lines{kBody, "江北市水务局", "二○二二年五月六日", "（此件公开发布）"}));
    EXPECT_EQ(tail(kBody + "江北市水务局 2022年5月6日江北市水务局办公室2022年5月7日印发（共印30份）"),
              (Lines{kBody, "江北市水务局", "2022年5月6日", "江北市水务局办公室2022年5月7日印发（共印30份）"}));
    EXPECT_EQ(tail(kBody + "江北市水务局（代章）2022年5月6日抄送：市委办公室，市人大办公室。"),
              (Lines{kBody, "江北市水务局（代章）", "2022年5月6日", "抄送：市委办公室，市人大办公室。"}));
    EXPECT_EQ(tail(kBody + "江北市水务局2022年5月6日江北市河道管理方案为加强管理，制定本方案。"),
              (Lines{kBody, "江北市水务局", "2022年5月6日", "江北市河道管理方案", "为加强管理，制定本方案。"}));
}

TEST(GluedTail, attachments_end_where_the_issuer_begins)
{
    EXPECT_EQ(tail(kBody + "附件：1.任务清单2.江北河道名册江北市水务局2022年5月6日", "江北市水务局"),
              (Lines{kBody, "附件：1.任务清单2.江北河道名册", "江北市水务局", "2022年5月6日"}));
    EXPECT_EQ(tail(kBody + "附件：江北河道问题清单江北市水务局2022年5月6日"),
              (Lines{kBody, "附件：江北河道问题清单", "江北市水务局", "2022年5月6日"}));
}

TEST(GluedTail, a_date_in_a_sentence_is_no_signature)
{
    for (const std::string& text : Lines{kBody + "市政府2021年3月5日召开会议，研究河道管理。", kBody + "会议定于2021年3月5日",
                                         kBody + "江北市水务局2021年3月5日印发《河道管理办法》，各区要执行。",
                                         "整治工作于2021年3月5日前完成，市财政局、市水务局2021年5月6日验收。", kBody}) {
        EXPECT_EQ(tail(text), Lines{text});
    }
}

TEST(GluedNumbers, a_heading_behind_a_word_begins_a_list)
{
    EXPECT_EQ(
        cut("江北市河道管理方案三、主要内容（一）清理河道。" + kBody + "（二）加固河堤。" + kBody + "（六）植树。" + kBody),
        (Lines{"江北市河道管理方案", "三、主要内容", "（一）清理河道。" + kBody, "（二）加固河堤。" + kBody, "（六）植树。" + kBody}));
}

TEST(GluedNumbers, a_number_inside_a_sentence_is_none)
{
    const std::string first = "一、总体要求。建立统一、规范、高效的管理体系。" + kBody;
    EXPECT_EQ(cut(first + "二、重点任务。" + kBody + "三、保障措施。" + kBody),
              (Lines{first, "二、重点任务。" + kBody, "三、保障措施。" + kBody}));
    const std::string goal = "为建立统一、规范的管理体系，现提出以下意见：";
    EXPECT_EQ(cut(goal + "一、明确目标。" + kBody + "二、落实责任。" + kBody),
              (Lines{goal, "一、明确目标。" + kBody, "二、落实责任。" + kBody}));
    const std::string sentence = "各级要做好三件事：1.清理河道，清除垃圾；2.加固河堤，消除隐患；3.植树种草，美化环境。" + kBody;
    EXPECT_EQ(cut(sentence), Lines{sentence});
}

TEST(GluedNumbers, a_name_of_digits_behind_the_number_that_is_due)
{
    EXPECT_EQ(cut("1.培育企业。" + kBody + "2.121人才计划。" + kBody + "3.引进团队。" + kBody),
              (Lines{"1.培育企业。" + kBody, "2.121人才计划。" + kBody, "3.引进团队。" + kBody}));
    const std::string amount = "1.培育企业。" + kBody + "3.121万亩林地。" + kBody + "2.引进团队。" + kBody;
    EXPECT_EQ(cut(amount), (Lines{"1.培育企业。" + kBody + "3.121万亩林地。" + kBody, "2.引进团队。" + kBody}));
}

TEST(GluedNumbers, a_list_begins_anew_below_a_heading_that_nothing_parts_from_it)
{
    const std::string first = "一、工作职责(一)督促检查。" + kBody + "(二)协调联动。" + kBody;
    EXPECT_EQ(
        cut(first + "二、工作制度(一)会议制度办公室召开会议。" + kBody + "(二)报送制度各单位报送信息。" + kBody + "(三)值班制度。" + kBody),
        (Lines{"一、工作职责", "(一)督促检查。" + kBody, "(二)协调联动。" + kBody, "二、工作制度", "(一)会议制度办公室召开会议。" + kBody,
               "(二)报送制度各单位报送信息。" + kBody, "(三)值班制度。" + kBody}));
    const std::string points =
        "一、工作职责(一)督促检查。" + kBody + "(二)按照第(一)项、第(二)项的规定办理。" + kBody + "(三)协调联动。" + kBody;
    EXPECT_EQ(cut(points), (Lines{"一、工作职责", "(一)督促检查。" + kBody, "(二)按照第(一)项、第(二)项的规定办理。" + kBody,
                                  "(三)协调联动。" + kBody}));
}

TEST(GluedTail, the_foot_of_a_page_behind_the_last_clause)
{
    const std::string item = "（三）营造良好氛围。积极鼓励基层创新，加大宣传力度。（市国资局负责）";
    EXPECT_EQ(tail(item + "解读：1.市国资局负责人答记者问2.一图读懂实施意见字号"),
              (Lines{item, "解读：1.市国资局负责人答记者问2.一图读懂实施意见字号"}));
    const std::string labelled = "（三）营造良好氛围。积极鼓励基层创新，加大宣传力度。责任单位：市国资局，各区属国企";
    EXPECT_EQ(tail(labelled + " 来源：江北市人民政府办公室 附件下载"), (Lines{labelled, "来源：江北市人民政府办公室 附件下载"}));
    for (const std::string& text : Lines{"（三）公开数据。公开指标的解读：说明来源，说明算法，说明口径，说明更新的时间。（市统计局负责）",
                                         "主办：江北市人民政府办公室  备案序号：云ICP备00000000号  网站标识码：0000000001"})
        EXPECT_EQ(tail(text), Lines{text});
}

TEST(GluedNumbers, those_of_the_readings_of_a_page_are_none)
{
    const std::string last = "（二）加强普法宣传。" + kBody + "（市司法局负责）解读：1.负责人答记者问2.一图读懂意见";
    EXPECT_EQ(cut("（一）鼓励公众参与。" + kBody + last), (Lines{"（一）鼓励公众参与。" + kBody, last}));
}

TEST(GluedNumbers, one_bracketed_number_between_a_heading_and_its_list)
{
    EXPECT_EQ(cut("二、明确任务 （一）分工原则（作为初期分工） 1.项目实行属地管理。" + kBody + " 2.其他分工由相关单位协商而定。"),
              (Lines{"二、明确任务", "（一）分工原则（作为初期分工）", "1.项目实行属地管理。" + kBody, "2.其他分工由相关单位协商而定。"}));
    const std::string other = "二、明确任务。按照 （一）项要求，抓好以下工作。" + kBody;
    EXPECT_EQ(cut(other + "三、落实责任。" + kBody), (Lines{other, "三、落实责任。" + kBody}));
}

TEST(GluedHeadings, a_known_heading_and_a_blank_in_front_of_its_sentence)
{
    const std::string goal = "2022年，全区空气质量优良天数比例达到70%以上。";
    EXPECT_EQ(cut("一、主要目标 " + goal), (Lines{"一、主要目标", goal}));
    EXPECT_EQ(cut("一、主要目标 " + goal + " 二、重点任务 1.强化扬尘管控。" + kBody + " 2.推进散煤治理。" + kBody +
                  " 三、保障措施 各单位要加强配合。"),
              (Lines{"一、主要目标", goal, "二、重点任务", "1.强化扬尘管控。" + kBody, "2.推进散煤治理。" + kBody, "三、保障措施",
                     "各单位要加强配合。"}));
    for (const std::string& whole : Lines{"一、主要目标", "一、主要目标 明确", "一、扬尘管控 " + goal, "一、主要目标和任务 " + goal})
        EXPECT_EQ(cut(whole), Lines{whole});
}
