// The trie of dictionary.hpp. Node 0 is the root; an edge is a slot of an open-addressing table.
#include "text/dictionary.hpp"

#include "text/chars.hpp"
#include "text/traditional.hpp"
#include "text/utf8.hpp"

#include <array>
#include <span>
#include <utility>
#include <vector>

namespace zeren::text {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr char32_t kFirstLetter = 0x3001; // nearly all blanks stand in front of it

bool is_blank_character(char32_t c) noexcept { return (c < kFirstLetter || c > kLastHan) && is_blank(classify(c)); }

std::size_t hash(std::uint64_t key) noexcept { return static_cast<std::size_t>((key * 0x9E3779B97F4A7C15ULL) >> 20U); }

// Behind what may stand inside a word of a damaged file: blanks, one line end.
std::size_t skip_gap(std::string_view text, std::size_t at) noexcept
{
    int lines = 0;
    for (std::size_t end = at; end < text.size();) {
        const CodePoint c = decode(text, end);
        const Char kind = classify(c.value);
        if (!is_blank(kind)) return end;
        if (kind == Char::line_end && c.value != U'\r' && ++lines > 1) return at;
        end += c.size;
    }
    return at;
}

} // namespace

// An empty dictionary costs nothing: its tables are constant until the first word is added.
Dictionary::Dictionary() noexcept : slots_(no_slots()), pairs_(no_pairs()) {}

std::span<const Dictionary::Slot> Dictionary::no_slots() noexcept
{
    static constexpr std::array<Slot, 64> kSlots{};
    return kSlots;
}

std::span<const std::uint64_t> Dictionary::no_pairs() noexcept
{
    static constexpr std::array<std::uint64_t, kPairs / 64> kNoPairs{};
    return kNoPairs;
}

// Where the edge of `node` with `c` stands, or the free slot where it would.
std::size_t Dictionary::slot(std::uint32_t node, char32_t c) const noexcept
{
    const std::uint64_t key = (std::uint64_t{node} << 21U) | c;
    const Slot* const slots = slots_.data();
    const std::size_t mask = slots_.size() - 1;
    std::size_t i = hash(key) & mask;
    while (slots[i].key != key && slots[i].key != 0) i = (i + 1) & mask;
    return i;
}

void Dictionary::grow()
{
    std::vector<Slot> larger(slots_.size() * 2);
    for (const Slot& slot : std::span(slots_.data(), slots_.size())) {
        if (slot.key == 0) continue;
        std::size_t i = hash(slot.key) & (larger.size() - 1);
        while (larger[i].key != 0) i = (i + 1) & (larger.size() - 1);
        larger[i] = slot;
    }
    slots_ = LentArray<Slot>(std::move(larger));
}

// The slot of the edge with `c` behind the one in slot `edge`; behind none, that of the root.
std::size_t Dictionary::add_edge(std::size_t edge, char32_t c)
{
    const std::uint32_t node = edge == kNone ? 0 : slots_[edge].node & ~kGoesOn;
    if (edge != kNone) slots_.own()[edge].node |= kGoesOn;
    if (const std::size_t i = slot(node, c); slots_[i].key != 0) return i;
    if (edges_ >= slots_.size() / 2) grow();
    const std::size_t i = slot(node, c);
    slots_.own()[i] = {(std::uint64_t{node} << 21U) | c, ++edges_, 0};
    return i;
}

void Dictionary::mark_first(char32_t c)
{
    first_.add(c);
    if (c <= 0xFFFF) {
        for (const Twins& twins : traditional_twins(static_cast<char16_t>(c))) first_.add(twins.traditional);
    }
    if (c > 0x20 && c < 0x7F) first_.add(c + 0xFEE0);
}

void Dictionary::add(std::string_view word, std::uint32_t value)
{
    std::size_t edge = kNone;
    const CodePoint first = decode(word, 0);
    const std::size_t two = pair(fold(first.value), fold(decode(word, first.size).value));
    pairs_.own()[two >> 6U] |= std::uint64_t{1} << (two & 63U);
    has_single_ = has_single_ || first.size == word.size();
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = decode(word, at);
        const char32_t folded = fold(c.value);
        if (at == 0 && !(may_begin(folded) && slots_[slot(0, folded)].key != 0)) mark_first(folded);
        edge = add_edge(edge, folded);
        at += c.size;
    }
    if (edge != kNone) slots_.own()[edge].value = value + 1;
}

void Dictionary::add_ending(std::string_view word, std::uint32_t value)
{
    std::size_t edge = kNone;
    const CodePoint end = decode_before(word, word.size());
    const char32_t last = fold(end.value);
    if (slots_[slot(0, last)].key == 0) mark_first(last);
    const std::size_t two = pair(last, fold(decode_before(word, word.size() - end.size).value));
    pairs_.own()[two >> 6U] |= std::uint64_t{1} << (two & 63U);
    has_single_ = has_single_ || end.size == word.size();
    for (std::size_t at = word.size(); at > 0; at = before(word, at)) edge = add_edge(edge, fold(decode_before(word, at).value));
    if (edge != kNone) slots_.own()[edge].value = value + 1;
}

// False when the first two characters at `at`, of which `first` is one of the words', tell that no word begins there.
inline bool Dictionary::goes_on(std::string_view text, std::size_t at, CodePoint first, Gaps gaps) const noexcept
{
    const char32_t folded = fold(first.value);
    const char32_t second = decode(text, at + first.size).value;
    if (may_begin_with(pair(folded, fold(second))) || (has_single_ && may_begin_with(pair(folded, 0)))) return true;
    return gaps == Gaps::allowed && is_blank_character(second);
}

Dictionary::Place Dictionary::find(std::string_view text, std::size_t at, std::size_t end, Gaps gaps) const noexcept
{
    Match match;
    at = first_.next_where(text, at, end, [&](std::size_t place) {
        const CodePoint c = decode(text, place);
        if (c.value <= 0xFFFF && !goes_on(text, place, c, gaps)) return false;
        match = walk(text, place, c, gaps);
        return match.found(place);
    });
    const auto begin = static_cast<std::uint32_t>(at);
    return at < end && match.found(at) ? Place{begin, match.end, match.value} : Place{begin, begin, 0};
}

std::size_t Dictionary::next(std::string_view text, std::size_t at, std::size_t end, Gaps gaps) const noexcept
{
    return first_.next_where(text, at, end, [&](std::size_t place) {
        const CodePoint c = decode(text, place);
        return c.value > 0xFFFF || goes_on(text, place, c, gaps);
    });
}

Dictionary::Match Dictionary::longest_from(std::string_view text, std::size_t at, CodePoint c, Gaps gaps) const noexcept
{
    if (!goes_on(text, at, c, gaps)) return {static_cast<std::uint32_t>(at), 0};
    return walk(text, at, c, gaps);
}

Dictionary::Match Dictionary::walk(std::string_view text, std::size_t at, CodePoint c, Gaps gaps) const noexcept
{
    Match match{static_cast<std::uint32_t>(at), 0};
    std::uint32_t node = 0;
    for (std::size_t end = at; c.size != 0;) {
        const Slot& edge = slots_[slot(node, fold(c.value))];
        if (edge.key == 0) break;
        end += c.size;
        if (edge.value != 0) match = {static_cast<std::uint32_t>(end), edge.value - 1};
        if ((edge.node & kGoesOn) == 0) break;
        node = edge.node & ~kGoesOn;
        c = decode(text, end);
        if (gaps == Gaps::allowed && is_blank_character(c.value)) {
            end = skip_gap(text, end);
            c = decode(text, end);
        }
    }
    return match;
}

Dictionary::Match Dictionary::longest_before(std::string_view text, CodePoint last) const noexcept
{
    Match match{static_cast<std::uint32_t>(text.size()), 0};
    const char32_t folded = fold(last.value);
    const char32_t second = fold(decode_before(text, text.size() - last.size).value);
    if (!may_begin_with(pair(folded, second)) && !(has_single_ && may_begin_with(pair(folded, 0)))) return match;
    std::uint32_t node = 0;
    CodePoint c = last;
    for (std::size_t begin = text.size(); c.size != 0; c = decode_before(text, begin)) {
        const Slot& edge = slots_[slot(node, fold(c.value))];
        if (edge.key == 0) break;
        begin -= c.size;
        if (edge.value != 0) match = {static_cast<std::uint32_t>(begin), edge.value - 1};
        if ((edge.node & kGoesOn) == 0) break;
        node = edge.node & ~kGoesOn;
    }
    return match;
}

} // namespace zeren::text
