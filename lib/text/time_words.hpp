// The characters and words that expressions of time are made of. A table of lib/text, like those of punctuation and numerals.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

// Units and edges behind a number or alone: 6月底前, 三季度末.
inline constexpr std::u32string_view kTimeCharacters =
    U"年月日号旬季度底末初前后内中起至到于在上下半全第一二三四五六七八九十〇○零两本今明当每个周天之以第-—–－～~至份";

// At the end of a time by which something is to be done: 11月底, 年底前.
inline constexpr std::u32string_view kLabelTimeEdges = U"前底内末";

inline constexpr std::u32string_view kTimeUnits = U"年月日季底旬周天"; // one of these makes it a time

// 周明, 季全: a surname and a name made of such characters, and no time.
inline constexpr std::u32string_view kUnitSurnames = U"周季";
inline constexpr std::u32string_view kUnitNames = U"明全今天";

// 至全国两会结束: an event that ends a time.
inline constexpr std::array<std::string_view, 2> kUntil = {"至", "到"};
inline constexpr std::array<std::string_view, 2> kEventEnds = {"结束", "闭幕"};

// Words that are a time by themselves.
inline constexpr std::array<std::string_view, 39> kTimeWords = {
    "持续优化",       "按进度推进", "持续完善",   "持续深化",

    "长期坚持",       "长期推进",   "长期",       "持续推进", "持续实施", "持续开展", "持续落实",       "持续",         "常年",
    "全年",           "年内",       "年底前",     "上半年",   "下半年",   "立行立改", "立即整改",       "立整立改",     "按时序进度推进",
    "按时间节点推进", "即时",       "常态化推进", "常态化",   "长期整改", "立知立改", "按序时进度推进", "全年持续推进", "年底",
    "年度",           "季度",       "近期",       "适时",     "按期",     "常抓不懈", "常态长效",       "全年坚持"};

// What comes round every year; with 前 behind it a time without number: 汛期前, 秋季学期开学前, 国庆节前.
inline constexpr std::array<std::string_view, 47> kSeasons = {
    "汛期来临", "主汛期来临", "雨季来临", "冬季来临", "寒潮来临", "汛期",   "主汛期", "汛前",   "入汛", "秋季学期", "春季学期", "新学期",
    "开学",     "暑期",       "暑假",     "寒假",     "供暖季",   "供暖期", "采暖季", "采暖期", "冬季", "入冬",     "夏季",     "春季",
    "秋季",     "雨季",       "旱季",     "封冻",     "上冻",     "春耕",   "秋收",   "麦收",   "夏收", "国庆",     "春节",     "元旦",
    "中秋",     "端午",       "清明",     "元宵",     "五一",     "十一",   "七一",   "高考",   "中考", "两会",     "冰封期"};
inline constexpr std::string_view kBefore = "前";

// Right behind a time, or behind a season that no 前 bounds (暑期完成, 春季实施), these tell what is done by then and no more.
inline constexpr std::array<std::string_view, 24> kTimeActs = {
    "建成投用", "全部完成", "开工建设", "启动建设", "启动实施", "建成", "开工", "动工", "竣工", "完工", "投用", "投产",
    "通车",     "交付",     "验收",     "上线",     "开放",     "实施", "开展", "完成", "启动", "推进", "落实", "办结"};

// In the head of a column these part a year: 一季度 | 上半年.
inline constexpr std::string_view kQuarterWord = "季度";
inline constexpr std::string_view kHalfWord = "半年";

// In place of a time these tell how far it is: 整改时限：已完成.
inline constexpr std::array<std::string_view, 10> kDoneStates = {"已完成", "已整改", "已整改到位", "已完成整改", "已整改完成",
                                                                 "已办结", "已销号", "已落实",     "已完工",     "已整改完毕"};

// Done at once, beside a day or what goes on: 立行立改，9月30日前完成; 立行立改|并|长期坚持.
inline constexpr std::array<std::string_view, 7> kAtOnce = {"立行立改", "立知立改", "立整立改", "立即整改",
                                                            "即知即改", "即查即改", "边查边改"};
inline constexpr std::u32string_view kGoesOn = U"并並且";

// In front of a time by which somebody wants to have done it: 力争|6月建成.
inline constexpr std::array<std::string_view, 9> kTimeEfforts = {"力争于", "力争在", "力争", "确保在", "确保",
                                                                 "争取",   "计划于", "计划", "预计"};

// Behind a time these name somebody or something else: 年底前由市水务局牵头完成 is no time alone.
inline constexpr std::array<std::string_view, 5> kTimeStops = {"由", "牵头", "负责", "配合", "会同"};

// Words of doing that may stand behind a time in a clause.
inline constexpr std::array<std::string_view, 26> kTimeTails = {"取得阶段性成效并持续推进",
                                                                "取得明显成效并持续推进",
                                                                "取得明显成效",
                                                                "取得积极成效",
                                                                "取得实效",
                                                                "完成并持续推进",
                                                                "并持续推进",
                                                                "持续推进",
                                                                "取得阶段性成效",
                                                                "全面完成",
                                                                "基本完成",
                                                                "完成并长期坚持",
                                                                "完成整改",
                                                                "完成",
                                                                "推进",
                                                                "办结",
                                                                "并长期坚持",
                                                                "落实到位",
                                                                "结束",
                                                                "明显成效",
                                                                "启动",
                                                                "按进度推进",
                                                                "完成掌握",
                                                                "掌握",
                                                                "为限",
                                                                "执行"};

// How the name of a part of the year ends that heads a list: 3月份, 第一季度, 上半年.
inline constexpr std::u32string_view kPartsOfYear = U"月份度年旬";

} // namespace zeren::text
