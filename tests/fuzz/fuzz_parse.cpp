// Any text: the model keeps its promises, and parsing it twice gives the same.
#include "target.hpp"

#include "zeren/parse.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    zeren::ReadOptions options;
    options.format = "text";
    options.charset = "UTF-8";
    const auto text = zeren::fuzz::read_or_refuse(zeren::fuzz::view(data, size), options);
    if (!text) return -1; // no UTF-8: nothing that is worth keeping in the corpus of this target
    const zeren::Document document = zeren::parse(*text);
    if (document.content != text->content) zeren::fuzz::fail("parse changes the text");
    zeren::fuzz::check_model(document);
    return 0;
}
