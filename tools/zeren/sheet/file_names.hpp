// file_names.hpp: names of parties as names of files.
#pragma once

#include <set>
#include <string>

namespace zeren::tool {

class FileNames {
public:
    // `name` without what a file system refuses or a shell would trip over (/ \ : * ? " < > | control characters, a dot in front),
    // at most 180 bytes, never half a character; with -2, -3 … behind it where it was taken.
    std::string take(const std::string& name);

private:
    std::set<std::string> taken_;
};

} // namespace zeren::tool
