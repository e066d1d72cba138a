// The files of lib/lexicon/*.json, compiled into the library, in the order of their names. What they mean is the loader's business:
// here they are text. Test: tests/unit/lexicon_test.cpp.
#pragma once

#include "text/embedded_file.hpp"

#include <cstddef>

namespace zeren::lexicon {

extern const text::EmbeddedFile embedded_files[];
extern const std::size_t embedded_file_count;

} // namespace zeren::lexicon
