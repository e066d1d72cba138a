// Reads a regular file whole, and nothing else: a named pipe or a device would never end, or do something.
//
// The size is looked at before the first byte is read, and counted again while reading, for a log may grow and /proc says 0. The
// tool reads its standard input itself and calls read(). Test: tests/unit/read_file_test.cpp.
#include "read/file.hpp"

#include "zeren/error.hpp"

#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <new>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace zeren::reading {

namespace {

constexpr std::size_t kChunk = 1U << 20U;

// Closes what open() gave.
class Descriptor {
public:
    explicit Descriptor(int number) noexcept : number_(number) {}
    ~Descriptor()
    {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const noexcept { return number_; }

private:
    int number_;
};

[[noreturn]] void refuse_errno(int error, const std::filesystem::path& path)
{
    if (error == ENOMEM) throw std::bad_alloc();
    if (error == ENOENT || error == ENOTDIR) throw Error(ErrorCode::file_missing, "no such file; check the path", path.string());
    const std::string cure = error == EACCES ? "; check its permissions" : "; check the file and its disk";
    throw Error(ErrorCode::file_unreadable, "cannot be read: " + std::generic_category().message(error) + cure, path.string());
}

void check_kind(const struct stat& status, const std::filesystem::path& path)
{
    if (S_ISREG(status.st_mode)) return;
    const bool folder = S_ISDIR(status.st_mode);
    throw Error(ErrorCode::file_unreadable,
                folder ? "is a directory; name the files in it" : "is no regular file; pass its content through standard input",
                path.string());
}

// Reads into `bytes` behind its first `size` ones; false at the end of the file.
bool read_some(int file, std::string& bytes, std::size_t& size, const std::filesystem::path& path)
{
    if (size == bytes.size()) bytes.resize(bytes.size() + kChunk);
    ssize_t count = -1;
    do count = ::read(file, bytes.data() + size, bytes.size() - size);
    while (count < 0 && errno == EINTR);
    if (count < 0) refuse_errno(errno, path);
    size += static_cast<std::size_t>(count);
    return count > 0;
}

} // namespace

void refuse_size(std::uint64_t max_bytes, std::string file)
{
    throw Error(ErrorCode::input_too_large,
                "is larger than the limit of " + std::to_string(max_bytes) + " bytes; raise max_bytes or split it", std::move(file));
}

std::string load_file(const std::filesystem::path& path, std::uint64_t max_bytes)
{
    if (path.native().find('\0') != std::string::npos) refuse_errno(ENOENT, path);
    struct stat status = {};
    if (::stat(path.c_str(), &status) != 0) refuse_errno(errno, path);
    check_kind(status, path);
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0 || ::fstat(file.number(), &status) != 0) refuse_errno(errno, path);
    check_kind(status, path); // the name may mean another file by now
    if (static_cast<std::uint64_t>(status.st_size) > max_bytes) refuse_size(max_bytes, path.string());
    std::string bytes(static_cast<std::size_t>(status.st_size) + 1, '\0'); // one more, so that the end shows at once
    std::size_t size = 0;
    while (read_some(file.number(), bytes, size, path))
        if (size > max_bytes) refuse_size(max_bytes, path.string());
    bytes.resize(size);
    return bytes;
}

} // namespace zeren::reading
