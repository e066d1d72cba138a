// The members of a ZIP container, and the only place where its limits are kept.
// Test: tests/unit/read_zip_test.cpp.
#pragma once

#include "read/limits.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::reading {

// Looks into `bytes`, which must outlive it. Members are read by name and only on demand; nothing is written anywhere.
class Zip {
public:
    // Throws Error: container_broken (no ZIP, truncated, two members of one name, a name that leaves the container),
    // container_too_large.
    Zip(std::string_view bytes, const ContainerLimits& limits);
    ~Zip();
    Zip(Zip&&) noexcept;
    Zip& operator=(Zip&&) = delete;
    Zip(const Zip&) = delete;
    Zip& operator=(const Zip&) = delete;

    // Names are as stored, but \ is /. ASCII letters are compared without regard to case, as Office does.
    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] const std::vector<std::string>& names() const noexcept;

    // The bytes of a member. Throws Error: container_broken (none of that name, damaged), container_too_large, file_encrypted.
    [[nodiscard]] std::string load(std::string_view name);

private:
    struct Archive;
    std::unique_ptr<Archive> archive_;
};

} // namespace zeren::reading
