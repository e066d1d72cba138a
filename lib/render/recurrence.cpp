// The rule is taken apart, completed, and written anew; its first day is found by going from day to day, at most two years.
#include "render/recurrence.hpp"

#include "text/dates.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <vector>

namespace zeren::rendering {
namespace {

constexpr std::array<std::string_view, 7> kWeekdays{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}; // as std::chrono counts them
constexpr int kSureDay = 28;                                                                   // each month has it
constexpr int kLookingBack = 15; // on the 10th one reports of the month before, on the 25th of this one
constexpr int kMostDays = 2 * 366;

struct Rule {
    std::string_view freq;
    int interval = 1;
    std::vector<int> months;
    std::vector<int> month_days; // -1: the last
    std::vector<int> weekdays;   // 0: Sunday
    bool last_only = false;      // BYSETPOS=-1
};

std::chrono::sys_days days_of(Date date)
{
    return std::chrono::year_month_day(std::chrono::year(date.year), std::chrono::month(date.month), std::chrono::day(date.day));
}

Date date_of(std::chrono::sys_days days)
{
    const std::chrono::year_month_day date(days);
    return {static_cast<std::int16_t>(static_cast<int>(date.year())), static_cast<std::uint8_t>(static_cast<unsigned>(date.month())),
            static_cast<std::uint8_t>(static_cast<unsigned>(date.day()))};
}

int weekday_of(Date date) { return static_cast<int>(std::chrono::weekday(days_of(date)).c_encoding()); }

bool has(const std::vector<int>& values, int value) { return std::find(values.begin(), values.end(), value) != values.end(); }

bool read_number(std::string_view text, int& value)
{
    const auto end = std::from_chars(text.data(), text.data() + text.size(), value);
    return end.ec == std::errc() && end.ptr == text.data() + text.size();
}

// The parts between the marks, none for an empty text.
std::vector<std::string_view> parts_of(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(mark), text.size());
        parts.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return parts;
}

bool read_numbers(std::string_view list, int low, int high, std::vector<int>& values)
{
    for (const std::string_view part : parts_of(list, ',')) {
        int value = 0;
        if (!read_number(part, value) || value == 0 || value < low || value > high) return false;
        values.push_back(value);
    }
    return !values.empty();
}

bool read_weekdays(std::string_view list, std::vector<int>& values)
{
    for (const std::string_view part : parts_of(list, ',')) {
        const auto* const found = std::find(kWeekdays.begin(), kWeekdays.end(), part);
        if (found == kWeekdays.end()) return false;
        values.push_back(static_cast<int>(found - kWeekdays.begin()));
    }
    return !values.empty();
}

bool read_part(std::string_view key, std::string_view value, Rule& rule)
{
    if (key == "FREQ") {
        rule.freq = value;
        return value == "DAILY" || value == "WEEKLY" || value == "MONTHLY" || value == "YEARLY";
    }
    if (key == "INTERVAL") return read_number(value, rule.interval) && rule.interval > 0 && 12 % rule.interval == 0;
    if (key == "BYMONTH") return read_numbers(value, 1, 12, rule.months);
    if (key == "BYMONTHDAY") return read_numbers(value, -1, 31, rule.month_days);
    if (key == "BYDAY") return read_weekdays(value, rule.weekdays);
    rule.last_only = key == "BYSETPOS" && value == "-1";
    return rule.last_only;
}

std::optional<Rule> read_rule(std::string_view every)
{
    Rule rule;
    for (const std::string_view part : parts_of(every, ';')) {
        const std::size_t equals = part.find('=');
        if (equals == std::string_view::npos || !read_part(part.substr(0, equals), part.substr(equals + 1), rule)) return std::nullopt;
    }
    const bool counts = rule.interval > 1 && (rule.freq != "MONTHLY" || !rule.months.empty()); // from where, nobody has said
    return rule.freq.empty() || counts ? std::nullopt : std::optional(rule);
}

bool looks_back(const Rule& rule)
{
    return !rule.month_days.empty() &&
           std::all_of(rule.month_days.begin(), rule.month_days.end(), [](int day) { return day > 0 && day <= kLookingBack; });
}

// Every three months is March, June …; a report that looks back is due in the month behind: April, July …
void name_months(Rule& rule)
{
    const int first = looks_back(rule) ? 1 : rule.interval;
    for (int month = first; month <= 12; month += rule.interval) rule.months.push_back(month);
    rule.interval = 1;
}

// A day where none is said: the last of the week, month or year.
void complete(Rule& rule)
{
    if (rule.freq == "DAILY") return;
    if (rule.freq == "WEEKLY") {
        if (rule.weekdays.empty()) rule.weekdays = {0};
        return;
    }
    if (rule.freq == "MONTHLY" && rule.interval > 1 && rule.months.empty()) name_months(rule);
    if (rule.freq == "YEARLY" && rule.months.empty()) rule.months = {12};
    if (rule.month_days.empty() && rule.weekdays.empty()) rule.month_days = {-1};
    if (rule.month_days.size() == 1 && rule.month_days.front() > kSureDay) {
        for (int day = rule.month_days.front() - 1; day >= kSureDay; --day) rule.month_days.insert(rule.month_days.begin(), day);
        rule.last_only = true;
    }
}

// Whether the month's day is one of the rule's, BYSETPOS apart.
bool may_fall_on(const Rule& rule, Date date)
{
    if (!rule.months.empty() && !has(rule.months, date.month)) return false;
    if (!rule.weekdays.empty() && !has(rule.weekdays, weekday_of(date))) return false;
    const bool last = date.day == text::days_in_month(date.year, date.month);
    return rule.month_days.empty() || has(rule.month_days, date.day) || (last && has(rule.month_days, -1));
}

bool falls_on(const Rule& rule, Date date)
{
    if (!may_fall_on(rule, date)) return false;
    if (!rule.last_only) return true;
    const int days = text::days_in_month(date.year, date.month);
    for (int day = date.day + 1; day <= days; ++day)
        if (may_fall_on(rule, {date.year, date.month, static_cast<std::uint8_t>(day)})) return false;
    return true;
}

void add_numbers(std::string& text, std::string_view key, const std::vector<int>& values)
{
    for (std::size_t i = 0; i < values.size(); ++i) text.append(i == 0 ? key : ",").append(std::to_string(values[i]));
}

std::string written(const Rule& rule, Date until)
{
    std::string text = "FREQ=" + std::string(rule.freq);
    add_numbers(text, ";BYMONTH=", rule.months);
    add_numbers(text, ";BYMONTHDAY=", rule.month_days);
    for (std::size_t i = 0; i < rule.weekdays.size(); ++i)
        text.append(i == 0 ? ";BYDAY=" : ",").append(kWeekdays[static_cast<std::size_t>(rule.weekdays[i])]);
    if (rule.last_only) text.append(";BYSETPOS=-1");
    std::string day = text::print_iso(until);
    std::erase(day, '-');
    return text + ";UNTIL=" + day;
}

} // namespace

Date days_later(Date date, int days) { return date_of(days_of(date) + std::chrono::days(days)); }

std::optional<Recurrence> recurrence(std::string_view every, Date from, Date until)
{
    auto rule = read_rule(every);
    if (!rule) return std::nullopt;
    complete(*rule);
    Date first = from;
    for (int days = 0; !falls_on(*rule, first); ++days) {
        if (days == kMostDays) return std::nullopt;
        first = days_later(first, 1);
    }
    return Recurrence{first, written(*rule, std::max(first, until)), looks_back(*rule)};
}

} // namespace zeren::rendering
