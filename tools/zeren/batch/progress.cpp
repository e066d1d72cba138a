// progress.cpp: "zeren: 1,234 of 2,000 (61 %), 410 a second, 0:02 left, 3 refused".
#include "progress.hpp"

#include "command.hpp"
#include "language/language.hpp"
#include "tally.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <iostream>
#include <unistd.h>

namespace zeren::tool {
namespace {

constexpr std::chrono::milliseconds kFrame{200};
constexpr std::chrono::seconds kLongestStep{60};

std::string clock_time(double seconds)
{
    const auto all = static_cast<std::uint64_t>(std::llround(std::max(0.0, seconds)));
    std::array<char, 40> text{};
    if (all < 3600) std::snprintf(text.data(), text.size(), "%d:%02d", static_cast<int>(all / 60), static_cast<int>(all % 60));
    else
        std::snprintf(text.data(), text.size(), "%llu:%02d:%02d", static_cast<unsigned long long>(all / 3600),
                      static_cast<int>(all / 60 % 60), static_cast<int>(all % 60));
    return text.data();
}

std::string rate_text(double rate)
{
    std::array<char, 40> text{};
    if (rate < 10) std::snprintf(text.data(), text.size(), "%.1f", rate);
    else return grouped(static_cast<std::uint64_t>(rate));
    return text.data();
}

} // namespace

Progress::Form Progress::fitting(bool quiet)
{
    if (quiet) return Form::none;
    return ::isatty(STDERR_FILENO) == 1 ? Form::terminal : Form::lines;
}

Progress::Progress(Form form, std::uint64_t total, std::uint64_t before)
    : form_(form), total_(total), before_(before), next_(start_ + (form == Form::terminal ? kFrame : std::chrono::milliseconds(step_)))
{
}

Progress::~Progress() { clear(); }

void Progress::clear()
{
    if (on_screen_) std::cerr << "\r\033[K" << std::flush;
    on_screen_ = false;
}

void Progress::complain(const std::string& subject, const std::string& message)
{
    clear();
    tool::complain(subject, message);
}

void Progress::show(std::uint64_t done, std::uint64_t refused)
{
    const auto now = Clock::now();
    if (form_ == Form::none || now < next_) return;
    const std::string text = line(done, refused, std::chrono::duration<double>(now - start_).count());
    if (form_ == Form::terminal) {
        std::cerr << "\r" + text + "\033[K" << std::flush;
        on_screen_ = true;
        next_ = now + kFrame;
        return;
    }
    std::cerr << text + "\n" << std::flush;
    step_ = std::min(step_ * 2, kLongestStep);
    next_ = now + step_;
}

std::string Progress::line(std::uint64_t done, std::uint64_t refused, double seconds) const
{
    const double rate = seconds > 0 ? static_cast<double>(done - before_) / seconds : 0;
    const std::string share = std::to_string(total_ == 0 ? 100 : done * 100 / total_);
    std::string text = say("zeren: {1} of {2} ({3} %), {4} a second", {grouped(done), grouped(total_), share, rate_text(rate)});
    if (rate > 0) text += say(", {1} left", {clock_time(static_cast<double>(total_ - done) / rate)});
    if (refused > 0) text += say(", {1} refused", {grouped(refused)});
    return text;
}

} // namespace zeren::tool
