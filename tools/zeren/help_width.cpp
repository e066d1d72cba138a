// help_width.cpp: lines are joined to what they were cut from, and cut again: at blanks, and beside every wide character (汉字), but not
// so that a mark that closes begins a line or one that opens ends it. Test: tests/cli/pages_test.py.
#include "help_width.hpp"

#include "printable.hpp"

#include <algorithm>
#include <sys/ioctl.h>
#include <unistd.h>
#include <vector>

namespace zeren::tool {
namespace {

constexpr std::size_t kTextColumn = 24; // where the texts of the options begin
constexpr std::size_t kNarrow = 60;     // below, an option stands on a line of its own
constexpr std::size_t kNarrowColumn = 8;
constexpr std::string_view kColon = "\xef\xbc\x9a"; // full-width

bool is_option(std::string_view line) { return line.starts_with("  -") || line.starts_with("      --"); }

std::string_view without_indent(std::string_view line) { return line.substr(std::min(line.find_first_not_of(' '), line.size())); }

std::size_t size_of_character(std::string_view text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) ++end;
    return end - at;
}

bool is_ascii(std::string_view character) { return character.size() == 1; }

// The full-width marks of U+3000 (3001 、 3002 。 300B 》) and of U+FF00 (FF0C ， FF1B ； FF1A ： FF09 ）), and the quotes of U+2000.
bool closes(std::string_view character)
{
    for (const std::string_view mark : {"\xe3\x80\x81", "\xe3\x80\x82", "\xe3\x80\x8b", "\xef\xbc\x8c", "\xef\xbc\x9b", "\xef\xbc\x9a",
                                        "\xef\xbc\x89", "\xe2\x80\x9d", ")", ",", ".", ";"})
        if (character == mark) return true;
    return false;
}

bool opens(std::string_view character)
{
    for (const std::string_view mark : {"\xe3\x80\x8a", "\xef\xbc\x88", "\xe2\x80\x9c", "("})
        if (character == mark) return true;
    return false;
}

// The text as pieces that may not be broken; a blank belongs to the end of its piece.
std::vector<std::string_view> pieces_of(std::string_view text)
{
    std::vector<std::string_view> pieces;
    std::size_t begin = 0;
    std::string_view before;
    for (std::size_t at = 0; at < text.size();) {
        const std::string_view character = text.substr(at, size_of_character(text, at));
        const bool beside_wide = !before.empty() && (!is_ascii(before) || !is_ascii(character));
        if (at > begin && character != " " && (before == " " || (beside_wide && !closes(character) && !opens(before)))) {
            pieces.push_back(text.substr(begin, at - begin));
            begin = at;
        }
        before = character;
        at += character.size();
    }
    if (begin < text.size()) pieces.push_back(text.substr(begin));
    return pieces;
}

std::string_view without_blanks_behind(std::string_view text) { return text.substr(0, text.find_last_not_of(' ') + 1); }

// `head` and the text behind it; further lines begin at `indent`.
std::string filled(std::string_view head, std::string_view text, std::size_t indent, std::size_t width)
{
    std::string page;
    std::string line(head);
    bool empty = true; // nothing of the text in this line yet
    for (const std::string_view piece : pieces_of(text)) {
        if (!empty && columns(line) + columns(without_blanks_behind(piece)) > width) {
            page.append(without_blanks_behind(line)).append("\n");
            line.assign(indent, ' ');
        }
        line.append(piece);
        empty = false;
    }
    return page.append(without_blanks_behind(line)).append("\n");
}

std::string_view last_character(std::string_view text)
{
    std::size_t begin = text.size() - 1;
    while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) --begin;
    return text.substr(begin);
}

// Two lines that were one lost a blank, but for those between 汉字 and beside full-width marks.
void join(std::string& text, std::string_view line)
{
    if (!text.empty()) {
        const std::string_view before = last_character(text);
        const std::string_view behind = line.substr(0, size_of_character(line, 0));
        const bool wide = !is_ascii(before) && !is_ascii(behind);
        const bool mark =
            (!is_ascii(before) && (closes(before) || opens(before))) || (!is_ascii(behind) && (closes(behind) || opens(behind)));
        if (!wide && !mark) text += ' ';
    }
    text.append(line);
}

// A paragraph, or what stands behind an option or a word, in the making.
struct Entry {
    std::string head; // "      --by WHAT"; empty for a paragraph
    std::string text;
    std::size_t column = 0; // where the text begins
};

std::string filled(const Entry& entry, std::size_t width)
{
    if (entry.head.empty()) return entry.text.empty() ? std::string() : filled("", entry.text, 0, width);
    const std::size_t indent = width < kNarrow ? kNarrowColumn : entry.column;
    std::string head = entry.head;
    if (width < kNarrow) return head + "\n" + filled(std::string(indent, ' '), entry.text, indent, width);
    head.resize(std::max(head.size() + 1, entry.column), ' ');
    return filled(head, entry.text, indent, width);
}

// "      --by WHAT         a row a task", "  check    reads every case": head and text. The head of a paragraph is empty.
Entry entry_of(std::string_view line)
{
    const std::size_t word = line.find_first_not_of(' ');
    std::size_t end = is_option(line) ? line.rfind(' ', std::min(line.size(), kTextColumn)) : line.find("  ", word);
    if (end == std::string_view::npos || end < word) end = line.size();
    const std::string_view text = without_indent(line.substr(end));
    const std::size_t column = is_option(line) ? kTextColumn : static_cast<std::size_t>(text.data() - line.data());
    return {std::string(without_blanks_behind(line.substr(0, end))), std::string(text), column};
}

} // namespace

std::size_t terminal_columns()
{
    winsize size{};
    return ::isatty(STDOUT_FILENO) == 1 && ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

std::string fitted(std::string_view page, std::size_t width)
{
    enum class Part { synopsis, text, examples };
    Part part = Part::synopsis;
    std::string result;
    Entry entry;
    bool wide = false;
    const std::string_view whole = page;
    const auto end_entry = [&] {
        result.append(filled(entry, width));
        entry = {};
    };
    while (!page.empty()) {
        const std::size_t end = std::min(page.find('\n'), page.size());
        const std::string_view line = page.substr(0, end);
        page.remove_prefix(std::min(end + 1, page.size()));
        wide = wide || columns(line) > width;
        const std::size_t indent = line.size() - without_indent(line).size();
        if (line.empty() && part == Part::synopsis) part = Part::text;
        if (line.empty() || part != Part::text) { // as it is: commands stay whole
            end_entry();
            result.append(line).append("\n");
        } else if (indent == 0 && page.starts_with("  ") && !is_option(page) &&
                   line.ends_with(is_ascii(last_character(line)) ? ":" : kColon)) {
            end_entry();
            result.append(line).append("\n"); // Examples:
            part = Part::examples;
        } else if (is_option(line) || (indent == 2 && line.find("  ", indent) != std::string_view::npos)) {
            end_entry();
            entry = entry_of(line);
        } else {
            if (!entry.head.empty() && indent < kNarrowColumn) end_entry();
            join(entry.text, without_indent(line));
        }
    }
    end_entry();
    return wide && width > 0 ? result : std::string(whole);
}

} // namespace zeren::tool
