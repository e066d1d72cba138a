// UTF-8 to the bytes of another charset, by ICU: the tests' own oracle of what the library decodes.
#pragma once

#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <unicode/ucnv.h>

namespace zeren {

inline std::string encode(std::string_view utf8, const char* charset)
{
    UErrorCode error = U_ZERO_ERROR;
    std::string bytes(utf8.size() * 4 + 16, '\0');
    const std::int32_t size = ucnv_convert(charset, "UTF-8", bytes.data(), static_cast<std::int32_t>(bytes.size()), utf8.data(),
                                           static_cast<std::int32_t>(utf8.size()), &error);
    EXPECT_TRUE(U_SUCCESS(error)) << charset;
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

} // namespace zeren
