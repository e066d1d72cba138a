// Tables of sentences and the targets that are read from them, each target as one line.
//
//     indicator|change|relation|value|unit|period      森林覆盖率||=|45|%|2030年; several are joined by "; "
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zeren::target_cases {

// Of a notice of 2024.
std::string targets_of(std::string_view text);

struct Case {
    std::string_view text;
    std::string_view targets;
};
void expect(const std::vector<Case>& cases);

// Sentences that ask for no number.
void expect_none(const std::vector<std::string_view>& texts);

} // namespace zeren::target_cases
