// Any bytes as a file whose kind is found by its content: ZIP containers whole, with their directories and packed members.
#include "target.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    zeren::ReadOptions options;
    options.max_unpacked = 1U << 20;
    const auto text = zeren::fuzz::read_or_refuse(zeren::fuzz::view(data, size), options);
    if (text) zeren::fuzz::check_text(*text);
    return 0;
}
