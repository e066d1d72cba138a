// memchr from line end to line end: what it costs to touch the bytes.
#include "competitor.hpp"

#include <cstring>

namespace zeren::bench {
namespace {

Run make(const std::string& text)
{
    return [&text] {
        std::size_t lines = 0;
        const char* at = text.data();
        const char* const end = at + text.size();
        while ((at = static_cast<const char*>(std::memchr(at, '\n', static_cast<std::size_t>(end - at)))) != nullptr) {
            ++lines;
            ++at;
        }
        return lines;
    };
}

} // namespace

const Competitor kLineScan = {"memchr lines", "memchr: where lines end", make};

} // namespace zeren::bench
