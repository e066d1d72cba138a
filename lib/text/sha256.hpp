// SHA-256 of bytes, as lower-case hexadecimal. What source.sha256 and text.sha256 of the model hold.
// Test: tests/unit/charset_test.cpp.
#pragma once

#include <string>
#include <string_view>

namespace zeren::text {

[[nodiscard]] std::string sha256_hex(std::string_view bytes);

} // namespace zeren::text
