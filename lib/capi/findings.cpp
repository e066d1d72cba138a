// What changed between two notices, as JSON in one call.
//
// Nothing is decided here: compare is called behind the guard. Test: tests/capi/refusals.c.
#include "capi/guard.hpp"
#include "capi/handles.hpp"
#include "capi/json_options.hpp"
#include "zeren/compare.hpp"

using namespace zeren;
using capi::guarded;
using capi::InvalidArgument;

namespace {

void need(const zeren_document* document)
{
    if (document == nullptr) throw InvalidArgument{"the document is NULL"};
}

} // namespace

zeren_status zeren_compare_json(const zeren_document* before, const zeren_document* after, int32_t years_apart, zeren_offsets offsets,
                                uint32_t flags, zeren_string** json, zeren_error** error)
{
    return guarded(error, [&] {
        capi::clear_result(json);
        need(before);
        need(after);
        CompareOptions options;
        if (years_apart != ZEREN_YEARS_AS_FOUND) options.years_apart = years_apart;
        const Comparison comparison = compare(before->value, after->value, options);
        *json = new zeren_string{to_json(comparison, before->value, after->value, capi::json_options(offsets, flags))};
    });
}
