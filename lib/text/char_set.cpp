// The walk of char_set.hpp where no more than the character counts.
#include "text/char_set.hpp"

namespace zeren::text {

std::size_t CharSet::next(std::string_view text, std::size_t at, std::size_t end) const noexcept
{
    return next_where(text, at, end, [](std::size_t) { return true; });
}

} // namespace zeren::text
