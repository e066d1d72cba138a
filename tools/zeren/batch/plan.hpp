// plan.hpp: which notices a batch reads, in which order: settled once, before the first is read, and kept on the disk.
//
// So that a run that goes on after a break reads the same notices in the same order, whatever was put into a folder meanwhile; so that
// the number is known beforehand; and so that memory does not grow with it. Order: the INPUTs as named, lists line by line, folders by the
// bytes of the names in them, subfolders in their place, and .zip archives as folders. At most the names of one folder or archive and of
// those above it are in memory.
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace zeren::tool {

struct Inputs {
    std::vector<std::string> names;    // files, folders, archives, @lists; "-" for what stands in `input`
    std::vector<std::string> patterns; // for the names of files in folders and archives; none: all
    bool null_lists = false;           // lists end their lines by NUL
    std::filesystem::path output;      // never read: skipped in folders, WrongUsage when named
    std::filesystem::path work;        // the same
    std::filesystem::path input;       // where standard input is kept
};

// One notice of the plan.
struct PlannedNotice {
    enum class Kind : char {
        file = 'F',
        member = 'Z',     // of an archive
        input = 'I',      // standard input, kept as a file
        bad_folder = 'D', // cannot be listed, so it counts as a notice that cannot be read
    };

    Kind kind = Kind::file;
    std::string path;             // of a member: the archive's, a slash, and the name in it
    std::size_t archive_size = 0; // of a member: so much of path is the archive's
    std::uint64_t index = 0;      // of a member
    std::string name;             // what it is called in the output: inside INPUT where that is one folder or archive, else as named
};

// Writes the plan to `file`, on the disk when it returns, and tells how many notices there are.
std::uint64_t write_plan(const Inputs& inputs, const std::filesystem::path& file);

class PlanReader {
public:
    explicit PlanReader(const std::filesystem::path& file);

    std::optional<PlannedNotice> next();
    void skip(std::uint64_t notices);

private:
    std::ifstream stream_;
    std::string root_; // the one folder or archive, with its slash, or empty
    std::string entry_;
};

} // namespace zeren::tool
