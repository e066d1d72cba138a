// From entries of the time lists to TimeTables: which meanings each list knows, and the month or day that a meaning holds ("quarter 9").
#include "lexicon/time_tables.hpp"

#include "text/chars.hpp"
#include "text/dates.hpp"

#include <array>
#include <charconv>

namespace zeren {
inline namespace v0 {
namespace {

enum class List : std::uint8_t { times, bounds, reaching, schedule, reports, covers, counted, counters, period_heads };

struct Named {
    std::string_view name;
    List list;
};
constexpr std::array kLists = {
    Named{"time_words", List::times},        Named{"time_bounds", List::bounds},     Named{"schedule_words", List::schedule},
    Named{"report_words", List::reports},    Named{"covered_periods", List::covers}, Named{"counted_nouns", List::counted},
    Named{"reaching_verbs", List::reaching}, Named{"counters", List::counters},      Named{"period_heads", List::period_heads},
};

struct Meant {
    List list;
    std::string_view name;
    TimeMeaning means;
};
constexpr std::array kMeanings = {
    Meant{List::times, "none", TimeMeaning::none},
    Meant{List::times, "until", TimeMeaning::until},
    Meant{List::times, "as_of", TimeMeaning::as_of},
    Meant{List::times, "this_year", TimeMeaning::this_year},
    Meant{List::times, "next_year", TimeMeaning::next_year},
    Meant{List::times, "year_end", TimeMeaning::year_end},
    Meant{List::times, "in_year", TimeMeaning::in_year},
    Meant{List::times, "half", TimeMeaning::half},
    Meant{List::times, "quarter", TimeMeaning::quarter},
    Meant{List::times, "quarter_unit", TimeMeaning::quarter_unit},
    Meant{List::times, "ongoing", TimeMeaning::ongoing},
    Meant{List::times, "lasting", TimeMeaning::lasting},
    Meant{List::times, "event", TimeMeaning::event},
    Meant{List::times, "daily", TimeMeaning::daily},
    Meant{List::times, "weekly", TimeMeaning::weekly},
    Meant{List::times, "monthly", TimeMeaning::monthly},
    Meant{List::times, "paced", TimeMeaning::paced},
    Meant{List::times, "yearly", TimeMeaning::yearly},
    Meant{List::bounds, "none", TimeMeaning::none},
    Meant{List::bounds, "before", TimeMeaning::before},
    Meant{List::bounds, "within", TimeMeaning::within},
    Meant{List::bounds, "ending", TimeMeaning::ending},
    Meant{List::bounds, "third", TimeMeaning::third},
    Meant{List::bounds, "part", TimeMeaning::part},
    Meant{List::bounds, "start", TimeMeaning::start},
    Meant{List::bounds, "following", TimeMeaning::following},
    Meant{List::bounds, "event_end", TimeMeaning::event_end},
    Meant{List::reaching, "reach", TimeMeaning::none},
    Meant{List::schedule, "month_of_quarter", TimeMeaning::month_of_quarter},
    Meant{List::schedule, "last_workday", TimeMeaning::last_workday},
    Meant{List::schedule, "weekday", TimeMeaning::weekday},
    Meant{List::schedule, "day_part", TimeMeaning::day_part},
    Meant{List::schedule, "clock", TimeMeaning::clock},
    Meant{List::reports, "report", TimeMeaning::report},
    Meant{List::reports, "none", TimeMeaning::none},
    Meant{List::reports, "hand_in", TimeMeaning::hand_in},
    Meant{List::covers, "covers", TimeMeaning::none},
    Meant{List::counted, "counted", TimeMeaning::none},
    Meant{List::counted, "none", TimeMeaning::uncounted},
    Meant{List::counters, "counter", TimeMeaning::none},
    Meant{List::period_heads, "head", TimeMeaning::none},
};

const Named* find_list(std::string_view name) noexcept
{
    for (const Named& list : kLists) {
        if (list.name == name) return &list;
    }
    return nullptr;
}

text::Dictionary& dictionary_of(TimeTables& tables, List list) noexcept
{
    switch (list) {
    case List::times: return tables.times;
    case List::bounds: return tables.bounds;
    case List::reaching: return tables.reaching;
    case List::schedule: return tables.schedule;
    case List::reports: return tables.reports;
    case List::covers: return tables.covers;
    case List::counted: return tables.counted;
    case List::counters: return tables.counters;
    case List::period_heads: break;
    }
    return tables.period_heads;
}

} // namespace

bool TimeTables::owns(std::string_view list) noexcept { return find_list(list) != nullptr; }

bool TimeTables::add(std::string_view list, const std::string& term, std::string_view means)
{
    const Named* const named = find_list(list);
    const std::string_view name = means.substr(0, means.find(' '));
    TimeWord word{term, TimeMeaning::none, 0};
    if (name.size() < means.size()) std::from_chars(means.data() + name.size() + 1, means.data() + means.size(), word.month);
    for (const Meant& meant : kMeanings) {
        if (named == nullptr || meant.list != named->list || meant.name != name) continue;
        word.means = meant.means;
        const auto index = static_cast<std::uint32_t>(words.size());
        text::Dictionary& dictionary = dictionary_of(*this, named->list);
        if (named->list == List::reaching) dictionary.add_ending(term, index);
        else dictionary.add(term, index);
        if (named->list == List::counted && meant.means != TimeMeaning::uncounted) counted_ends.add_ending(term, index);
        words.push_back(std::move(word));
        return true;
    }
    return false;
}

void TimeTables::mark_starts()
{
    for (char32_t c = 0; c <= 0xFFFF; ++c) {
        const bool opens_name = text::classify(c) == text::Char::open && !text::is_round_open(c) && c != U'{';
        if (opens_name || text::may_begin_date_number(c) || times.may_begin(c)) starts[c >> 6U] |= std::uint64_t{1} << (c & 63U);
    }
}

} // namespace v0
} // namespace zeren
