// Telephone numbers behind names, which are no part of them: 李强13812345678, 王刚（联系电话：0731-12345678）.
// Test: tests/unit/telephones_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <string_view>

namespace zeren::extract {

// The item without the number at its end, its word and its bracket; empty where the number is all of it.
Span without_telephone(std::string_view text, Span item) noexcept;

// 老龄科 王芳 12345678: more than its number may stand in it.
bool holds_telephone(std::string_view text, Span span) noexcept;

} // namespace zeren::extract
