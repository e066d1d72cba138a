// Any bytes through the face for C: parsed, walked with an index beyond each end, written as JSON, read again, compared with itself;
// and the bytes as JSON of a model. No exception may leave it, each failure has an error, each view lies in its document.
#include "target.hpp"

#include "zeren/zeren.h"

#include <memory>

namespace {

using zeren::fuzz::fail;

template <auto Free>
struct Freer {
    template <class Object>
    void operator()(Object* object) const noexcept
    {
        Free(object);
    }
};
using Document = std::unique_ptr<zeren_document, Freer<zeren_document_free>>;
using Json = std::unique_ptr<zeren_string, Freer<zeren_string_free>>;

// What went wrong is told, and told only then. By reference, for the call that gives the status fills the error.
void check(zeren_status status, zeren_error*& error)
{
    if ((status == ZEREN_OK) != (error == nullptr)) fail("status and error differ");
    if (error != nullptr && (zeren_error_status(error) != status || *zeren_error_text(error) == '\0')) fail("an error without text");
    zeren_error_free(error);
}

Json json_of(const zeren_document* document, zeren_offsets offsets)
{
    zeren_string* json = nullptr;
    zeren_error* error = nullptr;
    const zeren_status status = zeren_document_json(document, offsets, ZEREN_WITH_TEXT | ZEREN_COMPACT, &json, &error);
    check(status, error);
    if (status != ZEREN_OK) fail("a document that cannot be written");
    return Json(json);
}

std::string_view view(const zeren_string* string) { return {zeren_string_data(string), zeren_string_size(string)}; }

Document document_of(std::string_view json)
{
    zeren_document* document = nullptr;
    zeren_error* error = nullptr;
    check(zeren_document_from_json(json.data(), json.size(), nullptr, 0, &document, &error), error);
    return Document(document);
}

void check_span(const zeren_document* document, zeren_span span)
{
    const zeren_view wording = zeren_document_text(document, span);
    if (wording.size != span.end - span.begin) fail("a span beyond the text");
}

void walk(const zeren_document* document)
{
    for (std::size_t i = 0; i <= zeren_document_task_count(document); ++i) { // one beyond the end: NULL, which all accessors take
        const zeren_task* task = zeren_document_task(document, i);
        check_span(document, zeren_task_span(task));
        check_span(document, zeren_task_extent(task));
        for (std::size_t r = 0; r <= zeren_task_role_count(task); ++r) {
            const zeren_role* role = zeren_task_role(task, r);
            check_span(document, zeren_role_span(role));
            for (std::size_t p = 0; p <= zeren_role_party_count(role); ++p) {
                const zeren_party* party = zeren_role_party(role, p);
                check_span(document, zeren_party_span(party));
                const zeren_unit* unit = zeren_document_party(document, static_cast<std::size_t>(zeren_party_index(party)));
                if (zeren_party_index(party) >= 0 && zeren_unit_assignment_count(unit) == 0) fail("a party without an assignment");
            }
        }
        for (std::size_t t = 0; t <= zeren_task_target_count(task); ++t)
            check_span(document, zeren_target_span(zeren_task_target(task, t)));
        for (std::size_t d = 0; d <= zeren_task_deadline_count(task); ++d)
            check_span(document, zeren_deadline_span(zeren_task_deadline(task, d)));
    }
    for (std::size_t i = 0; i <= zeren_document_section_count(document); ++i)
        check_span(document, zeren_section_span(zeren_document_section(document, i)));
    for (std::size_t i = 0; i <= zeren_document_diagnostic_count(document); ++i)
        check_span(document, zeren_diagnostic_span(zeren_document_diagnostic(document, i)));
}

void compare_with_itself(const zeren_document* document)
{
    zeren_string* json = nullptr;
    zeren_error* error = nullptr;
    check(zeren_compare_json(document, document, ZEREN_YEARS_AS_FOUND, ZEREN_UTF16, 0, &json, &error), error);
    const Json freed(json);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = zeren::fuzz::view(data, size);
    zeren_document* parsed = nullptr;
    zeren_error* error = nullptr;
    check(zeren_parse(bytes.data(), bytes.size(), nullptr, &parsed, &error), error);
    const Document document(parsed);
    if (document) {
        walk(document.get());
        for (const zeren_offsets offsets : {ZEREN_CODE_POINT, ZEREN_UTF8, ZEREN_UTF16}) {
            const Json json = json_of(document.get(), offsets);
            const Document again = document_of(view(json.get()));
            if (!again || view(json_of(again.get(), offsets).get()) != view(json.get())) fail("the document from its own JSON differs");
        }
        compare_with_itself(document.get());
    }
    if (const Document strange = document_of(bytes)) walk(strange.get());
    return 0;
}
