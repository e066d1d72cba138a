// explain.cpp: places are counted along one walk through the text; the context stops at the ends of the line, so that no text of a
// notice, however hostile, begins a line of its own.
#include "explain.hpp"

#include "printable.hpp"

#include "zeren/numbers.hpp"

#include <algorithm>
#include <cstdint>

namespace zeren::tool {
namespace {

constexpr int kCharactersBefore = 12;
constexpr int kCharactersBehind = 12;

bool continues(char byte) noexcept { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }
bool ends_line(char byte) noexcept { return byte == '\n' || byte == '\r'; }

// Line and column, for places that come in order.
class Places {
public:
    explicit Places(std::string_view text) : text_(text) {}

    std::string at(std::uint32_t place)
    {
        for (; at_ < place; ++at_) {
            const bool pair = text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n';
            if (ends_line(text_[at_]) && !pair) {
                ++line_;
                column_ = 1;
            } else if (!continues(text_[at_])) {
                ++column_;
            }
        }
        return std::to_string(line_) + ":" + std::to_string(column_);
    }

private:
    std::string_view text_;
    std::uint32_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t column_ = 1;
};

std::size_t go_back(std::string_view text, std::size_t at) noexcept
{
    for (int left = kCharactersBefore; left > 0 && at > 0 && !ends_line(text[at - 1]); --left) {
        --at;
        while (at > 0 && continues(text[at])) --at;
    }
    return at;
}

std::size_t go_on(std::string_view text, std::size_t at) noexcept
{
    for (int left = kCharactersBehind; left > 0 && at < text.size() && !ends_line(text[at]); --left) {
        ++at;
        while (at < text.size() && continues(text[at])) ++at;
    }
    return at;
}

std::string in_context(std::string_view text, Span number)
{
    const std::size_t begin = go_back(text, number.begin);
    const std::size_t end = go_on(text, number.end);
    std::string context;
    if (begin > 0 && !ends_line(text[begin - 1])) context += "…";
    context += printable(text.substr(begin, number.begin - begin));
    context += "«" + printable(text.substr(number.begin, number.size())) + "»";
    context += printable(text.substr(number.end, end - number.end));
    if (end < text.size() && !ends_line(text[end])) context += "…";
    return context;
}

std::string_view verdict_of(const NumberVerdict& number) noexcept
{
    return number.is_target ? "target" : number.rule == "baseline" ? "baseline" : "none";
}

} // namespace

std::string explain_numbers(const Document& document, const Lexicon& lexicon, std::string_view file)
{
    const std::string_view text = document.content;
    Places places(text);
    std::string lines;
    for (const NumberVerdict& number : judge_numbers(document, lexicon)) {
        if (!file.empty()) lines.append(printable(file)).append(":");
        const auto task = static_cast<std::size_t>(number.task);
        lines.append(places.at(number.span.begin)).append("\t").append(verdict_of(number)).append("\t").append(number.rule).append("\t");
        lines.append(task > 0 && task <= document.tasks.size() ? printable(document.tasks[task - 1].key) : "-").append("\t");
        lines.append(in_context(text, number.span)).append("\n");
    }
    return lines;
}

} // namespace zeren::tool
