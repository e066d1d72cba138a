// The readers of all formats that are neither plain text nor HTML, behind one door.
// Test: tests/unit/read_documents_test.cpp.
#pragma once

#include "read/limits.hpp"
#include "read/sniff.hpp"
#include "zeren/read.hpp"

#include <string_view>

namespace zeren::reading {

// By content, never zip or ole: containers are opened. Throws Error: container_broken, container_too_large, format_unsupported,
// file_encrypted.
[[nodiscard]] Format find_format(std::string_view bytes, const ReadOptions& options);

// Reads what find_format() found, or what the caller says that it is. Throws Error.
[[nodiscard]] Read read_document(std::string_view bytes, Format format, const ReadOptions& options);

} // namespace zeren::reading
