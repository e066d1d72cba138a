// man_page.hpp: the help pages as pages of the manual, in roff.
#pragma once

#include "command.hpp"

#include <string>

namespace zeren::tool {

// zeren(1): what there is.
std::string man_page();
// zeren-parse(1): what its help page says.
std::string man_page(const Command& command);

} // namespace zeren::tool
