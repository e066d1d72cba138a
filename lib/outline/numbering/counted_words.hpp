// Words that number the items of one notice, though no lexicon has them: the counting itself proves it.
//
//     堵点一 水电接入慢 … 堵点二 … 堵点三 …       at the begin of three lines, from 1 on
//     攻坚事项（一）… 攻坚事项（二）…              at two, with labelled lines below each
//     第一战役：… 第二战役：…                      likewise
//     甲、项目落地 … 乙、融资贷款 …                two signs that count (壹、贰、; Ⅰ、Ⅱ、 too)
//     第一、防范债务风险。… 第二、…                two paragraphs that count so, as the next
//     一是抓党建。… 二是促就业。…                  two paragraphs that count so, but below an item: 1.抓党建。⏎一是…⏎二是… is one text
//
// Annexes, tables, figures, weekdays (附表1, 专栏2, 星期三) count and are no items: the lexicon tells (not_numbered). Where the numbers
// stand in the ladder, worded_numbers.hpp says. Test: tests/unit/counted_words_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/numbering/numbering.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// A number, and the word or the series of signs that it counts with.
struct CountedMark {
    std::string_view word;
    Mark mark;            // ladder none for no number
    bool ordinal = false; // 第一战役: the word stands behind the number
    bool sign = false;    // 甲、, 一是
};

// What stands at `at`, whatever the notice does elsewhere: up to six 汉字 and a closed number, or a sign that counts. O(1).
CountedMark read_counted_mark(std::string_view text, std::uint32_t at, const LexiconTables& lexicon);

// A line that begins with such a mark.
struct CountedLine {
    std::uint32_t begin = 0;
    std::uint32_t next = 0; // where the line below begins; the end of the text for the last
    CountedMark found;
    bool apart = true; // false for 一是 that may go on with the line above, or stands below an item or a label, of which it is text
};

// The lines with a mark; `begins` are the places where the lines begin, in order. Linear.
std::vector<CountedLine> find_counted_lines(std::string_view text, const std::vector<std::uint32_t>& begins, const LexiconTables& lexicon);

// The words that count, in the order of their first numbers. Linear.
std::vector<std::string_view> find_counted_words(std::string_view text, const std::vector<CountedLine>& lines,
                                                 const LexiconTables& lexicon);

} // namespace zeren::outline
