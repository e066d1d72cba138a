// Bytes of one charset to UTF-8, and whether text looks like Chinese. The only place that knows ICU.
// Test: tests/unit/charset_test.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::text {

// UTF-8 made of other bytes. Each sequence that could not be decoded is one U+FFFD; `bad` says where these stand in `content`,
// in ascending order. A U+FFFD that was in the source is none of them.
struct Decoded {
    std::string content;
    std::vector<std::size_t> bad;
};

// The name under which a charset is known here: "gbk", "GB2312" and "cp936" are "GB18030", "utf8" is "UTF-8", else the name that
// MIME or the IANA prefers ("Shift_JIS"). Empty for a name that ICU does not know.
[[nodiscard]] std::string charset_name(std::string_view name);

// Decodes bytes of the charset with that name, one that charset_name() gave, UTF-8 and UTF-16 excepted. Linear.
[[nodiscard]] Decoded decode_charset(std::string_view bytes, const std::string& name);

// UTF-16 without its BOM. An odd last byte and each lone surrogate is one bad sequence.
[[nodiscard]] Decoded decode_utf16(std::string_view bytes, bool big_endian);

// GB18030 or Big5, whichever the bytes are. `sure` is false where ICU could not tell and the common characters decided.
struct ChineseVerdict {
    std::string name;
    bool sure = false;
};
[[nodiscard]] std::optional<ChineseVerdict> judge_chinese(std::string_view bytes);

// Among the characters of valid UTF-8 that are not ASCII, the share that a Chinese notice is made of: its commonest 汉字 (both
// scripts) and Chinese punctuation count as one, other 汉字 as a quarter, all else as nothing. 0 for ASCII.
[[nodiscard]] double chinese_share(std::string_view utf8) noexcept;

} // namespace zeren::text
