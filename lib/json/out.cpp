// Bytes of JSON: strings, decimals, chunks. A string is copied eight bytes at a time while it is looked at; at a byte that must be
// escaped (", \, controls) the copy stops, writes the escape and goes on. Test: tests/unit/json_write_test.cpp.
#include "json/out.hpp"

#include "text/decimal.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace zeren::json {
namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101;
constexpr std::uint64_t kHighBits = 0x8080808080808080;

// A high bit for each zero byte; bits above the first such byte may be wrong, which does not matter to "is there any".
std::uint64_t zero_bytes(std::uint64_t word) noexcept { return (word - kOnes) & ~word & kHighBits; }

bool any_to_escape(std::uint64_t word) noexcept
{
    const std::uint64_t control = (word - kOnes * 0x20) & ~word & kHighBits;
    return (control | zero_bytes(word ^ (kOnes * '"')) | zero_bytes(word ^ (kOnes * '\\'))) != 0;
}

bool must_escape(char c) noexcept { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

} // namespace

void Out::number(Decimal value)
{
    room(kSmall);
    static_assert(text::kDecimalChars <= kSmall);
    used_ += text::print_decimal(value, at());
}

void Out::quoted(std::string_view text)
{
    put('"');
    while (!text.empty()) {
        text.remove_prefix(copy_plain(text));
        if (text.empty() || !must_escape(text.front())) continue;
        escape(static_cast<unsigned char>(text.front()));
        text.remove_prefix(1);
    }
    put('"');
}

// Copies the beginning of `text` up to a byte that must be escaped, kSmall bytes at most, and returns how much.
std::size_t Out::copy_plain(std::string_view text)
{
    room(kSmall);
    char* const to = at();
    const std::size_t limit = std::min(text.size(), kSmall);
    std::size_t i = 0;
    for (std::uint64_t word = 0; i + sizeof word <= limit; i += sizeof word) {
        std::memcpy(&word, text.data() + i, sizeof word);
        if (any_to_escape(word)) break;
        std::memcpy(to + i, &word, sizeof word);
    }
    for (; i < limit && !must_escape(text[i]); ++i) to[i] = text[i];
    used_ += i;
    return i;
}

void Out::escape(unsigned char c)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    switch (c) {
    case '"': return small("\\\"");
    case '\\': return small("\\\\");
    case '\n': return small("\\n");
    case '\r': return small("\\r");
    case '\t': return small("\\t");
    case '\b': return small("\\b");
    case '\f': return small("\\f");
    default:
        small("\\u00");
        put(kHex[c >> 4U]);
        put(kHex[c & 0xFU]);
    }
}

void Out::flush()
{
    result_.append(chunk_.data(), used_);
    used_ = 0;
}

std::string Out::take()
{
    flush();
    return std::move(result_);
}

} // namespace zeren::json
