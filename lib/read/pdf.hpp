// PDF, by pdftotext of poppler-utils.
// Test: tests/unit/read_pdf_test.cpp, tests/formats.
#pragma once

#include "read/limits.hpp"

#include <string_view>

namespace zeren::reading {

// Throws Error: program_disabled, program_missing, program_failed, program_timeout, file_encrypted, scan_without_text,
// container_too_large.
[[nodiscard]] Read read_pdf(std::string_view bytes, const ReadOptions& options);

} // namespace zeren::reading
