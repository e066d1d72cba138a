// Words that tell prose from a list of parties. A table of lib/text: function words of the language, no words of the domain.
#pragma once

#include <array>
#include <string_view>

namespace zeren::text {

// No party begins with one of these.
inline constexpr std::array<std::string_view, 24> kProseOpeners = {"要",   "应",   "须",   "对",   "将",   "为了", "以及", "把", "请", "使", "让", "并",
                                                                 "凡",   "如",   "若",   "因",   "由于", "根据", "按照", "按", "依", "是", "在", "从"};

// No list of parties holds one of these.
inline constexpr std::array<std::string_view, 16> kProseMarks = {"。", "！", "？", "要求", "应当", "必须", "不得", "可以", "，要", "、要", "能够", "进行", "予以", "认真", "我市", "我们"};

// Nor does one in a sentence without brackets, where a doer could be a whole phrase (各工程由一名领导牵头).
inline constexpr std::u32string_view kPhraseMarks = U"的由对在把按是为凡并须应所";

// 等 behind a list: it names no party.
inline constexpr std::array<std::string_view, 1> kAndOthers = {"等"};

} // namespace zeren::text
