// The exception: one line, stable codes.
#include "zeren/error.hpp"

#include <gtest/gtest.h>
#include <set>
#include <string>

namespace zeren {
namespace {

TEST(Error, SaysFileAndMessageInOneLine)
{
    const Error error(ErrorCode::file_missing, "no such file;\ncheck the path", "a\nb.txt");
    EXPECT_STREQ(error.what(), "a b.txt: no such file; check the path");
    EXPECT_EQ(error.code, ErrorCode::file_missing);
    EXPECT_EQ(error.file, "a\nb.txt");
    EXPECT_EQ(error.message, "no such file;\ncheck the path");
}

TEST(Error, HasNoColonWithoutFile) { EXPECT_STREQ(Error(ErrorCode::not_text, "is binary").what(), "is binary"); }

TEST(Error, EachCodeHasAStringOfItsOwn)
{
    std::set<std::string_view> names;
    for (unsigned char i = 0; i <= static_cast<unsigned char>(ErrorCode::text_mismatch); ++i)
        names.insert(to_string(static_cast<ErrorCode>(i)));
    EXPECT_EQ(names.size(), std::size_t{static_cast<unsigned char>(ErrorCode::text_mismatch)} + 1);
    EXPECT_EQ(names.count("unknown"), 0U);
    EXPECT_EQ(to_string(ErrorCode::charset_unknown), "charset_unknown");
}

} // namespace
} // namespace zeren
