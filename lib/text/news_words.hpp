// Words with which news tell what has been done: how a paragraph of it opens, and what it praises. A table of lib/text.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

inline constexpr std::array<std::string_view, 12> kNewsOpeners = {"今年以来", "近年来", "去年以来", "近期",     "近日",     "日前",
                                                                  "连日来",   "上半年", "前三季度", "入冬以来", "入汛以来", "一年来"};
inline constexpr std::array<std::string_view, 14> kPraise = {
    "取得阶段性成效", "取得明显成效", "取得显著成效", "取得积极成效", "取得良好成效", "取得初步成效", "取得扎实成效",
    "取得新成效",     "取得实效",     "取得成效",     "成效明显",     "成效显著",     "初见成效",     "走在前列"};

// Who wrote it, on a line below the headline: 来源：县融媒体中心　作者：….
inline constexpr std::array<std::string_view, 4> kAuthors = {"作者：", "记者：", "通讯员：", "撰稿："};

// How a headline ends that praises: 推进乡村治理|见实效.
inline constexpr std::array<std::string_view, 7> kPraisingEnds = {"见实效", "见成效", "显成效", "出实效", "结硕果", "成效明显", "成效显著"};

// What a headline tells of a meeting: 我市|召开|重点项目建设推进会.
inline constexpr std::array<std::string_view, 2> kConvened = {"召开", "举行"};
// With which a paragraph of minutes opens that settles something: those hand out work without numbers too.
inline constexpr std::array<std::string_view, 5> kSettled = {"会议议定", "会议确定", "会议决定", "会议明确", "会议研究决定"};

// With which news open (本报讯（记者 …）), and with which a line tells who wrote them (（供稿：…）).
inline constexpr std::array<std::string_view, 5> kReporters = {"本报讯", "本网讯", "本台讯", "本报记者", "本网记者"};
inline constexpr std::array<std::string_view, 3> kWriters = {"供稿", "撰稿", "通讯员"};

// Behind a leader's name: 郑立新|强调，…
inline constexpr std::array<std::string_view, 6> kSaid = {"强调", "指出", "要求", "表示", "强调指出", "说"};

} // namespace zeren::text
