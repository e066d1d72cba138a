// A number right before a 汉字 is a serial only behind three that were: 3个 may begin any line.
#include "read/page_serials.hpp"

#include "text/chars.hpp"
#include "text/marks.hpp"

namespace zeren::reading {

namespace {

constexpr std::uint32_t kMost = 9999;
constexpr std::uint32_t kFewest = 1;     // serials before, where a blank or bar follows the number
constexpr std::uint32_t kFewestBare = 3; // where a 汉字 does

} // namespace

Serials::Serial Serials::serial_of(std::string_view line) noexcept
{
    std::uint32_t number = 0;
    std::size_t at = 0;
    while (at < line.size() && line[at] >= '0' && line[at] <= '9' && number <= kMost)
        number = number * 10 + static_cast<std::uint32_t>(line[at++] - '0');
    if (at == 0 || number == 0 || number > kMost || line[0] == '0') return {};
    const char32_t behind = text::decode(line, at).value;
    const text::Char kind = text::classify(behind);
    if (text::is_blank(kind)) {
        std::size_t next = at;
        while (next < line.size() && text::is_blank(text::classify(text::decode(line, next).value))) next += text::decode(line, next).size;
        return {text::is_one_of(text::kPipes, text::decode(line, next).value) ? bar : blank, number};
    }
    if (text::is_one_of(text::kPipes, behind)) return {bar, number};
    return {kind == text::Char::han ? bare : none, number};
}

bool Serials::is_next(std::string_view line, bool in_row) const noexcept
{
    const Serial serial = serial_of(line);
    if (serial.style == none) return false;
    if (in_row && serial.number == 1 && serial.style != bare) return true;
    const std::uint32_t last = last_[serial.style];
    return last >= (serial.style == bare ? kFewestBare : kFewest) && serial.number == last + 1;
}

void Serials::begin(std::string_view line) noexcept
{
    const Serial serial = serial_of(line);
    if (serial.style == none) return;
    if (serial.number == 1 || serial.number == last_[serial.style] + 1) last_[serial.style] = serial.number;
}

} // namespace zeren::reading
