// Numbers that stand somewhere in a stretch, and gaps that are none because of them.
#include "outline/mark_search.hpp"
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace zeren;
using outline::Ladder;

bool stands(const std::string& text, Ladder ladder, std::uint32_t value)
{
    return outline::has_mark(text, shown::whole(text), ladder, value);
}

} // namespace

TEST(MarkSearch, finds_a_number_on_its_step_wherever_it_stands)
{
    EXPECT_TRUE(stands("坚持原则。\n（三）保障措施\n", Ladder::chinese_bracket, 3));
    EXPECT_TRUE(stands("负责。（三）保障措施", Ladder::chinese_bracket, 3));
    EXPECT_TRUE(stands("负责。3.保障", Ladder::arabic, 3));
    EXPECT_TRUE(stands("三、保障", Ladder::chinese, 3));
}

TEST(MarkSearch, no_other_number_step_or_part_of_a_number_is_one)
{
    EXPECT_FALSE(stands("（三）保障措施", Ladder::chinese_bracket, 4));
    EXPECT_FALSE(stands("（三）保障措施", Ladder::chinese, 3));
    EXPECT_FALSE(stands("23.保障", Ladder::arabic, 3));
    EXPECT_FALSE(stands("投资3.5亿元", Ladder::arabic, 3));
    EXPECT_FALSE(stands("二十三、保障", Ladder::chinese, 3));
    EXPECT_FALSE(stands("", Ladder::arabic, 1));
}

TEST(MarkSearch, a_number_that_a_paragraph_of_prose_bears_is_not_missing)
{
    const std::string head = "关于做好防汛工作的通知\n一、加固河堤。（市水务局牵头）\n";
    EXPECT_FALSE(shown::has_code(shown::document(head + "二、坚持以人民为中心。\n三、清理河道。（市林业局牵头）\n"), "numbering_gap"));
    EXPECT_TRUE(shown::has_code(shown::document(head + "坚持以人民为中心。\n三、清理河道。（市林业局牵头）\n"), "numbering_gap"));
}
