// man_page.cpp: help pages in roff. What all commands have in common, their exit codes and what they take from the environment, stands here
// once. Test: tests/cli/pages_test.py.
#include "man_page.hpp"

#include "help_page.hpp"

#include "zeren/version.hpp"

#include <algorithm>

namespace zeren::tool {
namespace {

constexpr std::string_view kExitStatus = R"(.SH EXIT STATUS
.TP
0
Done.
.TP
1
Something could not be read or written; each failure is one line on standard error that names the cure.
.TP
2
The command line itself is wrong.
.TP
141
Nobody reads the output any more.
)";

constexpr std::string_view kEnvironment = R"(.SH ENVIRONMENT
.TP
NO_COLOR
If it is set and not empty, nothing is coloured. Without it, messages are coloured where standard error is a terminal.
)";

// Text that roff takes as it stands: no macro, no escape, and - as the sign that people type.
std::string plain(std::string_view text)
{
    std::string safe = text.starts_with('.') || text.starts_with('\'') ? "\\&" : "";
    for (const char c : text) {
        if (c == '\\') safe += "\\e";
        else if (c == '-') safe += "\\-";
        else safe += c;
    }
    return safe;
}

std::string bold(std::string_view text) { return "\\fB" + plain(text) + "\\fR"; }

std::string head(std::string_view name, std::string_view summary)
{
    std::string title(name);
    std::transform(title.begin(), title.end(), title.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return ".TH " + title + " 1 \"\" \"zeren " + std::string(version()) + "\" \"Zeren\"\n.SH NAME\n" + plain(name) + " \\- " +
           plain(summary) + "\n";
}

std::string lines(const std::vector<std::string>& texts)
{
    std::string block = ".nf\n";
    for (const std::string& text : texts) block += plain(text) + "\n";
    return block + ".fi\n";
}

std::string option(const HelpOption& option)
{
    std::string entry = ".TP\n";
    if (option.letter != 0) entry += bold(std::string("-") + option.letter) + ", ";
    entry += bold("--" + option.name);
    if (!option.argument.empty()) entry += " \\fI" + plain(option.argument) + "\\fR";
    return entry + "\n" + plain(option.text) + "\n";
}

std::string see_also(std::string_view self)
{
    std::string names = self.empty() ? "" : bold("zeren") + "(1)";
    for (const Command& command : commands())
        if (command.name != self) names += (names.empty() ? "" : ", ") + bold("zeren-" + std::string(command.name)) + "(1)";
    return ".SH SEE ALSO\n" + names + "\n";
}

} // namespace

std::string man_page()
{
    std::string page = head("zeren", "who must do what, how much and by when, from Chinese government notices");
    page += ".SH SYNOPSIS\n" + bold("zeren") + " \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]\n.SH COMMANDS\n";
    for (const Command& command : commands())
        page += ".TP\n" + bold("zeren-" + std::string(command.name)) + "(1)\n" + plain(command.summary) + "\n";
    return page.append(kEnvironment).append(kExitStatus) + see_also("");
}

std::string man_page(const Command& command)
{
    const HelpPage help = read_help_page(command.usage);
    std::string page =
        head("zeren-" + std::string(command.name), command.summary) + ".SH SYNOPSIS\n" + lines(help.synopsis) + ".SH DESCRIPTION\n";
    for (const std::string& paragraph : help.paragraphs) page += ".PP\n" + plain(paragraph) + "\n";
    if (!help.options.empty()) page += ".SH OPTIONS\n";
    for (const HelpOption& each : help.options) page += option(each);
    page += ".SH EXAMPLES\n" + lines(help.examples);
    return page.append(kEnvironment).append(kExitStatus) + see_also(command.name);
}

} // namespace zeren::tool
