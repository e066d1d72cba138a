// The numbers of brackets, and what stands behind one: must be read, and beside it what must not.
#include "target_cases.hpp"

#include "extract/targets.hpp"
#include "zeren/lexicon.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace zeren::extract {
namespace {

using target_cases::expect;

// The index of the whole for each target, "-" for none.
std::string shares_of(std::string_view text)
{
    const std::vector<Stretch> stretches{{{0, static_cast<std::uint32_t>(text.size())}}};
    std::vector<Diagnostic> diagnostics;
    std::string shares;
    for (const Target& target : find_targets(text, stretches, 2024, Lexicon::builtin().tables(), diagnostics))
        shares += target.share_of ? std::to_string(*target.share_of) : "-";
    return shares;
}

} // namespace

TEST(BracketAmounts, all_parts_are_read)
{
    expect({{"新建公厕75座（其中城区公厕10座、农村公厕64座）", "新建公厕||=|75|座; 城区公厕||=|10|座; 农村公厕||=|64|座"},
            {"新建公厕75座（其中，城区公厕10座、农村公厕64座）", "新建公厕||=|75|座; 城区公厕||=|10|座; 农村公厕||=|64|座"},
            {"培训干部800人（其中村干部600人，社区干部200人）", "培训干部||=|800|人; 村干部||=|600|人; 社区干部||=|200|人"},
            {"建成停车位1500个（含充电车位200个、无障碍车位30个）", "建成停车位||=|1500|个; 充电车位||=|200|个; 无障碍车位||=|30|个"},
            {"新建公厕75座（城区10座已开工）", "新建公厕||=|75|座"},
            {"新建滨河大道（全长4.2公里，宽28米）", ""},
            {"代表票决（应到代表96人，实到91人）", ""}});
}

TEST(BracketAmounts, parts_are_of_what_stands_before_their_bracket)
{
    EXPECT_EQ(shares_of("培训干部800人（其中村干部600人，社区干部200人），建成停车位1500个（含充电车位200个）。"), "-00-3");
    EXPECT_EQ(shares_of("新建学校3所（其中小学2所、初中1所），改造泵站5座。"), "-00-");
    EXPECT_EQ(shares_of("新建学校3所，其中，小学2所、初中1所。"), "-00");
    EXPECT_EQ(shares_of("营业收入增长10%，费用率控制在85%以下。其中，公益类企业收入增长8%。"), "---"); // a rate is no part
    expect({{"装机新增800MW以上（其中风电500MW，光伏300MW），累计达到2600MW",
             "装机|+|>=|800|MW; 风电||=|500|MW; 光伏||=|300|MW; 装机||=|2600|MW"}});
}

TEST(BracketAmounts, a_bracket_bounds_the_amount_before_it)
{
    expect({{"优良天数比率不低于92.5%（即全年污染天数不超过27天），合格率达到90%",
             "优良天数比率||>=|92.5|%; 污染天数||<=|27|天|全年; 合格率||=|90|%"},
            {"降低浓度（全年重污染天数控制在3天以内），优良率达到90%以上", "重污染天数||<=|3|天|全年; 优良率||>=|90|%"},
            {"新增民宿25家（床位不少于400张）", "新增民宿||=|25|家; 床位||>=|400|张"},
            {"引进企业10家（投资额不低于1亿元）", "引进企业||=|10|家"}, // each of them
            {"研发费用占比（申报条件不低于3%）", ""}});
}

TEST(BracketAmounts, a_bracket_divides_what_is_done)
{
    expect({{"新增学位（小学45个、初中90个）", "小学||=|45|个; 初中||=|90|个"},
            {"对重点单位（企业45家、学校9家）开展检查", ""},
            {"改造老旧小区（涉及居民300户、楼栋20栋）", ""},
            {"表彰先进集体（企业5家、学校3所）", ""}});
}

} // namespace zeren::extract
