// work_folder.cpp: one batch at a time; what it leaves behind when it is broken off.
#include "work_folder.hpp"

#include "durable.hpp"
#include "output.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace zeren::tool {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 6> kOurs{"lock", "plan", "journal", "lines", "input", "files"};

bool same_file(int open_file, const fs::path& path)
{
    struct stat held {};
    struct stat named {};
    return ::fstat(open_file, &held) == 0 && ::stat(path.c_str(), &named) == 0 && held.st_dev == named.st_dev &&
           held.st_ino == named.st_ino;
}

} // namespace

WorkFolder::WorkFolder(fs::path folder, const std::string& output) : folder_(std::move(folder))
{
    constexpr int kMostTries = 100;
    for (int i = 0; i < kMostTries; ++i) {
        if (::mkdir(folder_.c_str(), 0777) == 0) sync_folder(folder_.parent_path());
        else if (errno != EEXIST) throw OutputFailed(output + ": " + write_cure(errno));
        if (lock(output)) {
            refuse_strangers();
            return;
        }
    }
    throw OutputFailed(output + ": another batch writes it; wait until it has ended, or choose another place");
}

WorkFolder::~WorkFolder()
{
    std::error_code error;
    try {
        if (lock_ >= 0 && !fs::exists(journal(), error)) remove();
    } catch (const std::exception&) {
        // what stays is looked after by the next batch
    }
    if (lock_ >= 0) ::close(lock_);
}

// A batch that ends removes its lock file before it frees it: whoever then holds a lock without a name begins anew.
bool WorkFolder::lock(const std::string& output)
{
    const fs::path path = folder_ / "lock";
    lock_ = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (lock_ < 0 && errno == ENOENT) return false;
    if (lock_ < 0) fail_to_write(path, errno);
    const int error = ::flock(lock_, LOCK_EX | LOCK_NB) == 0 ? 0 : errno;
    if (error == 0 && same_file(lock_, path)) return true;
    const bool held = error == EWOULDBLOCK;
    ::close(std::exchange(lock_, -1));
    if (held) throw OutputFailed(output + ": another batch writes it; wait until it has ended, or choose another place");
    if (error == ENOLCK || error == EOPNOTSUPP) throw OutputFailed(output + ": that file system has no locks; choose another place");
    return false;
}

void WorkFolder::refuse_strangers() const
{
    for (const auto& entry : fs::directory_iterator(folder_)) {
        const std::string name = entry.path().filename().string();
        if (std::find(kOurs.begin(), kOurs.end(), name) != kOurs.end()) continue;
        ::unlink((folder_ / "lock").c_str());
        throw OutputFailed(folder_.string() + ": holds " + name + ", which is no part of a batch; move it away");
    }
}

void WorkFolder::clear()
{
    if (::unlink(journal().c_str()) == 0) sync_folder(folder_); // first: a journal speaks of the other things
    for (const std::string_view name : kOurs) {
        std::error_code error;
        if (name != "lock") fs::remove_all(folder_ / name, error);
        if (error) fail_to_write(folder_ / name, error.value());
    }
    sync_folder(folder_);
}

void WorkFolder::remove()
{
    clear();
    ::unlink((folder_ / "lock").c_str());
    ::rmdir(folder_.c_str()); // another batch may be in it already, waiting for the lock
    sync_folder(folder_.parent_path());
}

} // namespace zeren::tool
