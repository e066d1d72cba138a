// Runs a program of the system on a file: no shell, an empty environment, a folder of its own, limits, and nothing left behind.
// Test: tests/unit/read_child_test.cpp.
#pragma once

#include "read/child_folder.hpp"
#include "zeren/read.hpp"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::reading {

struct ChildLimits {
    std::uint32_t seconds = 0;
    std::uint64_t memory = 0; // bytes of address space
    std::uint64_t output = 0; // bytes on its standard output
};

struct ChildResult {
    int status = 0;     // what it exited with; 128 and the signal for one that was killed
    std::string output; // standard output
    std::string errors; // the beginning of standard error
};

// Runs `program` in `folder`, which is its home as well. It is killed with all processes that it started when it takes too long, says
// too much, or has ended. Throws Error: program_timeout, program_failed (cannot be started), container_too_large (says too much).
[[nodiscard]] ChildResult run_child(const std::filesystem::path& program, const std::vector<std::string>& arguments,
                                    const PrivateFolder& folder, const ChildLimits& limits);

// The limits of a call, and the error when the caller allows no programs: program_disabled.
[[nodiscard]] ChildLimits child_limits(const ReadOptions& options) noexcept;
void require_programs(const ReadOptions& options, std::string_view format_title, std::string_view program);

} // namespace zeren::reading
