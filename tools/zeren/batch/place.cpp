// place.cpp: looked at before anything is read.
#include "place.hpp"

#include "durable.hpp"
#include "output.hpp"

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace zeren::tool {

namespace fs = std::filesystem;

namespace {

void check_file(const std::string& name)
{
    struct stat info {};
    if (::stat(name.c_str(), &info) != 0) {
        if (errno != ENOENT) fail_to_write(name, errno);
        if (!fs::path(name).has_filename()) fail_to_write(name, ENOENT);
        return;
    }
    if (S_ISDIR(info.st_mode)) throw OutputFailed(name + ": is a directory; name a file in it, or use --each");
    if (!S_ISREG(info.st_mode)) throw OutputFailed(name + ": is no regular file, which a batch needs; zeren parse writes anywhere");
    if (::access(name.c_str(), W_OK) != 0) fail_to_write(name, errno);
}

fs::path without_slashes(std::string name)
{
    while (name.size() > 1 && name.back() == '/') name.pop_back();
    return name;
}

} // namespace

Place place_of(const BatchOptions& options)
{
    if (!options.each.empty()) {
        const fs::path folder = without_slashes(options.each);
        return {options.each, folder, folder / ".zeren-part"};
    }
    check_file(options.output);
    const fs::path file = follow_links(options.output);
    return {options.output, file, fs::path(file).concat(".zeren-part")};
}

EachFolder::EachFolder(const BatchOptions& options, const Place& place)
{
    std::error_code error;
    if (options.each.empty() || fs::is_directory(place.output, error)) return;
    if (::mkdir(place.output.c_str(), 0777) != 0) {
        if (errno == EEXIST) throw OutputFailed(place.name + ": is a file; name a folder");
        fail_to_write(place.name, errno);
    }
    made_ = place.output;
    sync_folder(made_.parent_path());
}

EachFolder::~EachFolder()
{
    if (!made_.empty()) ::rmdir(made_.c_str()); // fails when something is in it
}

void check_is_empty(const Place& place)
{
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(place.output, error))
        if (entry.path().filename() != place.work.filename())
            throw OutputFailed(place.name + ": is not empty; name a new folder, or empty it");
}

} // namespace zeren::tool
