// Words that tell how work is organised: where an office sits, who sits in it, by which mechanism offices work together. Who is named there
// is given nothing to do. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

// Inside what would be a name these make a sentence of it: 指挥部|下设|办公室, 办公室|设在|县文明办, 王强|兼任|办公室主任.
inline constexpr std::array<std::string_view, 16> kSeats = {"下设",     "设在",       "设于",     "挂靠在",    "兼任",     "担任",
                                                            "任组长",   "任主任",     "任副组长", "任副主任",  "任指挥长", "任总指挥",
                                                            "任副指挥", "任副总指挥", "任召集人", "任总召集人"};

// 建|设在建项目办公室: the first character belongs to another word.
inline constexpr std::array<std::string_view, 2> kNoSeats = {"建设在", "建设于"};

// 由县政府分管领导|召集; not 召集人, 召集单位.
inline constexpr std::string_view kConvene = "召集";
inline constexpr std::u32string_view kNoConvene = U"人单者";

// What a standing office sits over. Its seat, and who heads it, tell how things are organised, whatever else the sentence says.
inline constexpr std::array<std::string_view, 17> kSeatedOffices = {
    "办公室设在",   "办公室设于", "办公室设立在", "办公室下设", "下设办公室",   "专班设在",   "秘书处设在", "小组设在",  "兼任办公室",
    "任办公室主任", "指挥部设在", "下设综合",     "办公室挂靠", "领导小组下设", "指挥部下设", "专班下设",   "委员会下设"};
inline constexpr std::string_view kSitsIn = "办公室在";             // 领导小组办公室在|县发改局, and not 办公室在岗人员
inline constexpr std::u32string_view kNoPlaces = U"下中内前后时间"; // 办公室在省领导小组领导|下，负责…

// The running business of such an office, and what may stand in front of it: 负责|日常工作, 承担领导小组|日常工作. 公厕日常工作 is work.
inline constexpr std::array<std::string_view, 2> kRunningWork = {"日常工作", "日常事务"};
inline constexpr std::array<std::string_view, 17> kRunningFronts = {"负责",   "承担", "主持",   "处理", "办理",   "小组",
                                                                    "办公室", "专班", "指挥部", "会议", "委员会", "工作组",
                                                                    "协调组", "机构", "领导组", "的",   "其"};

// Such a body without a name of its own, of which a sentence tells what it is for: 领导小组负责组织和协调全县普查工作.
inline constexpr std::array<std::string_view, 8> kBareBodies = {"领导小组",     "工作领导小组", "领导小组办公室", "指挥部",
                                                                "指挥部办公室", "工作专班",     "联席会议",       "联席会议办公室"};
inline constexpr std::array<std::string_view, 4> kBodyVerbs = {"负责", "主要负责", "具体负责", "统筹"};

// What was heard of what goes on, as news tell it.
inline constexpr std::array<std::string_view, 4> kToldOf = {"据了解", "据悉", "据介绍", "据统计"};

// What opens a phrase that ends in a mechanism: 建立|县发改局牵头、各部门配合的|联席会议制度.
inline constexpr std::array<std::string_view, 26> kMechanismOpeners = {
    "建立", "健全", "完善", "构建", "形成", "打造", "坚持", "实行", "推行", "遵循", "本着", "落实", "按照",
    "按",   "采取", "确立", "强化", "成立", "组建", "发挥", "深化", "巩固", "探索", "创新", "执行", "营造"};
inline constexpr std::array<std::string_view, 25> kMechanisms = {
    "机制", "制度", "格局", "原则", "作用",     "体系",   "体制",   "模式",   "局面",     "合力", "架构", "要求", "思路",
    "方式", "方法", "办法", "氛围", "领导小组", "工作组", "协调组", "指挥部", "联席会议", "专班", "网络", "链条"};

// With which the words in front of 的 end, beside the verbs of clauses: 部门|协同|的工作格局.
inline constexpr std::array<std::string_view, 16> kJointActs = {"参与", "协同", "联动", "配合", "负责",     "牵头", "主导", "支持",
                                                                "协作", "共管", "落实", "实施", "齐抓共管", "联合", "主抓", "共治"};

// What needs no 的 in front of the mechanism: 发挥县住建局牵头抓总|作用, 压实各乡镇主体|责任.
inline constexpr std::array<std::string_view, 5> kActingOpeners = {"发挥", "压实", "履行", "强化", "落实"};
inline constexpr std::array<std::string_view, 4> kActingNouns = {"作用", "责任", "职责", "职能"};

// What somebody pays for gives him no work: 所需资金由县财政局承担.
inline constexpr std::array<std::string_view, 5> kMoney = {"资金", "经费", "费用", "成本", "支出"};
inline constexpr std::array<std::string_view, 4> kPays = {"承担", "负担", "解决", "列支"};

} // namespace zeren::text
