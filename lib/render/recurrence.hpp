// A schedule of the model on the days of a calendar: FREQ=MONTHLY;BYMONTHDAY=25 from 2022-03-11 to the end of 2022.
//
//     每月25日前    FREQ=MONTHLY;BYMONTHDAY=25     → first 2022-03-25, FREQ=MONTHLY;BYMONTHDAY=25;UNTIL=20221231
//     每季度        FREQ=MONTHLY;INTERVAL=3        → first 2022-03-31, FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1;UNTIL=…
//     每月30日前    FREQ=MONTHLY;BYMONTHDAY=30     → BYMONTHDAY=28,29,30;BYSETPOS=-1: in February on its last day
//
// RFC 5545 wants the first day of what recurs to be one on which its rule falls, and counts INTERVAL from there. The rules are those
// that extract/schedules writes; of a period without a day the last day is taken, as for deadlines. Test: tests/unit/recurrence_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace zeren::rendering {

struct Recurrence {
    Date first;       // the first day, not before the beginning, on which the rule falls
    std::string rule; // with UNTIL, as RRULE takes it
    // Falls on one of the first fifteen days of a month: such reports tell of the month before.
    bool looks_back = false;
};

// `until` is moved to the first day where that comes later, so that each schedule has a day. Nothing for a rule of another form.
std::optional<Recurrence> recurrence(std::string_view every, Date from, Date until);

Date days_later(Date date, int days);

} // namespace zeren::rendering
