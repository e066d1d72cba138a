// progress.hpp: what a batch tells on standard error while it runs.
//
// On a terminal one line that renews itself, elsewhere a plain line now and then (after 1, 2, 4 … 60 seconds), with --quiet none.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace zeren::tool {

class Progress {
public:
    enum class Form { none, lines, terminal };

    // `before`: notices done in an earlier run, which tell nothing about the rate of this one.
    Progress(Form form, std::uint64_t total, std::uint64_t before);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    static Form fitting(bool quiet);

    void show(std::uint64_t done, std::uint64_t refused); // when it is time
    void complain(const std::string& subject, const std::string& message);
    void clear();

private:
    [[nodiscard]] std::string line(std::uint64_t done, std::uint64_t refused, double seconds) const;

    using Clock = std::chrono::steady_clock;
    Form form_;
    std::uint64_t total_, before_;
    std::chrono::seconds step_{1};
    Clock::time_point start_ = Clock::now(), next_;
    bool on_screen_ = false;
};

} // namespace zeren::tool
