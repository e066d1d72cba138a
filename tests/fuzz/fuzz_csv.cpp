// Any bytes as comma separated values: quotes, fields and rows of every shape.
#include "target.hpp"

#include "zeren/parse.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    zeren::ReadOptions options;
    options.format = "csv";
    options.max_cells = 2000; // within what a fuzzer writes, so that the limit is met too
    const auto text = zeren::fuzz::read_or_refuse(zeren::fuzz::view(data, size), options);
    if (!text) return 0;
    zeren::fuzz::check_text(*text);
    zeren::fuzz::check_model(zeren::parse(*text));
    return 0;
}
