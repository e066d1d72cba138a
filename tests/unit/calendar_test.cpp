// Deadlines, schedules and reports as a calendar.
#include "zeren/parse.hpp"
#include "zeren/read.hpp"
#include "zeren/units.hpp"

#include <gtest/gtest.h>
#include <span>
#include <string>
#include <vector>

namespace zeren {
namespace {

Document notice(const std::string& content) { return parse(read(std::as_bytes(std::span(content)))); }

std::string calendar_of(const Document& document)
{
    const Document* documents[] = {&document};
    return to_calendar(documents);
}

// The values of a property, in order.
std::vector<std::string> values(const std::string& calendar, const std::string& property)
{
    std::vector<std::string> found;
    const std::string begin = "\r\n" + property;
    for (std::size_t at = calendar.find(begin); at != std::string::npos; at = calendar.find(begin, at + 1))
        found.push_back(calendar.substr(at + begin.size(), calendar.find("\r\n", at + 2) - at - begin.size()));
    return found;
}

using Lines = std::vector<std::string>;

const UnitWork* find(const std::vector<UnitWork>& units, std::string_view name)
{
    for (const UnitWork& unit : units)
        if (unit.name == name) return &unit;
    return nullptr;
}

TEST(Calendar, HasAnEventADatedDeadline)
{
    const Document a =
        notice("2024年重点工作\n1．甲工作，2024年6月30日前完成。牵头单位：区工信局\n2．乙工作，长期坚持。责任单位：区财政局\n");
    const Document* documents[] = {&a};
    const std::string calendar = to_calendar(documents);
    EXPECT_NE(calendar.find("DTSTART;VALUE=DATE:20240630\r\n"), std::string::npos);
    std::size_t events = 0;
    for (std::size_t at = calendar.find("BEGIN:VEVENT"); at != std::string::npos; at = calendar.find("BEGIN:VEVENT", at + 1)) ++events;
    EXPECT_EQ(events, 1U);
    EXPECT_EQ(calendar, to_calendar(documents));
}

TEST(Calendar, OfOnePartyHasItsTasksAlone)
{
    const Document a = notice("1．甲工作，2024年6月30日前完成。牵头单位：区工信局\n2．乙工作，2024年9月30日前完成。责任单位：区财政局\n");
    const Document* documents[] = {&a};
    const auto units = unit_work(documents);
    const std::string calendar = to_calendar(documents, find(units, "区财政局"));
    EXPECT_EQ(calendar.find("20240630"), std::string::npos);
    EXPECT_NE(calendar.find("20240930"), std::string::npos);
}

TEST(Calendar, LinesAreFoldedAndMarksEscaped)
{
    std::string text = "1．";
    for (int i = 0; i < 60; ++i) text += "甲；乙,";
    const Document a = notice(text + "，2024年6月30日前完成。牵头单位：区工信局\n");
    const Document* documents[] = {&a};
    const std::string calendar = to_calendar(documents);
    std::size_t begin = 0;
    for (std::size_t end = calendar.find("\r\n"); end != std::string::npos; end = calendar.find("\r\n", begin)) {
        EXPECT_LE(end - begin, 75U);
        EXPECT_NE(static_cast<unsigned char>(calendar[begin]) & 0xC0U, 0x80U);
        begin = end + 2;
    }
    EXPECT_NE(calendar.find("\\,"), std::string::npos);
}

TEST(Calendar, ARecurringReportBeginsOnADayOfItsRuleAndEndsWithTheYear)
{
    const std::string calendar =
        calendar_of(notice("县政府办公室关于分解2024年重点工作的通知\n各单位于每季度末月25日前报送进展。\n1．甲工作。牵头单位：县工信局\n"
                           "县政府办公室\n2024年3月26日\n"));
    EXPECT_EQ(values(calendar, "DTSTART;VALUE=DATE:"), Lines{"20240625"});
    EXPECT_EQ(values(calendar, "RRULE:"), Lines{"FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=25;UNTIL=20241231"});
}

TEST(Calendar, TheReportOfDecemberFallsInJanuary)
{
    const std::string calendar =
        calendar_of(notice("县政府办公室关于分解2024年重点工作的通知\n各单位于每月5日前报送进展。\n1．甲工作。牵头单位：县工信局\n"));
    EXPECT_EQ(values(calendar, "DTSTART;VALUE=DATE:"), Lines{"20240105"});
    EXPECT_EQ(values(calendar, "RRULE:"), Lines{"FREQ=MONTHLY;BYMONTHDAY=5;UNTIL=20250131"});
}

TEST(Calendar, SchedulesOfTasksRecur)
{
    const std::string calendar = calendar_of(
        notice("2024年重点工作\n1．甲工作。\n牵头单位：县工信局\n完成时限：每季度\n2．乙工作。\n牵头单位：县教育局\n完成时限：每月10日\n"
               "3．丙工作。\n牵头单位：县教育局\n完成时限：长期坚持\n"));
    EXPECT_EQ(values(calendar, "DTSTART;VALUE=DATE:"), (Lines{"20240331", "20240110"}));
    EXPECT_EQ(values(calendar, "RRULE:"),
              (Lines{"FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1;UNTIL=20241231", "FREQ=MONTHLY;BYMONTHDAY=10;UNTIL=20241231"}));
}

TEST(Calendar, ScheduleLastsAsLongAsTheLastDeadline)
{
    const std::string calendar = calendar_of(notice("2024年重点工作\n1．甲工作。\n牵头单位：县工信局\n完成时限：每季度\n"
                                                    "2．乙工作，2026年6月底前完成。\n牵头单位：县教育局\n"));
    EXPECT_EQ(values(calendar, "RRULE:"), Lines{"FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1;UNTIL=20260630"});
}

TEST(Calendar, WithoutAYearNothingRecurs)
{
    EXPECT_TRUE(values(calendar_of(notice("1．甲工作。\n牵头单位：县工信局\n完成时限：每季度\n")), "RRULE:").empty());
}

TEST(Calendar, TheSameNoticeTwiceHasItsEventsOnce)
{
    const Document a = notice("1．甲工作，2024年6月30日前完成。牵头单位：区工信局\n");
    const Document b = a;
    const Document* documents[] = {&a, &b};
    EXPECT_EQ(values(to_calendar(documents), "UID:").size(), 1U);
}

} // namespace
} // namespace zeren
