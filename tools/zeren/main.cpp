// main.cpp: the command line tool: finds the subcommand, runs it, and turns what goes wrong into one line and an exit code.
#include "command.hpp"
#include "language/language.hpp"
#include "output.hpp"
#include "signals.hpp"

#include "zeren/error.hpp"

#include <algorithm>
#include <fcntl.h>
#include <new>
#include <unistd.h>

namespace {

using namespace zeren::tool;

// A closed standard stream would lend its number to the next file that is opened. What takes its place here can only fail.
void fill_closed_streams()
{
    for (const int file : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (::fcntl(file, F_GETFD) == -1) ::open("/dev/null", file == STDIN_FILENO ? O_WRONLY : O_RDONLY);
}

bool asks_for_help(const Arguments& arguments)
{
    const auto end = std::find(arguments.begin(), arguments.end(), "--");
    return std::any_of(arguments.begin(), end, [](const std::string& argument) { return argument == "--help" || argument == "-h"; });
}

// `zeren --lang zh help` says the same as `zeren help --lang zh`.
void drop_leading_language(Arguments& arguments)
{
    constexpr std::string_view kWithValue = "--lang=";
    const bool apart = arguments.size() >= 2 && arguments[0] == "--lang";
    if (!apart && (arguments.empty() || !arguments[0].starts_with(kWithValue))) return;
    const std::string name = apart ? arguments[1] : arguments[0].substr(kWithValue.size());
    if (!is_language(name)) throw WrongUsage("--lang takes zh or en, not \"" + name + "\"; see zeren help");
    arguments.erase(arguments.begin(), arguments.begin() + (apart ? 2 : 1));
}

int run(Arguments arguments)
{
    choose_language(arguments);
    drop_leading_language(arguments);
    if (arguments.empty()) throw WrongUsage("which command? See zeren help");
    std::string name = arguments.front();
    arguments.erase(arguments.begin());
    if (name == "--help" || name == "-h") name = "help";
    if (name == "--version") name = "version";
    const Command* command = find_command(name);
    if (command == nullptr) throw WrongUsage(no_such_command(name) + "; see zeren help");
    try {
        return asks_for_help(arguments) ? run_help({name}) : command->run(arguments);
    } catch (const WrongUsage& error) {
        throw WrongUsage(name + ": " + error.what() + "; see zeren " + name + " --help");
    }
}

} // namespace

int main(int count, char** words)
{
    fill_closed_streams();
    watch_signals();
    try {
        return run(Arguments(words + std::min(count, 1), words + count));
    } catch (const WrongUsage& error) {
        complain(error.what());
        return kWrongUsage;
    } catch (const PipeClosed&) {
        return kClosedPipe;
    } catch (const OutputFailed& error) {
        complain(error.what());
    } catch (const zeren::Error& error) {
        complain(error.what());
    } catch (const std::bad_alloc&) {
        complain("out of memory; use a smaller file or a larger machine");
    } catch (const std::exception& error) {
        complain(std::string("unexpected: ") + error.what() + "; please report it");
    }
    return kFailed;
}
