// A notice in, a document out; the document as JSON, and back.
//
// Nothing is decided here: read, parse, to_json and from_json are called behind the guard. Test: tests/capi/walk.c, tests/capi/refusals.c.
#include "zeren/parse.hpp"
#include "capi/guard.hpp"
#include "capi/handles.hpp"
#include "capi/json_options.hpp"
#include "zeren/json.hpp"

#include <span>
#include <utility>

using namespace zeren;
using capi::borrowed;
using capi::InvalidArgument;
using capi::made;

namespace {

const zeren_options& chosen(const zeren_options* options)
{
    static const zeren_options kDefaults;
    return options == nullptr ? kDefaults : *options;
}

static_assert(static_cast<int>(Offsets::code_point) == ZEREN_CODE_POINT && static_cast<int>(Offsets::utf8) == ZEREN_UTF8 &&
              static_cast<int>(Offsets::utf16) == ZEREN_UTF16);

} // namespace

namespace zeren::capi {

std::string_view borrowed(const char* data, size_t size)
{
    if (data == nullptr && size != 0) throw InvalidArgument{"the data are NULL, but their length is not 0"};
    return size == 0 ? std::string_view("") : std::string_view(data, size);
}

JsonOptions json_options(zeren_offsets offsets, uint32_t flags)
{
    if (static_cast<unsigned>(offsets) > ZEREN_UTF16) throw InvalidArgument{"there is no such unit of offsets"};
    if ((flags & ~static_cast<uint32_t>(ZEREN_WITH_TEXT | ZEREN_COMPACT | ZEREN_WITHOUT_GENERATOR)) != 0)
        throw InvalidArgument{"there is no such flag"};
    JsonOptions options;
    options.offsets = static_cast<Offsets>(offsets);
    options.with_text = (flags & ZEREN_WITH_TEXT) != 0;
    options.compact = (flags & ZEREN_COMPACT) != 0;
    options.with_generator = (flags & ZEREN_WITHOUT_GENERATOR) == 0;
    return options;
}

} // namespace zeren::capi

zeren_status zeren_parse(const char* data, size_t size, const zeren_options* options, zeren_document** document, zeren_error** error)
{
    return made(document, error, [&] {
        const zeren_options& how = chosen(options);
        const std::string_view bytes = borrowed(data, size);
        return parse(read(std::as_bytes(std::span(bytes)), how.read), how.words());
    });
}

zeren_status zeren_parse_file(const char* path, const zeren_options* options, zeren_document** document, zeren_error** error)
{
    return made(document, error, [&] {
        if (path == nullptr) throw InvalidArgument{"the path is NULL"};
        const zeren_options& how = chosen(options);
        return parse(read_file(path, how.read), how.words());
    });
}

zeren_status zeren_document_from_json(const char* json, size_t size, const char* text, size_t text_size, zeren_document** document,
                                      zeren_error** error)
{
    return made(document, error, [&] {
        const std::string_view model = borrowed(json, size);
        if (text == nullptr && text_size == 0) return from_json(model);
        Text beside;
        beside.content = borrowed(text, text_size);
        return from_json(model, std::move(beside));
    });
}

void zeren_document_free(zeren_document* document) { delete document; }

zeren_status zeren_document_json(const zeren_document* document, zeren_offsets offsets, uint32_t flags, zeren_string** json,
                                 zeren_error** error)
{
    return made(json, error, [&] { return to_json(capi::held(document, "the document is NULL"), capi::json_options(offsets, flags)); });
}

const char* zeren_string_data(const zeren_string* string) { return string == nullptr ? "" : string->value.c_str(); }
size_t zeren_string_size(const zeren_string* string) { return string == nullptr ? 0 : string->value.size(); }
void zeren_string_free(zeren_string* string) { delete string; }
