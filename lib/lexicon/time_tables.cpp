// The characters at which a reader of times has to look closer; everywhere else it goes on at the cost of one bit.
#include "lexicon/time_tables.hpp"

#include "text/chars.hpp"
#include "text/dates.hpp"

namespace zeren {
inline namespace v0 {

void TimeTables::mark_starts()
{
    while (yearly < words.size() && words[yearly].means != TimeMeaning::yearly) ++yearly;
    starts.add(times.first_characters());
    const auto add = [&](char32_t from, char32_t to) {
        for (char32_t c = from; c <= to; ++c) {
            const bool opens_name = text::classify(c) == text::Char::open && !text::is_round_open(c) && c != U'{';
            if (opens_name || text::may_begin_date_number(c)) starts.add(c);
        }
    };
    add(0, 0x303F); // letters and punctuation
    starts.add(text::kDateHanNumbers);
    add(0xFE00, 0xFFFF); // wide marks
}

} // namespace v0
} // namespace zeren
