// Each rule that says that a number is no target, beside a number of the same shape that is one; and that no numeral is without verdict.
#include "extract/verdicts.hpp"

#include "lexicon/tables.hpp"
#include "text/numerals.hpp"
#include "zeren/lexicon.hpp"
#include "zeren/numbers.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace zeren {
namespace {

struct Judged {
    std::string_view text;
    std::vector<std::string_view> rules; // of its numbers, in order
};

class Verdicts : public testing::TestWithParam<Judged> {};

TEST_P(Verdicts, NameTheRule)
{
    const std::string_view text = GetParam().text;
    const LexiconTables& tables = Lexicon::builtin().tables();
    const auto statements = extract::read_statements(text, {0, static_cast<std::uint32_t>(text.size())}, tables);
    std::vector<std::string_view> rules;
    for (const extract::Verdict& verdict : extract::judge(statements, tables)) rules.push_back(verdict.rule);
    EXPECT_EQ(rules, GetParam().rules) << text;
}

INSTANTIATE_TEST_SUITE_P(
    Neighbours, Verdicts,
    testing::Values(Judged{"整改一个、验收一个、销号一个", {"indefinite", "indefinite", "indefinite"}},
                    Judged{"整改一个、新建10个", {"indefinite", "target"}}, Judged{"整改两个、验收两个", {"target", "target"}},
                    Judged{"4个断面水质优良比例不低于75%", {"scope", "target"}}, Judged{"八项支出增长7%", {"scope", "target"}},
                    Judged{"新建3个园区绿化率达到30%", {"target", "target"}},
                    Judged{"新建4个断面，优良比例不低于75%", {"target", "target"}}, Judged{"三条产业链各编制1张图谱", {"scope", "target"}},
                    Judged{"每个社区各编制1张图谱", {"target"}}, Judged{"区住建局要对7家供热企业逐个体检", {"scope"}},
                    Judged{"二是对6台锅炉就地拆除", {"word", "scope"}}, Judged{"农贸市场8家中，汇源2家完成改造", {"scope", "target"}},
                    Judged{"培育20家中小企业", {"target"}}, Judged{"会同水利厅等22个部门制定了《用水办法》", {"scope"}},
                    Judged{"秸秆利用率达到90%", {"target"}}));

INSTANTIATE_TEST_SUITE_P(Conditions, Verdicts,
                         testing::Values(Judged{"招用3名以上退役军人的，给予补助", {"threshold"}},
                                         Judged{"新招用人数达到职工总数10%的，给予贴息", {"threshold"}},
                                         Judged{"招用3名以上退役军人", {"target"}}, Judged{"形成覆盖2000万人口的“交通圈”", {"attribute"}},
                                         Judged{"投产机组2140万千瓦、2337万千瓦后，各地加快建设", {"past_result", "past_result"}},
                                         Judged{"投产机组2140万千瓦，各地加快建设", {"target"}},
                                         Judged{"将多张许可证整合为一张许可证", {"indefinite"}},
                                         Judged{"每县建成一座污水处理厂", {"target"}}, Judged{"达到一次投入", {"indefinite"}},
                                         Judged{"每月开展一次评估", {"target"}}, Judged{"3个国考断面水质全部达标", {"scope"}},
                                         Judged{"新建3个水质监测站", {"target"}}));

INSTANTIATE_TEST_SUITE_P(Scores, Verdicts,
                         testing::Values(Judged{"群众满意度力争98分", {"target"}}, Judged{"测评得分90分以上", {"target"}},
                                         Judged{"供餐满意度保持在92分以上", {"target"}}, Judged{"逾期一次扣5分", {"indefinite", "score"}},
                                         Judged{"分值合计100分", {"score"}}, Judged{"本项10分", {"score"}},
                                         Judged{"得分90分以上为优秀", {"score"}}));

INSTANTIATE_TEST_SUITE_P(Past, Verdicts,
                         testing::Values(Judged{"持证率由去年的81%提高到98%", {"baseline", "target"}},
                                         Judged{"去年持证率达到98%", {"past_result"}},
                                         Judged{"截至上月，已办结6件；剩余办理16件", {"past_result", "past_result"}},
                                         Judged{"截至上月，已办结6件；年底前办理16件", {"past_result", "target"}},
                                         Judged{"截至上月，已办结6件。办理16件", {"past_result", "target"}},
                                         Judged{"在管高血压患者5万人", {"past_result"}}, Judged{"整治三轮车乱停放", {"word"}},
                                         Judged{"室内温度不低于26摄氏度", {"target"}},
                                         Judged{"服务半径缩短到500米以内", {"word", "target"}}, Judged{"参保人数152万", {"target"}}));

INSTANTIATE_TEST_SUITE_P(
    Form, Verdicts,
    testing::Values(Judged{"2022年6月底前", {"date", "date"}}, Judged{"统筹做好“四上单位”入库", {"name"}}, Judged{"PM2.5治理", {"name"}},
                    Judged{"“4+4+N”体系", {"name", "name"}}, Judged{"纬一路、经十一路", {"ordinal", "ordinal"}},
                    Judged{"第3次会议", {"ordinal"}}, Judged{"碧水苑一期", {"ordinal"}}, Judged{"前10名", {"ordinal"}},
                    Judged{"培育数十家企业", {"indefinite"}}, Judged{"深度谋划一批项目", {"indefinite"}},
                    Judged{"利用国际国内两个市场、两种资源", {"indefinite", "indefinite"}},
                    Judged{"残疾人两项补贴按时发放", {"list_count"}}, Judged{"是两种不同教育类型", {"indefinite"}},
                    Judged{"新建两个养老院", {"target"}}, Judged{"三个项目建成投用", {"target"}}, Judged{"城乡一体化", {"word"}},
                    Judged{"两类企业", {"list_count"}}, Judged{"归集证照19类", {"target"}}, Judged{"归集证照3类", {"target"}},
                    Judged{"企业分为3类", {"list_count"}}, Judged{"乘坐公交20路", {"ordinal"}},
                    Judged{"打造千亿级集群", {"order_of_magnitude"}}, Judged{"新建5G基站", {"name"}}, Judged{"新增企业数量8家", {"target"}},
                    Judged{"举办活动两期", {"target"}}, Judged{"实施提质行动2.0版", {"name"}}, Judged{"推出新版本3个", {"target"}}));

INSTANTIATE_TEST_SUITE_P(
    Clause, Verdicts,
    testing::Values(
        Judged{"优惠5%的政策", {"attribute"}}, Judged{"节能50%的设计标准", {"attribute"}}, Judged{"节能率达到50%", {"target"}},
        Judged{"滨江大道年内开工，总投资约7.5亿元", {"attribute"}}, Judged{"安排项目36个，总投资233.7亿元", {"target", "target"}},
        Judged{"对20户以上自然村补盲", {"scope"}}, Judged{"以3个景区为重点", {"scope"}}, Judged{"提升3个景区", {"target"}},
        Judged{"在2家基础上扩面", {"scope"}}, Judged{"出台人才新政20条", {"list_count"}}, Judged{"取消审批事项20条", {"target"}},
        Judged{"整改一个", {"indefinite"}}, Judged{"新建学校一个", {"target"}}, Judged{"下设6个专项工作组", {"list_count"}},
        Judged{"12个问题在规定时限内整改到位", {"list_count"}}, Judged{"引进亿元以上项目18个", {"threshold", "target"}},
        Judged{"建成日处理100吨生产线1条", {"threshold", "target"}}, Judged{"杜绝死亡3人以上事故", {"threshold"}},
        Judged{"不发生一次死亡3人以上、一次重伤10人以上的事故", {"threshold", "threshold", "threshold", "threshold"}},
        Judged{"确保不发生1起群体性事件", {"threshold"}}, Judged{"不发生安全事故且完成演练12次", {"target"}},
        Judged{"不发生群体性事件、化解矛盾纠纷300件", {"target"}}, Judged{"严禁新建、扩建10万吨以下的项目", {"threshold"}},
        Judged{"不发生事故，死亡率控制在2%以内", {"target"}}, Judged{"火灾死亡人数不超过2人", {"target"}},
        Judged{"保持12小时轮班", {"duration"}}, Judged{"培训学时达到24小时", {"target"}}, Judged{"该项目占地500余亩", {"attribute"}},
        Judged{"城东项目，总投资300余万元", {"attribute"}}, Judged{"新增绿地500余亩", {"target"}},
        Judged{"落实残疾人两项补贴", {"list_count"}}, Judged{"负责残疾人两项补贴的监督管理", {"list_count"}},
        Judged{"研发经费超35亿元且占比3.3%以上", {"target", "target"}}, Judged{"开展30个以上应用场景", {"target"}},
        Judged{"设立总规模30亿元的基金", {"attribute"}}, Judged{"总投资30亿元", {"target"}},
        Judged{"水库（库容1.2亿立方米）扩容", {"in_brackets"}}, Judged{"新校区占地1200亩", {"attribute"}},
        Judged{"污水厂日处理能力4万吨", {"attribute"}}, Judged{"新增日处理能力4万吨", {"target"}},
        Judged{"日处理能力达到4万吨", {"target"}}, Judged{"免审范围扩至红线外300米", {"attribute"}},
        Judged{"城区外环路建成300米", {"target"}}, Judged{"雨量超过50毫米时加密至每小时一次", {"threshold", "indefinite"}},
        Judged{"每季度举办一次银企洽谈会", {"target"}}, Judged{"志愿服务时长25小时", {"target"}}, Judged{"驻点时间每批6个月", {"duration"}},
        Judged{"按每村不超过30万元给予以奖代补", {"standard"}}, Judged{"推动全区186所学校实现直播", {"target"}},
        Judged{"每年面向1万名干部培训", {"scope"}}, Judged{"组织开展面向1万名干部的培训", {"scope"}}, Judged{"培训干部1万名", {"target"}},
        Judged{"对47家企业、20个项目开展检查", {"scope", "scope"}}, Judged{"每项实事明确一名领导挂钩", {"scope"}},
        Judged{"尽快确定一名班子成员和一名联络员", {"scope", "scope"}}, Judged{"确定1名分管领导、1名联络员", {"scope", "scope"}},
        Judged{"整改反馈的12个问题和8条建议", {"list_count", "scope"}}, Judged{"选派2名队长和1名联络员", {"target", "target"}},
        Judged{"指定一名联络员和选派3名队员", {"scope", "target"}}, Judged{"把帮扶作为一项任务", {"list_count"}},
        Judged{"2022年70%以上城市社区达到要求", {"date", "target"}}, Judged{"引进60%以上持股企业3家", {"threshold", "target"}},
        Judged{"建成100个左右示范镇和1000个左右示范村", {"target", "target"}}, Judged{"完成4000户的改造任务", {"target"}},
        Judged{"设立30亿元的基金", {"attribute"}}, Judged{"给予奖补，最高3000万元", {"standard"}}, Judged{"时间最多30天", {"target"}},
        Judged{"给予一次性奖补50万元、100万元", {"word", "standard", "standard"}}, Judged{"按照基准利率40%给予贴息", {"standard"}},
        Judged{"贴息覆盖率达到40%", {"target"}}, Judged{"每培育1家企业补助10万元", {"standard", "standard"}},
        Judged{"收到批复后20个工作日内报送", {"duration"}}, Judged{"办理时间压到20个工作日内", {"target"}},
        Judged{"鼓励建设5G、高精度定位", {"name"}}, Judged{"带宽达到200Mbps", {"target"}}, Judged{"贯彻八项规定", {"word"}},
        Judged{"十一届九次全会", {"ordinal", "ordinal"}}, Judged{"让每一个孩子成长", {"word"}},
        Judged{"推动60%以上的县级机构改造", {"target"}}, Judged{"支持占比60%以上的项目", {"threshold"}},
        Judged{"三次产业结构优化", {"word"}}, Judged{"发言材料一式三十份", {"word", "standard"}}, Judged{"印制宣传材料三十份", {"target"}},
        Judged{"新签项目25个（含制造业项目15个以上）", {"target", "target"}}, Judged{"对60个重点乡镇挂牌整治", {"scope"}},
        Judged{"在60个重点乡镇开展试点", {"target"}}, Judged{"全区186所学校实现直播", {"scope"}}, Judged{"12个部门的专网系统", {"scope"}},
        Judged{"打通12个部门的专网系统", {"target"}}, Judged{"落实12个部门印发的《关于支持的意见》", {"scope"}},
        Judged{"2020年度预算执行审计4个县区", {"date", "target"}}, Judged{"截至上月，完成管网3公里", {"past_result"}},
        Judged{"完成管网3公里", {"target"}}, Judged{"去年完成投资5亿元", {"past_result"}}, Judged{"能耗比去年下降5%", {"target"}},
        Judged{"每户补助1000元", {"standard"}}, Judged{"补助标准提高到1000元", {"target"}}, Judged{"最高补助200万元", {"standard"}},
        Judged{"选派骨干进修三个月", {"duration"}}, Judged{"审批时间不超过3个月", {"target"}}, Judged{"办好10件实事", {"list_count"}},
        Judged{"举办10场展会", {"target"}}, Judged{"服务质量考核（8分）", {"in_brackets"}},
        Judged{"入学率A≥98%，B<95%", {"score", "score"}}, Judged{"接电时长≤6个工作日", {"target"}},
        Judged{"对每个乡镇奖励10万元", {"standard"}}, Judged{"安排奖励资金500万元", {"target"}},
        Judged{"完成6个市场的升级改造", {"target"}}, Judged{"热线12345", {"no_unit"}}, Judged{"死亡率控制在2.1以内", {"target"}},
        Judged{"由15天压减至7天", {"baseline", "target"}}, Judged{"网站中有31个开通英文版", {"scope"}},
        Judged{"力争有31个网站开通英文版", {"target"}}, Judged{"拥有31个英文网站", {"target"}}, Judged{"每个县有1家医院", {"target"}},
        Judged{"新增了160个重点县", {"past_result"}}, Judged{"新增160个重点县", {"target"}},
        Judged{"江北公司等7家企业存在违法问题", {"scope"}}, Judged{"在58个部门中抽调180名人员", {"scope", "target"}},
        Judged{"抽调180名人员", {"target"}}, Judged{"在成熟品牌中遴选一批", {"indefinite"}}, Judged{"加快实现一次申报", {"indefinite"}},
        Judged{"每年检查一次", {"target"}}, Judged{"紧紧抱在一起", {"indefinite"}}, Judged{"查处违法案件一起", {"indefinite"}},
        Judged{"按市级20%、县级80%的比例分成", {"target", "attribute"}}, Judged{"贷款额度最高50万元", {"standard"}},
        Judged{"投资2.3亿元迁建学校", {"attribute"}}, Judged{"投资2.3亿元", {"target"}}, Judged{"提出6项指标", {"list_count"}},
        Judged{"培育6项产品", {"target"}}, Judged{"培育100家以上特色企业和100个以上模型", {"target", "target"}},
        Judged{"洪水造成365人受伤", {"past_result"}}));

Document document_of(std::string_view content, Span task)
{
    Document document;
    document.content = content;
    Task one;
    one.id = 1;
    one.span = one.extent = task;
    document.tasks.push_back(one);
    return document;
}

TEST(JudgeNumbers, EveryNumeralHasAVerdict)
{
    const std::string_view text = "平政办〔2022〕4号\n任务66项，6月30日前报送。\n1.力争新增企业8家，单耗0.3吨标准煤/"
                                  "万元以下，统一调度，覆盖率5%-8%，“四上”。\n电话0371-123";
    const auto begin = static_cast<std::uint32_t>(text.find("力争"));
    const Document document = document_of(text, {begin, static_cast<std::uint32_t>(text.find("\n电话"))});
    const auto numbers = judge_numbers(document);
    for (std::size_t at = 0; (at = text::next_numeral(text, at, text.size())) < text.size();) {
        const auto numeral = text::read_numeral(text, at);
        ASSERT_TRUE(numeral);
        const auto inside = [&](const NumberVerdict& one) {
            return one.span.begin < numeral->span.end && numeral->span.begin < one.span.end;
        };
        EXPECT_TRUE(std::ranges::any_of(numbers, inside)) << text.substr(at, 12);
        at = numeral->span.end;
    }
    for (const NumberVerdict& one : numbers) EXPECT_FALSE(one.rule.empty());
}

TEST(JudgeNumbers, TellsTargetsFromTheOthersByTask)
{
    const std::string_view text = "1.新增企业8家，对60个乡镇整治。";
    const auto numbers = judge_numbers(document_of(text, {2, static_cast<std::uint32_t>(text.size())}));
    ASSERT_EQ(numbers.size(), 3U);
    EXPECT_EQ(numbers[0].task, 0);
    EXPECT_TRUE(numbers[1].is_target);
    EXPECT_EQ(numbers[1].task, 1);
    EXPECT_EQ(numbers[2].rule, "scope");
}

} // namespace
} // namespace zeren
