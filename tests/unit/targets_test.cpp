// Targets, one mechanism a table: what must be read, and beside it what must not.
#include "extract/targets.hpp"

#include "text/decimal.hpp"
#include "zeren/lexicon.hpp"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::extract {
namespace {

struct Sample {
    std::string_view text;
    std::vector<std::string> targets; // "indicator|change|relation|value|unit", joined as below
};

std::vector<Target> read(std::string_view text)
{
    const std::vector<Stretch> stretches{{{0, static_cast<std::uint32_t>(text.size())}}};
    std::vector<Diagnostic> diagnostics;
    return find_targets(text, stretches, 0, Lexicon::builtin().tables(), diagnostics);
}

std::string print(const std::optional<Decimal>& value) { return value ? text::print_decimal(*value) : "?"; }

std::string show(std::string_view text, const Target& target)
{
    std::string line = target.indicator ? std::string(text.substr(target.indicator->begin, target.indicator->size())) : "-";
    line += '|';
    if (target.change) line += *target.change == Change::increase ? '+' : '-';
    line += '|' + std::string(to_string(target.relation)) + '|' + print(target.value);
    if (target.value_high) line += ".." + print(target.value_high);
    return line + '|' + target.unit;
}

class Targets : public testing::TestWithParam<Sample> {};

TEST_P(Targets, AreReadFrom)
{
    const Sample& sample = GetParam();
    std::vector<std::string> shown;
    for (const Target& target : read(sample.text)) shown.push_back(show(sample.text, target));
    EXPECT_EQ(shown, sample.targets) << sample.text;
}

INSTANTIATE_TEST_SUITE_P(
    Relation, Targets,
    testing::Values(Sample{"地区生产总值增长7.8%以上", {"地区生产总值|+|>=|7.8|%"}}, Sample{"失业率控制在4.5%以内", {"失业率||<=|4.5|%"}},
                    Sample{"高新技术企业达到20家", {"高新技术企业||=|20|家"}},
                    Sample{"高新技术企业达到20家以上", {"高新技术企业||>=|20|家"}},
                    Sample{"中小企业数量超过30家", {"中小企业数量||>|30|家"}}, Sample{"死亡率低于0.02", {"死亡率||<|0.02|"}},
                    Sample{"居民消费价格涨幅3%左右", {"居民消费价格涨幅||~|3|%"}},
                    Sample{"办理时间不超过5个工作日", {"办理时间||<=|5|个工作日"}}, Sample{"满意度在96%以上", {"满意度||>=|96|%"}},
                    Sample{"每所学校至少建成1处食堂", {"食堂||>=|1|处"}}, Sample{"居民收入与经济增长同步", {}},
                    Sample{"增速不低于全省平均水平", {}}, Sample{"雨量超过50毫米时停课", {}}, Sample{"两个以上部门核查", {}}));

INSTANTIATE_TEST_SUITE_P(
    Change, Targets,
    testing::Values(Sample{"能耗下降3.5%", {"能耗|-|=|3.5|%"}}, Sample{"普及率提高到60%", {"普及率||=|60|%"}},
                    Sample{"集中收集率提升4个百分点以上", {"集中收集率|+|>=|4|个百分点"}},
                    Sample{"压减粗钢产能85万吨", {"粗钢产能|-|=|85|万吨"}}, Sample{"削减燃煤总量20万吨", {"燃煤总量|-|=|20|万吨"}},
                    Sample{"压缩企业开办时间至1天", {"企业开办时间||=|1|天"}}, Sample{"交易额翻一番", {"交易额|+|=|1|番"}},
                    Sample{"外贸进出口总值力争增长5%", {"外贸进出口总值|+|=|5|%"}}, Sample{"为企业减负6亿元", {"减负||=|6|亿元"}},
                    Sample{"居民收入增长8%至8.5%", {"居民收入|+|range|8..8.5|%"}}, Sample{"外贸增长-3%", {"外贸|+|=|-3|%"}}));

INSTANTIATE_TEST_SUITE_P(
    Qualities, Targets,
    testing::Values(Sample{"引进和培养1万名左右具有博士、硕士学位的企业紧缺人才", {"具有博士、硕士学位的企业紧缺人才||~|1|万名"}},
                    Sample{"引进不少于10名站在世界科技前沿的科学院、工程院院士后备人才",
                           {"站在世界科技前沿的科学院、工程院院士后备人才||>=|10|名"}},
                    Sample{"培养不少于100名起骨干带头作用的享受津贴的后备人才", {"起骨干带头作用的享受津贴的后备人才||>=|100|名"}},
                    Sample{"选择10个左右有条件、有基础、规模适当的城市开展试点", {"有条件、有基础、规模适当的城市||~|10|个"}},
                    Sample{"培育3家跨行业、跨领域综合型平台", {"跨行业、跨领域综合型平台||=|3|家"}},
                    Sample{"建设10个省级制造业创新中心、推广中心、公共服务平台等创新服务载体",
                           {"省级制造业创新中心、推广中心、公共服务平台等创新服务载体||=|10|个"}},
                    Sample{"建成8座书屋、文化服务中心", {"书屋||=|8|座"}}, Sample{"建成5条道路、改造公园等项目", {"道路||=|5|条"}},
                    Sample{"培育10家具有特色的企业，开展培训", {"具有特色的企业||=|10|家"}},
                    Sample{"在10个有机农业基地开展试点", {"有机农业基地||=|10|个"}},
                    Sample{"扶持100家科技类社会组织", {"科技类社会组织||=|100|家"}}, Sample{"100家企业组织开展培训", {"企业||=|100|家"}},
                    Sample{"培训2000名企业一线科技创新人才", {"企业一线科技创新人才||=|2000|名"}},
                    Sample{"在10个左右紧缺领域大力开展培训", {"紧缺领域||~|10|个"}},
                    Sample{"新增2400户（累计约3600户）大中型餐饮单位", {"大中型餐饮单位||=|2400|户"}},
                    Sample{"改造190个小区的二次供水设施", {"小区的二次供水设施||=|190|个"}},
                    Sample{"改造学校6所（城东、城西）", {"改造学校||=|6|所"}}));

INSTANTIATE_TEST_SUITE_P(
    WrittenOtherwise, Targets,
    testing::Values(Sample{"开工规模按6500万千瓦安排", {"开工规模||=|6500|万千瓦"}},
                    Sample{"用地规模按照800亩左右控制", {"用地规模||~|800|亩"}}, Sample{"按50%给予补助", {}},
                    Sample{"实现“人才贡献率达到40%”的目标", {"人才贡献率||=|40|%"}},
                    Sample{"落实“垃圾分类覆盖率达到95%以上，回收率不低于35%”要求", {"垃圾分类覆盖率||>=|95|%", "回收率||>=|35|%"}},
                    Sample{"实施“产值超过100亿元企业”培育工程", {}}, Sample{"建设“1小时交通圈”", {}},
                    Sample{"印发《覆盖率达到95%》的通知", {}}, Sample{"构建“4+4+N”体系", {}},
                    Sample{"一是检测室覆盖面达100%，二是培育冷鲜肉企业2户", {"检测室覆盖面||=|100|%", "培育冷鲜肉企业||=|2|户"}},
                    Sample{"净增高新技术企业60家", {"高新技术企业|+|=|60|家"}}, Sample{"增加学位1350个", {"学位|+|=|1350|个"}},
                    Sample{"新增学位1350个", {"新增学位||=|1350|个"}},
                    Sample{"国有企业新增岗位面向应届毕业生招聘比例不低于50%", {"国有企业新增岗位面向应届毕业生招聘比例||>=|50|%"}},
                    Sample{"2025年新开工装配式建筑占新建建筑比例达到40%以上", {"新开工装配式建筑占新建建筑比例||>=|40|%"}},
                    Sample{"园区新建标准化厂房5万平方米", {"新建标准化厂房||=|5|万平方米"}},
                    Sample{"便民服务点每村至少1处", {"便民服务点||>=|1|处"}}, Sample{"村级河长每周巡河1次", {"巡河||=|1|次"}},
                    Sample{"PM2.5年均浓度控制在29微克每立方米以内", {"PM2.5年均浓度||<=|29|微克每立方米"}},
                    Sample{"新增和更新公交车辆、出租车新能源占比分别达到100%、80%",
                           {"新增和更新公交车辆||=|100|%", "出租车新能源占比||=|80|%"}},
                    Sample{"能源消耗和用水量分别比“十五”期末降低18%", {"能源消耗|-|=|18|%", "用水量|-|=|18|%"}},
                    Sample{"联席会议每月召开一次", {"联席会议||=|1|次"}}, Sample{"举办或参与2场次以上的招聘会", {"招聘会||>=|2|场次"}},
                    Sample{"消除危房8600m2", {"消除危房||=|8600|m2"}}));

INSTANTIATE_TEST_SUITE_P(TimeToAnswer, Targets,
                         testing::Values(Sample{"备案手续2个工作日内办结", {"备案手续||<=|2|个工作日"}},
                                         Sample{"旅游投诉在3个工作日内回复", {"旅游投诉||<=|3|个工作日"}},
                                         Sample{"应通过系统在5个工作日内完成初审", {"完成初审||<=|5|个工作日"}},
                                         Sample{"发现问题48小时内交办", {"交办||<=|48|小时"}},
                                         Sample{"市水务局3个工作日内办结", {"办结||<=|3|个工作日"}},
                                         Sample{"网格员24小时内上报", {"上报||<=|24|小时"}},
                                         Sample{"收到办理结果3个工作日内告知申请人", {}}, Sample{"接到举报30分钟内到场", {}},
                                         Sample{"受理后3个工作日内办结", {}}, Sample{"一个月内完成整改", {}}));

INSTANTIATE_TEST_SUITE_P(
    Indicator, Targets,
    testing::Values(Sample{"建设140个礼堂", {"礼堂||=|140|个"}}, Sample{"新增停车泊位2600个", {"新增停车泊位||=|2600|个"}},
                    Sample{"完成二期263亩土地征收报批", {"土地征收报批||=|263|亩"}},
                    Sample{"加快永康路等5条道路建设", {"道路建设||=|5|条"}}, Sample{"组织不少于260家企业参展", {"企业||>=|260|家"}},
                    Sample{"力争全年引进亿元以上项目18个", {"引进亿元以上项目||=|18|个"}}, Sample{"培训8000人次", {"培训||=|8000|人次"}},
                    Sample{"改造危房86户", {"改造危房||=|86|户"}}, Sample{"推广超级稻30万亩", {"超级稻||=|30|万亩"}},
                    Sample{"为独居老人安装智能水表3000只", {"安装智能水表||=|3000|只"}},
                    Sample{"电子健康码接入率100%", {"电子健康码接入率||=|100|%"}}, Sample{"每季度评议一次", {"评议||=|1|次"}},
                    Sample{"高新技术企业净增25家", {"高新技术企业|+|=|25|家"}}, Sample{"26家重点企业全部安装监测", {"重点企业||=|26|家"}},
                    Sample{"改造面积2.1万平方米", {"改造面积||=|2.1|万平方米"}}, Sample{"推动300家企业上云", {"企业上云||=|300|家"}},
                    Sample{"新建2座110千伏变电站", {"110千伏变电站||=|2|座"}},
                    Sample{"新增床位500张，其中普惠床位200张", {"新增床位||=|500|张", "普惠床位||=|200|张"}},
                    Sample{"总产460亿斤、力争470亿斤", {"总产||=|460|亿斤", "总产||=|470|亿斤"}}, Sample{"城市建设进展顺利", {}}));

INSTANTIATE_TEST_SUITE_P(
    WhatTheNumberMeasures, Targets,
    testing::Values(
        Sample{"各部门招商引资要实现开工项目30项", {"开工项目||=|30|项"}}, Sample{"主要污染物排放量下降3%", {"主要污染物排放量|-|=|3|%"}},
        Sample{"供水能力达到3万吨", {"供水能力||=|3|万吨"}}, Sample{"能耗和水耗分别比2020年下降5%和6%", {"能耗|-|=|5|%", "水耗|-|=|6|%"}},
        Sample{"排放量均比2015年下降21%以上", {"排放量|-|>=|21|%"}},
        Sample{"二氧化硫削减24%，氮氧化物削减52%，分别控制在11万吨和8万吨以内",
               {"二氧化硫|-|=|24|%", "氮氧化物|-|=|52|%", "二氧化硫||<=|11|万吨", "氮氧化物||<=|8|万吨"}},
        Sample{"提高垃圾焚烧处理率，2025年达到85%以上", {"垃圾焚烧处理率||>=|85|%"}}, Sample{"加快建设，2025年达到85%以上", {"-||>=|85|%"}},
        Sample{"打造40个吸引力强、带动面广的消费场景", {"吸引力强、带动面广的消费场景||=|40|个"}},
        Sample{"培育20家行业型、专业型平台", {"行业型、专业型平台||=|20|家"}}, Sample{"建设8座书屋、文化服务中心", {"书屋||=|8|座"}},
        Sample{"打造40个消费场景、完善机制", {"消费场景||=|40|个"}}, Sample{"新培育5个左右产业集聚区", {"产业集聚区||~|5|个"}},
        Sample{"新培育产业集聚区5个左右", {"新培育产业集聚区||~|5|个"}}, Sample{"打造150个和美乡村", {"和美乡村||=|150|个"}},
        Sample{"打造150个和200个乡村", {"打造||=|150|个", "乡村||=|200|个"}},
        Sample{"打造20家省级以上零碳园区", {"省级以上零碳园区||=|20|家"}}, Sample{"提升100所学校环境", {"学校环境||=|100|所"}},
        Sample{"增加100所学校", {"学校|+|=|100|所"}}, Sample{"在重点县建设30个项目", {"项目||=|30|个"}},
        Sample{"在校学生达到3万人", {"在校学生||=|3|万人"}}, Sample{"江东市2017年细颗粒物浓度下降14%", {"细颗粒物浓度|-|=|14|%"}},
        Sample{"重点县每个乡镇至少建设1处", {"建设||>=|1|处"}}, Sample{"分类实施黑土地保护工程900万亩", {"黑土地保护工程||=|900|万亩"}},
        Sample{"改造2.5万套（间）危房", {"危房||=|2.5|万套（间）"}}, Sample{"审查周期压缩至4个月以内", {"审查周期||<=|4|个月"}},
        Sample{"推动职业院校在10个左右紧缺领域开展培训", {"紧缺领域||~|10|个"}},
        Sample{"新增服务事项100项、“高效办成一件事”20项", {"新增服务事项||=|100|项", "“高效办成一件事”||=|20|项"}},
        Sample{"利用既有2座、远期预留11座", {"远期预留||=|11|座"}}));

INSTANTIATE_TEST_SUITE_P(
    Lists, Targets,
    testing::Values(Sample{"固定资产投资、消费品零售总额分别增长17%和13%以上", {"固定资产投资|+|>=|17|%", "消费品零售总额|+|>=|13|%"}},
                    Sample{"用水报装时间、用气报装时间分别压减到4个工作日、10个工作日以内",
                           {"用水报装时间||<=|4|个工作日", "用气报装时间||<=|10|个工作日"}},
                    Sample{"持证率和健康证持有率均达98%", {"持证率||=|98|%", "健康证持有率||=|98|%"}},
                    Sample{"猪、牛、羊定点屠宰率均达80%", {"猪、牛、羊定点屠宰率||=|80|%"}},
                    Sample{"东区和西区共30个网点", {"网点||=|30|个"}},
                    Sample{"甲、乙分别削减8%、10%，分别控制在120吨和30吨以内",
                           {"甲|-|=|8|%", "乙|-|=|10|%", "甲||<=|120|吨", "乙||<=|30|吨"}},
                    Sample{"细颗粒物和臭氧浓度分别不高于32和53微克/立方米", {"细颗粒物||<=|32|微克/立方米", "臭氧浓度||<=|53|微克/立方米"}},
                    Sample{"失业率、通胀率分别下降3和4个百分点", {"失业率|-|=|3|个百分点", "通胀率|-|=|4|个百分点"}},
                    Sample{"公厕、垃圾站分别新建10和5座", {"公厕||=|10|座", "垃圾站||=|5|座"}},
                    Sample{"小学、初中分别新建3所、2所", {"小学||=|3|所", "初中||=|2|所"}},
                    Sample{"2017年、2018年分别培训800人、1200人", {"培训||=|800|人", "培训||=|1200|人"}},
                    Sample{"沿3和5号线新建公园2座", {"新建公园||=|2|座"}},
                    Sample{"配备保洁员38名、垃圾桶600只", {"配备保洁员||=|38|名", "垃圾桶||=|600|只"}}));

INSTANTIATE_TEST_SUITE_P(FromTo, Targets,
                         testing::Values(Sample{"办理时限由15个工作日压缩至7个工作日以内", {"办理时限||<=|7|个工作日"}},
                                         Sample{"覆盖率由38%提高到45%", {"覆盖率||=|45|%"}},
                                         Sample{"保障周期从10周延长至最多12周", {"保障周期||<=|12|周"}},
                                         Sample{"由市教育局改造学校6所", {"改造学校||=|6|所"}}));

INSTANTIATE_TEST_SUITE_P(Inexact, Targets,
                         testing::Values(Sample{"外贸航线占比三分之一以上", {"外贸航线占比||>=|?|"}},
                                         Sample{"新增企业十余家", {"新增企业||>|10|家"}}, Sample{"参与率超八成", {"参与率||>|80|%"}},
                                         Sample{"新增企业数十家", {}}, Sample{"培育若干龙头企业", {}}, Sample{"谋划一批项目", {}}));

INSTANTIATE_TEST_SUITE_P(Comparison, Targets,
                         testing::Values(Sample{"示范片亩产高于全省平均水平100公斤", {"示范片亩产||>|100|公斤"}},
                                         Sample{"示范片亩产高于全省平均水平100公斤以上", {"示范片亩产||>=|100|公斤"}},
                                         Sample{"教师交流比例不低于符合条件人数的10%", {"教师交流比例||>=|10|%"}},
                                         Sample{"增速高于全省平均水平", {}}, Sample{"高于预期的项目3个", {"高于预期的项目||=|3|个"}},
                                         Sample{"办结时间在法定时限基础上缩短50%", {"办结时间|-|=|50|%"}},
                                         Sample{"出口额突破1亿美元，占出口总额的30%左右", {"出口额||>|1|亿美元", "出口额||~|30|%"}},
                                         Sample{"研发投入占销售收入比重达到3%", {"研发投入占销售收入比重||=|3|%"}},
                                         Sample{"能耗比近四年均值下降3.5%", {"能耗|-|=|3.5|%"}},
                                         Sample{"投诉量较前3年均值下降10%", {"投诉量|-|=|10|%"}},
                                         Sample{"县水务局要在6月底前完成12座水库加固", {"水库加固||=|12|座"}},
                                         Sample{"县财政局、县住建局及时拨付资金500万元", {"及时拨付资金||=|500|万元"}},
                                         Sample{"县卫生院改扩建6所", {"县卫生院改扩建||=|6|所"}},
                                         Sample{"县医院床位数达到300张", {"县医院床位数||=|300|张"}},
                                         Sample{"游客突破4万人", {"游客||>|4|万人"}}, Sample{"游客破4万人", {"游客||>|4|万人"}},
                                         Sample{"侦破案件4起", {"侦破案件||=|4|起"}}));

INSTANTIATE_TEST_SUITE_P(Per, Targets,
                         testing::Values(Sample{"食品抽检每千人不少于5批次", {"食品抽检||>=|5|批次"}},
                                         Sample{"一类单位（发改、商务等9个部门）每个单位不低于8万元", {"一类单位||>=|8|万元"}},
                                         Sample{"每所面积不少于60平方米", {"每所面积||>=|60|平方米"}},
                                         Sample{"养老金人均提高10%", {"养老金|+|=|10|%"}},
                                         Sample{"人均服务时长25小时", {"人均服务时长||=|25|小时"}},
                                         Sample{"托位达到每千人4.5个", {"托位||=|4.5|个"}},
                                         Sample{"每千人口托位数达到4.8个", {"每千人口托位数||=|4.8|个"}}));

INSTANTIATE_TEST_SUITE_P(
    Shared, Targets,
    testing::Values(Sample{"增设晾衣架、休闲座椅各200组", {"增设晾衣架||=|200|组", "休闲座椅||=|200|组"}},
                    Sample{"城关镇、开发区各6亿元", {"城关镇||=|6|亿元", "开发区||=|6|亿元"}},
                    Sample{"产值分别突破400亿元和150亿元", {"产值||>|400|亿元", "产值||>|150|亿元"}},
                    Sample{"高压用户接电、低压用户接电环节分别不超过3个和2个", {"高压用户接电||<=|3|个", "低压用户接电环节||<=|2|个"}},
                    Sample{"5条主干路施划公交专用道38公里", {"主干路||=|5|条", "施划公交专用道||=|38|公里"}},
                    Sample{"城区新建停车场5座", {"新建停车场||=|5|座"}}, Sample{"城镇新增就业5200人", {"城镇新增就业||=|5200|人"}},
                    Sample{"清淤疏浚河道64公里", {"清淤疏浚河道||=|64|公里"}}, Sample{"新建（迁建）学校3所", {"新建（迁建）学校||=|3|所"}},
                    Sample{"全市生产总值增长8%", {"全市生产总值|+|=|8|%"}}, Sample{"全市新增绿地45公顷", {"新增绿地||=|45|公顷"}},
                    Sample{"安装率达到50%", {"安装率||=|50|%"}}, Sample{"化肥使用量较 2014 年减少5%", {"化肥使用量|-|=|5|%"}},
                    Sample{"发现问题48小时内交办", {"交办||<=|48|小时"}}, Sample{"一个月内完成整改", {}},
                    Sample{"4条内河清淤", {"内河清淤||=|4|条"}}, Sample{"费用控制在4万元内", {"费用||<=|4|万元"}},
                    Sample{"改造公路5条58公里", {"改造公路||=|5|条", "改造公路||=|58|公里"}},
                    Sample{"选派医师5名赴省级医院", {"选派医师||=|5|名"}}, Sample{"120项高频事项“跨区域通办”", {"高频事项||=|120|项"}},
                    Sample{"建设100个\"智慧工地\"", {"\"智慧工地\"||=|100|个"}}, Sample{"企业由7家整合为3家", {"企业||=|3|家"}},
                    Sample{"32个老旧小区改造惠及居民1.3万户", {"老旧小区改造||=|32|个", "惠及居民||=|1.3|万户"}},
                    Sample{"省财政统筹安排不少于15亿元", {"省财政||>=|15|亿元"}},
                    Sample{"省财政安排专项资金15亿元", {"专项资金||=|15|亿元"}}));

INSTANTIATE_TEST_SUITE_P(Edges, Targets,
                         testing::Values(Sample{"覆盖80%的县（市、区）", {"县（市、区）||=|80|%"}},
                                         Sample{"新建学校5所（含民办2所）", {"新建学校||=|5|所", "民办||=|2|所"}},
                                         Sample{"5.2万名居民和企业", {"居民和企业||=|5.2|万名"}}, Sample{"居民7万余人", {"居民||>|7|万人"}},
                                         Sample{"降尘量控制在7吨/平方公里·月以下", {"降尘量||<=|7|吨/平方公里·月"}},
                                         Sample{"小店村、土寨沟村矿山土地整理300亩", {"矿山土地整理||=|300|亩"}},
                                         Sample{"负责人、管理人员考核合格率98%", {"负责人、管理人员考核合格率||=|98|%"}},
                                         Sample{"新建、改扩建幼儿园14所", {"新建、改扩建幼儿园||=|14|所"}},
                                         Sample{"比重提高2百分点", {"比重|+|=|2|百分点"}},
                                         Sample{"比重提高2个百分点", {"比重|+|=|2|个百分点"}}));

TEST(Targets, SpanIsTheShortestStretchWithIndicatorRelationAndUnit)
{
    const std::string_view text = "力争全年引进亿元以上项目18个以上，";
    const auto targets = read(text);
    ASSERT_EQ(targets.size(), 1U);
    EXPECT_EQ(text.substr(targets[0].span.begin, targets[0].span.size()), "引进亿元以上项目18个以上");
}

TEST(Targets, QuantityIsExactInBaseUnits)
{
    const auto targets = read("总投资233.7亿元");
    ASSERT_EQ(targets.size(), 1U);
    ASSERT_TRUE(targets[0].quantity);
    EXPECT_EQ(targets[0].quantity->value, (Decimal{23'370'000'000, 0}));
    EXPECT_EQ(targets[0].quantity->unit, "元");
}

TEST(Targets, PeriodAndBaselineAreNoValues)
{
    const std::string_view text = "到2020年覆盖率达到60%，能耗比2015年下降18%；到2030年覆盖率达到80%";
    const auto targets = read(text);
    ASSERT_EQ(targets.size(), 3U);
    const auto words = [&](Span span) { return text.substr(span.begin, span.size()); };
    EXPECT_EQ(words(*targets[0].period), "到2020年");
    EXPECT_EQ(words(targets[1].baseline->span), "2015年");
    EXPECT_EQ(words(*targets[2].period), "到2030年");
}

TEST(Targets, PeriodReachesAsFarAsItsSentence)
{
    const auto periods = [](std::string_view text) {
        std::string shown;
        for (const Target& target : read(text)) shown += target.period ? "1" : "0";
        return shown;
    };
    EXPECT_EQ(periods("全年完成投资42亿元，里程达到310公里；通车率保持100%。"), "111");
    EXPECT_EQ(periods("推进项目8个，全年完成投资42亿元；新建项目35个。"), "010");
    EXPECT_EQ(periods("全年完成投资42亿元。通车率保持100%。"), "10");
    EXPECT_EQ(periods("补助标准由每人每年120元提高到200元"), "0");
    EXPECT_EQ(periods("每年抽检食品5批次"), "1");
}

TEST(Targets, PeriodsOfAListAreThoseOfItsItems)
{
    const std::string text = "一季度开工率、上半年开工率分别不低于40%和85%";
    const auto targets = read(text);
    ASSERT_EQ(targets.size(), 2U);
    const auto words = [&](const std::optional<Span>& span) { return span ? text.substr(span->begin, span->size()) : ""; };
    EXPECT_EQ(words(targets[0].indicator), "开工率");
    EXPECT_EQ(words(targets[0].period), "一季度");
    EXPECT_EQ(words(targets[1].indicator), "开工率");
    EXPECT_EQ(words(targets[1].period), "上半年");
}

TEST(Targets, PartsPointToTheirWhole)
{
    const auto targets = read("安排项目36个，总投资233.7亿元，其中省级项目3个");
    ASSERT_EQ(targets.size(), 3U);
    EXPECT_EQ(targets[2].share_of, 0);
    EXPECT_FALSE(targets[1].share_of);
}

TEST(Targets, ElidedIndicatorHasABasis)
{
    const auto targets = read("旅游总收入突破1100亿元、增长20%以上");
    ASSERT_EQ(targets.size(), 2U);
    EXPECT_EQ(targets[1].indicator, targets[0].indicator);
    ASSERT_TRUE(targets[1].basis);
    EXPECT_EQ(targets[1].basis->rule, Basis::Rule::elided_indicator);
}

TEST(Targets, FractionHasADiagnostic)
{
    const std::string_view text = "外贸航线占比三分之一以上";
    const std::vector<Stretch> stretches{{{0, static_cast<std::uint32_t>(text.size())}}};
    std::vector<Diagnostic> diagnostics;
    const auto targets = find_targets(text, stretches, 0, Lexicon::builtin().tables(), diagnostics);
    ASSERT_EQ(diagnostics.size(), 1U);
    EXPECT_EQ(diagnostics[0].code, "inexact_number");
    EXPECT_FALSE(targets.at(0).value);
}

// Each string of a small alphabet of marks, numbers and words: no crash, and every span lies in the text.
TEST(Targets, SpansLieInTheTextForEveryShortString)
{
    constexpr std::array<std::string_view, 14> kWords = {"5",  "%",  "万", "亩", "由",   "至",   "、",
                                                         "，", "（", "）", "“",  "分别", "以上", "其中"};
    std::string text;
    for (std::size_t code = 0; code < 14UL * 14 * 14 * 14; ++code) {
        text.clear();
        for (std::size_t rest = code, i = 0; i < 4; ++i, rest /= 14) text += kWords[rest % 14];
        text += "5个";
        for (const Target& target : read(text)) {
            ASSERT_TRUE((Span{0, static_cast<std::uint32_t>(text.size())}.holds(target.span))) << text;
            ASSERT_FALSE(target.span.empty()) << text;
        }
    }
}

} // namespace
} // namespace zeren::extract
