// A time has up to three numbers: year, month, day.
#include "extract/from_to.hpp"

namespace zeren::extract {
namespace {

constexpr std::size_t kMostTimes = 4;

} // namespace

std::size_t value_before(const Statements& statements, std::size_t index) noexcept
{
    for (std::size_t back = 1; back <= kMostTimes + 1 && back <= index; ++back)
        if (!statements.all[index - back].timed) return index - back;
    return index;
}

std::size_t value_behind(const Statements& statements, std::size_t index) noexcept
{
    for (std::size_t next = index + 1; next < statements.all.size() && next <= index + kMostTimes + 1; ++next)
        if (!statements.all[next].timed) return next;
    return index;
}

std::uint32_t value_end(const Statements& statements, std::size_t index) noexcept
{
    return statements.all[value_before(statements, index)].amount.span.end;
}

} // namespace zeren::extract
