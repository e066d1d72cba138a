// Writing code points as UTF-8. Reading them: utf8.hpp. Test: tests/unit/charset_test.cpp.
#pragma once

#include <string>

namespace zeren::text {

// Adds one code point, which is no surrogate.
inline void append(std::string& text, char32_t c)
{
    const auto tail = [c](unsigned shift) { return static_cast<char>(0x80U | ((c >> shift) & 0x3FU)); };
    if (c < 0x80) text += static_cast<char>(c);
    else if (c < 0x800) text.append({static_cast<char>(0xC0U | (c >> 6U)), tail(0)});
    else if (c < 0x10000) text.append({static_cast<char>(0xE0U | (c >> 12U)), tail(6), tail(0)});
    else text.append({static_cast<char>(0xF0U | (c >> 18U)), tail(12), tail(6), tail(0)});
}

} // namespace zeren::text
