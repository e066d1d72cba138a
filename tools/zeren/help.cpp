// help.cpp: `zeren help`: what there is, and how one command is used.
#include "command.hpp"
#include "nearest.hpp"
#include "output.hpp"

namespace zeren::tool {

extern const std::string_view kHelpUsage = R"(zeren help [COMMAND]

Tells how COMMAND is used, or which commands there are.

Example:
  zeren help parse
)";

namespace {

std::string overview()
{
    std::string page = "zeren reads Chinese government notices and tells who must do what, how much and by when.\n\n";
    for (const Command& command : commands()) {
        std::string name(command.name);
        name.resize(10, ' ');
        page.append("  zeren ").append(name).append(command.summary).append("\n");
    }
    return page + "\nExample:\n  zeren parse notice.txt\n\nEach command has --help.\n";
}

} // namespace

int run_help(const Arguments& arguments)
{
    if (arguments.size() > 1) throw WrongUsage("takes one COMMAND at most");
    Output output("");
    if (arguments.empty()) {
        output.write(overview());
        return kDone;
    }
    const Command* command = find_command(arguments.front());
    if (command == nullptr) throw WrongUsage(no_such_command(arguments.front()));
    output.write(command->usage);
    return kDone;
}

} // namespace zeren::tool
