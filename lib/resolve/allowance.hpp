// How many parties one notice may copy from where they stand to the tasks below.
//
// A heading of n parties above n tasks gives n² of them: 30 KB of text made 122 MB of JSON. The allowance grows with the text alone, so
// that what comes out is linear in what goes in; real notices use less than a tenth of it. Test: tests/unit/inherit_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <cstddef>

namespace zeren::resolve {

class Allowance {
public:
    explicit Allowance(std::size_t text_bytes) noexcept : left_(kAlways + text_bytes / kBytesForOne) {}

    // Whether a copy of this role is within the allowance, which is less by it then. Once one was not, none is.
    bool take(const Role& role) noexcept
    {
        const std::size_t cost = 1 + role.parties.size();
        left_ = cost <= left_ ? left_ - cost : 0;
        return left_ > 0;
    }

private:
    static constexpr std::size_t kAlways = 4096;
    static constexpr std::size_t kBytesForOne = 8;
    std::size_t left_;
};

} // namespace zeren::resolve
