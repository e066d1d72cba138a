// Any bytes as the JSON of a model: refused by an Error, or read to a model that is written and read again without a change.
#include "target.hpp"

#include "zeren/error.hpp"
#include "zeren/json.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    zeren::Document document;
    try {
        document = zeren::from_json(zeren::fuzz::view(data, size));
    } catch (const zeren::Error&) {
        return 0;
    }
    for (const auto offsets : {zeren::Offsets::code_point, zeren::Offsets::utf8, zeren::Offsets::utf16}) {
        const std::string json = zeren::to_json(document, {.offsets = offsets, .with_text = true, .compact = true});
        if (zeren::from_json(json) != document) zeren::fuzz::fail("the model read from its own JSON differs");
    }
    return 0;
}
