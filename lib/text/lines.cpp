// The beginnings of all lines, found once; a place is then looked up by halving. Test: tests/unit/check_test.cpp.
#include "text/lines.hpp"

#include <algorithm>

namespace zeren::text {

Lines::Lines(std::string_view content) : content_(content), code_points_(content, OffsetUnit::code_point), begins_{0}
{
    for (std::size_t at = 0; at < content.size(); ++at) {
        const bool pair = content[at] == '\r' && at + 1 < content.size() && content[at + 1] == '\n';
        if ((content[at] == '\n' || content[at] == '\r') && !pair) begins_.push_back(static_cast<std::uint32_t>(at + 1));
    }
}

std::size_t Lines::index(std::uint32_t at) const noexcept
{
    return static_cast<std::size_t>(std::ranges::upper_bound(begins_, at) - begins_.begin()) - 1;
}

Position Lines::position(std::uint32_t at) const noexcept
{
    at = std::min(at, static_cast<std::uint32_t>(content_.size()));
    const std::size_t line = index(at);
    return {static_cast<std::uint32_t>(line + 1), code_points_.from_byte(at) - code_points_.from_byte(begins_[line]) + 1};
}

Span Lines::line(std::uint32_t at) const noexcept
{
    const std::size_t line = index(std::min(at, static_cast<std::uint32_t>(content_.size())));
    Span span{begins_[line], line + 1 < begins_.size() ? begins_[line + 1] : static_cast<std::uint32_t>(content_.size())};
    while (!span.empty() && (content_[span.end - 1] == '\n' || content_[span.end - 1] == '\r')) --span.end;
    return span;
}

void set_positions(std::string_view content, std::vector<Finding>& findings)
{
    const Lines lines(content);
    for (Finding& finding : findings) {
        finding.begin = lines.position(finding.span.begin);
        finding.end = lines.position(std::max(finding.span.begin, finding.span.end));
    }
}

} // namespace zeren::text
