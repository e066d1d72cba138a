// What compare() found, as one line of text, for tables of expectations.
//
//     1 = 1 | 2 ~ 3 renumbered | - 4 | + 5 | 6 split 6, 7
#pragma once

#include "zeren/compare.hpp"
#include "zeren/model.hpp"

#include <string>
#include <string_view>

namespace zeren::compared {

std::string pairs(const Comparison& comparison, const Document& before, const Document& after);
std::string pairs(const std::string& before, const std::string& after);

// role changes of the one changed task: "added 市财政局 lead_unit" …
std::string roles(const std::string& before, const std::string& after);
// "up 5 6 % 1"
std::string targets(const std::string& before, const std::string& after, const CompareOptions& options = {});
// "later 92"
std::string deadlines(const std::string& before, const std::string& after, const CompareOptions& options = {});
// "市财政局 gained 1 lead_unit lost 2 lead_unit kept 1"
std::string parties(const std::string& before, const std::string& after);
// "changed header"
std::string around(const std::string& before, const std::string& after);

} // namespace zeren::compared
