// The files of lib/lexicon/*.json, compiled into the library.
//
// CMake writes their bytes into a source of the build folder (cmake/embed_files.cmake), in the order of their names, and again
// whenever one changes. What they mean is the loader's business: here they are text. Test: tests/unit/lexicon_test.cpp.
#pragma once

#include <cstddef>
#include <string_view>

namespace zeren::lexicon {

struct EmbeddedFile {
    std::string_view name;    // "labels.json"
    std::string_view content; // the file, byte for byte
};

extern const EmbeddedFile embedded_files[];
extern const std::size_t embedded_file_count;

} // namespace zeren::lexicon
