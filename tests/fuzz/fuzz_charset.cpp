// Any bytes as plain text. The first byte says in which charset they are read; 0 leaves it to be found out.
#include "target.hpp"

#include <array>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::array<const char*, 8> kCharsets{"", "UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "GBK", "Big5-HKSCS"};
    if (size == 0) return -1;
    zeren::ReadOptions options;
    options.format = "text";
    options.charset = kCharsets[data[0] % kCharsets.size()];
    const auto text = zeren::fuzz::read_or_refuse(zeren::fuzz::view(data + 1, size - 1), options);
    if (text) zeren::fuzz::check_text(*text);
    return 0;
}
