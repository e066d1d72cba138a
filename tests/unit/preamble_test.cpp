// Declared counts and reporting: the sentences of real preambles, and those beside them that ask for nothing.
#include "extract/declared_count.hpp"
#include "extract/preamble.hpp"
#include "lexicon/tables.hpp"
#include "text/dates.hpp"
#include "zeren/lexicon.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;

const LexiconTables& tables() { return Lexicon::builtin().tables(); }

Span whole(const std::string& text) { return {0, static_cast<std::uint32_t>(text.size())}; }

std::string reporting(const std::string& text)
{
    std::string out;
    const Span span = whole(text);
    for (const Reporting& one : extract::find_reporting(text, {&span, 1}, extract::ReportingVerbs::any, tables())) {
        out += (out.empty() ? "" : " | ") + text.substr(one.span.begin, one.span.size());
        if (one.due) out += ' ' + text::print_iso(*one.due);
        if (!one.every.empty()) out += ' ' + one.every;
        if (one.covers) out += " covers " + text.substr(one.covers->span.begin, one.covers->span.size());
    }
    return out;
}

std::string declared(const std::string& text)
{
    const auto count = extract::find_declared_count(text, whole(text), tables());
    return count ? std::to_string(count->value) + ' ' + text.substr(count->span.begin, count->span.size()) : "";
}

struct Case {
    std::string text;
    std::string read;
};

} // namespace

TEST(Preamble, declared_counts)
{
    for (const auto& [written, read] : std::vector<Case>{
             {"现将《区政府工作报告》提出的2022年重点工作任务66项予以分解", "66 重点工作任务66项"},
             {"2023年重点工作共4个方面14项任务", "14 14项任务"},
             {"共分总体目标和11 项具体任务", "11 11 项具体任务"},
             {"把报告中的主要任务拆分为18项，逐项确定", "18 主要任务拆分为18项"},
             {"将今年的八项主要工作落实到责任人", "8 八项主要工作"},
             {"重点抓好五个方面16件工作", "16 16件工作"},
             {"省政府工作报告确定的十项惠民工程", "10 十项惠民工程"},
             {"确定今年民生实事14件。", "14 民生实事14件"},
             {"现将重点工作清单下发，共10项，请逐条认领", "10 10项"},
             {"经评榜，确定8个“揭榜挂帅”攻坚项目，现予公布", "8 8个“揭榜挂帅”攻坚项目"},
             {"今年集中财力办好7个方面18件实事", "18 18件实事"},
             {"市人大常委会对10件民生实事进行视察", ""},
             {"会议听取了上次会议14项工作任务落实情况", ""},
             {"督查组检查了12项重点工作", ""},
             {"会议研究了水环境治理五个专项行动方案", ""},
             {"2024年全县共安排重点项目183个，总投资204亿元", ""},
             {"2024年全县共安排重点项目183个，请抓好落实", "183 重点项目183个"},
             {"现将18项重点工作实施方案印发给你们", "18 18项重点工作"},
             {"《重点工作责任清单》已经同意，共7个方面、24项，现印发", "24 24项"},
             {"重点工作清单下发，共分6大类40项", "40 40项"},
             {"提出了今年18项要办的大事", "18 18项要办的大事"},
             {"确定的目标和任务共分解为45项，请逐项落实", "45 任务共分解为45项"},
             {"清单共13项，实行一项一专班", "13 清单共13项"},
             {"涉及7个方面、39家单位", ""},
             {"现将报名办法公布，共10项，请遵照", ""},
             {"推进重点工作。附表，共10项", ""},
             {"请于5个工作日内报送", ""},
             {"《政府工作报告》已经区十一届人大一次会议审议通过", ""},
             {"会议共收到代表建议73件，按内容分为五类", ""},
             {"平均用了23个工作日", ""},
             {"排名后三位的8项指标", ""},
             {"现将25项补短板工程中列入督办的任务印发", ""},
             {"省重点帮扶县为巩固成果任务较重的20个脱贫任务比较重的县", ""},
             {"整合市场监管领域9大类60项服务举措", ""},
             {"现将60项服务业改革举措分解如下", "60 60项服务业改革举措"},
             {"县政府把需要定人的事项梳理成12项，现予下达", "12 事项梳理成12项"},
             {"报告确定的目标和任务共分解为45项", "45 任务共分解为45项"},
             {"《重点工作责任清单》已经市政府同意，共7个方面、24项，现印发", "24 24项"},
             {"现将重点任务清单下发，共3个方面，请逐条认领", ""},
             {"关于下达“六项攻坚行动”任务书的通知", ""},
             {"提出了今年18项要办的大事", "18 18项要办的大事"},
             {"现将20个脱贫任务分解到县", "20 20个脱贫任务"},
             {"2022年重点工作", ""},
             {"", ""},
         }) {
        EXPECT_EQ(declared(written), read) << written;
    }
}

TEST(Preamble, reporting_dates)
{
    for (const auto& [written, read] : std::vector<Case>{
             {"2022年6月30日、9月30日和12月31日前分别报送上半年、前三季度和全年重点工作的进展情况。",
              "2022年6月30日 2022-06-30 covers 上半年 | 9月30日 2022-09-30 covers 前三季度 | 12月31日前 2022-12-31 covers 全年"},
             {"请牵头单位3月15日前把实施计划、7月31日和12月10日前把半年及全年落实情况送省政府督查室。",
              "3月15日前 | 7月31日 covers 半年 | 12月10日前 covers 全年"},
             {"承办单位须在2014年4月15日、7月15日、10月15日及次年1月10日前书面报告。",
              "2014年4月15日 2014-04-15 | 7月15日 2014-07-15 | 10月15日 2014-10-15 | 次年1月10日前 2015-01-10"},
             {"请于2022年12月31日前完成推广并报省商务厅", "2022年12月31日前 2022-12-31"},
             {"2021年3月5日审议通过，请于6月5日前上报方案", "6月5日前"},
             {"于4月18日(星期三)前上报区督查组", "4月18日(星期三)前"},
             {"相关落实情况年底前报国务院", "年底前"},
             {"《报告》已于2022年1月5日审议通过", ""},
             {"暗访组将于三季度来我市", ""},
             {"自2022年7月1日起施行", ""},
             {"市政府督查室将于年中、年末各组织一次集中督查", ""},
             {"截至4月底，交办我区信访件63件", ""},
             {"对7月10日前仍未达标的，在《霞河日报》公开点名", ""},
             {"确保12月31日前政府工作报告重点工作圆满完成", ""},
             {"6月底前完成自查\n\n各单位按要求报送", ""},
             {"请于6月底\n前报送情况", "6月底\n前"},
             {"年终按办法兑现", ""},
         }) {
        EXPECT_EQ(reporting(written), read) << written;
    }
}

TEST(Preamble, schedules_of_several_months_or_days)
{
    for (const auto& [written, read] : std::vector<Case>{
             {"进展情况于6月、9月和12月的20日报县政府办公室", "6月、9月和12月的20日 FREQ=MONTHLY;BYMONTH=6,9,12;BYMONTHDAY=20"},
             {"4月、7月、10月及次年1月的5日前书面报县政府办公室",
              "4月、7月、10月及次年1月的5日前 FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=5"},
             {"进度于每月5日、20日报区督考办", "每月5日、20日 FREQ=MONTHLY;BYMONTHDAY=5,20"},
             {"各责任人每周五下班前在工作群晒进度", "每周五下班前 FREQ=WEEKLY;BYDAY=FR"},
             {"3月至5月每周一上午报进度", "每周一上午 FREQ=WEEKLY;BYDAY=MO"},
             {"各责任科室每周五16:00前更新工作进度表", "每周五16:00前 FREQ=WEEKLY;BYDAY=FR"},
             {"每季度结束后5个工作日内报送书面报告", "每季度结束后5个工作日内 FREQ=MONTHLY;INTERVAL=3"},
             {"于每季度末月20日前更新台账", "每季度末月20日前 FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20"},
             {"6月、9月开展督查", ""},
             {"6月、9月和12月的20个工作日", ""},
             {"12月底前更新改造管网", ""},
             {"每周五下班前关好门窗", ""},
             {"每季度结束后总结经验", ""},
         }) {
        EXPECT_EQ(reporting(written), read) << written;
    }
}

TEST(Preamble, times_that_are_counted_from_a_day)
{
    for (const auto& [written, read] : std::vector<Case>{
             {"请自收文之日起60日内书面报告整改结果", "自收文之日起60日内"},
             {"自通知印发之日起，5个工作日内将名单报送市水务局", "自通知印发之日起，5个工作日内"},
             {"各单位自本办法施行之日起一个月内上报方案", "自本办法施行之日起一个月内"},
             {"自收文之日起60日内完成整改", ""},
             {"60日内完成整改并验收", ""},
             {"自3月1日起施行", ""},
         }) {
        EXPECT_EQ(reporting(written), read) << written;
    }
}

TEST(Preamble, recurring_schedules)
{
    for (const auto& [written, read] : std::vector<Case>{
             {"每月25日前报送进展", "每月25日前 FREQ=MONTHLY;BYMONTHDAY=25"},
             {"4 月起每月 3 日前填报上月进度", "每月 3 日前 FREQ=MONTHLY;BYMONTHDAY=3 covers 上月"},
             {"每月最后一个工作日报一次进度", "每月最后一个工作日 FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"},
             {"每季度向镇长办公会汇报一次", "每季度 FREQ=MONTHLY;INTERVAL=3"},
             {"每季度首月8日前填报", "每季度首月8日前 FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=8"},
             {"每季度最后一个月的30日前上报", "每季度最后一个月的30日前 FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=30"},
             {"每季度末上报进展", "每季度末 FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"},
             {"每月底报送一次", "每月底 FREQ=MONTHLY;BYMONTHDAY=-1"},
             {"每周五下午4时前报区环保局", "每周五下午4时前 FREQ=WEEKLY;BYDAY=FR"},
             {"每日16时前报送值班情况", "每日16时前 FREQ=DAILY"},
             {"要在每季度末(分别在6月、9月和12月底),将进展情况报区督查组", "每季度末 FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1"},
             {"双月20日公示进展", "双月20日 FREQ=MONTHLY;BYMONTH=2,4,6,8,10,12;BYMONTHDAY=20"},
             {"每周五汇总、每月5日前通报", "每周五 FREQ=WEEKLY;BYDAY=FR | 每月5日前 FREQ=MONTHLY;BYMONTHDAY=5"},
             {"每周四17时前报清单", "每周四17时前 FREQ=WEEKLY;BYDAY=TH"},
             {"每周五15:00前报市营商办", "每周五15:00前 FREQ=WEEKLY;BYDAY=FR"},
             {"每半年向省人大常委会报告一次", "每半年 FREQ=MONTHLY;INTERVAL=6"},
             {"每年6月底前报送总结", "每年6月底前 FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=-1"},
             {"分别于每年6月、12月月底前函告市水务局", "每年6月、12月月底前 FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1"},
             {"每年3月和9月10日前报送进展", "每年3月和9月10日前 FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=10"},
             {"每两月5日前报一次", "每两月5日前 FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=5"},
             {"每年2月底前报送上一年度工作成效", "每年2月底前 FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1 covers 上一年度"},
             {"办公室按月编发简报", ""},
             {"责任领导每月听取一次汇报", ""},
             {"进展情况按季度反馈", "按季度 FREQ=MONTHLY;INTERVAL=3"},
             {"市政府督查室每季度通报一次", ""},
             {"每季度考核结果与绩效挂钩", ""},
             {"各责任单位每月汇总情况", ""},
             {"每周通报一次排名", ""},
             {"每日17时发布一次", ""},
             {"每年1场以上", ""},
         }) {
        EXPECT_EQ(reporting(written), read) << written;
    }
}
