// Byte offsets of one text as code points or UTF-16 units, and back.
//
// Spans are UTF-8 bytes inside; a Python reader of the JSON wants code points, a Java reader UTF-16 units: in "a责😀" the end is
// 8 bytes, 3 code points, 4 units. An OffsetTable counts the text once and keeps one number for each 64 bytes (1/16 of the text);
// a look-up then counts 64 bytes at most, eight at a time. Bytes need no table. Test: tests/unit/offsets_test.cpp.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zeren::text {

enum class OffsetUnit : std::uint8_t { code_point, utf8, utf16 };

class OffsetTable {
public:
    // `content` is valid UTF-8, below 4 GiB, and must outlive the table.
    OffsetTable(std::string_view content, OffsetUnit unit);

    // Units before the byte; offsets beyond the end count as the end.
    [[nodiscard]] std::uint32_t from_byte(std::uint32_t byte) const noexcept;

    // The byte before which there are so many units; empty beyond the end and inside a code point.
    [[nodiscard]] std::optional<std::uint32_t> to_byte(std::uint64_t units) const noexcept;

    // Units of the whole text.
    [[nodiscard]] std::uint32_t length() const noexcept { return length_; }

private:
    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(content_.size()); }

    std::string_view content_;
    OffsetUnit unit_;
    std::uint32_t length_ = 0;
    std::vector<std::uint32_t> before_; // units before byte 64 × i
};

} // namespace zeren::text
