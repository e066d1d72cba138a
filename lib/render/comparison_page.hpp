// A comparison as one HTML page: no script, no file beside it, nothing loaded.
#pragma once

#include "render/phrases.hpp"
#include "zeren/compare.hpp"
#include "zeren/render.hpp"

#include <string>

namespace zeren::rendering {

std::string comparison_page(const Comparison& comparison, const Notices& notices, const RenderOptions& options);

} // namespace zeren::rendering
