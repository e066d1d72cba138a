// The table of formats. A reader that was left out of the build (ZEREN_DOCX=OFF …) keeps its name here, so that the error can say it.
// Test: tests/unit/read_formats_test.cpp.
#include "read/formats.hpp"

#include "zeren/error.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace zeren::reading {

namespace {

constexpr std::array<FormatInfo, 12> kFormats{{
    {Format::text, "text", "text/plain", "a plain text", Reader::text, true},
    {Format::html, "html", "text/html", "an HTML page", Reader::text, true},
    {Format::csv, "csv", "text/csv", "a CSV file", Reader::text, true},
    {Format::docx, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a DOCX file", Reader::package,
     ZEREN_WITH_DOCX},
    {Format::xlsx, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "an XLSX file", Reader::package,
     ZEREN_WITH_XLSX},
    {Format::ofd, "ofd", "application/ofd", "an OFD file", Reader::package, ZEREN_WITH_OFD},
    {Format::pdf, "pdf", "application/pdf", "a PDF file", Reader::pdf, ZEREN_WITH_PDF},
    {Format::doc, "doc", "application/msword", "a DOC or WPS file", Reader::office, ZEREN_WITH_LIBREOFFICE},
    {Format::xls, "xls", "application/vnd.ms-excel", "an XLS or ET file", Reader::office, ZEREN_WITH_LIBREOFFICE},
    {Format::rtf, "rtf", "application/rtf", "an RTF file", Reader::office, ZEREN_WITH_LIBREOFFICE},
    {Format::odt, "odt", "application/vnd.oasis.opendocument.text", "an ODT file", Reader::office, ZEREN_WITH_LIBREOFFICE},
    {Format::ods, "ods", "application/vnd.oasis.opendocument.spreadsheet", "an ODS file", Reader::office, ZEREN_WITH_LIBREOFFICE},
}};

} // namespace

const FormatInfo& format_info(Format format) noexcept
{
    const auto* found = std::find_if(kFormats.begin(), kFormats.end(), [&](const FormatInfo& one) { return one.format == format; });
    return found == kFormats.end() ? kFormats.front() : *found;
}

Format format_named(std::string_view name)
{
    const auto* found = std::find_if(kFormats.begin(), kFormats.end(), [&](const FormatInfo& one) { return one.name == name; });
    if (found != kFormats.end()) return found->format;
    std::string names;
    for (const FormatInfo& one : kFormats) names.append(names.empty() ? "" : ", ").append(one.name);
    throw Error(ErrorCode::format_unsupported, "no format \"" + std::string(name.substr(0, 60)) + "\" is read; use one of " + names);
}

void require_built(Format format)
{
    const FormatInfo& info = format_info(format);
    if (info.built) return;
    throw Error(ErrorCode::format_unsupported,
                "is " + std::string(info.title) + ", whose reader was left out of this build; save it as text or HTML");
}

} // namespace zeren::reading
