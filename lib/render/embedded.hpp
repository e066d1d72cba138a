// The files of the report page as they are compiled in: lib/render/page, in the order in which they stand in the page.
#pragma once

#include "text/embedded_file.hpp"

#include <cstddef>

namespace zeren::rendering {

extern const text::EmbeddedFile embedded_files[];
extern const std::size_t embedded_file_count;

} // namespace zeren::rendering
