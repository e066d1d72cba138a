// The words of some passages, and how two sequences of them differ.
//
//     压减至1个工作日以内 → 压减至0.5个工作日以内        压减至 = | 1 removed | 0.5 added | 个工作日以内 =
//
// A word is one 汉字 or mark, or a run of digits (with point) or letters; full-width forms are other words than half-width ones.
// Blanks and line breaks are none, so that the same text in other lines is equal. Test: tests/unit/compare_wording_test.cpp.
#pragma once

#include "zeren/compare.hpp"
#include "zeren/model.hpp"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace zeren::comparing {

struct Word {
    std::uint32_t id = 0; // equal words have equal ids
    Span span;
    bool opens = false; // the first of its passage

    friend bool operator==(const Word& a, const Word& b) { return a.id == b.id; }
};

// Ids of the runs of several characters; one for both texts.
class WordIds {
public:
    std::uint32_t of(std::string_view run);

private:
    std::unordered_map<std::string, std::uint32_t> ids_;
};

// The words of the passages, one behind the other.
std::vector<Word> words_of(std::string_view text, const std::vector<Span>& passages, WordIds& ids);

// Equal, removed and added stretches in order. A stretch lies within one passage of its text (it may hold line breaks). An equal
// word alone between two longer differences is shown as replaced, for readers.
std::vector<Edit> differences(const std::vector<Word>& before, const std::vector<Word>& after);

// All of it as one kind.
std::vector<Edit> whole(const std::vector<Word>& words, Edit::Kind kind);

} // namespace zeren::comparing
