// The bytes of a regular file.
// Test: tests/unit/read_file_test.cpp.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace zeren::reading {

// Throws Error, with the path as its file: file_missing, file_unreadable (a directory, a device, a pipe, no permission),
// input_too_large before more than `max_bytes` are read.
[[nodiscard]] std::string load_file(const std::filesystem::path& path, std::uint64_t max_bytes);

// The error for inputs above the limit, for files and for memory.
[[noreturn]] void refuse_size(std::uint64_t max_bytes, std::string file);

} // namespace zeren::reading
