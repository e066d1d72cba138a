// Schedules on the days of a calendar.
#include "render/recurrence.hpp"

#include <gtest/gtest.h>

namespace zeren {
namespace {

using rendering::recurrence;

constexpr Date kFrom{2024, 2, 1};
constexpr Date kUntil{2024, 12, 31};

struct Case {
    const char* every;
    Date first;
    const char* rule;
};

TEST(Recurrence, FirstDayIsOneOfTheRule)
{
    const Case cases[] = {
        {"FREQ=DAILY", {2024, 2, 1}, "FREQ=DAILY;UNTIL=20241231"},
        {"FREQ=WEEKLY;BYDAY=FR", {2024, 2, 2}, "FREQ=WEEKLY;BYDAY=FR;UNTIL=20241231"},
        {"FREQ=WEEKLY", {2024, 2, 4}, "FREQ=WEEKLY;BYDAY=SU;UNTIL=20241231"},
        {"FREQ=MONTHLY;BYMONTHDAY=25", {2024, 2, 25}, "FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20241231"},
        {"FREQ=MONTHLY", {2024, 2, 29}, "FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20241231"},
        {"FREQ=MONTHLY;BYMONTHDAY=30", {2024, 2, 29}, "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1;UNTIL=20241231"},
        {"FREQ=MONTHLY;INTERVAL=3", {2024, 3, 31}, "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1;UNTIL=20241231"},
        {"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=25", {2024, 3, 25}, "FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=25;UNTIL=20241231"},
        {"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10", {2024, 4, 10}, "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=10;UNTIL=20241231"},
        {"FREQ=MONTHLY;INTERVAL=6", {2024, 6, 30}, "FREQ=MONTHLY;BYMONTH=6,12;BYMONTHDAY=-1;UNTIL=20241231"},
        {"FREQ=MONTHLY;BYMONTH=1,4,7,10", {2024, 4, 30}, "FREQ=MONTHLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1;UNTIL=20241231"},
        {"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", {2024, 2, 29}, "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;UNTIL=20241231"},
        {"FREQ=YEARLY", {2024, 12, 31}, "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1;UNTIL=20241231"},
        {"FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=10", {2025, 1, 10}, "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=10;UNTIL=20250110"},
    };
    for (const Case& one : cases) {
        const auto days = recurrence(one.every, kFrom, kUntil);
        ASSERT_TRUE(days.has_value()) << one.every;
        EXPECT_EQ(days->first, one.first) << one.every;
        EXPECT_EQ(days->rule, one.rule) << one.every;
    }
}

TEST(Recurrence, OtherRulesAreNotGuessed)
{
    for (const char* every : {"", "FREQ=HOURLY", "FREQ=MONTHLY;BYMONTHDAY=0", "FREQ=MONTHLY;BYMONTHDAY=32",
                              "FREQ=MONTHLY;BYMONTHDAY=", "FREQ=MONTHLY;INTERVAL=5", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY;COUNT=3",
                              "BYMONTHDAY=3", "FREQ=WEEKLY;BYDAY=XX", "FREQ=MONTHLY;BYMONTH=13", "FREQ=MONTHLY;INTERVAL=99999999999",
                              "FREQ", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-2"})
        EXPECT_FALSE(recurrence(every, kFrom, kUntil).has_value()) << every;
}

TEST(Recurrence, TheFirstHalfOfAMonthLooksBack)
{
    EXPECT_TRUE(recurrence("FREQ=MONTHLY;BYMONTHDAY=10", kFrom, kUntil)->looks_back);
    EXPECT_FALSE(recurrence("FREQ=MONTHLY;BYMONTHDAY=25", kFrom, kUntil)->looks_back);
    EXPECT_FALSE(recurrence("FREQ=MONTHLY", kFrom, kUntil)->looks_back);
}

} // namespace
} // namespace zeren
