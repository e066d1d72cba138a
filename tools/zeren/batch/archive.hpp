// archive.hpp: a .zip archive of notices, as a folder that is read without being unpacked to the disk.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace zeren::tool {

class Archive {
public:
    struct Member {
        std::uint64_t index;
        std::string name; // UTF-8: names that are none are read as GB18030, in which Chinese Windows writes them
    };

    // Nothing when it is no ZIP, cannot be read, or this build was made without libzip.
    static std::unique_ptr<Archive> open(const std::string& path);
    ~Archive();
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;

    // The files in it, in the order in which a folder would be read; names with a part that begins with a dot are left out.
    [[nodiscard]] std::vector<Member> members() const;

    // A member's bytes. Throws Error: file_missing when that place holds another name (the archive was replaced), file_encrypted,
    // container_broken, input_too_large for more than `most`.
    [[nodiscard]] std::vector<std::byte> load(const Member& member, std::uint64_t most) const;

private:
    struct Handle;
    explicit Archive(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> handle_;
};

// Whether a file of that name is looked into.
bool may_be_archive(const std::string& name);

} // namespace zeren::tool
