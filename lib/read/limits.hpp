// What a reader is allowed, and what it gives back.
// Test: tests/unit/read_documents_test.cpp.
#pragma once

#include "zeren/read.hpp"
#include "zeren/text.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace zeren::reading {

struct ContainerLimits {
    std::uint64_t unpacked = 0; // bytes of all members that are loaded
    std::uint32_t ratio = 0;    // unpacked to packed, of a member beyond 1 MiB
    std::uint32_t members = 0;
};

struct Limits {
    ContainerLimits container;
    std::uint32_t nesting = 0;
    std::uint32_t cells = 0;
};

[[nodiscard]] Limits limits_of(const ReadOptions& options) noexcept;

// Counts cells, and refuses too many: Error container_too_large.
class CellCount {
public:
    explicit CellCount(std::uint32_t most) noexcept : most_(most) {}
    void add();

private:
    std::uint32_t most_;
    std::uint32_t count_ = 0;
};

// Canonical text, its blocks, and what had to be said about reading it.
struct Read {
    std::string content;
    std::vector<Block> blocks;
    std::vector<Diagnostic> diagnostics;
};

} // namespace zeren::reading
