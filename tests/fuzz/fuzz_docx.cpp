// Any bytes as the body of a DOCX; behind NUL bytes those of numbering.xml and styles.xml. The container around them is sound, for a
// fuzzer that has to keep checksums right never gets to the reader.
#include "parts.hpp"
#include "target.hpp"
#include "unit/packages.hpp"

#include "zeren/parse.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto parts = zeren::fuzz::split_parts<3>(zeren::fuzz::view(data, size));
    const auto text = zeren::fuzz::read_or_refuse(zeren::packages::docx(parts[0], parts[1], parts[2]), {});
    if (!text) return 0;
    zeren::fuzz::check_text(*text);
    zeren::fuzz::check_model(zeren::parse(*text));
    return 0;
}
