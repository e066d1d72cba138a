// The trie of dictionary.hpp. Node 0 is the root; an edge is a slot of an open-addressing table.
#include "text/dictionary.hpp"

#include "text/chars.hpp"
#include "text/traditional.hpp"
#include "text/utf8.hpp"

namespace zeren::text {
namespace {

constexpr std::uint32_t kNone = 0;

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

Dictionary::Dictionary() : slots_(64), values_(1, 0), pairs_(kPairs / 64, 0) {}

std::uint32_t Dictionary::step(std::uint32_t node, char32_t c) const noexcept
{
    const std::uint64_t key = (std::uint64_t{node} << 21U) | c;
    for (std::size_t i = hash(key) & (slots_.size() - 1);; i = (i + 1) & (slots_.size() - 1)) {
        if (slots_[i].key == key) return slots_[i].node;
        if (slots_[i].key == 0) return kNone;
    }
}

void Dictionary::grow()
{
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
        if (slot.key == 0) continue;
        std::size_t i = hash(slot.key) & (slots_.size() - 1);
        while (slots_[i].key != 0) i = (i + 1) & (slots_.size() - 1);
        slots_[i] = slot;
    }
}

std::uint32_t Dictionary::add_edge(std::uint32_t node, char32_t c)
{
    if (const std::uint32_t next = step(node, c); next != kNone) return next;
    if (edges_ >= slots_.size() / 2) grow();
    const auto next = static_cast<std::uint32_t>(values_.size());
    values_.push_back(0);
    const std::uint64_t key = (std::uint64_t{node} << 21U) | c;
    std::size_t i = hash(key) & (slots_.size() - 1);
    while (slots_[i].key != 0) i = (i + 1) & (slots_.size() - 1);
    slots_[i] = {key, next};
    ++edges_;
    return next;
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
    std::uint32_t node = 0;
    const CodePoint first = decode(word, 0);
    const std::size_t two = pair(fold(first.value), fold(decode(word, first.size).value));
    pairs_[two >> 6U] |= std::uint64_t{1} << (two & 63U);
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = decode(word, at);
        const char32_t folded = fold(c.value);
        if (at == 0 && !(may_begin(folded) && step(0, folded) != kNone)) mark_first(folded);
        node = add_edge(node, folded);
        at += c.size;
    }
    if (node != 0) values_[node] = value + 1;
}

void Dictionary::add_ending(std::string_view word, std::uint32_t value)
{
    std::uint32_t node = 0;
    const CodePoint end = decode_before(word, word.size());
    const char32_t last = fold(end.value);
    if (step(0, last) == kNone) mark_first(last);
    const std::size_t two = pair(last, fold(decode_before(word, word.size() - end.size).value));
    pairs_[two >> 6U] |= std::uint64_t{1} << (two & 63U);
    for (std::size_t at = word.size(); at > 0; at = before(word, at)) node = add_edge(node, fold(decode_before(word, at).value));
    if (node != 0) values_[node] = value + 1;
}

Dictionary::Match Dictionary::longest_from(std::string_view text, std::size_t at, CodePoint c, Gaps gaps) const noexcept
{
    const char32_t folded = fold(c.value);
    const char32_t second = decode(text, at + c.size).value;
    const bool goes_on = may_begin_with(pair(folded, fold(second))) || may_begin_with(pair(folded, 0)) ||
                         (gaps == Gaps::allowed && is_blank(classify(second)));
    if (!goes_on) return {static_cast<std::uint32_t>(at), 0};
    return walk(text, at, c, gaps);
}

Dictionary::Match Dictionary::walk(std::string_view text, std::size_t at, CodePoint c, Gaps gaps) const noexcept
{
    Match match{static_cast<std::uint32_t>(at), 0};
    std::uint32_t node = 0;
    for (std::size_t end = at; c.size != 0;) {
        node = step(node, fold(c.value));
        if (node == kNone) break;
        end += c.size;
        if (values_[node] != 0) match = {static_cast<std::uint32_t>(end), values_[node] - 1};
        c = decode(text, end);
        if (gaps == Gaps::allowed && is_blank(classify(c.value))) {
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
    if (!may_begin_with(pair(folded, second)) && !may_begin_with(pair(folded, 0))) return match;
    std::uint32_t node = 0;
    for (std::size_t begin = text.size(); begin > 0;) {
        const CodePoint c = decode_before(text, begin);
        node = step(node, fold(c.value));
        if (node == kNone) break;
        begin = before(text, begin);
        if (values_[node] != 0) match = {static_cast<std::uint32_t>(begin), values_[node] - 1};
    }
    return match;
}

} // namespace zeren::text
