// Each party's work over notices, and its calendar.
#include "zeren/parse.hpp"
#include "zeren/read.hpp"
#include "zeren/units.hpp"

#include <gtest/gtest.h>
#include <span>
#include <string>

namespace zeren {
namespace {

Document notice(const std::string& content) { return parse(read(std::as_bytes(std::span(content)))); }

const UnitWork* find(const std::vector<UnitWork>& units, std::string_view name)
{
    for (const UnitWork& unit : units)
        if (unit.name == name) return &unit;
    return nullptr;
}

TEST(UnitWork, GathersOverNotices)
{
    const Document a = notice("1．甲工作。牵头单位：区工信局；责任单位：区财政局\n2．乙工作。责任单位：区工信局\n");
    const Document b = notice("1．丙工作。配合单位：区工信局；牵头单位：区教育局\n");
    const Document* documents[] = {&a, &b};
    const auto units = unit_work(documents);
    ASSERT_EQ(units.size(), 3U);
    EXPECT_EQ(units.front().name, "区工信局");
    EXPECT_EQ(units.front().load, (std::array<std::size_t, 4>{1, 1, 1, 0}));
    EXPECT_EQ(units.front().tasks.back(), (UnitTask{1, 0, Duty::cooperating, false}));
}

TEST(UnitWork, AnotherSpellingOfOneNoticeIsTheSameParty)
{
    Document a = notice("1．甲工作。牵头单位：区发改委\n2．乙工作。责任单位：区发改委\n");
    ASSERT_EQ(a.parties.size(), 1U);
    a.parties[0].name = "区发展和改革委员会"; // as where the notice introduces 以下简称区发改委
    a.parties[0].aliases = {"区发改委"};
    const Document b = notice("1．丙工作。牵头单位：区发改委\n2．丁工作。责任单位：区教育局\n");
    const Document* documents[] = {&a, &b};
    const auto units = unit_work(documents);
    const UnitWork* unit = find(units, "区发展和改革委员会");
    ASSERT_NE(unit, nullptr);
    EXPECT_EQ(unit->tasks.size(), 3U);
    EXPECT_EQ(find(units, "区发改委"), nullptr);
}

TEST(UnitWork, NamesThatAreOnlyAlikeStayTwo)
{
    const Document a = notice("1．甲工作。牵头单位：区教育局\n");
    const Document b = notice("1．丙工作。牵头单位：市教育局\n");
    const Document* documents[] = {&a, &b};
    EXPECT_EQ(unit_work(documents).size(), 2U);
}

TEST(UnitWork, TwoDutiesInOneTaskCountOnce)
{
    const Document a = notice("1．甲工作。责任单位：区工信局；牵头单位：区工信局\n");
    const Document* documents[] = {&a};
    const auto units = unit_work(documents);
    ASSERT_EQ(units.size(), 1U);
    EXPECT_EQ(units[0].load, (std::array<std::size_t, 4>{1, 0, 0, 0}));
}

TEST(UnitWork, NoNoticeNoParty) { EXPECT_TRUE(unit_work({}).empty()); }

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

} // namespace
} // namespace zeren
