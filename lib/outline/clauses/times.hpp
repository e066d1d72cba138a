// Whether a stretch is an expression of time: 6月底前, 2023年10月底前完成并持续推进, 长期坚持, 至全国两会结束.
//
// Clauses need to know this much to keep a time out of their lists of parties; what day it is, is lib/extract's business.
#pragma once

#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// The part of `span` that is a time expression, when nothing but words of doing (完成) stands beside it; all of it when a second
// time stands among them (10月底前完成并持续推进); empty otherwise.
Span read_time_phrase(std::string_view text, Span span);

// The times of a phrase that tells of several steps (6月开工、12月竣工), or the one that read_time_phrase() finds; empty where it is none.
std::vector<Span> read_time_phrases(std::string_view text, Span span);

// 稳步推进, 分批次有序实施: words of manner and verbs of carrying out, and nobody who does it.
bool is_manner_phrase(std::string_view text, Span span);

// 6月5日前|修订完成城区防汛预案: a time, and behind it more than words of doing (全面完成, 取得实效).
bool work_behind_time(std::string_view text, Span span);

// 6月底前|出台办法: the longest time at the head of `rest` with other work behind it than the words of doing that a time phrase knows;
// empty where none stands there. Looks at its first 20 characters.
Span leading_time(std::string_view text, Span rest);

} // namespace zeren::outline
