// The folder in which a program of the system works, and a keeper that clears up when this process dies.
// Test: tests/unit/read_child_test.cpp, tests/formats/signal_test.py.
#pragma once

#include <filesystem>
#include <string_view>
#include <sys/types.h>

namespace zeren::reading {

// A folder that only this process may enter, gone with all that is in it when its owner is: at the end of the scope, and also when the
// process is killed meanwhile, by whatever signal.
class PrivateFolder {
public:
    PrivateFolder(); // Throws Error program_failed when the system gives none.
    ~PrivateFolder();
    PrivateFolder(const PrivateFolder&) = delete;
    PrivateFolder& operator=(const PrivateFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
    void write(std::string_view name, std::string_view bytes) const; // a file in it

    // The process group that works in it, to be killed when this process dies; 0 for none.
    void set_group(pid_t group) const noexcept;

private:
    std::filesystem::path path_;
    pid_t keeper_ = -1;
    int line_ = -1; // to the keeper
};

// Where a program is, by PATH; empty for none.
[[nodiscard]] std::filesystem::path find_program(std::string_view name);

} // namespace zeren::reading
