// What several functions of C take: borrowed bytes, and how JSON is written.
#pragma once

#include "zeren/json.hpp"
#include "zeren/zeren.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zeren::capi {

// NULL is the empty text, and then no view of NULL, which some standard functions do not take. Throws InvalidArgument for NULL with a length.
[[nodiscard]] std::string_view borrowed(const char* data, std::size_t size);

// Throws InvalidArgument for a unit or flag that is none.
[[nodiscard]] JsonOptions json_options(zeren_offsets offsets, std::uint32_t flags);

} // namespace zeren::capi
