// completion.cpp: scripts by which a shell completes the command line. All that they know comes from the help pages;
// only the values of options that take one of a few stand here. Test: tests/cli/pages_test.py.
#include "completion.hpp"

#include "command.hpp"
#include "help_page.hpp"
#include "nearest.hpp"

#include "zeren/check.hpp"
#include "zeren/finding.hpp"

#include <algorithm>
#include <array>

namespace zeren::tool {

namespace {

struct Values {
    std::string_view command; // empty: of every command that has the option
    std::string_view option;
    std::string_view words; // joined by blanks
};

constexpr std::array<Values, 10> kValues{{
    {"", "offsets", "code_point utf8 utf16"},
    {"", "charset", "UTF-8 GB18030 Big5 UTF-16LE UTF-16BE"},
    {"", "format", "text html csv docx xlsx ofd pdf doc xls rtf odt ods"},
    {"", "lang", "zh en"},
    {"", "fail-on", "error warning info"},
    {"table", "by", "task target role party"},
    {"table", "as", "csv tsv md jsonl xlsx"},
    {"units", "as", "md xlsx"},
    {"diff", "as", "text json html"},
    {"help", "completion", "bash zsh fish"},
}};

std::string rule_codes()
{
    std::string codes;
    for (const FindingRule& rule : check_rules()) codes.append(codes.empty() ? "" : " ").append(rule.code);
    return codes;
}

// The words that an option of a command takes, joined by blanks; none for files, names and numbers.
std::string values_of(std::string_view command, std::string_view option)
{
    if (command == "check" && (option == "off" || option == "on")) return rule_codes();
    const auto* found = std::find_if(kValues.begin(), kValues.end(), [&](const Values& values) {
        return values.option == option && (values.command.empty() || values.command == command);
    });
    return found == kValues.end() ? std::string() : std::string(found->words);
}

std::string command_names()
{
    std::string names;
    for (const Command& command : commands()) names.append(names.empty() ? "" : " ").append(command.name);
    return names;
}

// The word right behind a command, where it is one of a few: else files stand there.
std::string words_behind(std::string_view command)
{
    if (command == "help") return command_names();
    return command == "corpus" ? "add check accept" : std::string();
}

std::string without(std::string text, std::string_view unwanted)
{
    std::erase_if(text, [&](char c) { return unwanted.find(c) != std::string_view::npos; });
    return text;
}

// ---- bash

// COMMAND--OPTION) words=… ;;
std::string bash_values(const Command& command)
{
    std::string cases;
    for (const HelpOption& option : read_help_page(command.usage).options) {
        const std::string words = values_of(command.name, option.name);
        if (words.empty()) continue;
        cases.append("        ").append(command.name).append("--").append(option.name).append(") words=\"").append(words).append("\" ;;\n");
    }
    return cases;
}

std::string bash_command(const Command& command)
{
    std::string options;
    for (const HelpOption& option : read_help_page(command.usage).options) options.append(" --").append(option.name);
    std::string line = "            ";
    line.append(command.name).append(") options=\"").append(options.empty() ? "" : options.substr(1)).append("\"");
    if (const std::string words = words_behind(command.name); !words.empty())
        line.append("; [ \"$COMP_CWORD\" -ne 2 ] || words=\"").append(words).append("\"");
    return line + " ;;\n";
}

std::string bash_script()
{
    std::string script = "# Completion of zeren for bash, made by: zeren help --completion bash\n"
                         "_zeren() {\n"
                         "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} options=\"\" words=\"\"\n"
                         "    COMPREPLY=()\n"
                         "    case ${COMP_WORDS[1]}$before in\n";
    for (const Command& command : commands()) script += bash_values(command);
    script += "    esac\n"
              "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
              "        words=\"" +
              command_names() +
              " --help --version\"\n"
              "    elif [ -z \"$words\" ]; then\n"
              "        case ${COMP_WORDS[1]} in\n";
    for (const Command& command : commands()) script += bash_command(command);
    return script + "        esac\n"
                    "        [[ $word != -* ]] || words=$options\n"
                    "    fi\n"
                    "    if [ -n \"$words\" ]; then\n"
                    "        mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$word\")\n"
                    "    else\n"
                    "        compopt -o filenames 2>/dev/null\n"
                    "        mapfile -t COMPREPLY < <(compgen -f -- \"$word\")\n"
                    "    fi\n"
                    "}\n"
                    "complete -F _zeren zeren\n";
}

// ---- zsh

// What _arguments does with a value: a list of words, folders, files, or nothing.
std::string zsh_value(std::string_view command, const HelpOption& option)
{
    if (option.argument.empty()) return {};
    std::string action;
    if (const std::string words = values_of(command, option.name); !words.empty()) action.append("(").append(words).append(")");
    if (option.argument == "DIR") action = "_files -/";
    if (option.argument == "OUT" || option.argument == "FILE") action = "_files";
    return ":" + option.argument + ":" + action;
}

std::string zsh_option(std::string_view command, const HelpOption& option)
{
    const std::string text = "[" + without(option.text, "'[]") + "]" + zsh_value(command, option);
    const std::string name = "--" + option.name;
    const std::string repeats = option.text.find("may be repeated") == std::string::npos ? "" : "*";
    if (option.letter == 0) return " '" + repeats + name + text + "'";
    const std::string letter = std::string("-") + option.letter;
    return " '(" + letter + " " + name + ")'{" + letter + "," + name + "}'" + text + "'";
}

std::string zsh_command(const Command& command)
{
    std::string line = "                ";
    line.append(command.name).append(") _arguments -s");
    for (const HelpOption& option : read_help_page(command.usage).options) line += zsh_option(command.name, option);
    const std::string words = words_behind(command.name);
    if (command.name == "version") return line + " ;;\n";
    if (!words.empty()) line += " '1:word:(" + words + ")'";
    return line + (command.name == "help" ? "" : " '*:FILE:_files'") + " ;;\n";
}

std::string zsh_script()
{
    std::string script = "#compdef zeren\n"
                         "# Completion of zeren for zsh, made by: zeren help --completion zsh\n"
                         "_zeren() {\n"
                         "    local state line\n"
                         "    local -a commands\n"
                         "    commands=(\n";
    for (const Command& command : commands())
        script.append("        '").append(command.name).append(":").append(without(std::string(command.summary), "':")).append("'\n");
    script += "    )\n"
              "    _arguments -C '1:command:->command' '*::argument:->argument'\n"
              "    case $state in\n"
              "        command) _describe command commands ;;\n"
              "        argument)\n"
              "            case $words[1] in\n";
    for (const Command& command : commands()) script += zsh_command(command);
    return script + "            esac ;;\n"
                    "    esac\n"
                    "}\n"
                    "[ \"$funcstack[1]\" = _zeren ] && _zeren \"$@\" || compdef _zeren zeren\n";
}

// ---- fish

std::string fish_option(std::string_view command, const HelpOption& option)
{
    std::string line = "complete -c zeren -n '__fish_seen_subcommand_from ";
    line.append(command).append("' -l ").append(option.name);
    if (option.letter != 0) line.append(" -s ").append(1, option.letter);
    if (!option.argument.empty()) {
        const std::string words = values_of(command, option.name);
        const bool is_path = option.argument == "OUT" || option.argument == "FILE" || option.argument == "DIR";
        line.append(is_path ? " -r -F" : " -x");
        if (!words.empty()) line.append(" -a '").append(words).append("'");
    }
    return line + " -d '" + without(option.text, "'\\") + "'\n";
}

std::string fish_script()
{
    std::string script = "# Completion of zeren for fish, made by: zeren help --completion fish\n";
    for (const Command& command : commands()) {
        script.append("complete -c zeren -f -n __fish_use_subcommand -a ").append(command.name).append(" -d '");
        script.append(without(std::string(command.summary), "'\\")).append("'\n");
    }
    for (const Command& command : commands()) {
        if (const std::string words = words_behind(command.name); !words.empty())
            script.append("complete -c zeren -f -n '__fish_seen_subcommand_from ")
                .append(command.name)
                .append("; and test (count (commandline -opc)) -eq 2' -a '")
                .append(words)
                .append("'\n");
        for (const HelpOption& option : read_help_page(command.usage).options) script += fish_option(command.name, option);
    }
    return script;
}

} // namespace

std::string completion(std::string_view shell)
{
    if (shell == "bash") return bash_script();
    if (shell == "zsh") return zsh_script();
    if (shell == "fish") return fish_script();
    throw WrongUsage("there is no completion for \"" + std::string(shell) + "\"" + did_you_mean(shell, {"bash", "zsh", "fish"}) +
                     "; there is for bash, zsh and fish");
}

} // namespace zeren::tool
