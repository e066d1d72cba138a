// signals.hpp: an interrupted run leaves nothing half-written behind.
#pragma once

#include <csignal>

namespace zeren::tool {

// SIGHUP, SIGINT and SIGTERM remove the file that remove_on_signal named and then end the program as usual (129, 130, 143).
// SIGPIPE and SIGXFSZ are ignored, so that a closed pipe and a file limit are seen where it is written to.
void watch_signals();

// The file to remove, or nullptr for none. The name is copied.
void remove_on_signal(const char* path) noexcept;

// While one lives, those signals wait.
class SignalsHeld {
public:
    SignalsHeld() noexcept;
    ~SignalsHeld();
    SignalsHeld(const SignalsHeld&) = delete;
    SignalsHeld& operator=(const SignalsHeld&) = delete;

private:
    sigset_t before_;
};

} // namespace zeren::tool
