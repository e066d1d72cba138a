// Each party's work over notices.
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

} // namespace
} // namespace zeren
