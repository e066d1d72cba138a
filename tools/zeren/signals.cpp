// signals.cpp: the handler touches one fixed buffer and calls only what is allowed in a handler (unlink, signal, raise).
#include "signals.hpp"

#include <array>
#include <atomic>
#include <climits>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace zeren::tool {
namespace {

constexpr std::array kEndings{SIGHUP, SIGINT, SIGTERM};

// The globals of the tool: a handler has no other way to know or to tell. doomed is written only while the signals are held or before
// they come.
std::array<char, PATH_MAX + 1> doomed{};
std::atomic<int> noted{0};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void end_on_signal(int signal)
{
    if (doomed[0] != '\0') ::unlink(doomed.data());
    ::raise(signal); // SA_RESETHAND: the default action, once the handler has returned
}

extern "C" void note_signal(int signal) { noted = signal; }

void handle_endings(void (*handler)(int), int flags)
{
    struct sigaction action {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    for (const int signal : kEndings) {
        struct sigaction before {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) ::sigaction(signal, &action, nullptr); // nohup stays nohup
    }
}

} // namespace

void watch_signals()
{
    handle_endings(end_on_signal, static_cast<int>(SA_RESETHAND));
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

void note_signals() { handle_endings(note_signal, static_cast<int>(SA_RESETHAND | SA_RESTART)); }

int noted_signal() noexcept { return noted; }

void stop_if_signalled()
{
    if (const int signal = noted_signal(); signal != 0) throw Interrupted{signal};
}

void end_by(int signal)
{
    std::signal(signal, SIG_DFL);
    ::raise(signal);
    std::_Exit(128 + signal); // where the signal is blocked
}

void remove_on_signal(const char* path) noexcept
{
    doomed[0] = '\0';
    const std::size_t size = path == nullptr ? 0 : std::strlen(path) + 1;
    if (size < 2 || size > doomed.size()) return;
    std::memcpy(doomed.data() + 1, path + 1, size - 1);
    doomed[0] = path[0]; // last: it says that the rest is whole
}

SignalsHeld::SignalsHeld() noexcept
{
    sigset_t held;
    sigemptyset(&held);
    for (const int signal : kEndings) sigaddset(&held, signal);
    ::sigprocmask(SIG_BLOCK, &held, &before_);
}

SignalsHeld::~SignalsHeld() { ::sigprocmask(SIG_SETMASK, &before_, nullptr); }

} // namespace zeren::tool
