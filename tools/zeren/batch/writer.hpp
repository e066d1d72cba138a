// writer.hpp: where the results of a batch go, piece by piece in the order of the plan, whatever form they have.
//
// A piece is the bytes of one notice: a line of JSON, rows of a table. The writer keeps what a broken run needs: what flush() returned is
// on the disk, and open() goes on from there. It does not know notices, threads or the journal.
#pragma once

#include "durable.hpp"
#include "work_folder.hpp"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace zeren::tool {

class Writer {
public:
    Writer() = default;
    virtual ~Writer() = default;
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    // Begins, or goes on behind the first `bytes` of an earlier run.
    virtual void open(std::uint64_t bytes) = 0;
    // `name`: of the notice, as in PlannedNotice.
    virtual void put(const std::string& name, std::string_view piece) = 0;
    // All pieces so far are on the disk; returns how many bytes they are, for open().
    virtual std::uint64_t flush() = 0;
    // Pieces wait in such a number that flush() should not be put off.
    [[nodiscard]] virtual bool is_full() const = 0;
    // Behind the last flush(): gives the output its name. May be called again after a break in it.
    virtual void publish() = 0;
    // What open() can go on from: bytes that are there, or nothing when publish() took them away.
    [[nodiscard]] virtual std::optional<std::uint64_t> there() const = 0;
};

// One file for all: written as work.lines(), which becomes `output`. The mode of an existing file stays.
std::unique_ptr<Writer> one_file(const WorkFolder& work, const std::filesystem::path& output);

// A file a notice: folder/NAME.json, each whole from the first moment.
std::unique_ptr<Writer> file_each(const WorkFolder& work, const std::filesystem::path& folder);

// Where file_each puts the notice `name`, inside its folder: the folders of the name, with ".json" behind; "/" in front becomes _root, ".."
// becomes _up. No two names fall together, but for names longer than a file system takes.
std::filesystem::path each_path(const std::string& name);

// Takes away what file_each put at that path inside the folder, and the folders that are empty then.
void remove_each(const std::filesystem::path& folder, std::filesystem::path path);

} // namespace zeren::tool
