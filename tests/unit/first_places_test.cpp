// Where passages first stand in a text: lib/text/first_places.cpp.
#include "text/first_places.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zeren::text {
namespace {

using Places = std::vector<std::size_t>;

Places find(std::string_view text, std::size_t border, const std::vector<std::string_view>& passages)
{
    return first_places(text, border, passages);
}

TEST(FirstPlaces, each_passage_is_found_where_it_first_ends)
{
    EXPECT_EQ(find("abcab", 0, {"ab", "b", "bc", "cab"}), (Places{2, 2, 3, 5}));
    EXPECT_EQ(find("江北市防汛方案、江北市防汛方案", 0, {"防汛方案", "江北市"}), (Places{21, 9}));
}

TEST(FirstPlaces, a_passage_inside_another_or_at_its_beginning_is_found)
{
    EXPECT_EQ(find("防汛方案实施细则", 0, {"防汛方案实施细则", "防汛方案", "方案"}), (Places{24, 12, 12}));
}

TEST(FirstPlaces, what_is_not_there_has_no_place)
{
    EXPECT_EQ(find("防汛方", 0, {"防汛方案", "", "抗旱", "防汛办"}), (Places{10, 10, 10, 10}));
    EXPECT_EQ(find("", 0, {"防汛"}), (Places{1}));
    EXPECT_EQ(find("责任单位 責任單位", 0, {"責任"}), (Places{19}));
}

TEST(FirstPlaces, a_place_across_the_border_does_not_count)
{
    EXPECT_EQ(find("aabb", 2, {"ab", "aa", "bb", "b"}), (Places{5, 2, 4, 3}));
    EXPECT_EQ(find("aabb-ab", 2, {"ab"}), (Places{7}));
}

TEST(FirstPlaces, a_passage_of_one_character_is_found_beside_longer_ones)
{
    EXPECT_EQ(find("市防汛", 0, {"汛", "防汛", "防", "区防"}), (Places{9, 9, 6, 10}));
}

TEST(FirstPlaces, equal_passages_share_their_place) { EXPECT_EQ(find("--方案", 0, {"方案", "方案"}), (Places{8, 8})); }

} // namespace
} // namespace zeren::text
