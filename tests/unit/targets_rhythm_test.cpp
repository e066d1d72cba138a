// Targets again, with their periods: from-to over years, rhythms, shares, funds, ways of doing, and numbers beside them that ask for nothing.
#include "extract/targets.hpp"

#include "text/decimal.hpp"
#include "zeren/lexicon.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace zeren::extract {
namespace {

// indicator|change|relation|value|unit|period, joined by "; ": 森林覆盖率||=|45|%|2030年
std::string targets_of(std::string_view text)
{
    const std::vector<Stretch> stretches{{{0, static_cast<std::uint32_t>(text.size())}}};
    std::vector<Diagnostic> diagnostics;
    const auto words = [&](const std::optional<Span>& span) {
        return span ? std::string(text.substr(span->begin, span->size())) : std::string("-");
    };
    std::string shown;
    for (const Target& target : find_targets(text, stretches, 2024, Lexicon::builtin().tables(), diagnostics)) {
        if (!shown.empty()) shown += "; ";
        shown += words(target.indicator) + '|';
        if (target.change) shown += *target.change == Change::increase ? '+' : '-';
        shown += '|' + std::string(to_string(target.relation)) + '|' + (target.value ? text::print_decimal(*target.value) : "?") + '|' +
                 target.unit;
        if (target.period) shown += '|' + words(target.period);
    }
    return shown;
}

struct Case {
    std::string_view text;
    std::string_view targets;
};

void expect(const std::vector<Case>& cases)
{
    for (const auto& [text, targets] : cases) EXPECT_EQ(targets_of(text), targets) << text;
}

} // namespace

TEST(TargetsRhythm, from_one_year_to_another)
{
    expect({{"森林覆盖率由2025年的42.1%提高到2030年的45%", "森林覆盖率||=|45|%|2030年"},
            {"研发投入占地区生产总值比重从2020年的2.1%提升至2025年的2.8%以上", "研发投入占地区生产总值比重||>=|2.8|%|2025年"},
            {"城镇化率由60%提高到2025年的65%左右", "城镇化率||~|65|%|2025年"},
            {"补助标准由每人每年120元提高到每人每年200元", "补助标准||=|200|元"},
            {"2025年的任务是建设5座泵站", "泵站||=|5|座|2025年"},
            {"完成反馈的5个问题整改", ""}});
}

TEST(TargetsRhythm, how_often)
{
    expect({{"进展情况一周通报一次", "通报||=|1|次|一周"},
            {"管理人员三年轮训一次", "轮训||=|1|次|三年"},
            {"一年开展两次检查", "检查||=|2|次|一年"},
            {"每年召开两次会议", "会议||=|2|次|每年"},
            {"联席会议每半年召开一次会议", "会议||=|1|次|每半年"},
            {"开展联合检查，每季度不少于2次", "联合检查||>=|2|次|每季度"},
            {"十九届五次会议提出要求", ""},
            {"一周内开展两次检查", "检查||=|2|次"},
            {"近三年召开一次会议", ""},
            {"同步加密至每小时一次", ""}});
}

TEST(TargetsRhythm, a_rhythm_reaches_over_a_comma_where_the_verb_does)
{
    expect({{"每年推广农机8000台以上，工业应用100个以上", "农机||>=|8000|台|每年; 工业应用||>=|100|个|每年"},
            {"每年推广农机8000台以上，新建泵站10座", "农机||>=|8000|台|每年; 新建泵站||=|10|座"},
            {"每年推广农机8000台以上；泵站10座", "农机||>=|8000|台|每年; 泵站||=|10|座"},
            {"每年推广农机8000台以上，合格率达到90%", "农机||>=|8000|台|每年; 合格率||=|90|%"}});
}

TEST(TargetsRhythm, years_in_front_of_a_verb)
{
    expect({{"三年改造泵站68座、建成农田45万亩", "改造泵站||=|68|座|三年; 建成农田||=|45|万亩|三年"},
            {"省财政三年统筹安排不少于15亿元", "省财政||>=|15|亿元|三年"},
            {"力争两年内新增冷藏车1500辆，装用率达到100%", "新增冷藏车||=|1500|辆; 装用率||=|100|%"},
            {"实施三年行动，新建泵站5座", "新建泵站||=|5|座"},
            {"学前三年毛入园率达到80%", "学前三年毛入园率||=|80|%"}});
}

TEST(TargetsRhythm, what_everybody_has_to_do)
{
    expect({{"70%以上市、县完成整治", "市、县||>=|70|%"},
            {"2024年70%以上、2025年80%以上县级机关完成改造", "县级机关||>=|70|%|2024年; 县级机关||>=|80|%|2025年"},
            {"6月和9月各检查1次", "检查||=|1|次"},
            {"职业院校、应用型本科高校教师每年至少1个月在企业实训", "职业院校、应用型本科高校教师||>=|1|个月|每年"},
            {"70%以上县、建成泵站5座", "县||>=|70|%; 建成泵站||=|5|座"}});
}

TEST(TargetsRhythm, shares_of_a_whole)
{
    expect({{"合格街镇达到全市街镇总数的75%", "合格街镇||=|75|%"},
            {"交流教师占教师总数的15%", "交流教师占教师总数||=|15|%"},
            {"接种率以乡镇为单位保持在95%以上", "接种率||>=|95|%"},
            {"死亡人数比近三年均值下降15%以上", "死亡人数|-|>=|15|%"},
            {"居民收入实际增长7%", "居民收入|+|=|7|%"},
            {"农民收入實際增長6%", "农民收入|+|=|6|%"},
            {"完成省下达的10个任务", ""},
            {"以12个乡镇为重点", ""}});
}

TEST(TargetsRhythm, money_that_is_set_apart)
{
    expect({{"设立总规模50亿元的冷链产业基金", ""},
            {"设立10亿元产业引导基金", "产业引导基金||=|10|亿元"},
            {"每年安排2000万元专项资金", "专项资金||=|2000|万元|每年"},
            {"筹建30亿元的小镇发展基金", ""},
            {"给予企业50万元补助资金", ""},
            {"引进亿元以上项目5个", "引进亿元以上项目||=|5|个"}});
}

TEST(TargetsRhythm, how_it_is_done_is_no_part_of_what_is_done)
{
    expect({{"配套建设截污干管13.5公里", "建设截污干管||=|13.5|公里"},
            {"再上线办事事项14项", "上线办事事项||=|14|项"},
            {"配套管网20公里", "配套管网||=|20|公里"},
            {"公开招租比例提高20个百分点", "公开招租比例|+|=|20|个百分点"},
            {"规范管理率达到64%", "规范管理率||=|64|%"},
            {"打通翠屏路、柳林路2条断头路", "断头路||=|2|条"}});
}

TEST(TargetsRhythm, numbers_that_ask_for_nothing)
{
    expect({{"将涉及同一事项的多张许可证整合为一张许可证", ""},
            {"将三个证照合并为一个证照", ""},
            {"组织三张数据目录清单认领", ""},
            {"各成员保持24小时手机开机", ""},
            {"自受理之日起，应在5个工作日内办结", ""},
            {"完成率：A等：100%以上；B等：90%以上", ""},
            {"每月通报后3名", ""},
            {"培训后200名学员上岗", "学员上岗||=|200|名"},
            {"每村建设一张网格图", "网格图||=|1|张"},
            {"应急响应24小时内到位", "到位||<=|24|小时"},
            {"视频探头1.2万路", "视频探头||=|1.2|万路"},
            {"优化3路公交", ""},
            {"归集电子证照60类", "归集电子证照||=|60|类"},
            {"对照10大类65项标准", ""}});
}

} // namespace zeren::extract
