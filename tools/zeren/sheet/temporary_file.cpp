// temporary_file.cpp: mkstemp where TMPDIR or the system says; a folder that is not there is told with its cure.
#include "temporary_file.hpp"

#include "output.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>

namespace zeren::tool {

std::string make_temporary_file(const char* kind, int& file)
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::temp_directory_path(error);
    if (error) throw OutputFailed("the folder for temporary files is not there; set TMPDIR to one that is");
    std::string name = (folder / (std::string("zeren-") + kind + "-XXXXXX")).string();
    file = ::mkstemp(name.data());
    if (file < 0) throw OutputFailed(name + ": " + write_cure(errno));
    return name;
}

} // namespace zeren::tool
