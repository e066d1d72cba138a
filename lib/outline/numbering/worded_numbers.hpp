// Numbers that say what they count, in the words of the lexicon:
//
//     问题1．巡查记录不全。      任务一：加固河堤      榜单01：新型止水材料      【事项3】修订办法
//
//     堵点一　水电接入慢          a word that the lexicon lacks, and 甲、: what counts by itself (counted_words.hpp)
//
// One such line proves nothing (项目一 is going well); two whose numbers follow each other do, and then each line that begins so is an
// item. Where they stand in the ladder is not fixed as for other marks: （一） or 一、 that begins anew below each of them stands
// below, and so do they where they begin anew below each 1. Test: tests/unit/worded_numbers_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/numbering/counted_words.hpp"
#include "outline/numbering/numbering.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// The number with its word that begins at `at`, whatever the notice does elsewhere; ladder none when there is none. O(1).
Mark read_worded_number(std::string_view text, std::uint32_t at, const LexiconTables& lexicon);

class WordedNumbers {
public:
    // `begins` are the places where the lines of the notice begin, in order. Linear.
    WordedNumbers(std::string_view text, std::vector<std::uint32_t> begins, const LexiconTables& lexicon);

    // The number that begins at `at`; ladder none where the notice does not number by this word.
    [[nodiscard]] Mark read(std::uint32_t at) const;

private:
    struct Word {
        std::string_view word;
        Ladder ladder = Ladder::none; // none until the numbers prove it
    };
    // A number with a word of the lexicon, or with one that the notice counts with.
    struct Found {
        std::string_view name;
        Mark mark;
        bool counted = false; // by a word that the lexicon lacks
    };
    [[nodiscard]] Found find(std::uint32_t at) const;
    [[nodiscard]] CountedMark counted_at(std::uint32_t at) const;

    std::string_view text_;
    const LexiconTables& lexicon_;
    std::vector<std::uint32_t> begins_;     // of the lines
    std::vector<CountedLine> lines_;        // that begin with a word or a sign that may count
    std::vector<std::string_view> counted_; // words that the lexicon lacks
    std::vector<Word> words_;               // in the order of their first numbers
};

} // namespace zeren::outline
