// signals.hpp: an interrupted run leaves nothing half-written behind.
#pragma once

#include <csignal>

namespace zeren::tool {

// SIGHUP, SIGINT and SIGTERM remove the file that remove_on_signal named and then end the program as usual (129, 130, 143).
// SIGPIPE and SIGXFSZ are ignored, so that a closed pipe and a file limit are seen where it is written to.
void watch_signals();

// The file to remove, or nullptr for none. The name is copied.
void remove_on_signal(const char* path) noexcept;

// From here on the first of those signals only leaves a note, so that a long run can put its things in order; the second ends the
// program as usual. Calls that a signal interrupts are taken up again.
void note_signals();

// The signal that came since, or 0.
int noted_signal() noexcept;

// For work that is not worth keeping: thrown by stop_if_signalled() once a signal came.
struct Interrupted {
    int signal;
};
void stop_if_signalled();

// Ends the program as that signal would have.
[[noreturn]] void end_by(int signal);

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
