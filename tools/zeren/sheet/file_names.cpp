// file_names.cpp: a party's name comes from a notice, so it may hold anything.
#include "file_names.hpp"

#include <string_view>

namespace zeren::tool {
namespace {

constexpr std::size_t kMostBytes = 180; // of 255; a number and an ending follow

std::string harmless(std::string_view name)
{
    std::string safe;
    for (const char c : name) {
        const bool refused =
            static_cast<unsigned char>(c) < ' ' || c == '\x7f' || std::string_view("/\\:*?\"<>|").find(c) != std::string_view::npos;
        safe.push_back(refused || (c == '.' && safe.empty()) ? '_' : c);
    }
    if (safe.size() > kMostBytes) {
        std::size_t end = kMostBytes;
        while (end > 0 && (static_cast<unsigned char>(safe[end]) & 0xC0U) == 0x80U) --end;
        safe.resize(end);
    }
    return safe.empty() ? "_" : safe;
}

} // namespace

std::string FileNames::take(const std::string& name)
{
    const std::string safe = harmless(name);
    std::string free = safe;
    for (int i = 2; !taken_.insert(free).second; ++i) free = safe + "-" + std::to_string(i);
    return free;
}

} // namespace zeren::tool
