// The characters at which a reader of times has to look closer; everywhere else it goes on at the cost of one bit.
#include "lexicon/time_tables.hpp"

#include "text/chars.hpp"
#include "text/dates.hpp"

namespace zeren {
inline namespace v0 {

void TimeTables::mark_starts()
{
    while (yearly < words.size() && words[yearly].means != TimeMeaning::yearly) ++yearly;
    for (char32_t c = 0; c <= 0xFFFF; ++c) {
        const bool opens_name = text::classify(c) == text::Char::open && !text::is_round_open(c) && c != U'{';
        if (opens_name || text::may_begin_date_number(c) || times.may_begin(c)) starts.add(c);
    }
}

} // namespace v0
} // namespace zeren
