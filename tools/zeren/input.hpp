// input.hpp: a FILE of the command line as text.
#pragma once

#include "zeren/read.hpp"

#include <string>

namespace zeren::tool {

// A file, "-" for standard input, or a pipe such as <(iconv …). External programs may be started. Throws zeren::Error.
Text read_input(const std::string& name, const std::string& charset, const std::string& format);

// What stands in source.name for it: the name without its folders.
std::string source_name(const std::string& name);

} // namespace zeren::tool
