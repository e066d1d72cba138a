// A child process in its own group, watched through two pipes and a clock.
//
// Between fork and exec only async-signal-safe calls are made, for the caller may have threads: arguments and environment are laid out
// before. The child gets its own process group, so that LibreOffice's helpers die with it; limits on memory, processor time, file size
// and core; no descriptor but the pipes; signals as usual; PATH, HOME, LANG and TMPDIR as its whole environment. Whatever happens, the
// group is killed and the child waited for; when this process itself is killed, the keeper of the folder does it (child_folder.cpp). Test:
// tests/unit/read_child_test.cpp.
#include "read/child.hpp"

#include "zeren/error.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <new>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace zeren::reading {

namespace {

constexpr std::size_t kMostErrors = 4096;
constexpr rlim_t kLargestFile = rlim_t{1} << 30U;
constexpr int kTick = 20; // milliseconds
constexpr int kNotStarted = 127;

[[noreturn]] void refuse_start(int error)
{
    throw Error(ErrorCode::program_failed, "cannot start a program to read it: " + std::generic_category().message(error));
}

class Pipe {
public:
    Pipe()
    {
        if (::pipe2(ends_.data(), O_CLOEXEC) != 0) refuse_start(errno);
    }
    ~Pipe()
    {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    [[nodiscard]] int reader() const noexcept { return ends_[0]; }
    [[nodiscard]] int writer() const noexcept { return ends_[1]; }
    void close_end(std::size_t end) noexcept
    {
        if (ends_[end] >= 0) ::close(ends_[end]);
        ends_[end] = -1;
    }

private:
    std::array<int, 2> ends_{-1, -1};
};

void set_limit(decltype(RLIMIT_AS) resource, rlim_t value) noexcept
{
    rlimit limit{};
    if (::getrlimit(resource, &limit) == 0 && limit.rlim_max != RLIM_INFINITY && value > limit.rlim_max) value = limit.rlim_max;
    limit.rlim_cur = limit.rlim_max = value;
    ::setrlimit(resource, &limit);
}

struct Start {
    const char* program;
    char* const* arguments;
    char* const* environment;
    const char* folder;
    int output;
    int errors;
    ChildLimits limits;
    pid_t parent;
};

// The child's side, from fork to exec.
[[noreturn]] void become(const Start& start) noexcept
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != start.parent) ::_exit(kNotStarted);
    sigset_t none;
    sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int signal : {SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGCHLD, SIGQUIT}) ::signal(signal, SIG_DFL);
    const int nothing = ::open("/dev/null", O_RDONLY);
    if (nothing < 0 || ::dup2(nothing, STDIN_FILENO) < 0 || ::dup2(start.output, STDOUT_FILENO) < 0 ||
        ::dup2(start.errors, STDERR_FILENO) < 0 || ::chdir(start.folder) != 0)
        ::_exit(kNotStarted);
    ::close_range(3, ~0U, 0);
    ::umask(077);
    set_limit(RLIMIT_CORE, 0);
    set_limit(RLIMIT_FSIZE, kLargestFile);
    set_limit(RLIMIT_CPU, start.limits.seconds + 1);
    if (start.limits.memory > 0) set_limit(RLIMIT_AS, start.limits.memory);
    ::execve(start.program, start.arguments, start.environment);
    ::_exit(kNotStarted);
}

std::vector<char*> pointers(std::vector<std::string>& words)
{
    std::vector<char*> result;
    result.reserve(words.size() + 1);
    for (std::string& word : words) result.push_back(word.data());
    result.push_back(nullptr);
    return result;
}

// A started child; killed with its group and waited for at the end.
class Child {
public:
    Child(pid_t id, const PrivateFolder& folder) noexcept : id_(id), folder_(folder)
    {
        ::setpgid(id_, id_);
        folder_.set_group(id_);
    }
    ~Child()
    {
        kill_group();
        while (!ended_) {
            if (::waitpid(id_, &status_, 0) >= 0 || errno != EINTR) ended_ = true;
        }
        folder_.set_group(0);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    // Looks without waiting.
    [[nodiscard]] bool has_ended() noexcept
    {
        if (ended_) return true;
        const pid_t found = ::waitpid(id_, &status_, WNOHANG);
        const bool lost = found < 0 && errno != EINTR; // a caller that ignores SIGCHLD
        ended_ = found == id_ || lost;
        if (lost) status_ = 0;
        if (ended_) kill_group();
        return ended_;
    }
    [[nodiscard]] int status() const noexcept { return WIFSIGNALED(status_) ? 128 + WTERMSIG(status_) : WEXITSTATUS(status_); }

private:
    void kill_group() const noexcept { ::kill(-id_, SIGKILL); }

    pid_t id_;
    const PrivateFolder& folder_;
    int status_ = 0;
    bool ended_ = false;
};

// All that a pipe holds now; false at its end.
bool drain(int file, std::string& text, std::uint64_t most)
{
    std::array<char, 1U << 16U> buffer{};
    for (;;) {
        const ssize_t got = ::read(file, buffer.data(), buffer.size());
        if (got > 0) {
            if (text.size() <= most) text.append(buffer.data(), static_cast<std::size_t>(got));
        } else if (got == 0) {
            return false;
        } else if (errno != EINTR) {
            return errno == EAGAIN || errno == EWOULDBLOCK;
        }
    }
}

ChildResult watch(Child& child, Pipe& output, Pipe& errors, const ChildLimits& limits)
{
    const auto deadline = std::chrono::steady_clock::now() + std::chrono::seconds(limits.seconds);
    ChildResult result;
    ::fcntl(output.reader(), F_SETFL, O_NONBLOCK);
    ::fcntl(errors.reader(), F_SETFL, O_NONBLOCK);
    bool open = true;
    for (bool ended = false; !ended;) {
        std::array<pollfd, 2> files{{{open ? output.reader() : -1, POLLIN, 0}, {errors.reader(), POLLIN, 0}}};
        ::poll(files.data(), open ? 1 : 0, kTick);
        ended = child.has_ended();
        open = drain(output.reader(), result.output, limits.output) && open;
        (void)drain(errors.reader(), result.errors, kMostErrors);
        if (result.output.size() > limits.output)
            throw Error(ErrorCode::container_too_large,
                        "holds more than " + std::to_string(limits.output) + " bytes of text; raise max_unpacked or split it");
        if (!ended && std::chrono::steady_clock::now() > deadline)
            throw Error(ErrorCode::program_timeout,
                        "took longer than " + std::to_string(limits.seconds) + " seconds to convert; raise max_seconds or split it");
    }
    result.status = child.status();
    return result;
}

} // namespace

ChildResult run_child(const std::filesystem::path& program, const std::vector<std::string>& arguments, const PrivateFolder& folder,
                      const ChildLimits& limits)
{
    const char* path = std::getenv("PATH");
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables{std::string("PATH=") + (path != nullptr ? path : "/usr/bin:/bin"), "HOME=" + folder.path().string(),
                                       "TMPDIR=" + folder.path().string(), "LANG=C.UTF-8", "LC_ALL=C.UTF-8"};
    const std::vector<char*> argument_list = pointers(words);
    const std::vector<char*> environment = pointers(variables);
    Pipe output;
    Pipe errors;
    const std::string folder_name = folder.path().string();
    const Start start{words.front().c_str(),
                      argument_list.data(),
                      environment.data(),
                      folder_name.c_str(),
                      output.writer(),
                      errors.writer(),
                      limits,
                      ::getpid()};
    const pid_t id = ::fork();
    if (id < 0) refuse_start(errno);
    if (id == 0) become(start);
    Child child(id, folder);
    output.close_end(1);
    errors.close_end(1);
    return watch(child, output, errors, limits);
}

ChildLimits child_limits(const ReadOptions& options) noexcept
{
    return {options.max_seconds, options.max_program_memory, options.max_unpacked};
}

void require_programs(const ReadOptions& options, std::string_view format_title, std::string_view program)
{
    if (options.external_programs) return;
    throw Error(ErrorCode::program_disabled, "is " + std::string(format_title) + ", which " + std::string(program) +
                                                 " reads; set external_programs to allow it, or save it as DOCX, HTML or text");
}

} // namespace zeren::reading
