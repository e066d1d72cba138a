// The numbering ladder of a notice: 一、 （一） 一） 1. 1． 1、 (1) （1） ① １． 01, in any order and with levels skipped.
//
// A mark is read only where the caller says that a paragraph (or a glued part of one) begins; whether it opens a heading or a task
// is decided later (tree.hpp). An amount is no mark: 2.5亿元… and 1.5万人 begin with a number that goes on behind the point; but
// 1.2019年… is mark 1 with the text 2019年…. Test: tests/unit/numbering_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::outline {

// From the outermost to the innermost.
enum class Ladder : std::uint8_t {
    none,
    title,           // of one plan among several in a document; has no number
    chapter,         // 第一章
    chinese,         // 一、
    worded_part,     // 任务一：, where （一） begins anew below each
    chinese_bracket, // （一）
    worded,          // 问题1．, 榜单01：: a word says what is numbered
    arabic,          // 1.
    arabic_bracket,  // (1)
    circled,         // ①
};
inline constexpr std::size_t kLadders = 10;

struct Mark {
    Ladder ladder = Ladder::none;
    std::uint32_t value = 0;
    Span number;             // 一
    Span span;               // 一、 with the blanks behind it
    bool is_article = false; // 第一条
};

// False when no mark begins with this character.
bool may_begin_mark(char32_t c) noexcept;

// The first place at or behind `at` with such a character; `end` or behind it when none stands in front of `end`.
std::uint32_t next_mark_start(std::string_view text, std::uint32_t at, std::uint32_t end);

// The mark that begins at `at`; ladder none when there is none.
Mark read_mark(std::string_view text, std::uint32_t at) noexcept;

} // namespace zeren::outline
