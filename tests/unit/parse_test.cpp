// parse() on a Text that a caller made himself: what he left out is filled in, what he wrote is taken.
#include "shown.hpp"
#include "text/sha256.hpp"
#include "zeren/parse.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;

const std::string kContent = "1.加固河堤。（市水务局牵头）\n";

} // namespace

TEST(Parse, an_empty_sha256_is_computed)
{
    Text text = shown::text(kContent);
    text.sha256.clear();
    EXPECT_EQ(parse(text), shown::document(kContent));
    EXPECT_EQ(parse(Text{}).sha256, text::sha256_hex(""));
}

TEST(Parse, a_sha256_that_is_there_is_taken_as_it_stands)
{
    Text text = shown::text(kContent);
    text.sha256 = std::string(64, '0');
    EXPECT_EQ(parse(text).sha256, std::string(64, '0'));
}
