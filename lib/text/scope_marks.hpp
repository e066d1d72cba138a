// Characters that tell whom a clause is about. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr char32_t kTowardsPlaces = U'对';                                // 对7座水库
inline constexpr std::u32string_view kOnTime = U"于於在";                        // 于|汛期前对1800座雨水井清掏
inline constexpr std::u32string_view kTowardsFronts = U"应面针核校绝相反派成配"; // 应对3轮强降雨 is another word
inline constexpr std::u32string_view kTowardsBacks = U"外口内标比策接账照应象";  // 对外贸易, 对口帮扶 are other words
inline constexpr std::array<std::string_view, 14> kKindsOfPlaces = {
    "公园",   "游园", "广场", "停车场", "运动场", "市场", "小区",
    "卫生院", "医院", "校园", "养老院", "敬老院", "桥",   "圩区"}; // 公园|12个|提质改造
inline constexpr std::u32string_view kPlaceCounters = U"个個所家座处處";
inline constexpr std::string_view kExisting = "现有"; // 现有托位|500个
inline constexpr std::array<std::string_view, 8> kTownKinds = {"乡镇", "镇街", "镇",   "乡",
                                                               "街道", "村",   "社区", "乡镇街道"}; // 城关镇等|乡镇
inline constexpr std::string_view kUsedFor = "用于";                                    // 安排资金1.6亿元|用于产业发展
inline constexpr std::u32string_view kEachCounters = U"个個所家村户戶校园園站镇鎮乡鄉"; // 每|所|学校不少于3名
inline constexpr std::string_view kBringsAlong = "带动";                                // 带动|林农人均增收600元
inline constexpr std::array<std::string_view, 3> kHonours = {"授予", "表彰", "评定"};   // 授予县水利局等|12家|单位称号
inline constexpr std::array<std::string_view, 12> kLevelsOfShare = {
    "压缩至", "压缩到", "压减至", "压减到", "缩短至", "缩短到",
    "降低至", "降低到", "降至",   "提高到", "提高至", "控制在"}; // 时限|压缩至|法定时限的30%
inline constexpr std::string_view kJointly = "会同";             // 会同县财政局|改造棚户区
inline constexpr char32_t kEachOf = U'各';                       // 各|市|文化和旅游部门
inline constexpr std::u32string_view kLevelsOfAreas = U"省市县縣区區州盟旗乡鄉镇鎮地";
inline constexpr char32_t kTo = U'向'; // 向县人大|报告工作
inline constexpr std::array<std::string_view, 6> kTellings = {"报告", "汇报", "通报", "述职", "反馈", "公开"};
inline constexpr char32_t kFromAmong = U'从';                                                 // 从返乡人员中|储备力量
inline constexpr char32_t kRankOfLevel = U'级';                                               // 省级|安排资金
inline constexpr std::array<std::string_view, 4> kCompany = {"联合", "会同", "协同", "联动"}; // 联合|5所|高校
inline constexpr std::u32string_view kJoinsCounts = U"和及与、";                              // 一名班子成员|和|一名联络员
inline constexpr std::u32string_view kCompanyHeads = U"与同和";                               // 与|水利局等6家单位|会签
inline constexpr char32_t kBehindAgent = U'由';                                      // 由|区属国企|负责运营的|城市驿站
inline constexpr std::array<std::string_view, 3> kDuties = {"负责", "牵头", "承担"}; // 3个乡镇|负责|征地500亩: who does it

} // namespace zeren::text
