// DOC, WPS, XLS, ET, RTF, ODT and ODS, by LibreOffice.
// Test: tests/unit/read_child_test.cpp, tests/formats.
#pragma once

#include "read/sniff.hpp"
#include "zeren/read.hpp"

#include <string>
#include <string_view>

namespace zeren::reading {

struct Converted {
    Format format = Format::docx; // or xlsx
    std::string bytes;
};

// Throws Error: program_disabled, program_missing, program_failed, program_timeout, container_too_large.
[[nodiscard]] Converted convert_by_office(std::string_view bytes, Format format, const ReadOptions& options);

} // namespace zeren::reading
