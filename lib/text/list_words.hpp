// Function words that join, open and end lists. A table of lib/text.
#pragma once

#include "text/chars.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr std::array<std::string_view, 5> kJoiners = {"以及", "及", "和", "与", "暨"}; // longest first

inline constexpr std::string_view kAllAbove = "以上";                              // 以上由县民政局汇总, below a table
inline constexpr std::string_view kAnd = "和";                                     // begins names: 和谐村
inline constexpr std::array<char32_t, 3> kJoinerSpellings = {U'和', U'与', U'及'}; // in a name all the same

// Words that begin as a label of persons ends: 负责|人民调解.
inline constexpr std::array<std::string_view, 7> kPeople = {"人民", "人才", "人口", "人员", "人居", "人力", "人事"};

// No towns by their names, though they end as 龙门镇 and 白石街道 do: 乡镇, 特色小镇.
inline constexpr std::array<std::string_view, 14> kNoTowns = {"乡镇", "小镇", "集镇", "城镇", "制镇", "村镇", "重镇",
                                                              "强镇", "水乡", "城乡", "县乡", "返乡", "下乡", "回乡"};

inline constexpr std::string_view kAndSoOn = "等";                               // 市财政局等
inline constexpr std::string_view kCounter = "个";                               // 等8个部门
inline constexpr std::array<std::string_view, 3> kCounters = {"个", "家", "所"}; // 锦明三个社区, 三家企业; 两镇 has none
inline constexpr std::string_view kOf = "的";
inline constexpr std::string_view kOr = "或"; // （或业主单位）

// Behind 等: these add no party. 等部门, 等单位, 等8个部门, 等部门（单位）
inline constexpr std::array<std::string_view, 12> kAndSoOnTails = {"部门和单位", "部门单位",     "单位和部门", "部门",
                                                                   "单位",       "有关方面",     "相关方面",   "部门（单位）",
                                                                   "单位部门",   "单位（部门）", "部门(单位)", "单位(部门)"};

// Behind offices with a name: others of their kind.
inline constexpr std::array<std::string_view, 4> kOpenKinds = {"等部门", "等单位", "等部门和单位", "等部门单位"};

// In front of an item, no part of it.
inline constexpr std::array<std::string_view, 8> kItemOpeners = {"具体由", "主要由", "并由", "由", "会同", "以及", "及", "和"};

// In place of what stands above: nobody's name.
inline constexpr std::array<std::string_view, 5> kDittos = {"同上", "同前", "〃", "″", "\""};
constexpr bool is_ditto(std::string_view item) noexcept { return std::ranges::find(kDittos, item) != kDittos.end(); }

// In place of a name where there is none to tell: 配合单位：无.
inline constexpr std::array<std::string_view, 4> kNobody = {"无", "暂无", "没有", "不涉及"};
constexpr bool is_nobody(std::string_view item) noexcept { return std::ranges::find(kNobody, item) != kNobody.end(); }

// In place of a name: 责任领导：空缺（由田野代）.
inline constexpr std::array<std::string_view, 6> kVacancies = {"空缺", "暂缺", "待定", "待明确", "待补充", "暂未明确"};
constexpr bool is_vacancy(std::string_view item) noexcept
{
    return std::ranges::any_of(kVacancies, [&](std::string_view word) { return item.starts_with(word); });
}

// A label of a person and its twin of a unit: 揭榜人, 揭榜单位.
inline constexpr std::string_view kPersonTail = "人";
inline constexpr std::string_view kUnitTail = "单位";

// Bodies inside an office whose head is one of its posts: 县水务局|党组书记、局长.
inline constexpr std::array<std::string_view, 5> kPartyBodies = {"党组", "党委", "党工委", "党支部", "党总支"};

inline constexpr std::string_view kComrade = "同志"; // behind a name, no part of it

// In front of a verb that holds for all names before it: 县住建局、县城管局（共同牵头）.
inline constexpr std::array<std::string_view, 3> kTogether = {"共同", "联合", "双"};

// Levels of government that begin the name of a unit: 市人行, 区收储办.
inline constexpr std::u32string_view kLevels = U"省市县区州镇乡国旗";
inline bool is_level(char32_t c) noexcept // in either script
{
    switch (fold(c)) { // one of kLevels: asked of nearly every character in front of a name
    case U'省':
    case U'市':
    case U'县':
    case U'区':
    case U'州':
    case U'镇':
    case U'乡':
    case U'国':
    case U'旗': return true;
    default: return false;
    }
}

// Words that begin with one of them and name no level: 市场监管局.
inline constexpr std::array<std::string_view, 12> kNoLevels = {"市场", "市政", "市民", "市容", "市域", "市区",
                                                               "区域", "区块", "县域", "省市", "市县", "镇村"};

// 县委, 市委: with its level in front the party committee of a place, which leaders head.
inline constexpr std::string_view kCommitteeTail = "委";

// They point at a place and name none: 项目所在县政府, 辖区政府.
inline constexpr std::array<std::string_view, 11> kPlacePointers = {"所在", "属地", "当地", "在地", "本地", "涉及",
                                                                    "相关", "有关", "沿线", "周边", "辖区"};

// Between what is done and to whom: 做好向省水利厅, 落实好县农机局.
inline constexpr std::u32string_view kActLinks = U"好向对与同由";

// How names of places end that are of one rank, so that none of them is part of another.
inline constexpr std::array<std::array<std::string_view, 4>, 3> kPlaceRanks = {
    {{"街道", "镇", "乡", "苏木"}, {"社区", "村", "嘎查", "居委会"}, {"县", "区", "旗", "自治州"}}};

// What may be built as well as build: 1、中心小学：目前正在做施工图; 县人民医院：门诊楼要加快装修.
inline constexpr std::array<std::string_view, 20> kBuilt = {"小学",   "中学",   "大学",   "学校",   "学院",   "医院",   "幼儿园",
                                                            "卫生院", "敬老院", "福利院", "养老院", "体育馆", "图书馆", "文化馆",
                                                            "博物馆", "高中",   "初中",   "职中",   "附中",   "附小"};

// With which the last of several short names of offices ends: 区民政、残联; 市农业、水利局.
inline constexpr std::array<std::string_view, 10> kOfficeTails = {"局", "厅", "委", "办", "残联", "妇联", "团委", "工会", "工商联", "文联"};

// 县供电公司|做好供电保障, behind the comma of another's sentence.
inline constexpr std::array<std::string_view, 2> kCompanyTails = {"公司", "集团"};
inline constexpr std::array<std::string_view, 3> kPartVerbs = {"做好", "抓好", "备足"};

// （主） and （协） behind the names of a list, and the verbs that they stand for.
struct ShortDuty {
    std::string_view written;
    std::string_view verb;
};
inline constexpr std::array<ShortDuty, 5> kShortDuties = {{{"主", "牵头"}, {"牵", "牵头"}, {"协", "协办"}, {"配", "配合"}, {"会", "会办"}}};

// A label of its own for those who do it: 主体：县水利局; 单位： may be anybody's.
inline constexpr std::string_view kDoerLabel = "主体";

// In front of a time in a list of parties: 责任单位：A，时间4月15日前.
inline constexpr std::array<std::string_view, 4> kTimeLabels = {"完成时间", "完成时限", "时间", "时限"};

// What names of departments end with, and what ends so and is none: 质控科, 护理部; 村干部.
inline constexpr std::u32string_view kDepartmentEnds = U"科处部室系股";
inline constexpr std::array<std::string_view, 6> kNoDepartments = {"干部", "支部", "内部", "全部", "局部", "教室"};

// Behind 由, all offices of a kind: 各|乡镇, 当地|政府; a field of work and its office: 环境保护|主管部门. 各|部门, 有关|企业 are nobody.
inline constexpr std::array<std::string_view, 9> kClassOpeners = {"各", "当地", "地方", "属地", "所在", "事发地", "辖区", "沿线", "试点"};
inline constexpr std::string_view kNameTail = "名称";  // 专项整治行业|名称: the head of a column
inline constexpr std::string_view kAllLevels = "各级"; // 各级|供销|部门
inline constexpr std::array<std::string_view, 8> kAnyFields = {"有关", "相关", "职能", "主管", "业务", "政府", "直属", "党政"};
inline constexpr std::array<std::string_view, 3> kFieldOffices = {"行政主管部门", "主管部门", "行政部门"};
inline constexpr std::array<std::string_view, 5> kNobodyHeads = {"部门", "单位", "企业", "机构", "公司"};

inline constexpr std::array<std::string_view, 4> kLevelCounts = {"两级", "三级", "四级", "五级"};

// The first character of a new list behind a verb: 牵头市财政局配合.
inline constexpr std::u32string_view kListOpeners = U"省市县区州各";

} // namespace zeren::text
