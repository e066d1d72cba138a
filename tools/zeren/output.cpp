// output.cpp: standard output, devices, and files that are written under another name first.
#include "output.hpp"

#include "signals.hpp"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace zeren::tool {

namespace fs = std::filesystem;

fs::path follow_links(fs::path path)
{
    constexpr int kMostLinks = 40;
    std::error_code error;
    for (int i = 0; i < kMostLinks && fs::is_symlink(fs::symlink_status(path, error)); ++i) {
        const fs::path next = fs::read_symlink(path, error);
        if (error) break;
        path = path.parent_path() / next;
    }
    return path;
}

std::string write_cure(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return "no space is left; free some or write elsewhere";
    case EACCES:
    case EPERM: return "no permission to write there; choose another place";
    case ENOENT:
    case ENOTDIR: return "there is no such folder; make it first";
    case EISDIR: return "is a directory; name a file in it";
    case EROFS: return "that file system cannot be written; choose another place";
    case ELOOP: return "is a symbolic link to itself; remove it or choose another name";
    case EFBIG: return "the file would be larger than allowed here; see ulimit -f";
    case EBADF: return "is closed or not open for writing; redirect it or use -o";
    default: return std::string("cannot be written (") + std::strerror(error) + "); choose another place";
    }
}

Output::Output(const std::string& name) : name_(name)
{
    if (name.empty()) return;
    struct stat info {};
    target_ = name;
    if (::stat(target_.c_str(), &info) != 0) {
        if (errno != ENOENT) fail(errno);
        target_ = follow_links(name);
        if (!target_.has_filename()) fail(ENOENT);
        open_temporary(0666, false);
        return;
    }
    if (S_ISDIR(info.st_mode)) fail(EISDIR);
    if (::access(target_.c_str(), W_OK) != 0) fail(errno);
    if (S_ISREG(info.st_mode)) {
        target_ = follow_links(name);
        open_temporary(info.st_mode & 07777, true);
        return;
    }
    file_ = ::open(target_.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY); // a device or a pipe
    if (file_ < 0) fail(errno);
}

Output::~Output() { discard(); }

void Output::open_temporary(unsigned mode, bool keeps_mode)
{
    constexpr int kMostTries = 100;
    for (int i = 0; i < kMostTries; ++i) {
        temporary_ = target_.parent_path() / (".zeren-" + std::to_string(::getpid()) + "-" + std::to_string(i) + ".tmp");
        const SignalsHeld held; // a signal between open and remember would leave the file behind
        file_ = ::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, keeps_mode ? 0600 : mode);
        if (file_ >= 0) {
            remove_on_signal(temporary_.c_str());
            break;
        }
        if (errno != EEXIST) break;
    }
    if (file_ < 0) {
        const int error = errno;
        temporary_.clear();
        fail(error);
    }
    if (keeps_mode && ::fchmod(file_, mode) != 0) {
        const int error = errno;
        discard(); // no destructor runs when a constructor throws
        fail(error);
    }
}

void Output::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(file_, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EPIPE) throw PipeClosed();
        if (written < 0) fail(errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void Output::commit()
{
    if (name_.empty()) return;
    if (!temporary_.empty() && ::fsync(file_) != 0) fail(errno);
    const int closed = ::close(file_);
    file_ = -1;
    if (closed != 0) fail(errno);
    if (temporary_.empty()) return;
    const SignalsHeld held;
    if (::rename(temporary_.c_str(), target_.c_str()) != 0) fail(errno);
    remove_on_signal(nullptr);
    temporary_.clear();
}

void Output::discard() noexcept
{
    if (name_.empty()) return;
    if (file_ >= 0) ::close(file_);
    file_ = -1;
    if (temporary_.empty()) return;
    ::unlink(temporary_.c_str());
    remove_on_signal(nullptr);
}

void Output::fail(int error) const { throw OutputFailed((name_.empty() ? "standard output" : name_) + ": " + write_cure(error)); }

} // namespace zeren::tool
