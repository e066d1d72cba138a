// A folder under TMPDIR and its keeper: a process that waits for this one to end.
//
// SIGKILL runs no destructor, and a library has no business with the signal handlers of its caller. So a keeper is forked with the
// folder and holds one end of a line. As long as all goes well it hears which process group works in the folder, and at last that it may
// go. When this process dies the line closes: then the keeper kills the group and becomes `rm -rf` of the folder. It has a session of its
// own, so that a Ctrl-C in a terminal does not reach it, and holds none of its parent's files, so that nobody waits for it. Between fork and exec only
// async-signal-safe calls are made, for the caller may have threads. Test: tests/unit/read_child_test.cpp, tests/formats/signal_test.py.
#include "read/child_folder.hpp"

#include "zeren/error.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <string>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace zeren::reading {

namespace {

constexpr pid_t kDone = -1; // what the keeper hears when it may go
constexpr int kTick = 20;   // milliseconds
constexpr int kMostTicks = 100;

[[noreturn]] void refuse_folder(const std::string& what, int error)
{
    throw Error(ErrorCode::program_failed, what + ": " + std::generic_category().message(error));
}

// Everything but `kept` is closed; the three streams lead nowhere.
void close_files(int kept) noexcept
{
    const int nothing = ::open("/dev/null", O_RDWR);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) ::dup2(nothing, stream);
    if (kept > 3) ::close_range(3, static_cast<unsigned>(kept) - 1, 0);
    ::close_range(static_cast<unsigned>(kept) + 1, ~0U, 0);
}

// The keeper's side, from fork to exec.
[[noreturn]] void keep(int line, char* const* remove) noexcept
{
    ::setsid();
    ::prctl(PR_SET_NAME, "zeren-keeper");
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGPIPE}) ::signal(signal, SIG_IGN);
    const int kept = line > STDERR_FILENO ? line : ::fcntl(line, F_DUPFD, STDERR_FILENO + 1);
    close_files(kept);
    ::chdir("/");
    pid_t group = 0;
    for (;;) {
        pid_t heard = 0;
        const ssize_t got = ::read(kept, &heard, sizeof heard);
        if (got < 0 && errno == EINTR) continue;
        if (got != static_cast<ssize_t>(sizeof heard)) break;
        if (heard == kDone) ::_exit(0);
        group = heard;
    }
    if (group > 0) ::kill(-group, SIGKILL);
    for (int i = 0; group > 0 && i < kMostTicks && ::kill(-group, 0) == 0; ++i) ::poll(nullptr, 0, kTick); // it may still write
    ::execve(remove[0], remove, nullptr);
    ::_exit(1);
}

} // namespace

PrivateFolder::PrivateFolder()
{
    std::error_code error;
    std::filesystem::path parent = std::filesystem::temp_directory_path(error);
    if (error) parent = "/tmp";
    std::string name = (parent / "zeren-XXXXXX").string();
    std::string program = find_program("rm").string();
    if (program.empty()) program = "/bin/rm";
    std::string option = "-rf";
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) refuse_folder("cannot start a program to read it", errno);
    if (::mkdtemp(name.data()) == nullptr) {
        const int failed = errno;
        ::close(ends[0]);
        ::close(ends[1]);
        refuse_folder("no temporary folder can be made in " + parent.string(), failed);
    }
    path_ = name;
    const std::array<char*, 4> remove{program.data(), option.data(), name.data(), nullptr};
    keeper_ = ::fork();
    if (keeper_ == 0) keep(ends[0], remove.data());
    const int failed = errno;
    ::close(ends[0]);
    line_ = ends[1];
    if (keeper_ > 0) return;
    ::close(line_);
    std::filesystem::remove_all(path_, error);
    refuse_folder("cannot start a program to read it", failed);
}

PrivateFolder::~PrivateFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
    set_group(kDone);
    ::close(line_);
    while (::waitpid(keeper_, nullptr, 0) < 0 && errno == EINTR) {}
}

void PrivateFolder::set_group(pid_t group) const noexcept
{
    while (::send(line_, &group, sizeof group, MSG_NOSIGNAL) < 0 && errno == EINTR) { // no SIGPIPE for a keeper that somebody killed
    }
}

void PrivateFolder::write(std::string_view name, std::string_view bytes) const
{
    std::ofstream file(path_ / name, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    file.close();
    if (!file) throw Error(ErrorCode::program_failed, "the temporary folder " + path_.string() + " is full or cannot be written");
}

std::filesystem::path find_program(std::string_view name)
{
    const char* variable = std::getenv("PATH");
    const std::string_view path = variable != nullptr ? variable : "/usr/bin:/bin";
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find(':', begin), path.size());
        std::filesystem::path candidate = std::filesystem::path(path.substr(begin, end - begin)) / name;
        std::error_code ignored;
        if (candidate.is_absolute() && std::filesystem::is_regular_file(candidate, ignored) && ::access(candidate.c_str(), X_OK) == 0)
            return candidate;
        begin = end + 1;
    }
    return {};
}

} // namespace zeren::reading
