// What the rules are called, mean and look like: lib/check/check_rules.json and lib/verify/verify_rules.json, compiled in.
//
// One entry a rule, as the lexicon has it: words are data, so that docs/diagnostics.md, the tool, SARIF and the tests of each rule
// tell one story. The files are part of the build and checked by tests/unit/check_test.cpp; a broken one is a defect of Zeren.
#pragma once

#include "zeren/finding.hpp"

#include <string_view>
#include <vector>

namespace zeren::checks {

std::vector<FindingRule> read_rules(std::string_view file);

} // namespace zeren::checks
