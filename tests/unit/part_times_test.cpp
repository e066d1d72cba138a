// Numbers that divide one before them by years.
#include "target_cases.hpp"

#include <gtest/gtest.h>

namespace zeren::target_cases {

TEST(PartTimes, a_number_behind_a_time_is_of_what_it_divides)
{
    expect(
        {{"改造危房3.8万户，其中2024年2万户、2025年1.8万户",
          "改造危房||=|3.8|万户; 改造危房||=|2|万户|2024年; 改造危房||=|1.8|万户|2025年"},
         {"改造危房3.8万户，2024年2万户、2025年1.8万户", "改造危房||=|3.8|万户; 改造危房||=|2|万户|2024年; 改造危房||=|1.8|万户|2025年"},
         {"改造危房3.8万户（2024年2万户、2025年1.8万户）", "改造危房||=|3.8|万户; 改造危房||=|2|万户|2024年; 改造危房||=|1.8|万户|2025年"},
         {"新开工租赁住房3.8万套，其中2024年2万户", "新开工租赁住房||=|3.8|万套; 新开工租赁住房||=|2|万户|2024年"}});
}

TEST(PartTimes, other_units_greater_numbers_and_years_that_are_over_divide_nothing)
{
    expect({{"改造危房3.8万户，2024年5亿元", "改造危房||=|3.8|万户"},
            {"改造危房3.8万户，2024年5万户", "改造危房||=|3.8|万户"},
            {"改造危房3.8万户（2022年2万户、2023年1.8万户）", "改造危房||=|3.8|万户"},
            {"改造危房3.8万户（每户2万元）", "改造危房||=|3.8|万户"}});
}

} // namespace zeren::target_cases
