// Texts that nobody writes, any length of each: what a rule that looks ahead or back once too often would choke on.
//
// A text is head + body over and over + tail; nested ones close what they opened. linear_test.py counts what they cost.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::linear {

struct HostileText {
    std::string_view name;
    std::string_view head;
    std::string_view body;   // as often as fits
    std::string_view closer; // once for each body, behind all of them; empty for texts that do not nest
    std::string_view tail;
};

const std::vector<HostileText>& hostile_texts();

// `size` bytes at most, whole bodies only; at least one.
std::string make(const HostileText& text, std::size_t size);

} // namespace zeren::linear
