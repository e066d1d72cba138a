// durable.cpp: write, fsync, rename, and fsync of the folder: a name is as much data as a byte is.
#include "durable.hpp"

#include "output.hpp"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace zeren::tool {

namespace fs = std::filesystem;

void fail_to_write(const fs::path& path, int error) { throw OutputFailed(path.string() + ": " + write_cure(error)); }

DurableFile::DurableFile(fs::path path, Mode mode) : path_(std::move(path))
{
    const int how = mode == Mode::create ? O_CREAT | O_TRUNC : 0;
    file_ = ::open(path_.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW | how, 0666);
    if (file_ < 0) fail(errno);
    const off_t end = ::lseek(file_, 0, SEEK_END);
    size_ = end < 0 ? 0 : static_cast<std::uint64_t>(end);
}

DurableFile::~DurableFile()
{
    if (file_ >= 0) ::close(file_);
}

DurableFile::DurableFile(DurableFile&& other) noexcept
    : path_(std::move(other.path_)), file_(std::exchange(other.file_, -1)), size_(other.size_)
{
}

void DurableFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) fail(errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
        size_ += static_cast<std::uint64_t>(written);
    }
}

void DurableFile::sync()
{
    if (::fsync(file_) != 0) fail(errno);
}

void DurableFile::cut(std::uint64_t size)
{
    if (::ftruncate(file_, static_cast<off_t>(size)) != 0 || ::lseek(file_, static_cast<off_t>(size), SEEK_SET) < 0) fail(errno);
    size_ = size;
}

void DurableFile::set_mode(unsigned mode)
{
    if (::fchmod(file_, mode) != 0) fail(errno);
}

void DurableFile::fail(int error) const { fail_to_write(path_, error); }

void sync_folder(const fs::path& folder)
{
    const fs::path path = folder.empty() ? fs::path(".") : folder;
    const int file = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0) fail_to_write(path, errno);
    const int error = ::fsync(file) == 0 ? 0 : errno;
    ::close(file);
    if (error != 0 && error != EINVAL) fail_to_write(path, error); // EINVAL: a file system that has no such thing
}

void start_syncing(const fs::path& path) noexcept
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return;
    ::syncfs(file);
    ::close(file);
}

void make_folders(const fs::path& folder)
{
    if (folder.empty() || fs::is_directory(folder)) return;
    make_folders(folder.parent_path());
    if (::mkdir(folder.c_str(), 0777) == 0) return sync_folder(folder.parent_path());
    if (errno != EEXIST || !fs::is_directory(folder)) fail_to_write(folder, errno);
}

void rename_over(const fs::path& from, const fs::path& to)
{
    if (std::rename(from.c_str(), to.c_str()) != 0) fail_to_write(to, errno);
}

} // namespace zeren::tool
