// command.hpp: what the subcommands of the tool have in common: exit codes, the table of them, how wrong usage is told.
#pragma once

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/positional_options.hpp>
#include <boost/program_options/variables_map.hpp>

#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::tool {

constexpr int kDone = 0;
constexpr int kFailed = 1;       // something could not be read or written
constexpr int kWrongUsage = 2;   // the command line itself is wrong
constexpr int kDiffers = 3;      // done, and what was asked for is not so: two notices are not equal
constexpr int kClosedPipe = 141; // nobody reads the output any more: 128 + SIGPIPE

using Arguments = std::vector<std::string>;

struct Command {
    std::string_view name;
    std::string_view summary; // one line for `zeren help`
    std::string_view usage;   // what `zeren NAME --help` prints, with an example
    int (*run)(const Arguments& arguments);
};

// In the order of `zeren help`.
std::span<const Command> commands();
const Command* find_command(std::string_view name);
// "there is no command "pars"; did you mean parse?"
std::string no_such_command(std::string_view name);

int run_parse(const Arguments& arguments);
int run_batch(const Arguments& arguments);
int run_text(const Arguments& arguments);
int run_units(const Arguments& arguments);
int run_report(const Arguments& arguments);
int run_diff(const Arguments& arguments);
int run_check(const Arguments& arguments);
int run_verify(const Arguments& arguments);
int run_corpus(const Arguments& arguments);
int run_table(const Arguments& arguments);
int run_version(const Arguments& arguments);
int run_help(const Arguments& arguments);

extern const std::string_view kParseUsage;
extern const std::string_view kBatchUsage;
extern const std::string_view kTextUsage;
extern const std::string_view kUnitsUsage;
extern const std::string_view kReportUsage;
extern const std::string_view kDiffUsage;
extern const std::string_view kCheckUsage;
extern const std::string_view kVerifyUsage;
extern const std::string_view kCorpusUsage;
extern const std::string_view kTableUsage;
extern const std::string_view kVersionUsage;
extern const std::string_view kHelpUsage;

// Ends the run with exit code 2 and this line on stderr.
class WrongUsage : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// Reads a subcommand's arguments, and --lang with any of them; throws WrongUsage, which names the nearest option where one is near.
boost::program_options::variables_map read_options(const Arguments& arguments, const boost::program_options::options_description& own,
                                                   const boost::program_options::positional_options_description& positional);

// One line on stderr: "zeren: SUBJECT: MESSAGE", the message in the language of language.hpp. Control characters become "?", so that it
// stays one line.
void complain(std::string_view subject, std::string_view message);
void complain(std::string_view message);

} // namespace zeren::tool
