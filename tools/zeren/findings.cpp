// Findings as lines of text. A long line is cut around the place; what a notice holds cannot make lines or columns of its own.
// Test: tests/cli/check_test.py.
#include "findings.hpp"

#include "command.hpp"
#include "language/language.hpp"
#include "printable.hpp"

#include <algorithm>

namespace zeren::tool {

namespace po = boost::program_options;

namespace {

constexpr int kBefore = 24; // characters of a long line that are shown in front of the place
constexpr int kShown = 40;  // of the place itself
constexpr int kBehind = 24;
constexpr const char* kCut = "\xe2\x80\xa6"; // one ellipsis: three dots behind a full stop would be four

bool continues(char byte) noexcept { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }
bool ends_line(char byte) noexcept { return byte == '\n' || byte == '\r'; }

std::size_t go_back(std::string_view text, std::size_t at, int most) noexcept
{
    for (; most > 0 && at > 0 && !ends_line(text[at - 1]); --most) {
        --at;
        while (at > 0 && continues(text[at])) --at;
    }
    return at;
}

std::size_t go_on(std::string_view text, std::size_t at, std::size_t end, int most) noexcept
{
    for (; most > 0 && at < end && !ends_line(text[at]); --most) {
        ++at;
        while (at < end && continues(text[at])) ++at;
    }
    return at;
}

// Two lines: the stretch of the text, and the place marked below it.
std::string show_place(std::string_view text, Span span)
{
    const std::size_t end = go_on(text, span.begin, span.end, kShown);
    const std::size_t begin = go_back(text, span.begin, kBefore);
    const std::size_t behind = go_on(text, end, text.size(), kBehind);
    const bool cut_before = begin > 0 && !ends_line(text[begin - 1]);
    const bool cut_behind = behind < text.size() && !ends_line(text[behind]);
    const std::string before = (cut_before ? kCut : "") + printable(text.substr(begin, span.begin - begin));
    const std::string place = printable(text.substr(span.begin, end - span.begin));
    std::string lines = "  " + before + place + printable(text.substr(end, behind - end)) + (cut_behind ? kCut : "") + "\n";
    return lines + "  " + blanks_below(before) + std::string(std::max<std::size_t>(columns(place), 1), '^') + "\n";
}

std::string position_of(const std::string& file, const Finding& finding)
{
    if (finding.span.empty()) return printable(file) + ": "; // what is told of the notice as a whole
    return printable(file) + ":" + std::to_string(finding.begin.line) + ":" + std::to_string(finding.begin.column) + ": ";
}

// "tasks[0].roles[1].parties[2]", in Chinese with what the last key means behind it: （责任主体）.
std::string claim_named(std::string_view path)
{
    std::string named = printable(path);
    if (language() == Language::english) return named;
    const std::size_t dot = path.rfind('.');
    std::string_view key = path.substr(dot == std::string_view::npos ? 0 : dot + 1);
    key = key.substr(0, key.find('['));
    for (const std::string& line : {"." + std::string(key), std::string(key)}) { // roles may be keys: lead_unit
        const std::string term = say(line);
        if (term != line) return named + say(" ({1})", {term});
    }
    return named;
}

std::string told(const Finding& finding)
{
    return say(to_string(finding.severity)) + say(": ") + printable(translated(finding.message)) + " [" + finding.code + "]\n";
}

} // namespace

void add_findings_options(po::options_description& options)
{
    auto add = options.add_options();
    add("json", "");
    add("sarif", "");
}

FindingsForm read_findings_form(const po::variables_map& values)
{
    const bool json = values.count("json") != 0;
    const bool sarif = values.count("sarif") != 0;
    if (json && sarif) throw WrongUsage("--json and --sarif are two forms; leave one out");
    return json ? FindingsForm::json : sarif ? FindingsForm::sarif : FindingsForm::text;
}

Severity severity_named(const std::string& name, const std::string& where)
{
    for (const Severity severity : {Severity::error, Severity::warning, Severity::info})
        if (name == to_string(severity)) return severity;
    throw WrongUsage(where + " takes error, warning or info, not \"" + name + "\"");
}

bool any_reaches(const std::vector<Finding>& findings, Severity severity)
{
    return std::ranges::any_of(findings, [severity](const Finding& finding) { return finding.severity <= severity; }); // error comes first
}

std::string show_findings(const Document& document, const std::vector<Finding>& findings, const std::string& file, const std::string& model)
{
    std::string lines;
    for (const Finding& finding : findings) {
        const bool placed = !finding.span.empty();
        if (finding.path.empty()) {
            lines += position_of(file, finding) + told(finding);
        } else {
            lines += printable(model) + ": " + claim_named(finding.path) + ": " + told(finding);
            if (placed)
                lines +=
                    "  " + printable(file) + ":" + std::to_string(finding.begin.line) + ":" + std::to_string(finding.begin.column) + "\n";
        }
        if (placed) lines += show_place(document.content, finding.span);
    }
    return lines;
}

} // namespace zeren::tool
