// The units of Offsets as the text's table has them, and their names in text.offsets.
#pragma once

#include "text/offsets.hpp"
#include "zeren/json.hpp"

#include <array>
#include <string_view>

namespace zeren::json {

inline text::OffsetUnit unit_of(Offsets offsets) noexcept
{
    constexpr std::array kUnits{text::OffsetUnit::code_point, text::OffsetUnit::utf8, text::OffsetUnit::utf16};
    return kUnits[static_cast<std::size_t>(offsets)];
}

inline std::string_view name_of(Offsets offsets) noexcept
{
    constexpr std::array<std::string_view, 3> kNames{"code_point", "utf8", "utf16"};
    return kNames[static_cast<std::size_t>(offsets)];
}

} // namespace zeren::json
