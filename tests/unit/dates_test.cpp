// The calendar, the forms of a date, and which expressions of time are deadlines: as many lines that must not be read as that must.
#include "extract/dates.hpp"
#include "lexicon/tables.hpp"
#include "lexicon_entries.hpp"
#include "text/dates.hpp"
#include "zeren/lexicon.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <string>
#include <vector>

namespace {

using namespace zeren;
using extract::DraftDeadline;

const LexiconTables& tables() { return Lexicon::builtin().tables(); }

Span whole(const std::string& text) { return {0, static_cast<std::uint32_t>(text.size())}; }

// "年底前 12-31 by year": text, day (with year where it is written), kind, precision.
std::string show(const std::string& text, const DraftDeadline& one)
{
    std::string out = text.substr(one.deadline.span.begin, one.deadline.span.size());
    if (one.deadline.due) out += ' ' + text::print_iso(*one.deadline.due);
    if (one.month) out += ' ' + std::to_string(*one.month) + '-' + (*one.day == 0 ? "last" : std::to_string(*one.day));
    out.append(" ").append(to_string(one.deadline.kind));
    if (one.deadline.precision) out.append(" ").append(to_string(*one.deadline.precision));
    return out;
}

std::string prose(const std::string& text)
{
    std::string out;
    const Span span = whole(text);
    for (const DraftDeadline& one : extract::find_deadlines(text, {&span, 1}, 0, tables()))
        out += (out.empty() ? "" : " | ") + show(text, one);
    return out;
}

std::string labelled(const std::string& text)
{
    std::string out;
    for (const DraftDeadline& one : extract::read_deadlines(text, whole(text), tables()))
        out += (out.empty() ? "" : " | ") + show(text, one);
    return out;
}

std::string date_in(const std::string& text)
{
    const auto date = text::read_date(text, whole(text));
    return date ? text::print_iso(*date) : "";
}

struct Case {
    std::string text;
    std::string read;
};

} // namespace

TEST(Dates, calendar_has_the_days_of_the_standard_library)
{
    namespace chrono = std::chrono;
    for (int year = 1899; year <= 2200; ++year) {
        for (int month = 0; month <= 13; ++month) {
            for (int day = 0; day <= 32; ++day) {
                const chrono::year_month_day known{chrono::year{year}, chrono::month{static_cast<unsigned>(month)},
                                                   chrono::day{static_cast<unsigned>(day)}};
                ASSERT_EQ(text::make_date(year, month, day).has_value(), known.ok()) << year << '-' << month << '-' << day;
            }
        }
        EXPECT_EQ(text::last_of_month(year, 2)->day, text::days_in_month(year, 2));
    }
    EXPECT_FALSE(text::make_date(999, 1, 1));
    EXPECT_FALSE(text::make_date(10000, 1, 1));
    EXPECT_FALSE(text::last_of_month(2022, 13));
}

TEST(Dates, each_day_reads_back_in_each_form)
{
    const std::vector<std::string> digits = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
    const auto tens = [&](int n) {
        const auto at = [&](int i) { return digits[static_cast<std::size_t>(i)]; };
        const std::string head = n >= 20 ? at(n / 10) + "十" : n >= 10 ? "十" : "";
        return head + (n % 10 != 0 ? at(n % 10) : "");
    };
    for (int year = 1990; year <= 2035; ++year) {
        std::string spelled;
        for (const char c : std::to_string(year)) spelled += digits[static_cast<std::size_t>(c - '0')];
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= text::days_in_month(year, month); ++day) {
                const std::string iso = text::print_iso(*text::make_date(year, month, day));
                const std::string y = std::to_string(year), m = std::to_string(month), d = std::to_string(day);
                ASSERT_EQ(text::print_iso(*text::parse_iso(iso)), iso);
                for (const std::string& form :
                     {y + "年" + m + "月" + d + "日", iso, y + "." + m + "." + d, y + " 年 " + m + " 月 " + d + " 日",
                      spelled + "年" + tens(month) + "月" + tens(day) + "日"}) {
                    ASSERT_EQ(date_in(form), iso) << form;
                }
            }
        }
    }
}

TEST(Dates, header_dates_are_read_in_all_their_forms)
{
    for (const auto& [written, read] : std::vector<Case>{
             {"2022年6月28日", "2022-06-28"},
             {"2022-06-29", "2022-06-29"},
             {"二○○六年四月二十八日", "2006-04-28"},
             {"二〇一〇年三月一日", "2010-03-01"},
             {"二OO七年四月二十日", "2007-04-20"},
             {"二零一九年十月廿一日", "2019-10-21"},
             {"2015.9.30", "2015-09-30"},
             {"２０２３年３月５日", "2023-03-05"},
             {"13.03.2015", "2015-03-13"},
             {"2015930", "2015-09-30"},
             {"20150930", "2015-09-30"},
             {"（2022年6月28日）", "2022-06-28"},
             {"成文日期：2022/6/8", "2022-06-08"},
             {"2022年2月30日", ""},
             {"2015111", ""},
             {"2022年6月", ""},
             {"平政办〔2022〕4号", ""},
             {"电话：0375-2989123", ""},
             {"", ""},
         }) {
        EXPECT_EQ(date_in(written), read) << written;
    }
}

TEST(Dates, deadlines_in_prose)
{
    for (const auto& [written, read] : std::vector<Case>{
             {"6月底前完成选址，年内开工。", "6月底前 6-last by month | 年内 12-last within year"},
             {"2022年6月30日前建成。", "2022年6月30日前 2022-06-30 by day"},
             {"三季度末完成招标", "三季度末 9-last by quarter"},
             {"第一季度完成招标", "第一季度 3-last within quarter"},
             {"3季度完成招标", "3季度 9-last within quarter"},
             {"上半年试运行", "上半年 6-last within half"},
             {"2020年年底前完成", "2020年年底前 2020-12-31 by year"},
             {"到2025年，建成20个", "到2025年 2025-12-31 by year"},
             {"到七中旬", ""},
             {"安装率到七月中旬升至95%", "到七月中旬 7-20 by month"},
             {"9月上旬启动", "9月上旬 9-10 by month"},
             {"2 月 28 日前报送", "2 月 28 日前 2-28 by day"},
             {"9\n月底前通车", "9\n月底前 9-last by month"},
             {"11月前投用", "11月前 11-last by month"},
             {"8月份具备靠泊条件", "8月份 8-last by month"},
             {"4月18日（星期三）前完成", "4月18日（星期三）前 4-18 by day"},
             {"3月至10月开展整治", "3月至10月 10-last within month"},
             {"2022年3—6月开展整治", "2022年3—6月 2022-06-30 within month"},
             {"垃圾日产日清，长期坚持。", "长期坚持 ongoing"},
             {"长期坚持安全巡查，", "长期坚持 ongoing"},
             {"每月监测支流水质", "每月 ongoing"},
             {"每月统一组织销号", "每月 ongoing"},
             {"路域环境整治常抓不懈，", "常抓不懈 ongoing"},
             {"国庆节前竣工", "国庆节前 by"},
             {"隐患一个月内整改完毕", "一个月内 within"},
             {"三年内实现翻番", "三年内 within"},
             {"長期堅持", "長期堅持 ongoing"},
             {"２０２２年６月底前完成", "２０２２年６月底前 2022-06-30 by month"},
             {"2月30日前完成", "2月30日前 by day"},
             {"2023年6月底前完成一期，12月底前完成二期。", "2023年6月底前 2023-06-30 by month | 12月底前 2023-12-31 by month"},
             {"次年1月15日前报送", "次年1月15日前 1-15 by day"},
             {"明年底建成学校3所", "明年底 12-last by year"},
             {"今年底前建成学校3所", "今年底前 12-last by year"},
             {"七一前慰问党员", "七一前 by"},
             {"二七一号院改造", ""},
             {"2022年12月底前完成一期，次年6月底前完成二期。", "2022年12月底前 2022-12-31 by month | 次年6月底前 2023-06-30 by month"},
             {"到2020年，实施零增长行动", "到2020年 2020-12-31 by year"},
             {"力争到2022年建成", "到2022年 2022-12-31 by year"},
             {"汛前主体完工", "汛前 by"},
             {"汛期到来前完工", "汛期到来前 by"},
             {"秋季学期前完工，暑期开学前到岗", "秋季学期前 by | 暑期开学前 by"},
             {"违停现象半年内减少", "半年内 within"},
             {"每月15日组织讲堂", "每月15日 ongoing"},
             {"每5年轮训", "每5年 ongoing"},
             {"每两个月会商", "每两个月 ongoing"},
             {"年内开工，全年完成20亿元，年内不再新开", "年内 12-last within year | 全年 12-last within year"},
         }) {
        EXPECT_EQ(prose(written), read) << written;
    }
}

TEST(Dates, several_times_at_which_it_is_done_are_one_deadline_without_a_day)
{
    EXPECT_EQ(prose("5月、10月各演练1场"), "5月、10月 by");
    EXPECT_EQ(prose("6月底、11月底检查造林情况"), "6月底、11月底 by");
    EXPECT_EQ(prose("6月底前、年底前分别完成一半和全部"), "6月底前 6-last by month | 年底前 12-last by year");
    EXPECT_EQ(prose("2022年6月、2023年6月分别完成"), "2022年6月 2022-06-30 by month | 2023年6月 2023-06-30 by month");
}

TEST(Dates, times_that_part_a_noun_are_none)
{
    EXPECT_EQ(prose("一季度开工率、上半年开工率分别不低于40%和85%"), "");
    EXPECT_EQ(prose("上半年开工率不低于85%"), "上半年 6-last within half");
    EXPECT_EQ(prose("一季度开工、上半年完工"), "一季度 3-last within quarter | 上半年 6-last within half");
}

TEST(Dates, what_is_done_by_a_day_may_also_go_on)
{
    for (const auto& [written, read] : std::vector<Case>{
             {"2023年10月底前完成并持续推进", "2023年10月底前 2023-10-31 by month | 持续推进 ongoing"},
             {"5月底取得阶段性成效并持续推进", "5月底 5-last by month | 持续推进 ongoing"},
             {"9月底前验收后长期坚持", "9月底前 9-last by month | 长期坚持 ongoing"},
             {"6月底前完成且持续巩固提升。", "6月底前 6-last by month | 持续巩固提升 ongoing"},
             {"年内建成，并持续完善。", "年内 12-last within year | 持续完善 ongoing"},
             {"完成一轮排查，再常态化推进", "常态化推进 ongoing"},
             {"每月调度并持续推进农村改厕", "每月 ongoing"}, // the object follows
             {"各区要持续推进", ""},
             {"清单动态更新", ""}, // the subject stands before it
             {"并持续改进作风", ""},
         }) {
        EXPECT_EQ(prose(written), read) << written;
    }
}

TEST(Dates, a_schedule_keeps_its_day_and_its_before)
{
    for (const auto& [written, read] : std::vector<Case>{
             {"每月25日前报送进展", "每月25日前 ongoing"},
             {"每月25日前报送2篇信息", "每月25日前 ongoing"},
             {"每季度首月10日前通报", "每季度首月10日前 ongoing"},
             {"每周五下班前会商", "每周五下班前 ongoing"},
             {"每年6月底前轮训", "每年6月底前 ongoing"},
             {"于每年4月1日至6月20日集中受理", "每年4月1日至6月20日 ongoing"},
             {"每年分行业、分领域发布100个项目", ""}, // its period
             {"每年支持一批企业", "每年 ongoing"},
             {"按季度向社会公开重点任务进展", "按季度 ongoing"},
             {"按月发布风险形势", "按月 ongoing"},
             {"养老金按月发放", ""},
             {"资金按季足额拨付到校", ""},
         }) {
        EXPECT_EQ(prose(written), read) << written;
    }
    EXPECT_EQ(labelled("每月25日前"), "每月25日前 ongoing");
    EXPECT_EQ(labelled("每年4月1日至6月20日"), "每年4月1日至6月20日 ongoing");
}

TEST(Dates, the_hour_belongs_to_the_day)
{
    for (const auto& [written, read] : std::vector<Case>{
             {"8月6日上午11时前反馈", "8月6日上午11时前 8-6 by day"},
             {"6月20日17:00前完成录入", "6月20日17:00前 6-20 by day"},
             {"6月20日（星期五）下午5时前完成", "6月20日（星期五）下午5时前 6-20 by day"},
             {"6月20日17：45前完成", "6月20日17：45前 6-20 by day"},
             {"6月20日下班前完成", "6月20日下班前 6-20 by day"},
             {"6月2日10：00—6月5日15:00接受报名", "6月2日10：00—6月5日15:00 6-5 within day"},
             {"6月20日上午召开会议", "6月20日 6-20 by day"},
             {"6月20日25时前完成", "6月20日 6-20 by day"}, // no hour
             {"6月20日17处完工", "6月20日 6-20 by day"},
         }) {
        EXPECT_EQ(prose(written), read) << written;
    }
}

TEST(Dates, years_before_quarters_and_events)
{
    for (const auto& [written, read] : std::vector<Case>{
             {"2021年三季度末完成", "2021年三季度末 2021-09-30 by quarter"},
             {"2021年4季度完成", "2021年4季度 2021-12-31 within quarter"},
             {"到2021年第三季度完成", "到2021年第三季度 2021-09-30 by quarter"},
             {"2021年汛期前完成", "2021年汛期前 by"},
             {"2021年春节前清零", "2021年春节前 by"},
             {"“五一”前入库", "“五一”前 by"},
             {"“五一”期间加强值守", ""},
             {"2021年春节慰问", ""},
             {"2021年5季度", ""},
         }) {
        EXPECT_EQ(prose(written), read) << written;
    }
    EXPECT_EQ(labelled("2021年三季度末"), "2021年三季度末 2021-09-30 by quarter");
    EXPECT_EQ(labelled("2021年秋季学期"), "2021年秋季学期 by");
}

TEST(Dates, plans_of_five_years_end_with_their_last)
{
    EXPECT_EQ(prose("到“十四五”末建成20个"), "到“十四五”末 2025-12-31 by year");
    EXPECT_EQ(prose("“十二五”末建成20个"), "“十二五”末 2015-12-31 by year");
    EXPECT_EQ(prose("到十五期末建成20个"), "到十五期末 2005-12-31 by year");
    EXPECT_EQ(prose("“十四五”期间建成20个"), ""); // a period
    EXPECT_EQ(prose("落实“十四五”规划"), "");
    EXPECT_EQ(prose("“八五”普法"), "");
    EXPECT_EQ(prose("“四五”末梢"), "");
    EXPECT_EQ(prose("“十四五末建成"), "十四五末 2025-12-31 by year"); // the quotation does not close
}

TEST(Dates, plans_scores_and_what_was_before_an_event)
{
    EXPECT_EQ(prose("全年计划招聘教师120名"), "全年 12-last within year");
    EXPECT_EQ(prose("全年计划完成投资95亿元"), "全年 12-last within year");
    EXPECT_EQ(prose("全年计划如下"), "");
    EXPECT_EQ(prose("上半年考评分值加下半年考评分值"), "");
    EXPECT_EQ(prose("两年内新增冷藏车"), "两年内 within");
    EXPECT_EQ(prose("对提出申请之日前12个月内的情况核查"), "");
    EXPECT_EQ(prose("3月排查出的问题于9月15日前清零"), "9月15日前 9-15 by day");
    EXPECT_EQ(prose("8月份和9月份各督导一轮"), "8月份和9月份 by");
    EXPECT_EQ(prose("8月底前和9月底前分别完成一期二期"), "8月底前 8-last by month | 9月底前 9-last by month");
}

TEST(Dates, a_labelled_beginning_goes_on)
{
    EXPECT_EQ(labelled("7月1日起"), "7月1日起 ongoing");
    EXPECT_EQ(labelled("7月1日"), "7月1日 7-1 by day");
    EXPECT_EQ(labelled("即日起"), "即日起 ongoing");
    EXPECT_EQ(labelled("即日起至9月30日"), "即日起至9月30日 9-30 within day");
    EXPECT_EQ(labelled("9月1日至5日"), "9月1日至5日 9-5 within day");
    EXPECT_EQ(labelled("9月1日-5日"), "9月1日-5日 9-5 within day");
    EXPECT_EQ(labelled("9月25日至5日"), "9月25日 9-25 by day"); // no later day of its month
    EXPECT_EQ(labelled("即日起至完成整改"), "即日起 ongoing");
}

TEST(Dates, years_of_two_digits)
{
    EXPECT_EQ(prose("25年底前建成公厕10座"), "25年底前 2025-12-31 by year");
    EXPECT_EQ(prose("25年6月底前完成改造"), "25年6月底前 2025-06-30 by month");
    EXPECT_EQ(labelled("25年10月"), "25年10月 2025-10-31 by month");
    EXPECT_EQ(prose("运营期25年内不得转让"), "25年内 within");
    EXPECT_EQ(prose("使用25年的管网全部改造"), "");
    EXPECT_EQ(prose("建设期10年底下穿隧道2座"), "年底 12-last by year");
}

TEST(Dates, steps_of_a_share_and_names_of_goals)
{
    EXPECT_EQ(prose("一季度开工率达到50%，上半年达到80%"), "");
    EXPECT_EQ(prose("一季度开工建设，上半年完成80%"), "一季度 3-last within quarter | 上半年 6-last within half");
    EXPECT_EQ(prose("确保一季度“开门红”目标任务如期实现"), "");
    EXPECT_EQ(prose("一季度“开门红”项目全部开工"), "一季度 3-last within quarter");
    EXPECT_EQ(prose("针对年底人流大幅增加的特点加大检查力度"), "");
    EXPECT_EQ(prose("物资3.15前到位"), "3.15前 3-15 by day");
    EXPECT_EQ(prose("含量在3.5前后浮动"), "");
}

TEST(Dates, from_one_day_to_another)
{
    EXPECT_EQ(prose("自6月1日起至8月31日开展夏季行动"), "自6月1日起至8月31日 8-31 within day");
    EXPECT_EQ(prose("6月1日起至8月31日开展夏季行动"), "6月1日起至8月31日 8-31 within day");
    EXPECT_EQ(prose("自7月1日起市级统筹"), "");
    EXPECT_EQ(labelled("7月1日起"), "7月1日起 ongoing");
}

TEST(Dates, the_day_of_this_month_or_the_next)
{
    EXPECT_EQ(prose("下月10日前完成改造"), "下月10日前 by");
    EXPECT_EQ(labelled("下个月5号前"), "下个月5号前 by");
    EXPECT_EQ(prose("分析下月进展情况"), "");
    EXPECT_EQ(prose("本月排查出的问题清零"), "");
}

TEST(Dates, times_that_are_no_deadlines)
{
    for (const std::string written : {
             "2018年建成30处",
             "2018年以来建成30处",
             "今年投放6个",
             "自7月1日起市级统筹",
             "从2022年6月起执行",
             "较2020年底下降5%",
             "比2015年下降18%",
             "全年目标如下",
             "全年空气质量目标",
             "上半年已完成80%",
             "截至2021年底，已建成30处",
             "持续推进农村改厕",
             "持续开展“万企兴万村”行动",
             "“十户联防”常态化",
             "实施到2020年化肥零增长行动",
             "每5年到企业实践6个月",
             "汛期加强值守",
             "长期照护保险",
             "提高到每月420元",
             "补助标准由每人每年120元提高到200元",
             "养老金按月发放",
             "每季度抽检800批次",
             "每月送一场淮剧进村",
             "每周播出两期",
             "每月评选“汉江好人”10名",
             "至少建成20个",
             "国庆期间加强值守",
             "年终考核时兑现",
             "2025年中心城区覆盖率达到90%",
             "2022年内蒙古协作项目",
             "全年龄段友好",
             "用时不超过3个月",
             "审批时限压缩至20个工作日以内",
             "《2022年6月底前完成事项清单》",
             "“六五”普法",
             "第一次全国普查",
             "一季一报",
             "我院于2021年11月15日召开会议",
             "一至两年内发电能力不足",
             "2021—2023年行动",
             "八五普法",
         }) {
        EXPECT_EQ(prose(written), "") << written;
    }
}

TEST(Dates, ranges_over_the_turn_of_the_year_values_reached_and_years_that_tell_which)
{
    EXPECT_EQ(prose("10月至次年3月加大下泄"), "10月至次年3月 3-last within month");
    EXPECT_EQ(prose("审查周期压缩至4个月以内"), "");
    EXPECT_EQ(prose("于4个月内完成审查"), "4个月内 within");
    EXPECT_EQ(prose("改造2000年前建成的小区"), "");
    EXPECT_EQ(prose("2025年前建成小区"), "2025年前 2025-12-31 by year");
}

TEST(Dates, what_lies_before_the_notice_is_no_deadline)
{
    const std::string text = "改造2000年底前建成的小区，2022年6月底前完成";
    const Span span = whole(text);
    const auto found = extract::find_deadlines(text, {&span, 1}, 2022, tables());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(show(text, found[0]), "2022年6月底前 2022-06-30 by month");
    EXPECT_EQ(extract::find_deadlines(text, {&span, 1}, 0, tables()).size(), 1U); // 建成的 tells which ones
}

// Each of these took minutes when a time looked back or ahead over all others.
TEST(Dates, many_times_are_read_in_linear_time)
{
    std::string every = "完成任务", dated, cells;
    for (int i = 0; i < 40000; ++i) every += "每月检查";
    for (int i = 0; i < 20000; ++i) {
        const std::string number = std::to_string(i);
        dated += std::to_string(1950 + i % 150) + "年" + std::to_string(i % 12 + 1) + "月" + std::to_string(i % 28 + 1) + "日前完成" +
                 number + "；";
        cells += "管网" + number + "公里\t2022年" + std::to_string(i % 12 + 1) + "月底前\t";
    }
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_EQ(prose(every), "每月 ongoing");
    const auto found = [](const std::string& text) {
        const Span span = whole(text);
        return extract::find_deadlines(text, {&span, 1}, 0, tables()).size();
    };
    EXPECT_EQ(found(dated), 2100U);
    EXPECT_EQ(found(cells), 12U);
    std::size_t rows = 0;
    for (std::uint32_t at = 0; at < cells.size();) { // a stretch a row, far from the beginning of the text
        const auto end = static_cast<std::uint32_t>(cells.find("前\t", at) + 3);
        const Span row{at, end};
        rows += extract::find_deadlines(cells, {&row, 1}, 0, tables()).size();
        at = end + 1;
    }
    EXPECT_EQ(rows, 20000U);
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

TEST(Dates, labelled_values)
{
    for (const auto& [written, read] : std::vector<Case>{
             {"2023年10月底前", "2023年10月底前 2023-10-31 by month"},
             {"2023年10月底前完成并持续推进", "2023年10月底前 2023-10-31 by month | 持续推进 ongoing"},
             {"年内持续推进", "年内 12-last within year"},
             {"立行立改，长期坚持", "立行立改 by | 长期坚持 ongoing"},
             {"立行立改，9月30日前完成", "立行立改 by | 9月30日前 9-30 by day"},
             {"立行立改并长期坚持", "立行立改 by | 长期坚持 ongoing"},
             {"推进立行立改，9月底前完成", "9月底前 9-last by month"},
             {"2022年12月20日前取得阶段成效，2023年6月底前全面完成",
              "2022年12月20日前 2022-12-20 by day | 2023年6月底前 2023-06-30 by month"},
             {"2022.6", "2022.6 2022-06-30 by month"},
             {"2022.6.30", "2022.6.30 2022-06-30 by day"},
             {"2022年", "2022年 2022-12-31 by year"},
             {"12月", "12月 12-last by month"},
             {"秋季开学", "秋季开学 by"},
             {"至全国两会结束", "至全国两会结束 by"},
             {"至12月15日结束", "至12月15日 12-15 by day"},
             {"立行立改", "立行立改 by"},
             {"2022年2月30日", "2022年2月30日 by day"},
             {"按时序进度", "按时序进度 by"},
             {"9月、12月", "9月、12月 by"},
             {"6月底前、年底前", "6月底前 6-last by month | 年底前 12-last by year"},
             {"下周五前", "下周五前 by"},
             {"七一前、春节前", "七一前、春节前 by"},
             {"七一前", "七一前 by"},
             {"6.30前", "6.30前 6-30 by day"},
             {"13.30前", "13.30前 by"},
             {"6.30", "6.30 by"},
             {"2025—2027年", "2025—2027年 2027-12-31 within year"},
             {"分年度实施", "分年度实施 ongoing"},
             {"2026年底前分年度完成", "2026年底前 2026-12-31 by year"},
             {"", ""},
         }) {
        EXPECT_EQ(labelled(written), read) << written;
    }
    EXPECT_TRUE(extract::read_deadline("年底", {0, 6}, tables()).labelled);
    EXPECT_TRUE(extract::read_deadline("", {0, 0}, tables()).deadline.span.empty());
}

TEST(Dates, a_day_behind_every_year_is_that_of_every_year)
{
    EXPECT_EQ(prose("每年7月30日前完成半年度总结、11月30日前完成年度总结。"), "每年7月30日前 ongoing | 11月30日前 ongoing");
    EXPECT_EQ(prose("每年3月底前、9月底前各检查一次。"), "每年3月底前 ongoing | 9月底前 ongoing");
    EXPECT_EQ(prose("每年7月30日前完成总结。11月30日前建成水厂。"), "每年7月30日前 ongoing | 11月30日前 11-30 by day");
    EXPECT_EQ(prose("每年开展培训2次，11月30日前建成水厂。"), "11月30日前 11-30 by day");
    EXPECT_EQ(prose("每年3月底前报计划，2024年9月底前建成水厂。"), "每年3月底前 ongoing | 2024年9月底前 2024-09-30 by month");
}

TEST(Dates, the_quarter_of_a_noun_is_no_deadline)
{
    EXPECT_EQ(prose("保障2024年第二季度用电。"), "");
    EXPECT_EQ(prose("做好三季度经济分析。"), "");
    EXPECT_EQ(prose("完成三季度主体施工。"), "三季度 9-last within quarter");
    EXPECT_EQ(prose("三季度完成主体施工。"), "三季度 9-last within quarter");
}

TEST(Dates, times_that_part_the_values_of_one_noun_are_no_deadlines)
{
    EXPECT_EQ(prose("新增企业50家，一季度10家、二季度15家、三季度25家"), "");
    EXPECT_EQ(prose("完成投资20亿元，其中上半年8亿元、下半年12亿元"), "");
    EXPECT_EQ(prose("一季度开工10个、二季度竣工8个"), "一季度 3-last within quarter | 二季度 6-last within quarter");
    EXPECT_EQ(prose("一季度10家"), "一季度 3-last within quarter");
    EXPECT_EQ(prose("6月底前3家、10月底前5家"), "6月底前 6-last by month | 10月底前 10-last by month");
}

// docs/lexicon.md: an entry's example is read as it says, its `not` is not.
TEST(Dates, lexicon_entries_are_read_as_they_say)
{
    const std::string lists = "time_words time_bounds period_heads";
    int checked = 0;
    for (const auto& [list, entry] : lexicon_entries()) {
        if (lists.find(list) == std::string::npos) continue;
        const std::string means = entry["means"];
        const bool none = means == "none" || means == "as_of" || means == "start" || means == "following" || means == "head" ||
                          means == "part" || means == "event_end" || means.starts_with("paced");
        const std::string example = entry["example"];
        const bool must_not = none && (list == "time_words" || means == "head");
        const std::string read = prose(example);
        if (!none) {
            EXPECT_NE(read, "") << entry;
        }
        if (must_not) {
            EXPECT_EQ(read, "") << entry;
        }
        EXPECT_EQ(prose(entry.value("not", "")), "") << entry;
        ++checked;
    }
    EXPECT_GT(checked, 200);
}

TEST(Dates, hostile_text_is_read_without_harm)
{
    for (const std::string part : {"年", "2022年", "到", "每", "二", "6月", "（", "《", "前", "一个", "2022-", "—", "9"}) {
        std::string text;
        for (int i = 0; i < 2000; ++i) text += part;
        (void)prose(text);
        (void)labelled(text);
        (void)date_in(text);
    }
}
