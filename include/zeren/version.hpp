// version.hpp: which Zeren this is.
#pragma once

#include <string_view>

namespace zeren {
inline namespace v0 {

// The version of the library that was linked, "major.minor.patch".
[[nodiscard]] std::string_view version() noexcept;

} // namespace v0
} // namespace zeren
