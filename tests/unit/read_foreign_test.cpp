// Files that would pass for text, and texts that only look like them.
#include "read/foreign.hpp"

#include "packages.hpp"

#include <gtest/gtest.h>

#include <string>

namespace zeren::reading {
namespace {

using namespace std::string_literals;

const std::string kArchive =
    "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"b\"\r\n\r\n--b\r\n"
    "Content-Type: text/html\r\n\r\n<html><body><p>1.=E6=95=B4</p></body></html>\r\n--b--\r\n";

TEST(Foreign, AreToldWithTheWayToWhatCanBeRead)
{
    EXPECT_EQ(foreign_kind(kArchive), "is a web archive (MHT); open it in a browser and save it as HTML");
    for (const std::string& xml :
         {"<?xml version=\"1.0\"?>\n<?mso-application progid=\"Word.Document\"?>\n<w:wordDocument>"s,
          "\xEF\xBB\xBF<?xml version=\"1.0\"?><uof:UOF xmlns:uof=\"x\">"s, "<?xml version='1.0'?><pkg:package xmlns:pkg=\"x\">"s,
          "<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.text\">"s})
        EXPECT_EQ(foreign_kind(xml), "is a document in XML of an office program; open it there and save it as DOCX") << xml;
    for (const std::string& xml :
         {"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook>"s,
          "<?xml version=\"1.0\"?><office:document office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\">"s})
        EXPECT_EQ(foreign_kind(xml), "is a workbook in XML of an office program; open it there and save it as XLSX") << xml;
    for (const std::string& packed : {"Rar!\x1A\x07\x00"s, "7z\xBC\xAF\x27\x1C\x00"s, "\x1F\x8B\x08\x00"s})
        EXPECT_EQ(foreign_kind(packed), "is a packed archive; unpack it and name the files in it");
}

TEST(Foreign, TextsAreNone)
{
    for (const std::string& text :
         {""s, "责任单位：市水务局"s, "From: a\nMIME-Version: 1.0\n正文"s, "multipart/related MIME-Version: 1.0"s,
          "关于MIME-Version: multipart/related的通知"s, "<?xml version=\"1.0\"?><root><a>1.整治河道。</a></root>"s,
          "<?xml version=\"1.0\"?><html><body>UOF</body></html>"s, "Rar"s, "<?xml"s, ":"s, "Rarely: x"s})
        EXPECT_EQ(foreign_kind(text), "") << text;
}

TEST(Foreign, AreRefusedUnlessAFormatIsForced)
{
    EXPECT_EQ(packages::error_of(kArchive), "format_unsupported");
    EXPECT_EQ(packages::error_of("Rar!\x1A\x07\x00"s + std::string(40, '\0')), "format_unsupported");
    ReadOptions options;
    options.format = "html";
    EXPECT_EQ(packages::error_of(kArchive, options).substr(0, 5), "none:");
}

} // namespace
} // namespace zeren::reading
