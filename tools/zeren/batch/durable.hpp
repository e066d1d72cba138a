// durable.hpp: files whose bytes must be on the disk before something else happens.
//
// All of it throws OutputFailed, which names the path and the cure. Nothing here knows what the files are for.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

namespace zeren::tool {

// A file that is written from front to back.
class DurableFile {
public:
    enum class Mode { create, append };

    DurableFile(std::filesystem::path path, Mode mode); // create: empties what is there
    ~DurableFile();
    DurableFile(const DurableFile&) = delete;
    DurableFile& operator=(const DurableFile&) = delete;
    DurableFile(DurableFile&& other) noexcept;
    DurableFile& operator=(DurableFile&&) = delete;

    void write(std::string_view bytes);
    void sync();
    void cut(std::uint64_t size); // what is behind goes away, and writing continues there
    void set_mode(unsigned mode);

    [[nodiscard]] std::uint64_t size() const noexcept { return size_; }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

private:
    [[noreturn]] void fail(int error) const;

    std::filesystem::path path_;
    int file_ = -1;
    std::uint64_t size_ = 0;
};

// A name that appeared, went or changed in the folder is on the disk when this returns.
void sync_folder(const std::filesystem::path& folder);

// All that was written to the file system of `path` goes to the disk; cheaper than one call for each of many files. Errors show later,
// in DurableFile::sync.
void start_syncing(const std::filesystem::path& path) noexcept;

// Makes the folder and those above it that are missing, and syncs where one was made.
void make_folders(const std::filesystem::path& folder);

void rename_over(const std::filesystem::path& from, const std::filesystem::path& to);

[[noreturn]] void fail_to_write(const std::filesystem::path& path, int error);

} // namespace zeren::tool
