// Any bytes as the worksheet of an XLSX; behind NUL bytes the styles, then a shared string each.
#include "parts.hpp"
#include "target.hpp"
#include "unit/packages.hpp"

#include "zeren/parse.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto parts = zeren::fuzz::split_parts<5>(zeren::fuzz::view(data, size));
    const std::vector<std::string> strings(parts.begin() + 2, parts.end());
    const auto text = zeren::fuzz::read_or_refuse(zeren::packages::xlsx(parts[0], strings, parts[1]), {});
    if (!text) return 0;
    zeren::fuzz::check_text(*text);
    zeren::fuzz::check_model(zeren::parse(*text));
    return 0;
}
