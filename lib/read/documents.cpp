// From a format to its reader; those that were left out of the build are not named here.
//
//     docx, xlsx, ofd → zip.cpp and the reader itself       pdf → pdftotext       doc, xls, rtf, odt, ods → soffice, then docx or xlsx
//
// Test: tests/unit/read_documents_test.cpp.
#include "read/documents.hpp"

#include "read/foreign.hpp"
#include "read/formats.hpp"
#include "zeren/error.hpp"

#if ZEREN_WITH_ZIP
#include "read/container.hpp"
#endif
#if ZEREN_WITH_PDF
#include "read/pdf.hpp"
#endif
#if ZEREN_WITH_LIBREOFFICE
#include "read/libreoffice.hpp"
#endif

#include <string>

namespace zeren::reading {

namespace {

[[noreturn]] void refuse_container(std::string_view what)
{
    throw Error(ErrorCode::format_unsupported,
                "is " + std::string(what) + ", whose readers were left out of this build; save it as text or HTML");
}

#if ZEREN_WITH_ZIP
Read read_package(Zip& zip, Format format, const Limits& limits)
{
    switch (format) {
#if ZEREN_WITH_DOCX
    case Format::docx: return read_docx(zip, limits);
#endif
#if ZEREN_WITH_XLSX
    case Format::xlsx: return read_xlsx(zip, limits);
#endif
#if ZEREN_WITH_OFD
    case Format::ofd: return read_ofd(zip, limits);
#endif
    default: refuse_container("a container");
    }
}
#endif

} // namespace

Format find_format(std::string_view bytes, [[maybe_unused]] const ReadOptions& options)
{
    if (const std::string_view told = foreign_kind(bytes); !told.empty()) throw Error(ErrorCode::format_unsupported, std::string(told));
    const Format format = sniff(bytes);
#if ZEREN_WITH_ZIP
    if (format == Format::zip) {
        const Limits limits = limits_of(options);
        Zip zip(bytes, limits.container);
        return sniff_package(zip, limits);
    }
#else
    if (format == Format::zip) refuse_container("a ZIP container (DOCX, XLSX, OFD ...)");
#endif
#if ZEREN_WITH_LIBREOFFICE
    if (format == Format::ole) return sniff_ole(bytes);
#else
    if (format == Format::ole) refuse_container("an old Office file (DOC, XLS, WPS)");
#endif
    return format;
}

Read read_document([[maybe_unused]] std::string_view bytes, Format format, [[maybe_unused]] const ReadOptions& options)
{
    require_built(format);
#if ZEREN_WITH_PDF
    if (format == Format::pdf) return read_pdf(bytes, options);
#endif
#if ZEREN_WITH_ZIP
    const Limits limits = limits_of(options);
#endif
#if ZEREN_WITH_LIBREOFFICE
    if (format_info(format).reader == Reader::office) {
        const Converted converted = convert_by_office(bytes, format, options);
        Zip zip(converted.bytes, limits.container);
        return read_package(zip, converted.format, limits);
    }
#endif
#if ZEREN_WITH_ZIP
    Zip zip(bytes, limits.container);
    return read_package(zip, format, limits);
#else
    refuse_container("a container");
#endif
}

} // namespace zeren::reading
