// One pass from mark to mark; what an item measures, its end tells.
#include "extract/noun_lists.hpp"

#include "extract/indicators.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {

using text::Char;
using text::decode;

namespace {

// 普|及|率, 参|与|率: a character that joins, in a word that holds it
bool is_inside_word(std::string_view text, std::uint32_t at, Span noun)
{
    const auto covers = [&](std::string_view word) {
        for (std::size_t inside = 0; inside < word.size(); inside += decode(word, inside).size) {
            if (inside > at - noun.begin || at - inside + word.size() > noun.end) continue;
            if (text.substr(at - inside, word.size()) == word) return true;
        }
        return false;
    };
    return std::ranges::any_of(text::kJoinWords, covers);
}

} // namespace

bool joins_nouns(char32_t c) noexcept { return text::classify(c) == Char::pause || text::kJoin.find(c) != std::u32string_view::npos; }

std::vector<Span> split_items(std::string_view text, Span noun, bool joins)
{
    std::vector<Span> items;
    std::uint32_t begin = noun.begin;
    int level = 0;
    for (std::uint32_t at = noun.begin; at < noun.end;) {
        const text::CodePoint c = decode(text, at);
        const Char kind = text::classify(c.value);
        level += kind == Char::open ? 1 : kind == Char::close ? -1 : 0;
        if (level == 0 && at > begin && (kind == Char::pause || (joins && joins_nouns(c.value) && !is_inside_word(text, at, noun)))) {
            items.push_back(text::trim(text, {begin, at}));
            begin = at + c.size;
        }
        at += c.size;
    }
    if (begin < noun.end) items.push_back(text::trim(text, {begin, noun.end}));
    return items;
}

bool all_measure(std::string_view text, const std::vector<Span>& items, const MeasureTables& tables)
{
    return std::all_of(items.begin(), items.end(), [&](Span item) { return ends_with_measure(text, item, tables); });
}

bool share_their_end(std::string_view text, const std::vector<Span>& items, const MeasureTables& tables)
{
    const auto measures = [&](Span item) { return ends_with_measure(text, item, tables); };
    return items.size() > 2 && measures(items.back()) && std::none_of(items.begin(), items.end() - 1, measures);
}

} // namespace zeren::extract
