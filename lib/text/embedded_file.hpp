// A file that is compiled into the library: lib/lexicon/*.json, the texts of the rules, the files of the report page. CMake writes the
// arrays of them (cmake/embed_files.cmake), again whenever one changes; each room that has one declares it in its embedded.hpp.
#pragma once

#include <string_view>

namespace zeren::text {

struct EmbeddedFile {
    std::string_view name;    // "labels.json", without folders
    std::string_view content; // the file, byte for byte
};

} // namespace zeren::text
