// broken_system.cpp: a library to preload (LD_PRELOAD) that breaks a program off at its n-th call that changes the disk.
//
// ZEREN_BREAK_AT=n: before the n-th such call (write, fsync, ftruncate, rename, mkdir, unlink, rmdir, open with O_CREAT) the process ends
// as by kill -9; of a write the first half still comes through. ZEREN_BREAK_HOW=kill: no more than that. =power: and what no fsync has
// secured is gone: bytes behind the last fsync of a file, names that came, went or changed since the last fsync of their folder.
// ZEREN_BREAK_COUNT=file: writes there how many such calls there were, when the program ends by itself.
// Only what is below ZEREN_BREAK_UNDER counts. A removed file is set aside in that folder's .grave until its folder is synced.
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

template <class Function>
Function* real(const char* name)
{
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

struct Undo { // of a name that is not secured
    enum { created, renamed, removed, folder_made } what;
    std::string path, from, grave; // grave: where the file that was at `path` before lies
};

struct System {
    std::mutex mutex;
    std::string under = getenv("ZEREN_BREAK_UNDER") ? getenv("ZEREN_BREAK_UNDER") : "";
    long at = getenv("ZEREN_BREAK_AT") ? atol(getenv("ZEREN_BREAK_AT")) : 0;
    bool power = getenv("ZEREN_BREAK_HOW") != nullptr && strcmp(getenv("ZEREN_BREAK_HOW"), "power") == 0;
    long calls = 0;
    int graves = 0;
    std::map<ino_t, std::pair<std::string, off_t>> unsynced; // where the file is now, and its size at the last fsync
    std::vector<Undo> undos;

    ~System()
    {
        const char* file = getenv("ZEREN_BREAK_COUNT");
        if (file == nullptr) return;
        if (FILE* out = fopen(file, "w")) {
            fprintf(out, "%ld\n", calls);
            fclose(out);
        }
    }
};

System& world()
{
    static System system;
    return system;
}

bool counts(const std::string& path) { return !world().under.empty() && path.compare(0, world().under.size(), world().under) == 0; }

std::string name_of(int file)
{
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const ssize_t size = readlink(link, path, sizeof path);
    return size < 0 ? "" : std::string(path, static_cast<size_t>(size));
}

std::string absolute(const char* path)
{
    if (path[0] == '/') return path;
    char here[4096];
    return std::string(getcwd(here, sizeof here)) + "/" + path;
}

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

void undo(const Undo& one)
{
    switch (one.what) {
    case Undo::created: real<int(const char*)>("unlink")(one.path.c_str()); break;
    case Undo::folder_made: real<int(const char*)>("rmdir")(one.path.c_str()); break;
    case Undo::renamed: real<int(const char*, const char*)>("rename")(one.path.c_str(), one.from.c_str()); break;
    case Undo::removed: break;
    }
    if (!one.grave.empty()) real<int(const char*, const char*)>("rename")(one.grave.c_str(), one.path.c_str());
}

[[noreturn]] void end()
{
    System& system = world();
    if (system.power) {
        for (const auto& [inode, file] : system.unsynced) {
            struct stat info;
            if (stat(file.first.c_str(), &info) == 0 && info.st_ino == inode && info.st_size > file.second)
                if (truncate(file.first.c_str(), file.second) != 0) abort();
        }
        for (auto one = system.undos.rbegin(); one != system.undos.rend(); ++one) undo(*one);
    }
    kill(getpid(), SIGKILL);
    while (true) pause();
}

// Whether the call is the one before which all ends.
bool is_last() { return ++world().calls == world().at; }

void count()
{
    if (is_last()) end();
}

void remember_size(int file, const std::string& path)
{
    struct stat info;
    if (fstat(file, &info) == 0) world().unsynced.emplace(info.st_ino, std::pair(path, info.st_size));
}

// A file about to lose its name goes where it can be fetched from.
std::string bury(const std::string& path)
{
    System& system = world();
    struct stat info;
    if (!system.power || lstat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return {};
    const std::string grave = system.under + "/.grave-" + std::to_string(getpid()) + "-" + std::to_string(system.graves++);
    if (link(path.c_str(), grave.c_str()) != 0) return {};
    return grave;
}

int open_counted(const char* path, int flags, mode_t mode, const char* name)
{
    auto* next = real<int(const char*, int, ...)>(name);
    if ((flags & O_CREAT) == 0 || !counts(absolute(path))) return next(path, flags, mode);
    const std::lock_guard lock(world().mutex);
    count();
    struct stat info;
    const bool is_new = stat(path, &info) != 0;
    const int file = next(path, flags, mode);
    if (file >= 0 && is_new) {
        world().undos.push_back({Undo::created, absolute(path), {}, {}});
        remember_size(file, absolute(path));
    }
    return file;
}

int sync_counted(int file, const char* name)
{
    auto* next = real<int(int)>(name);
    const std::string path = name_of(file);
    if (!counts(path)) return next(file);
    System& system = world();
    const std::lock_guard lock(system.mutex);
    count();
    struct stat info;
    if (fstat(file, &info) == 0 && S_ISDIR(info.st_mode)) {
        std::vector<Undo> rest;
        for (const Undo& one : system.undos) {
            if (folder_of(one.path) != path) rest.push_back(one);
            else if (!one.grave.empty()) real<int(const char*)>("unlink")(one.grave.c_str());
        }
        system.undos = rest;
    } else {
        system.unsynced.erase(info.st_ino);
    }
    return next(file);
}

} // namespace

extern "C" {

int rmdir(const char* path) noexcept;

int open(const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = va_arg(list, mode_t);
    va_end(list);
    return open_counted(path, flags, mode, "open");
}

int open64(const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const mode_t mode = va_arg(list, mode_t);
    va_end(list);
    return open_counted(path, flags, mode, "open64");
}

ssize_t write(int file, const void* bytes, size_t size)
{
    auto* next = real<ssize_t(int, const void*, size_t)>("write");
    const std::string path = name_of(file);
    if (!counts(path)) return next(file, bytes, size);
    const std::lock_guard lock(world().mutex);
    remember_size(file, path);
    if (!is_last()) return next(file, bytes, size);
    next(file, bytes, size / 2);
    end();
}

int fsync(int file) { return sync_counted(file, "fsync"); }
int fdatasync(int file) { return sync_counted(file, "fdatasync"); }
int syncfs(int) noexcept { return 0; } // secures nothing that fsync does not

int ftruncate(int file, off_t size) noexcept
{
    if (counts(name_of(file))) {
        const std::lock_guard lock(world().mutex);
        count();
    }
    return real<int(int, off_t)>("ftruncate")(file, size);
}

int rename(const char* from, const char* to) noexcept
{
    auto* next = real<int(const char*, const char*)>("rename");
    if (!counts(absolute(to))) return next(from, to);
    System& system = world();
    const std::lock_guard lock(system.mutex);
    count();
    const std::string grave = bury(absolute(to));
    struct stat info;
    const bool known = stat(from, &info) == 0;
    const int result = next(from, to);
    if (result != 0) return result;
    if (const auto file = known ? system.unsynced.find(info.st_ino) : system.unsynced.end(); file != system.unsynced.end())
        file->second.first = absolute(to);
    system.undos.push_back({Undo::renamed, absolute(to), absolute(from), grave});
    return result;
}

int mkdir(const char* path, mode_t mode) noexcept
{
    auto* next = real<int(const char*, mode_t)>("mkdir");
    if (!counts(absolute(path))) return next(path, mode);
    const std::lock_guard lock(world().mutex);
    count();
    const int result = next(path, mode);
    if (result == 0) world().undos.push_back({Undo::folder_made, absolute(path), {}, {}});
    return result;
}

int unlink(const char* path) noexcept
{
    auto* next = real<int(const char*)>("unlink");
    if (!counts(absolute(path))) return next(path);
    const std::lock_guard lock(world().mutex);
    count();
    const std::string grave = bury(absolute(path));
    const int result = next(path);
    if (result == 0) world().undos.push_back({Undo::removed, absolute(path), {}, grave});
    return result;
}

int unlinkat(int folder, const char* path, int flags) noexcept
{
    const std::string whole = path[0] == '/' || folder == AT_FDCWD ? absolute(path) : name_of(folder) + "/" + path;
    if (counts(whole)) return (flags & AT_REMOVEDIR) != 0 ? rmdir(whole.c_str()) : unlink(whole.c_str());
    return real<int(int, const char*, int)>("unlinkat")(folder, path, flags);
}

int rmdir(const char* path) noexcept
{
    if (counts(absolute(path))) {
        const std::lock_guard lock(world().mutex);
        count();
    }
    return real<int(const char*)>("rmdir")(path);
}

} // extern "C"
