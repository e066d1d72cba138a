// help_page.hpp: what a help page says, taken apart, so that man pages and completions say the same and nothing is written twice.
//
//     zeren parse [FILE|-]... [OPTIONS]               the synopsis: up to the first empty line
//                                                     then paragraphs
//       -o, --output OUT      write to the file OUT   the options: lines that begin with two blanks and "-" or six and "--"
//                             , whole or not at all   and what is indented further belongs to the option above
//     Examples:                                       and the lines below it, each a command
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zeren::tool {

struct HelpOption {
    char letter = 0;      // o; 0 for none
    std::string name;     // output
    std::string argument; // OUT; empty for a switch
    std::string text;     // one line
};

struct HelpPage {
    std::vector<std::string> synopsis;
    std::vector<std::string> paragraphs; // one line each
    std::vector<HelpOption> options;
    std::vector<std::string> examples;
};

// Takes apart what `zeren NAME --help` prints. A test compares the result with the page for each command.
HelpPage read_help_page(std::string_view usage);

} // namespace zeren::tool
