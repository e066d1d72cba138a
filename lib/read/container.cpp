// Looks into containers for what they hold.
//
//     word/document.xml → docx       xl/workbook.xml → xlsx       OFD.xml → ofd       mimetype …opendocument.text → odt
//     OLE stream WordDocument → doc (also WPS)       Workbook → xls (also ET)       EncryptedPackage → an OOXML file with a password
//
// The main part of an Office package is named by its relationships, whatever its path. OLE streams are found by their names in
// UTF-16, which their directory holds; that is enough to choose a reader, which looks closer. Test: tests/unit/read_container_test.cpp.
#include "read/container.hpp"

#include "zeren/error.hpp"

#include <string>

namespace zeren::reading {

namespace {

constexpr std::size_t kSector = 512;

[[noreturn]] void refuse_unsupported(const std::string& what) { throw Error(ErrorCode::format_unsupported, what); }

[[noreturn]] void refuse_encrypted()
{
    throw Error(ErrorCode::file_encrypted, "is encrypted; open it with its password and save it without one");
}

std::string utf16(std::string_view ascii)
{
    std::string wide;
    for (const char c : ascii) wide.append(1, c).append(1, '\0');
    return wide;
}

// The name of a stream stands at the beginning of a directory entry of 128 bytes.
bool has_stream(std::string_view bytes, std::string_view name)
{
    const std::string wide = utf16(name) + std::string(2, '\0');
    for (std::size_t at = bytes.find(wide); at != std::string_view::npos; at = bytes.find(wide, at + 1))
        if (at % 128 == 0) return true;
    return false;
}

// The header of a Word document (FIB) begins with EC A5 at a sector; bit 8 of its flags says that it is encrypted.
bool is_word_encrypted(std::string_view bytes)
{
    for (std::size_t at = kSector; at + 12 <= bytes.size(); at += kSector)
        if (bytes.substr(at).starts_with("\xEC\xA5")) return (static_cast<unsigned char>(bytes[at + 11]) & 1U) != 0;
    return false;
}

// A FILEPASS record (2F 00) behind the BOF record of a workbook's stream.
bool is_excel_encrypted(std::string_view bytes)
{
    const auto byte = [&](std::size_t i) { return static_cast<std::size_t>(static_cast<unsigned char>(bytes[i])); };
    for (std::size_t at = kSector; at + 8 <= bytes.size(); at += kSector) {
        if (!bytes.substr(at).starts_with(std::string_view("\x09\x08\x10\x00\x00\x06\x05\x00", 8))) continue;
        for (int record = 0; record < 8 && at + 4 <= bytes.size(); ++record) {
            if (byte(at) == 0x2F && byte(at + 1) == 0) return true;
            at += 4 + byte(at + 2) + byte(at + 3) * 256;
        }
        return false;
    }
    return false;
}

// application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml; the path where none is given.
std::string content_type(Zip& zip, std::string_view part, const Limits& limits)
{
    const Xml types = load_xml(zip, "[Content_Types].xml", limits);
    std::string type(part.starts_with("xl/") ? "sheet" : part);
    each_child(types.root(), [&](pugi::xml_node one) {
        const std::string_view name = value(one, "PartName");
        if (name.size() == part.size() + 1 && name.substr(1) == part) type = value(one, "ContentType");
    });
    return type;
}

} // namespace

Format sniff_package(Zip& zip, const Limits& limits)
{
    if (zip.has("mimetype")) {
        const std::string type = zip.load("mimetype");
        if (zip.has("META-INF/manifest.xml") && zip.load("META-INF/manifest.xml").find("encryption-data") != std::string::npos)
            refuse_encrypted();
        if (type.starts_with("application/vnd.oasis.opendocument.text")) return Format::odt;
        if (type.starts_with("application/vnd.oasis.opendocument.spreadsheet")) return Format::ods;
    }
    if (zip.has("OFD.xml")) {
        if (zip.has("Encryptions.xml")) refuse_encrypted();
        return Format::ofd;
    }
    if (zip.has("[Content_Types].xml") && zip.has("_rels/.rels")) {
        const std::string main = main_part(zip, limits);
        if (!main.empty() && zip.has(main)) {
            const std::string type = content_type(zip, main, limits);
            if (type.find("word") != std::string::npos) return Format::docx;
            if (type.find("sheet.binary") != std::string::npos) refuse_unsupported("is a binary workbook (XLSB); save it as XLSX");
            if (type.find("sheet") != std::string::npos) return Format::xlsx;
        }
        refuse_unsupported("is an Office package that holds neither a document nor a workbook; save it as DOCX, XLSX, PDF or text");
    }
    refuse_unsupported("is a ZIP archive and no document; unpack it and name the files in it");
}

Format sniff_ole(std::string_view bytes)
{
    if (has_stream(bytes, "EncryptedPackage")) refuse_encrypted();
    if (has_stream(bytes, "WordDocument")) {
        if (is_word_encrypted(bytes)) refuse_encrypted();
        return Format::doc;
    }
    if (has_stream(bytes, "Workbook") || has_stream(bytes, "Book")) {
        if (is_excel_encrypted(bytes)) refuse_encrypted();
        return Format::xls;
    }
    refuse_unsupported("is an OLE file that holds neither a document nor a workbook, or is truncated; save it as DOCX, PDF or text");
}

} // namespace zeren::reading
