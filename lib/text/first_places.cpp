// A trie of the passages, its edges in one hash table; at each character of the text the trie is walked as deep as the text goes on.
// At most places a bit tells that no passage begins with the character that stands there, at nearly all others one that none begins
// with the four, so that the table is left alone: in a long text it is too large to lie near the processor.
#include "text/first_places.hpp"

#include "text/char_set.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace zeren::text {
namespace {

class Trie {
public:
    // The passages that will be added.
    explicit Trie(std::span<const std::string_view> passages)
        : slots_(std::bit_ceil(2 * count_characters(passages) + 1)), shortest_(shortest_of(passages)),
          begins_(std::bit_ceil(kBitsEach * passages.size() + kWordBits) / kWordBits)
    {
    }

    std::uint32_t add(std::string_view passage)
    {
        std::uint32_t node = 0;
        if (passage.empty()) return node;
        firsts_.add(decode(passage, 0).value);
        const std::size_t bit = bit_of(passage);
        begins_[bit / kWordBits] |= std::uint64_t{1} << (bit % kWordBits);
        for (std::size_t at = 0; at < passage.size();) {
            const CodePoint c = decode(passage, at);
            Slot& slot = slots_[slot_of(edge(node, c.value))];
            if (slot.node == 0) slot = {edge(node, c.value), ++nodes_};
            node = slot.node;
            at += c.size;
        }
        return node;
    }

    // 0 where no passage goes on so.
    [[nodiscard]] std::uint32_t step(std::uint32_t node, char32_t c) const { return slots_[slot_of(edge(node, c))].node; }

    // The first place at or behind `at` where a passage may begin, by its first characters; text.size() for none.
    [[nodiscard]] std::size_t next(std::string_view text, std::size_t at) const noexcept
    {
        return firsts_.next_where(text, at, text.size(), [&](std::size_t place) {
            if (text.size() - place < shortest_) return false;
            const std::size_t bit = bit_of(text.substr(place));
            return (begins_[bit / kWordBits] >> (bit % kWordBits) & 1U) != 0;
        });
    }

    [[nodiscard]] std::size_t size() const { return nodes_ + std::size_t{1}; }

private:
    static constexpr std::size_t kBitsEach = 16; // for each passage: one place in sixteen is looked at in vain
    static constexpr std::size_t kWordBits = 64;
    static constexpr std::size_t kMostBytes = 12; // of a passage, which its bit stands for: four 汉字

    static std::size_t count_characters(std::span<const std::string_view> passages)
    {
        std::size_t characters = 0;
        for (const std::string_view passage : passages) characters += count_code_points(passage);
        return characters;
    }

    // Bytes of the shortest passage that is not empty.
    static std::size_t shortest_of(std::span<const std::string_view> passages)
    {
        std::size_t shortest = kMostBytes;
        for (const std::string_view passage : passages)
            if (!passage.empty()) shortest = std::min(shortest, passage.size());
        return shortest;
    }

    // Of the passages that begin as `words` do, which is as long as the shortest of them or longer.
    [[nodiscard]] std::size_t bit_of(std::string_view words) const noexcept
    {
        std::uint64_t first = 0;
        std::uint64_t last = 0;
        if (shortest_ >= sizeof first) { // nearly always: two loads, which may overlap
            std::memcpy(&first, words.data(), sizeof first);
            std::memcpy(&last, words.data() + shortest_ - sizeof last, sizeof last);
        } else {
            std::memcpy(&first, words.data(), shortest_);
        }
        const std::uint64_t mixed = (first ^ last << 23U ^ last) * 0x9E3779B97F4A7C15ULL;
        return static_cast<std::size_t>(mixed >> 32U) & (begins_.size() * kWordBits - 1);
    }

    static std::uint64_t edge(std::uint32_t node, char32_t c) noexcept { return std::uint64_t{node} << 21U | c; }

    struct Slot {
        std::uint64_t edge = 0;
        std::uint32_t node = 0; // to which it leads; 0 for a free slot
    };
    // Where the edge stands, or the free slot where it would.
    [[nodiscard]] std::size_t slot_of(std::uint64_t edge) const noexcept
    {
        std::size_t i = static_cast<std::size_t>((edge * 0x9E3779B97F4A7C15ULL) >> 20U) & (slots_.size() - 1);
        while (slots_[i].node != 0 && slots_[i].edge != edge) i = (i + 1) & (slots_.size() - 1);
        return i;
    }

    std::vector<Slot> slots_; // more than half of them are free
    std::uint32_t nodes_ = 0;
    CharSet firsts_;
    std::size_t shortest_;
    std::vector<std::uint64_t> begins_; // bits
};

} // namespace

std::vector<std::size_t> first_places(std::string_view text, std::size_t border, std::span<const std::string_view> passages)
{
    Trie trie(passages);
    std::vector<std::uint32_t> nodes;
    nodes.reserve(passages.size());
    for (const std::string_view passage : passages) nodes.push_back(trie.add(passage));
    std::vector<std::size_t> first(trie.size(), text.size() + 1); // of each node, a passage's end or not: so one walk marks them all
    for (std::size_t begin = 0; (begin = trie.next(text, begin)) < text.size();) {
        std::uint32_t node = 0;
        CodePoint c = decode(text, begin);
        const std::size_t next = begin + c.size;
        for (std::size_t at = begin; c.size != 0; c = decode(text, at)) {
            node = trie.step(node, c.value);
            if (node == 0) break;
            at += c.size;
            if (begin >= border || at <= border) first[node] = std::min(first[node], at);
        }
        begin = next;
    }
    std::vector<std::size_t> places;
    places.reserve(passages.size());
    for (const std::uint32_t node : nodes) places.push_back(node == 0 ? text.size() + 1 : first[node]);
    return places;
}

} // namespace zeren::text
