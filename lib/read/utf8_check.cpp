// One pass over bytes that are UTF-8 nearly always, so that is what is fast: eight ASCII bytes or one 汉字 a step.
//
// E4 B8 AD (中) is good; C0 AF (overlong), ED A0 80 (a surrogate) and F4 90 80 80 (beyond U+10FFFF) are bad from their second byte
// on; a file cut within 中 ends in one bad sequence of two bytes. What a bad sequence means for the choice of a charset is
// detect.cpp's. Test: tests/unit/read_utf8_test.cpp.
#include "read/utf8_check.hpp"

#include <bit>
#include <cstring>

namespace zeren::reading {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD"; // U+FFFD

unsigned char byte_at(std::string_view bytes, std::size_t at) noexcept { return static_cast<unsigned char>(bytes[at]); }

std::uint64_t load8(const char* from) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, from, sizeof word);
    return word;
}

// What may follow a lead byte: how many bytes, and the range of the first of them (Unicode 15, table 3-7). No tail: a bad lead.
struct Lead {
    unsigned tail = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

Lead lead_of(unsigned char byte) noexcept
{
    if (byte >= 0xC2 && byte <= 0xDF) return {1};
    if (byte == 0xE0) return {2, 0xA0, 0xBF};
    if (byte == 0xED) return {2, 0x80, 0x9F};
    if (byte >= 0xE1 && byte <= 0xEF) return {2};
    if (byte == 0xF0) return {3, 0x90, 0xBF};
    if (byte >= 0xF1 && byte <= 0xF3) return {3};
    if (byte == 0xF4) return {3, 0x80, 0x8F};
    return {};
}

// Three bytes E1–EC, EE or EF with two continuation bytes: nearly every character of a notice. Reads four bytes.
bool is_common_wide(const char* from) noexcept
{
    std::uint32_t word = 0;
    std::memcpy(&word, from, sizeof word);
    if constexpr (std::endian::native == std::endian::big) word = __builtin_bswap32(word);
    const std::uint32_t lead = word & 0x0FU;
    return (word & 0x00C0C0F0U) == 0x008080E0U && lead != 0 && lead != 0x0DU;
}

} // namespace

Utf8Sequence utf8_sequence(std::string_view bytes, std::size_t at) noexcept
{
    const unsigned char first = byte_at(bytes, at);
    if (first < 0x80) return {1, true};
    const Lead lead = lead_of(first);
    if (lead.tail == 0) return {1, false};
    for (unsigned i = 1; i <= lead.tail; ++i) {
        if (at + i >= bytes.size()) return {i, false};
        const unsigned char next = byte_at(bytes, at + i);
        const bool fits = i == 1 ? next >= lead.low && next <= lead.high : (next & 0xC0U) == 0x80U;
        if (!fits) return {i, false};
    }
    return {lead.tail + 1, true};
}

std::size_t utf8_valid_until(std::string_view bytes) noexcept
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080ULL;
    const char* data = bytes.data();
    std::size_t at = 0;
    while (at + 8 <= bytes.size()) {
        if (is_common_wide(data + at)) {
            do at += 3;
            while (at + 4 <= bytes.size() && is_common_wide(data + at));
        } else if ((load8(data + at) & kHighBits) == 0) {
            at += 8;
        } else {
            const Utf8Sequence sequence = utf8_sequence(bytes, at);
            if (!sequence.good) return at;
            at += sequence.size;
        }
    }
    while (at < bytes.size()) {
        const Utf8Sequence sequence = utf8_sequence(bytes, at);
        if (!sequence.good) return at;
        at += sequence.size;
    }
    return at;
}

Utf8Count count_utf8(std::string_view bytes) noexcept
{
    Utf8Count count;
    for (std::size_t at = 0; at < bytes.size(); ++count.total) {
        const Utf8Sequence sequence = utf8_sequence(bytes, at);
        count.bad += !sequence.good;
        count.wide += sequence.good && sequence.size >= 3;
        at += sequence.size;
    }
    return count;
}

std::string repair_utf8(std::string_view bytes, std::vector<std::size_t>& places)
{
    std::string repaired;
    repaired.reserve(bytes.size() + 64);
    while (!bytes.empty()) {
        const std::size_t good = utf8_valid_until(bytes);
        repaired += bytes.substr(0, good);
        bytes.remove_prefix(good);
        if (bytes.empty()) break;
        places.push_back(repaired.size());
        repaired += kReplacement;
        bytes.remove_prefix(utf8_sequence(bytes, 0).size);
    }
    return repaired;
}

} // namespace zeren::reading
