// completion.hpp: the help pages as scripts for shells.
#pragma once

#include <string>
#include <string_view>

namespace zeren::tool {

// The script by which bash, zsh or fish completes commands, options and their values. Throws WrongUsage for another shell.
std::string completion(std::string_view shell);

} // namespace zeren::tool
