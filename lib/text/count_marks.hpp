// How a notice counts its own tasks. A table of lib/text.
#pragma once

namespace zeren::text {

inline constexpr char32_t kAllTold = U'共'; // …清单下发，共10项

} // namespace zeren::text
