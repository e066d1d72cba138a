// help_page.cpp: the reading of a help page, line by line. Test: tests/cli/pages_test.py.
#include "help_page.hpp"

#include <algorithm>

namespace zeren::tool {
namespace {

std::vector<std::string_view> lines_of(std::string_view text)
{
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string_view without_indent(std::string_view line) { return line.substr(std::min(line.find_first_not_of(' '), line.size())); }

bool opens_option(std::string_view line) { return line.starts_with("  -") || line.starts_with("      --"); }

// Takes the word at the front away, and the blanks behind it.
std::string take_word(std::string_view& line)
{
    const std::size_t end = std::min(line.find(' '), line.size());
    std::string word(line.substr(0, end));
    line = without_indent(line.substr(end));
    return word;
}

// OUT, DIR, N: what stands for a value is written in capitals, one blank behind the option.
bool names_a_value(std::string_view rest)
{
    const std::string_view word = rest.substr(0, rest.find(' '));
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

HelpOption read_option(std::string_view line)
{
    HelpOption option;
    line = without_indent(line);
    if (!line.starts_with("--")) option.letter = take_word(line)[1];
    const std::size_t end = std::min(line.find(' '), line.size());
    const bool close = line.substr(end).size() > 1 && line[end + 1] != ' ';
    option.name = take_word(line).substr(2);
    if (close && names_a_value(line)) option.argument = take_word(line);
    option.text = line;
    return option;
}

void append(std::string& text, std::string_view line) { text.append(text.empty() ? "" : " ").append(without_indent(line)); }

} // namespace

HelpPage read_help_page(std::string_view usage)
{
    enum class Part { synopsis, prose, options, examples };
    HelpPage page;
    Part part = Part::synopsis;
    bool opens_paragraph = false;
    for (const std::string_view line : lines_of(usage)) {
        if (line.empty()) {
            if (part != Part::examples) part = Part::prose;
            opens_paragraph = true;
        } else if (line == "Example:" || line == "Examples:") {
            part = Part::examples;
        } else if (part == Part::synopsis) {
            page.synopsis.emplace_back(line);
        } else if (part == Part::examples) {
            page.examples.emplace_back(without_indent(line));
        } else if (opens_option(line)) {
            part = Part::options;
            page.options.push_back(read_option(line));
        } else if (part == Part::options) {
            append(page.options.back().text, line);
        } else {
            if (opens_paragraph) page.paragraphs.emplace_back();
            append(page.paragraphs.back(), line);
            opens_paragraph = false;
        }
    }
    return page;
}

} // namespace zeren::tool
