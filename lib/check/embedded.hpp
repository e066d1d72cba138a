// The data of the rules as it is compiled in: lib/check/*.json and lib/verify/verify_rules.json.
#pragma once

#include "text/embedded_file.hpp"

#include <cstddef>
#include <string_view>

namespace zeren::checks {

extern const text::EmbeddedFile embedded_files[];
extern const std::size_t embedded_file_count;

// The file of that name; empty where there is none, which is a defect of the build.
std::string_view embedded_file(std::string_view name);

} // namespace zeren::checks
