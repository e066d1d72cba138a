// place.hpp: where a batch writes to: the one file or the folder, and the work folder beside or in it.
#pragma once

#include "run.hpp"

#include <filesystem>
#include <string>

namespace zeren::tool {

struct Place {
    std::string name;             // as the user wrote it, for messages
    std::filesystem::path output; // where links lead to
    std::filesystem::path work;   // OUT.zeren-part, DIR/.zeren-part
};

// Throws OutputFailed for what a batch cannot write: a device, a folder as file, a file without permission.
Place place_of(const BatchOptions& options);

// With --each: makes the folder; takes it away at the end if it was made here and nothing is in it.
class EachFolder {
public:
    EachFolder(const BatchOptions& options, const Place& place);
    ~EachFolder();
    EachFolder(const EachFolder&) = delete;
    EachFolder& operator=(const EachFolder&) = delete;

private:
    std::filesystem::path made_;
};

// With --each: a folder that holds something already is left alone, for what is old and what is new in it could not be told apart.
void check_is_empty(const Place& place);

} // namespace zeren::tool
