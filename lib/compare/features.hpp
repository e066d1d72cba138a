// What two tasks are held against each other by: grams of their wording, with the weight of rarity, and the numbers of their parties.
//
//     改造老旧小区14个        改 造 老 … 改造 造老 老旧 旧小 小区 区个, 14
//
// A gram is one or two 汉字 (or letters) that stand beside each other in the folded text, or a whole number. What stands in few tasks
// of the two notices weighs more than what stands in all. Marks and blanks are nothing. Test: tests/unit/compare_pairs_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::comparing {

struct Gram {
    std::uint64_t id = 0;
    std::uint32_t weight = 0;
};

struct TaskFeatures {
    std::vector<Gram> grams;   // by id, each once
    std::uint64_t weight = 0;  // of all of them
    std::vector<Gram> parties; // the same of parties: id is a PartyNumbers number
    std::uint64_t parties_weight = 0;
    std::uint64_t wording = 0; // equal for equal wording, and in practice only then
    std::string_view key;
    std::string_view number;
    std::uint64_t heading = 0; // of the folded heading of its section; 0 for none
};

// One number for one party over both notices: by name, then by alias.
class PartyNumbers {
public:
    PartyNumbers(const Document& before, const Document& after);

    [[nodiscard]] std::uint32_t before(std::size_t index) const { return before_[index]; }
    [[nodiscard]] std::uint32_t after(std::size_t index) const { return after_[index]; }
    [[nodiscard]] std::uint32_t count() const { return count_; }

private:
    std::vector<std::uint32_t> before_; // of Document::parties[index]
    std::vector<std::uint32_t> after_;
    std::uint32_t count_ = 0;
};

// The passages that make up the wording of a task, in the order of the text: title, text, what follows later, fields.
std::vector<Span> wording_of(const Task& task);

// The grams of a passage, sorted, each once, all of weight 1.
std::vector<Gram> grams_of(std::string_view text, const std::vector<Span>& passages);
std::uint64_t weight_of(const std::vector<Gram>& grams);
// What both hold, by the weights of the first.
std::uint64_t shared_weight(const std::vector<Gram>& a, const std::vector<Gram>& b);

struct Features {
    std::vector<TaskFeatures> before; // in the order of the tasks
    std::vector<TaskFeatures> after;
};
Features features_of(const Document& before, const Document& after, const PartyNumbers& parties);

} // namespace zeren::comparing
