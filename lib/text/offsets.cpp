// Byte offsets as code points or UTF-16 units, and back. Units are counted eight bytes at a time: a code point is counted at its
// first byte (any that is no 10xxxxxx), and in UTF-16 one of four bytes (11110xxx) once more. Test: tests/unit/offsets_test.cpp.
#include "text/offsets.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>

namespace zeren::text {
namespace {

constexpr std::uint32_t kBlock = 64; // bytes for each number of the table
constexpr std::uint64_t kOnes = 0x0101010101010101;

unsigned char byte_at(std::string_view text, std::size_t at) noexcept { return static_cast<unsigned char>(text[at]); }

bool begins_code_point(unsigned char byte) noexcept { return (byte & 0xC0U) != 0x80U; }

std::uint32_t units_of(unsigned char lead, OffsetUnit unit) noexcept { return unit == OffsetUnit::utf16 && lead >= 0xF0 ? 2 : 1; }

// For each of eight bytes, in its lowest bits: the units that begin there.
std::uint64_t units_of_word(std::uint64_t word, OffsetUnit unit) noexcept
{
    const std::uint64_t leads = (~(word >> 7U) | (word >> 6U)) & kOnes;
    if (unit != OffsetUnit::utf16) return leads;
    return leads + ((word >> 7U) & (word >> 6U) & (word >> 5U) & (word >> 4U) & kOnes);
}

std::uint64_t load(const char* from) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, from, sizeof word);
    return word;
}

// The sum of eight bytes that together stay below 256: at most 64 bytes with a unit each, or 16 code points with two.
std::uint32_t sum(std::uint64_t word) noexcept { return static_cast<std::uint32_t>((word * kOnes) >> 56U); }

// Units that begin in the first `count` bytes, at most a block; `room` bytes may be looked at.
std::uint32_t count_units(const char* from, std::size_t count, std::size_t room, OffsetUnit unit) noexcept
{
    std::uint64_t units = 0;
    std::size_t at = 0;
    for (; at + 8 <= count; at += 8) units += units_of_word(load(from + at), unit);
    const std::size_t rest = count - at;
    if constexpr (std::endian::native == std::endian::little) {
        if (rest > 0 && at + 8 <= room) {
            const std::uint64_t wanted = (std::uint64_t{1} << (8 * rest)) - 1;
            return sum(units + (units_of_word(load(from + at), unit) & wanted));
        }
    }
    std::uint32_t result = sum(units);
    for (; at < count; ++at) {
        const auto byte = static_cast<unsigned char>(from[at]);
        if (begins_code_point(byte)) result += units_of(byte, unit);
    }
    return result;
}

} // namespace

OffsetTable::OffsetTable(std::string_view content, OffsetUnit unit) : content_(content), unit_(unit), length_(size())
{
    if (unit_ == OffsetUnit::utf8) return;
    before_.reserve(size() / kBlock + 1);
    std::uint32_t units = 0;
    for (std::size_t at = 0; at < content_.size(); at += kBlock) {
        before_.push_back(units);
        const std::size_t room = content_.size() - at;
        units += count_units(content_.data() + at, std::min<std::size_t>(kBlock, room), room, unit_);
    }
    length_ = units;
}

std::uint32_t OffsetTable::from_byte(std::uint32_t byte) const noexcept
{
    if (byte >= size()) return length_;
    if (unit_ == OffsetUnit::utf8) return byte;
    const std::size_t begin = byte & ~(kBlock - 1);
    return before_[byte / kBlock] + count_units(content_.data() + begin, byte - begin, content_.size() - begin, unit_);
}

std::optional<std::uint32_t> OffsetTable::to_byte(std::uint64_t units) const noexcept
{
    if (units > length_) return std::nullopt;
    std::size_t at = 0;
    std::uint64_t seen = 0;
    if (unit_ == OffsetUnit::utf8) {
        at = seen = units;
    } else if (!before_.empty()) {
        const auto block = std::upper_bound(before_.begin(), before_.end(), units) - before_.begin() - 1;
        at = static_cast<std::size_t>(block) * kBlock;
        seen = before_[static_cast<std::size_t>(block)];
        while (at < content_.size() && !begins_code_point(byte_at(content_, at))) ++at; // the tail of one that began a block before
    }
    while (seen < units) {
        seen += units_of(byte_at(content_, at), unit_);
        ++at;
        while (at < content_.size() && !begins_code_point(byte_at(content_, at))) ++at;
    }
    const bool boundary = at == content_.size() || begins_code_point(byte_at(content_, at));
    return seen == units && boundary ? std::optional(static_cast<std::uint32_t>(at)) : std::nullopt;
}

} // namespace zeren::text
