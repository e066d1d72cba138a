// help.cpp: `zeren help`: what there is, and how one command is used; for people, or for man.
#include "command.hpp"
#include "completion.hpp"
#include "help_width.hpp"
#include "language/language.hpp"
#include "man_page.hpp"
#include "model_options.hpp"
#include "nearest.hpp"
#include "output.hpp"

namespace zeren::tool {

extern const std::string_view kHelpUsage = R"(zeren help [COMMAND] [OPTIONS]

Tells how COMMAND is used, or which commands there are.

      --man             as a page of the manual, in the form that man reads
      --completion SHELL print the script by which bash, zsh or fish completes commands; the packages install them
      --lang LANGUAGE   of messages and help: zh or en; else as LC_ALL, LC_MESSAGES or LANG say
  -h, --help            print this

Examples:
  zeren help parse
  zeren help --man parse | man -l -
  zeren help --completion fish > ~/.config/fish/completions/zeren.fish
)";

namespace {

// Fits a screen of 24 lines by 80 columns, in both languages.
std::string overview()
{
    std::string page = say("zeren reads Chinese government notices and tells who must do what, how much\nand by when.") + "\n\n";
    for (const Command& command : commands()) {
        std::string name(command.name);
        name.resize(10, ' ');
        page.append("  zeren ").append(name).append(say(command.summary)).append("\n");
    }
    return page + "\n" + say("Example:") + "\n  zeren parse notice.txt\n\n" + say("Each command has --help.") + "\n";
}

std::string page_of(const Command& command)
{
    const std::string_view chinese = language() == Language::chinese ? chinese_help(command.name) : std::string_view();
    return std::string(chinese.empty() ? command.usage : chinese);
}

} // namespace

int run_help(const Arguments& arguments)
{
    namespace po = boost::program_options;
    po::options_description options;
    options.add_options()("man", "")("completion", po::value<std::string>())("help,h", "")("command",
                                                                                           po::value<std::vector<std::string>>());
    const auto values = read_options(arguments, options, po::positional_options_description().add("command", 1));
    const bool for_man = values.count("man") != 0;
    Output output("");
    if (values.count("completion") != 0) {
        if (for_man || values.count("command") != 0) throw WrongUsage("--completion goes alone");
        output.write(completion(value_of(values, "completion")));
        return kDone;
    }
    if (values.count("command") == 0) {
        output.write(for_man ? man_page() : overview());
        return kDone;
    }
    const std::string name = values["command"].as<std::vector<std::string>>().front();
    const Command* command = find_command(name);
    if (command == nullptr) throw WrongUsage(no_such_command(name));
    output.write(for_man ? man_page(*command) : fitted(page_of(*command), terminal_columns()));
    return kDone;
}

} // namespace zeren::tool
