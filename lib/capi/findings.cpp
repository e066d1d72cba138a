// What is odd in a notice, which claims of a model it does not support, and what changed between two: each as JSON in one call.
//
// Nothing is decided here: check, verify and compare are called behind the guard. Test: tests/capi/refusals.c, tests/capi/answers.c.
#include "capi/guard.hpp"
#include "capi/handles.hpp"
#include "capi/json_options.hpp"
#include "zeren/check.hpp"
#include "zeren/compare.hpp"
#include "zeren/verify.hpp"

#include <algorithm>

using namespace zeren;
using capi::made;
using capi::words_of;

namespace {

const Document& known(const zeren_document* document) { return capi::held(document, "the document is NULL"); }

// Codes separated by commas; NULL names none.
std::vector<std::string> codes_of(const char* list)
{
    std::vector<std::string> codes;
    std::string_view rest = list == nullptr ? "" : list;
    while (!rest.empty()) {
        const std::size_t comma = std::min(rest.find(','), rest.size());
        if (comma != 0) codes.emplace_back(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return codes;
}

} // namespace

zeren_status zeren_check_json(const zeren_document* document, const zeren_lexicon* lexicon, const char* off, const char* on,
                              zeren_offsets offsets, uint32_t flags, zeren_string** json, zeren_error** error)
{
    return made(json, error, [&] {
        const JsonOptions form = capi::json_options(offsets, flags);
        const CheckOptions options{codes_of(off), codes_of(on)};
        return findings_to_json(known(document), check(known(document), options, words_of(lexicon)), form);
    });
}

zeren_status zeren_verify_json(const zeren_document* document, const zeren_lexicon* lexicon, const char* model, size_t size,
                               zeren_offsets offsets, uint32_t flags, zeren_string** json, zeren_error** error)
{
    return made(json, error, [&] {
        const JsonOptions form = capi::json_options(offsets, flags);
        const std::string_view claims = capi::borrowed(model, size);
        return findings_to_json(known(document), verify(known(document), claims, words_of(lexicon)), form);
    });
}

zeren_status zeren_compare_json(const zeren_document* before, const zeren_document* after, int32_t years_apart, zeren_offsets offsets,
                                uint32_t flags, zeren_string** json, zeren_error** error)
{
    return made(json, error, [&] {
        const JsonOptions form = capi::json_options(offsets, flags);
        CompareOptions options;
        if (years_apart != ZEREN_YEARS_AS_FOUND) options.years_apart = years_apart;
        return to_json(compare(known(before), known(after), options), known(before), known(after), form);
    });
}
