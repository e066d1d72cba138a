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
    add(0x20, 0x7E);     // ASCII
    add(0x2010, 0x2030); // “ ‘
    add(0x3000, 0x303F); // 《 「
    starts.add(text::kDateHanNumbers);
    add(0xFE30, 0xFE6F); // small marks
    add(0xFF01, 0xFF64); // wide twins of ASCII
}

} // namespace v0
} // namespace zeren
