// Where a label stands. Test: tests/unit/json_label_test.cpp.
#include "json/label.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace zeren::json {
namespace {

// The last occurrence within [begin, end) of the content.
std::optional<Span> last_within(std::string_view content, std::size_t begin, std::size_t end, std::string_view label) noexcept
{
    if (label.empty() || begin > end || end > content.size()) return std::nullopt;
    const auto at = content.substr(begin, end - begin).rfind(label);
    if (at == std::string_view::npos) return std::nullopt;
    return Span{static_cast<std::uint32_t>(begin + at), static_cast<std::uint32_t>(begin + at + label.size())};
}

} // namespace

std::optional<Span> find_role_label(std::string_view content, Span role, std::string_view label) noexcept
{
    const std::size_t behind = std::size_t{role.begin} + label.size();
    if (const auto first = last_within(content, role.begin, std::min<std::size_t>(behind, role.end), label)) return first;
    return last_within(content, role.begin, role.end, label);
}

std::optional<Span> find_field_label(std::string_view content, Span field, std::string_view label) noexcept
{
    constexpr std::size_t kGap = 32;
    const std::size_t reach = label.size() + kGap;
    return last_within(content, field.begin - std::min<std::size_t>(reach, field.begin), field.begin, label);
}

} // namespace zeren::json
