// The lists of the words of time: which meanings each knows, and the number that some hold ("quarter 9": its last month).
#include "lexicon/time_entries.hpp"

#include "text/dictionary.hpp"

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zeren::lexicon {
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
    std::uint8_t low = 0; // of the number behind the name; it has none where both are 0
    std::uint8_t high = 0;
};
constexpr std::array kMeanings = {
    Meant{List::times, "none", TimeMeaning::none},
    Meant{List::times, "until", TimeMeaning::until},
    Meant{List::times, "as_of", TimeMeaning::as_of},
    Meant{List::times, "this_year", TimeMeaning::this_year},
    Meant{List::times, "next_year", TimeMeaning::next_year},
    Meant{List::times, "year_end", TimeMeaning::year_end},
    Meant{List::times, "in_year", TimeMeaning::in_year},
    Meant{List::times, "half", TimeMeaning::half, 1, 12},
    Meant{List::times, "quarter", TimeMeaning::quarter, 1, 12},
    Meant{List::times, "quarter_unit", TimeMeaning::quarter_unit},
    Meant{List::times, "ongoing", TimeMeaning::ongoing},
    Meant{List::times, "lasting", TimeMeaning::lasting},
    Meant{List::times, "event", TimeMeaning::event},
    Meant{List::times, "duration", TimeMeaning::duration},
    Meant{List::times, "daily", TimeMeaning::daily},
    Meant{List::times, "weekly", TimeMeaning::weekly},
    Meant{List::times, "monthly", TimeMeaning::monthly, 1, 12},
    Meant{List::times, "paced", TimeMeaning::paced, 1, 12},
    Meant{List::times, "fortnightly", TimeMeaning::fortnightly},
    Meant{List::times, "half_monthly", TimeMeaning::half_monthly},
    Meant{List::times, "ten_daily", TimeMeaning::ten_daily},
    Meant{List::times, "yearly", TimeMeaning::yearly},
    Meant{List::bounds, "none", TimeMeaning::none},
    Meant{List::bounds, "before", TimeMeaning::before},
    Meant{List::bounds, "within", TimeMeaning::within},
    Meant{List::bounds, "ending", TimeMeaning::ending},
    Meant{List::bounds, "third", TimeMeaning::third, 0, 31},
    Meant{List::bounds, "part", TimeMeaning::part},
    Meant{List::bounds, "start", TimeMeaning::start},
    Meant{List::bounds, "following", TimeMeaning::following},
    Meant{List::bounds, "event_end", TimeMeaning::event_end},
    Meant{List::reaching, "reach", TimeMeaning::none},
    Meant{List::reaching, "carry", TimeMeaning::carried},
    Meant{List::reaching, "act_on", TimeMeaning::acted_on},
    Meant{List::schedule, "month_of_quarter", TimeMeaning::month_of_quarter, 1, 3},
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

// The number of "quarter 9" as `meant` wants it; none where "means" is another meaning or no such number.
std::optional<std::uint8_t> number_of(const Meant& meant, std::string_view means) noexcept
{
    if (!means.starts_with(meant.name)) return std::nullopt;
    std::string_view digits = means.substr(meant.name.size());
    if (meant.high == 0) return digits.empty() ? std::optional<std::uint8_t>(0) : std::nullopt;
    if (!digits.starts_with(' ')) return std::nullopt;
    digits.remove_prefix(1);
    std::uint8_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole && number >= meant.low && number <= meant.high ? std::optional(number) : std::nullopt;
}

[[noreturn]] void refuse_meaning(const Entry& entry, List list, const std::string& means)
{
    std::string names;
    for (const Meant& meant : kMeanings) {
        if (meant.list != list) continue;
        names.append(names.empty() ? "" : ", ").append(meant.name);
        if (meant.high > 0) names += " " + std::to_string(meant.low) + ".." + std::to_string(meant.high);
    }
    entry.refuse("\"means\" cannot be \"" + means + "\"; use one of " + names);
}

} // namespace

bool add_time_entry(TimeTables& tables, Entry& entry)
{
    const Named* const named = find_list(entry.list());
    if (named == nullptr) return false;
    const std::string& means = entry.text("means");
    for (const Meant& meant : kMeanings) {
        if (meant.list != named->list) continue;
        const auto number = number_of(meant, means);
        if (!number) continue;
        const auto index = static_cast<std::uint32_t>(tables.words.size());
        text::Dictionary& dictionary = dictionary_of(tables, named->list);
        if (named->list == List::reaching) dictionary.add_ending(entry.term(), index);
        else dictionary.add(entry.term(), index);
        if (named->list == List::counted && meant.means != TimeMeaning::uncounted) tables.counted_ends.add_ending(entry.term(), index);
        tables.words.push_back({entry.term(), meant.means, *number});
        return true;
    }
    refuse_meaning(entry, named->list, means);
}

} // namespace zeren::lexicon
