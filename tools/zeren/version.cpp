// version.cpp: `zeren version`.
#include "zeren/version.hpp"

#include "command.hpp"
#include "output.hpp"

namespace zeren::tool {

extern const std::string_view kVersionUsage = R"(zeren version

Prints the version of Zeren.

Example:
  zeren version
)";

int run_version(const Arguments& arguments)
{
    if (!arguments.empty()) throw WrongUsage("takes no arguments");
    Output output("");
    output.write("zeren " + std::string(version()) + "\n");
    return kDone;
}

} // namespace zeren::tool
