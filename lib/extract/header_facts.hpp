// The header's spans as facts: agency, year and serial of the 发文字号, names without line breaks.
#pragma once

#include "outline/outline.hpp"
#include "zeren/model.hpp"

#include <string_view>

namespace zeren::extract {

Header read_header(std::string_view text, const outline::HeaderDraft& draft);

// A passage with its name, which is empty when it is the passage itself.
Passage make_passage(std::string_view text, Span span);

} // namespace zeren::extract
