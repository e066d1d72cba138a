// From left to right; a mark that belongs to nothing is a literal.
#include "text/number_format.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace zeren::text {
namespace {

constexpr std::string_view kGeneral = "general";
constexpr std::size_t kMostSections = 3; // the fourth is for text

bool is_place(char c) noexcept { return c == '0' || c == '#' || c == '?' || c == ',' || c == '.'; }
char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool begins_with(std::string_view text, std::string_view lower_word) noexcept
{
    return text.size() >= lower_word.size() &&
           std::equal(lower_word.begin(), lower_word.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

void add(std::vector<FormatToken>& tokens, char kind, std::string_view text)
{
    if (tokens.empty() || tokens.back().kind != kind || kind == '%') tokens.push_back({kind, std::string(text)});
    else tokens.back().text += text;
}

// [h], [mm]: and no [$-804], [Red], [DBNum1]
bool counts_time(std::string_view bracket)
{
    const std::string_view letters = bracket.substr(1, std::min(bracket.find(']'), bracket.size()) - 1);
    const char first = letters.empty() ? ' ' : lower(letters.front());
    return (first == 'h' || first == 'm' || first == 's') && letters.size() <= 2 && lower(letters.back()) == first;
}

// [>=10000] of a section: whether it holds; nothing where there is none.
std::optional<bool> condition_of(std::string_view section, double value)
{
    for (std::size_t at = 0; at < section.size() && section[at] == '[';) {
        const std::size_t end = std::min(section.find(']', at), section.size());
        std::string_view words = section.substr(at + 1, end - at - 1);
        at = end + 1;
        const std::size_t size = std::min(words.find_first_not_of("<>="), words.size());
        const std::string_view sign = words.substr(0, size);
        words.remove_prefix(size);
        double limit = 0;
        if (sign.empty() || std::from_chars(words.data(), words.data() + words.size(), limit).ec != std::errc{}) continue;
        if (sign == "<") return value < limit;
        if (sign == "<=") return value <= limit;
        if (sign == ">") return value > limit;
        if (sign == ">=") return value >= limit;
        return (sign == "<>") != (value == limit);
    }
    return std::nullopt;
}

} // namespace

bool is_date_letter(char c) noexcept { return c == 'y' || c == 'm' || c == 'd' || c == 'h' || c == 's' || c == 'a'; }

std::vector<std::string_view> sections_of(std::string_view format)
{
    std::vector<std::string_view> sections;
    bool quoted = false;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < format.size(); ++at) {
        if (format[at] == '"') quoted = !quoted;
        else if (format[at] == '\\' || (format[at] == '!' && !quoted)) ++at;
        else if (format[at] == ';' && !quoted) {
            sections.push_back(format.substr(begin, at - begin));
            begin = at + 1;
        }
    }
    sections.push_back(format.substr(std::min(begin, format.size())));
    return sections;
}

FormatChoice choose_section(const std::vector<std::string_view>& sections, double value)
{
    const std::size_t count = std::min(sections.size(), kMostSections);
    std::size_t otherwise = count; // the first without a condition
    bool conditions = false;
    for (std::size_t i = 0; i < count; ++i) {
        const std::optional<bool> condition = condition_of(sections[i], value);
        if (condition == true) return {i, true};
        conditions = conditions || condition.has_value();
        if (!condition && otherwise == count) otherwise = i;
    }
    if (conditions) return {std::min(otherwise, count - 1), true};
    return {value < 0 && count > 1 ? std::size_t{1} : value == 0 && count > 2 ? std::size_t{2} : 0, false};
}

std::vector<FormatToken> read_section(std::string_view section)
{
    std::vector<FormatToken> tokens;
    for (std::size_t at = 0; at < section.size();) {
        const char c = section[at];
        const std::uint32_t width = std::max(decode(section, at).size, 1U);
        if (c == '"') {
            const std::size_t end = std::min(section.find('"', at + 1), section.size());
            add(tokens, 'l', section.substr(at + 1, end - at - 1));
            at = end + 1;
        } else if (c == '[') {
            if (counts_time(section.substr(at))) tokens.push_back({'t', {}});
            at = std::min(section.find(']', at), section.size()) + 1;
        } else if (c == '\\' || c == '!') {
            const std::uint32_t size = at + 1 < section.size() ? decode(section, at + 1).size : 0;
            if (size > 0) add(tokens, 'l', section.substr(at + 1, size));
            at += 1 + size;
        } else if ((c == '_' || c == '*') && at + 1 < section.size()) {
            at += 1 + decode(section, at + 1).size;
        } else if (begins_with(section.substr(at), kGeneral)) {
            tokens.push_back({'g', {}});
            at += kGeneral.size();
        } else if (begins_with(section.substr(at), "am/pm") || begins_with(section.substr(at), "a/p")) {
            at += begins_with(section.substr(at), "a/p") ? 3U : 5U; // hours are shown up to 24
        } else if (c == '@') {
            tokens.push_back({'g', {}});
            ++at;
        } else if (is_place(c)) {
            add(tokens, 'n', section.substr(at, 1));
            ++at;
        } else if (c == '%') {
            add(tokens, '%', "%");
            ++at;
        } else if (is_date_letter(lower(c))) {
            add(tokens, lower(c), section.substr(at, 1));
            ++at;
        } else {
            add(tokens, (c == 'E' || c == 'e' || c == '/') && !tokens.empty() && tokens.back().kind == 'n' ? c : 'l',
                section.substr(at, width));
            at += width;
        }
    }
    return tokens;
}

} // namespace zeren::text
