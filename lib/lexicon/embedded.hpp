// The files of lib/lexicon/*.json without the notes of their entries (source, example, not), in the order of their names, as they are
// embedded in the program of the build that makes tables of them (lexicon/compiler). What they mean is the loader's business: here they
// are text. Test: tests/unit/lexicon_test.cpp.
#pragma once

#include "text/embedded_file.hpp"

#include <cstddef>
#include <string_view>

namespace zeren::lexicon {

extern const text::EmbeddedFile embedded_files[];
extern const std::size_t embedded_file_count;
extern const std::string_view embedded_sha256; // over all of them; made by the build

} // namespace zeren::lexicon
