// The closing words of a notice behind its last item: glued to it, on lines of their own, and what only looks like them.
#include "shown.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace {

using namespace zeren;
using Lines = std::vector<std::string>;

Document notice(const std::string& last)
{
    return shown::document(
        "关于优化营商环境的意见\n各单位：\n（一）简化审批。清理证明。（市审批局牵头）\n（二）降低成本。减免费用。（市财政局牵头）\n"
        "（三）抓好兑现。完善机制。" +
        last);
}

std::string last_task(const Document& document) { return shown::tasks(document).back(); }

bool is_closing(const Document& document, const std::string& words)
{
    for (const Other& other : document.other)
        if (other.kind == Other::Kind::closing && document.text(other.span).find(words) != std::string_view::npos) return true;
    return false;
}

const std::string kLast = "三: [抓好兑现] 完善机制。 <- lead_unit 牵头: 市商务局";

} // namespace

TEST(ClosingTails, glued_to_the_last_item)
{
    for (const std::string tail : {"各地区、各部门要认真贯彻落实本意见，重大情况及时报告。市政府办公室要加强督促检查。",
                                   "各单位要抓好落实。", "本意见自印发之日起施行，有效期3年。"}) {
        const Document document = notice("（市商务局牵头）" + tail + "\n");
        EXPECT_EQ(last_task(document), kLast) << tail;
        EXPECT_TRUE(is_closing(document, tail)) << tail;
    }
}

TEST(ClosingTails, on_lines_of_their_own)
{
    const Document document =
        notice("（市商务局牵头）\n各区、各部门要认真贯彻落实本意见。\n本意见自印发之日起施行，有效期至2027年12月31日。\n");
    EXPECT_EQ(last_task(document), kLast);
    EXPECT_TRUE(is_closing(document, "各区、各部门要认真贯彻"));
    EXPECT_TRUE(is_closing(document, "本意见自印发之日起施行"));
    EXPECT_TRUE(document.tasks.back().deadlines.empty());
}

TEST(ClosingTails, what_the_item_itself_says_stays)
{
    for (const std::string tail : {"此项工作于年底前完成。", "完善考核办法。", "对成效明显的予以奖励。"}) {
        const Document document = notice("（市商务局牵头）" + tail + "\n");
        EXPECT_FALSE(is_closing(document, tail)) << tail;
        ASSERT_EQ(document.tasks.back().rest.size(), 1U) << tail;
    }
    // where other items go on behind their brackets, so may the last
    const Document document = shown::document("关于优化营商环境的意见\n各单位：\n（一）清理证明。（市审批局牵头）各区要配合。\n"
                                              "（二）减免费用。（市财政局牵头）\n（三）完善机制。（市商务局牵头）各区要配合。\n");
    EXPECT_FALSE(is_closing(document, "各区要配合"));
}
