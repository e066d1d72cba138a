// command.cpp: the table of subcommands, and the reading of their options with Boost.Program_options.
#include "command.hpp"

#include "language/language.hpp"
#include "nearest.hpp"

#include <boost/program_options/errors.hpp>
#include <boost/program_options/parsers.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iostream>
#include <unistd.h>

namespace zeren::tool {
namespace {

namespace po = boost::program_options;

std::vector<std::string> option_names(const po::options_description& options)
{
    std::vector<std::string> names;
    for (const auto& option : options.options()) names.push_back("--" + option->long_name());
    return names;
}

std::string one_line(std::string_view text)
{
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; }, '?');
    return line;
}

// On a terminal that can, unless somebody does not want it (https://no-color.org).
bool may_colour()
{
    const char* unwanted = std::getenv("NO_COLOR");
    const char* terminal = std::getenv("TERM");
    return ::isatty(STDERR_FILENO) == 1 && (unwanted == nullptr || *unwanted == '\0') && terminal != nullptr &&
           std::string_view(terminal) != "dumb";
}

void print_complaint(std::string_view text)
{
    const std::string name = may_colour() ? "\033[1;31mzeren:\033[0m " : "zeren: ";
    std::cerr << name + one_line(text) + "\n" << std::flush;
}

} // namespace

std::span<const Command> commands()
{
    static const auto table = std::to_array<Command>({
        {"parse", "read notices, print the model as JSON", kParseUsage, run_parse},
        {"batch", "read thousands of notices into one file or one each", kBatchUsage, run_batch},
        {"check", "tell what is odd in a notice", kCheckUsage, run_check},
        {"verify", "hold a model from anywhere against its notice", kVerifyUsage, run_verify},
        {"text", "print the text of a notice as Zeren reads it", kTextUsage, run_text},
        {"table", "notices as one table: XLSX, CSV, TSV, Markdown, JSON lines", kTableUsage, run_table},
        {"units", "what each unit has to do, and a calendar of deadlines", kUnitsUsage, run_units},
        {"report", "one page to review and correct notices in a browser", kReportUsage, run_report},
        {"diff", "tell what changed between two notices", kDiffUsage, run_diff},
        {"corpus", "keep accepted models; see what a new version changes", kCorpusUsage, run_corpus},
        {"version", "print the version", kVersionUsage, run_version},
        {"help", "tell how a command is used", kHelpUsage, run_help},
    });
    return table;
}

const Command* find_command(std::string_view name)
{
    const auto all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command& command) { return command.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::string no_such_command(std::string_view name)
{
    std::vector<std::string> names;
    for (const Command& command : commands()) names.emplace_back(command.name);
    return "there is no command \"" + std::string(name) + "\"" + did_you_mean(name, names);
}

po::variables_map read_options(const Arguments& arguments, const po::options_description& own,
                               const po::positional_options_description& positional)
{
    using namespace po::command_line_style;
    po::options_description options;
    options.add(own).add_options()("lang", po::value<std::string>()); // of every command
    po::variables_map values;
    try {
        const int style = unix_style & ~allow_guessing;
        po::store(po::command_line_parser(arguments).options(options).positional(positional).style(style).run(), values);
        po::notify(values);
    } catch (const po::unknown_option& error) {
        throw WrongUsage("there is no option " + error.get_option_name() + did_you_mean(error.get_option_name(), option_names(options)));
    } catch (const po::too_many_positional_options_error&) {
        throw WrongUsage("too many arguments; this command takes fewer files");
    } catch (const po::error& error) {
        throw WrongUsage(error.what());
    }
    if (values.count("lang") != 0 && !is_language(values["lang"].as<std::string>()))
        throw WrongUsage("--lang takes zh or en, not \"" + values["lang"].as<std::string>() + "\"");
    return values;
}

void complain(std::string_view message) { print_complaint(translated(message)); }

void complain(std::string_view subject, std::string_view message)
{
    std::string line(subject);
    print_complaint(line.append(say(": ")).append(translated(message)));
}

} // namespace zeren::tool
