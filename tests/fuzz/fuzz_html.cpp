// Any bytes as a page of HTML.
#include "target.hpp"

#include "zeren/parse.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    zeren::ReadOptions options;
    options.format = "html";
    const auto text = zeren::fuzz::read_or_refuse(zeren::fuzz::view(data, size), options);
    if (!text) return 0;
    zeren::fuzz::check_text(*text);
    zeren::fuzz::check_model(zeren::parse(*text));
    return 0;
}
