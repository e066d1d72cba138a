// nearest.hpp: what somebody who mistyped a word may have meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zeren::tool {

// "; did you mean --offsets?" for "--ofsets", or "" when no known word is near: at most one edit in three characters.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& known);

} // namespace zeren::tool
