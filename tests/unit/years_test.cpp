// The year of the notice, and what it makes of a deadline that has none.
#include "extract/dates.hpp"
#include "extract/preamble.hpp"
#include "lexicon/tables.hpp"
#include "resolve/years.hpp"
#include "text/dates.hpp"
#include "zeren/lexicon.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using extract::NoticeYear;

const LexiconTables& tables() { return Lexicon::builtin().tables(); }

// A notice of three lines: title, date, text.
struct Notice {
    std::string text;
    Header header;
    Span body;

    Notice(const std::string& title, const std::string& date, const std::string& prose) : text(title + '\n' + date + '\n' + prose)
    {
        const auto title_end = static_cast<std::uint32_t>(title.size());
        const auto date_end = static_cast<std::uint32_t>(title_end + 1 + date.size());
        header.title = Passage{{0, title_end}, {}};
        const Span date_span{title_end + 1, date_end};
        if (!date.empty()) header.issued_on = IssuedOn{date_span, text::read_date(text, date_span)};
        body = {date_end + 1, static_cast<std::uint32_t>(text.size())};
    }
    [[nodiscard]] std::string part(Span span) const { return text.substr(span.begin, span.size()); }
};

std::string year_of(const Notice& notice)
{
    const NoticeYear year = extract::find_notice_year(notice.text, notice.header);
    return year.year == 0 ? "" : std::to_string(year.year) + ' ' + notice.part(year.span);
}

struct Dated {
    std::vector<Deadline> deadlines;
    std::vector<Diagnostic> diagnostics;
};

Dated dated(const Notice& notice)
{
    auto drafts = extract::find_deadlines(notice.text, {&notice.body, 1}, 0, tables());
    resolve::complete_years(drafts, extract::find_notice_year(notice.text, notice.header));
    Dated out;
    resolve::report_open_dates(notice.text, drafts, out.diagnostics);
    for (const auto& draft : drafts) out.deadlines.push_back(draft.deadline);
    return out;
}

std::string due(const Notice& notice)
{
    std::string out;
    const Dated all = dated(notice);
    for (const Deadline& one : all.deadlines) {
        out += (out.empty() ? "" : " | ") + (one.due ? text::print_iso(*one.due) : "-") +
               (one.basis ? " by " + notice.part(one.basis->span) : "");
    }
    for (const Diagnostic& one : all.diagnostics) out += " ! " + one.code;
    return out;
}

} // namespace

TEST(Years, the_year_of_the_notice)
{
    EXPECT_EQ(year_of({"关于2022年重点工作的通知", "2022年6月28日", ""}), "2022 2022年");
    EXPECT_EQ(year_of({"关于2022年重点工作的通知", "2021年12月30日", ""}), "2022 2022年");
    EXPECT_EQ(year_of({"关于印发《二○○七年工作要点》的通知", "", ""}), "2007 二○○七年");
    EXPECT_EQ(year_of({"优化营商环境三十条", "2019-05-06", ""}), "2019 2019-05-06");
    EXPECT_EQ(year_of({"三年行动（2021—2023年）年度任务书", "2021年4月19日", ""}), "2021 2021年4月19日");
    EXPECT_EQ(year_of({"贯彻2021年5月会议精神方案", "2022年1月5日", ""}), "2022 2022年1月5日");
    EXPECT_EQ(year_of({"2021年工作总结和2022年工作要点", "2022年1月5日", ""}), "2022 2022年");
    EXPECT_EQ(year_of({"2021年督察反馈意见整改方案", "2022年3月5日", ""}), "2022 2022年3月5日");
    EXPECT_EQ(year_of({"重点工作分工方案", "", ""}), "");
    EXPECT_EQ(year_of({"专题会议纪要", "", "2024年5月10日，县长主持召开会议。"}), "2024 2024年5月10日");
    EXPECT_EQ(year_of({"专题会议纪要", "", "2024年5月10日印发的办法同时废止。召开会议。"}), "");
    EXPECT_EQ(year_of({"专题会议纪要", "", "5月10日，县长主持召开会议。"}), "");
    EXPECT_EQ(due({"专题会议纪要", "", "2024年5月10日，县长召开会议。6月底前完成"}).substr(0, 10), "2024-06-30");
    Notice numbered("重点工作分工方案", "", "X政办〔2020〕4号");
    numbered.header.doc_number = DocNumber{numbered.body, "X政办", 2020, 4};
    EXPECT_EQ(year_of(numbered), "2020 X政办〔2020〕4号");
}

TEST(Years, the_year_of_what_was_audited_is_not_the_notices)
{
    EXPECT_EQ(year_of({"关于2024年度预算执行审计查出问题整改的通知", "", ""}), "");
    EXPECT_EQ(year_of({"关于2024年度预算执行审计查出问题整改的通知", "2025年6月3日", ""}), "2025 2025年6月3日");
    EXPECT_EQ(year_of({"2024年度审计项目计划", "", ""}), "2024 2024年");
    EXPECT_EQ(year_of({"2024年度民生实事任务分解", "", ""}), "2024 2024年");
}

TEST(Years, a_missing_year_is_the_notices_with_its_basis)
{
    EXPECT_EQ(due({"2022年重点工作", "2022年6月28日", "6月底前完成"}), "2022-06-30 by 2022年");
    EXPECT_EQ(due({"2024年重点工作", "", "2月底前完成"}), "2024-02-29 by 2024年");
    EXPECT_EQ(due({"2022年重点工作", "", "到2025年建成"}), "2025-12-31");
    EXPECT_EQ(due({"2022年重点工作", "", "长期坚持。"}), "-");
    EXPECT_EQ(due({"2022年重点工作", "2022年6月28日", "3月底前完成"}), "2022-03-31 by 2022年");
    const Dated all = dated({"2022年重点工作", "", "6月底前完成"});
    ASSERT_TRUE(all.deadlines.front().basis);
    EXPECT_EQ(all.deadlines.front().basis->kind, Basis::Kind::inferred);
    EXPECT_EQ(all.deadlines.front().basis->rule, Basis::Rule::year_of_notice);
    EXPECT_EQ(all.deadlines.front().basis->fields, std::vector<std::string>{"due"});
}

TEST(Years, what_is_unsafe_or_impossible_stays_open_and_is_reported)
{
    EXPECT_EQ(due({"工作方案", "2022年10月21日", "3月底前完成"}), "- ! deadline_year_unknown");
    EXPECT_EQ(due({"工作方案", "", "3月底前完成"}), "- ! deadline_year_unknown");
    EXPECT_EQ(due({"2022年工作方案", "", "2月30日前完成"}), "- ! impossible_date");
    EXPECT_EQ(due({"2023年工作方案", "", "2月29日前完成"}), "- ! deadline_year_unknown");
    EXPECT_EQ(due({"2022年工作方案", "", "国庆节前完成"}), "-");
}

TEST(Years, a_heading_that_begins_with_a_year_gives_it_to_what_stands_below)
{
    const auto below = [](const std::string& title, const std::string& heading) {
        const Notice notice(title, "", heading);
        const NoticeYear year = extract::year_below(notice.text, notice.body, extract::find_notice_year(notice.text, notice.header));
        return year.year == 0 ? "" : std::to_string(year.year) + ' ' + notice.part(year.span);
    };
    EXPECT_EQ(below("政府工作报告", "2018年工作安排"), "2018 2018年");
    EXPECT_EQ(below("政府工作报告", "二〇一八年重点任务"), "2018 二〇一八年");
    EXPECT_EQ(below("2018年工作总结", "2019年工作计划"), "2019 2019年");
    EXPECT_EQ(below("2018年工作方案", "2017年工作回顾"), "2018 2018年"); // looks back
    EXPECT_EQ(below("工作方案", "落实2018年审计意见"), "");
    EXPECT_EQ(below("工作方案", "2018—2020年行动"), "");
    EXPECT_EQ(below("工作方案", "重点任务"), "");
    EXPECT_EQ(below("工作方案", ""), "");
}

TEST(Years, reporting_dates_take_the_year_of_the_notice)
{
    const Notice notice("2023年重点工作", "2023年2月20日", "于7月10日、次年1月10日前报送，每月25日前报送，1月5日前报送。");
    auto reporting = extract::find_reporting(notice.text, {&notice.body, 1}, extract::ReportingVerbs::any, tables());
    resolve::complete_years(reporting, notice.text, tables(), extract::find_notice_year(notice.text, notice.header));
    ASSERT_EQ(reporting.size(), 4U);
    EXPECT_EQ(text::print_iso(reporting[0].due.value()), "2023-07-10");
    EXPECT_EQ(text::print_iso(reporting[1].due.value()), "2024-01-10");
    EXPECT_TRUE(reporting[1].basis);
    EXPECT_FALSE(reporting[2].due || reporting[2].basis);
    EXPECT_FALSE(reporting[3].due); // before the notice: which year, is not said
}
