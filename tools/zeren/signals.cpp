// signals.cpp: the handler touches one fixed buffer and calls only what is allowed in a handler (unlink, signal, raise).
#include "signals.hpp"

#include <array>
#include <climits>
#include <cstddef>
#include <cstring>
#include <unistd.h>

namespace zeren::tool {
namespace {

constexpr std::array kEndings{SIGHUP, SIGINT, SIGTERM};

// The one global of the tool: a handler has no other way to know. Written only while the signals are held or before they come.
std::array<char, PATH_MAX + 1> doomed{};

extern "C" void end_on_signal(int signal)
{
    if (doomed[0] != '\0') ::unlink(doomed.data());
    ::raise(signal); // SA_RESETHAND: the default action, once the handler has returned
}

} // namespace

void watch_signals()
{
    struct sigaction action {};
    action.sa_handler = end_on_signal;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigemptyset(&action.sa_mask);
    for (const int signal : kEndings) {
        struct sigaction before {};
        ::sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) ::sigaction(signal, &action, nullptr); // nohup stays nohup
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
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
