// temporary_file.hpp: a file that only this run uses, in the system's folder for temporary files (TMPDIR).
#pragma once

#include <string>

namespace zeren::tool {

// An empty one, open for reading and writing; `file` is its number, the caller closes and removes it. Throws OutputFailed.
std::string make_temporary_file(const char* kind, int& file);

} // namespace zeren::tool
