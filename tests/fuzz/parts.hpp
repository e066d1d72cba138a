// Bytes cut at NULs into the parts of a container.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace zeren::fuzz {

// The first Count parts; the last one is all that is left, missing ones are empty.
template <std::size_t Count>
std::array<std::string_view, Count> split_parts(std::string_view bytes)
{
    std::array<std::string_view, Count> parts;
    for (std::size_t i = 0; i < Count; ++i) {
        const std::size_t end = i + 1 < Count ? bytes.find('\0') : std::string_view::npos;
        parts[i] = bytes.substr(0, end);
        if (end == std::string_view::npos) break;
        bytes.remove_prefix(end + 1);
    }
    return parts;
}

} // namespace zeren::fuzz
