// Bytes of JSON: strings, decimals, chunks. A string is copied eight bytes at a time while it is looked at; at a byte that must be
// escaped (", \, controls) the copy stops, writes the escape and goes on. Test: tests/unit/json_write_test.cpp.
#include "json/out.hpp"

#include "text/decimal.hpp"

#include <cstdint>
#include <memory>
#include <utility>

#if defined(__linux__)
#include <sys/mman.h>
#endif

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

// Copies one word unless a byte of it must be escaped.
bool copy_word(const char* from, char* to) noexcept
{
    std::uint64_t word = 0;
    std::memcpy(&word, from, sizeof word);
    if (any_to_escape(word)) return false;
    std::memcpy(to, &word, sizeof word);
    return true;
}

// Copies the beginning of `text` up to a byte that must be escaped and returns how much. The last word overlaps the one before.
std::size_t copy_plain(std::string_view text, char* to) noexcept
{
    constexpr std::size_t kWord = 8;
    const char* const from = text.data();
    std::size_t i = 0;
    while (i + kWord <= text.size() && copy_word(from + i, to + i)) i += kWord;
    const std::size_t last = text.size() - kWord;
    if (text.size() >= kWord && i > last && copy_word(from + last, to + last)) return text.size();
    while (i < text.size() && !must_escape(from[i])) {
        to[i] = from[i];
        ++i;
    }
    return i;
}

// A result of 70 MB costs as much in faults of 4 KiB pages as in writing it; Linux gives pages of 2 MiB where asked (docs of
// transparent huge pages, "madvise"). A mere hint: whether it is followed changes nothing but time.
void ask_for_large_pages([[maybe_unused]] char* data, [[maybe_unused]] std::size_t size) noexcept
{
#if defined(MADV_HUGEPAGE)
    constexpr std::size_t kWorthwhile = 8U << 20U;
    constexpr std::size_t kPage = 4096;
    if (size < kWorthwhile) return;
    void* begin = data;
    if (std::align(kPage, kWorthwhile / 2, begin, size) != nullptr) (void)madvise(begin, size / kPage * kPage, MADV_HUGEPAGE);
#endif
}

} // namespace

Out::Out(std::size_t expected)
{
    result_.reserve(expected);
    ask_for_large_pages(result_.data(), result_.capacity());
}

void Out::number(Decimal value)
{
    static_assert(text::kDecimalChars <= kSmall);
    char* const to = begin();
    end(to + text::print_decimal(value, to));
}

void Out::quoted(std::string_view text)
{
    put('"');
    while (!text.empty()) {
        char* const to = begin();
        const std::size_t plain = copy_plain(text.substr(0, kSmall), to);
        end(to + plain);
        text.remove_prefix(plain);
        if (text.empty() || !must_escape(text.front())) continue;
        escape(text.front());
        text.remove_prefix(1);
    }
    put('"');
}

void Out::escape(char c)
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
        put(kHex[static_cast<unsigned char>(c) >> 4U]);
        put(kHex[static_cast<unsigned char>(c) & 0xFU]);
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
