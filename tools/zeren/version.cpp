// version.cpp: `zeren version`.
#include "zeren/version.hpp"

#include "command.hpp"
#include "output.hpp"

namespace zeren::tool {

extern const std::string_view kVersionUsage = R"(zeren version [OPTIONS]

Prints the version of Zeren.

      --lang LANGUAGE   of messages and help: zh or en; else as LC_ALL, LC_MESSAGES or LANG say
  -h, --help            print this

Example:
  zeren version
)";

int run_version(const Arguments& arguments)
{
    namespace po = boost::program_options;
    po::options_description options;
    options.add_options()("help,h", "");
    read_options(arguments, options, po::positional_options_description());
    Output output("");
    output.write("zeren " + std::string(version()) + "\n");
    return kDone;
}

} // namespace zeren::tool
