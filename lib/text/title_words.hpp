// Words by which a title that lost its line break ends. A table of lib/text: function words of the language.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

// Of two papers in one title: 2023年工作总结|和|2024年工作打算.
inline constexpr std::u32string_view kJoinsPapers = U"和及暨与";

// When a slip of supervision went out, above its items. In a list of items the same words may be a column: no labels of the lexicon.
inline constexpr std::array<std::string_view, 6> kSlipDates = {"交办时间", "交办日期", "下达时间", "下达日期", "会议时间", "会议日期"};

// Headings whose goals may stand on their own line: 一、工作目标：….
inline constexpr std::array<std::string_view, 6> kGoalHeads = {"目标", "目标是", "目标为", "目标任务", "主要指标", "预期指标"};

// 三、组织机构 of an event, and how the labels below it begin.
inline constexpr std::array<std::string_view, 5> kEventHeads = {"组织机构", "组织单位", "活动组织", "主办单位", "活动机构"};
inline constexpr std::array<std::string_view, 9> kEventDuties = {"主办", "承办", "协办", "执行", "参与", "支持", "指导", "参加", "冠名"};

// How a body begins behind its title: 为深入贯彻…, 根据…, 现将….
inline constexpr std::array<std::string_view, 14> kBodyOpeners = {"为",   "根据", "按照", "依据", "现将",   "现就", "经研究",
                                                                  "近年", "近日", "各位", "今年", "本方案", "为了", "目前"};

// What an office does with the paper of another: 江北市政府办公室转发市财政局关于…的通知.
inline constexpr std::array<std::string_view, 4> kCallPapers = {"通知", "公告", "通告", "启事"}; // 关于组织申报…的|通知
inline constexpr std::array<std::string_view, 2> kRelays = {"转发", "批转"};

// In front of the paper that says who leads: 按《市政府领导工作分工》分工.
inline constexpr std::array<std::string_view, 4> kPointerOpeners = {"按照", "按", "依照", "根据"};

// How the name of a programme ends, which may begin with digits: 121人才梯队项目, 1151工程, 3060行动.
inline constexpr std::array<std::string_view, 6> kProgrammes = {"工程", "项目", "计划", "行动", "战略", "体系"};
// Behind digits these count what follows: 12个镇污水处理项目, 30万亩高标准农田项目.
inline constexpr std::u32string_view kCountsBehind =
    U"个家条项座所处台套亩万亿件名户公米吨次批场年月日天元辆栋幢只头株平千百%人类大级、至到多余";
inline constexpr std::string_view kTalent = "人才"; // no count of 人

inline constexpr std::string_view kSeal = "代章"; // 江北市政府（江北市政府办公室代章）

inline constexpr std::string_view kContents = "目录"; // 目　录 above a table of contents: a kind of document elsewhere (权责目录)

// 《…》 and what stands for it: a kind of document inside names another paper.
inline constexpr std::string_view kBookOpen = "《";
inline constexpr std::u32string_view kBookOpens = U"《〈<＜";
inline constexpr std::u32string_view kBookCloses = U"》〉>＞";

// How the name of a site ends, and what joins it to a title in the head of a page (…的通知_江北市人民政府, 法规网--法律信息网).
inline constexpr std::string_view kSite = "网站";
inline constexpr std::string_view kNet = "网";
inline constexpr std::string_view kSiteAddress = "www.";
inline constexpr std::string_view kSiteJoiners = "-_|";

} // namespace zeren::text
