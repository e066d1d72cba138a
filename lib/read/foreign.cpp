// By the first bytes of the file and, where many programs write the same ones (<?xml), by a word within the first 4 KiB; the first line of
// the table that fits decides.
//
//     <?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument …      Word 2003's XML: save it as DOCX
//
// A web archive (MHT, MHTML: a page and its pictures in one file) has no such first bytes: it is laid out like a mail, in headers of any
// order, and is known by the two that it cannot lack (RFC 2557). Test: tests/unit/read_foreign_test.cpp.
#include "read/foreign.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace zeren::reading {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kWindow = 4096;
constexpr std::string_view kBom = "\xEF\xBB\xBF";

struct Signature {
    std::string_view begin;  // of the file
    std::string_view inside; // within the window, in lower case; empty for none
    std::string_view told;
};

constexpr std::string_view kPacked = "is a packed archive; unpack it and name the files in it";
constexpr std::string_view kXmlDocument = "is a document in XML of an office program; open it there and save it as DOCX";
constexpr std::string_view kXmlWorkbook = "is a workbook in XML of an office program; open it there and save it as XLSX";

constexpr std::array kSignatures{
    Signature{"Rar!\x1A\x07"sv, {}, kPacked},
    Signature{"7z\xBC\xAF\x27\x1C"sv, {}, kPacked},
    Signature{"\x1F\x8B\x08"sv, {}, kPacked},
    Signature{"<?xml"sv, "progid=\"word.document\""sv, kXmlDocument},
    Signature{"<?xml"sv, "progid=\"excel.sheet\""sv, kXmlWorkbook},
    Signature{"<?xml"sv, "<w:worddocument"sv, kXmlDocument},
    Signature{"<?xml"sv, "<pkg:package"sv, kXmlDocument},
    Signature{"<?xml"sv, "<uof:uof"sv, kXmlDocument},
    Signature{"<?xml"sv, "opendocument.spreadsheet"sv, kXmlWorkbook},
    Signature{"<?xml"sv, "<office:document"sv, kXmlDocument},
};

char lower(char c) noexcept { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool holds(std::string_view window, std::string_view lower_words) noexcept
{
    return std::search(window.begin(), window.end(), lower_words.begin(), lower_words.end(),
                       [](char a, char b) { return lower(a) == b; }) != window.end();
}

// From: <Saved by …>⏎MIME-Version: 1.0⏎Content-Type: multipart/related; …: the file begins with a header (a name of letters and dashes, a
// colon), and the version of MIME and multipart/related stand in the window. The latter means parts that make up one thing: a page with
// what it shows. A mail with attachments is multipart/mixed, and is read as the text that it is.
bool is_web_archive(std::string_view window) noexcept
{
    const std::size_t colon = window.find(':');
    const bool header = colon < 40 && colon > 0 &&
                        std::all_of(window.begin(), window.begin() + static_cast<std::ptrdiff_t>(colon),
                                    [](char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || c == '-'; });
    return header && holds(window, "mime-version:") && holds(window, "multipart/related");
}

} // namespace

std::string_view foreign_kind(std::string_view bytes) noexcept
{
    if (bytes.starts_with(kBom)) bytes.remove_prefix(kBom.size());
    const std::string_view window = bytes.substr(0, kWindow);
    for (const Signature& one : kSignatures)
        if (window.starts_with(one.begin) && (one.inside.empty() || holds(window, one.inside))) return one.told;
    if (is_web_archive(window)) return "is a web archive (MHT); open it in a browser and save it as HTML";
    return {};
}

} // namespace zeren::reading
