// output.hpp: where a command's result goes: standard output, or a file that appears whole or not at all.
//
// A regular file (`-o OUT`) is written under a temporary name in the same folder, synced, and renamed over OUT on commit(); a
// symbolic link stays and its target is replaced; the mode of an existing file stays, a new one follows the umask. Devices and pipes
// (/dev/stdout, a fifo) are written directly. Without commit() the temporary is removed; a signal removes it too (signals.hpp).
#pragma once

#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace zeren::tool {

// The output cannot be written; what() is the line to print, with the cure.
class OutputFailed : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

// Nobody reads the output any more.
class PipeClosed : public std::exception {};

// What a failed system call means for somebody who wants to write, and what to do about it.
std::string write_cure(int error);

// Where a chain of links ends, whether or not something is there.
std::filesystem::path follow_links(std::filesystem::path path);

class Output {
public:
    // `name` is the file, or empty for standard output.
    explicit Output(const std::string& name);
    ~Output();
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void write(std::string_view bytes);
    void commit();

private:
    void open_temporary(unsigned mode, bool keeps_mode);
    void discard() noexcept;
    [[noreturn]] void fail(int error) const;

    std::string name_;                // as the user wrote it, for messages
    std::filesystem::path target_;    // what the links lead to
    std::filesystem::path temporary_; // empty when written directly
    int file_ = 1;
};

} // namespace zeren::tool
