// Stored members need no packer: a local header, the bytes, and a directory at the end.
#include "packages.hpp"

#include "zeren/error.hpp"
#include "zeren/read.hpp"

#include <cstdint>
#include <span>

namespace zeren::packages {
namespace {

constexpr std::string_view kDeclaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr std::string_view kRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    return ~crc;
}

void put(std::string& out, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i) out += static_cast<char>((value >> (8 * i)) & 0xFFU);
}

// What the local header and the directory have in common.
void put_member(std::string& out, const std::string& name, const std::string& content)
{
    put(out, 20, 2);    // version
    put(out, 0x800, 2); // names in UTF-8
    put(out, 0, 2);     // stored
    put(out, 0, 4);     // no time
    put(out, crc32(content), 4);
    put(out, static_cast<std::uint32_t>(content.size()), 4);
    put(out, static_cast<std::uint32_t>(content.size()), 4);
    put(out, static_cast<std::uint32_t>(name.size()), 2);
    put(out, 0, 2);
}

std::string relationship(int id, std::string_view type, std::string_view target)
{
    return "<Relationship Id=\"rId" + std::to_string(id) + "\" Type=\"" + std::string(kRelations) + "/" + std::string(type) +
           "\" Target=\"" + std::string(target) + "\"/>";
}

std::string relationships(const std::string& content)
{
    return std::string(kDeclaration) + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + content +
           "</Relationships>";
}

std::string types(std::string_view part, std::string_view type)
{
    return std::string(kDeclaration) +
           "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/" + std::string(part) +
           "\" ContentType=\"application/vnd.openxmlformats-officedocument." + std::string(type) + ".main+xml\"/></Types>";
}

std::string word_part(std::string_view root, std::string_view content)
{
    return std::string(kDeclaration) + "<w:" + std::string(root) + " xmlns:w=\"" + std::string(kWord) + "\">" + std::string(content) +
           "</w:" + std::string(root) + ">";
}

} // namespace

std::string zip(const Members& members)
{
    std::string out;
    std::string directory;
    for (const auto& [name, content] : members) {
        const auto at = static_cast<std::uint32_t>(out.size());
        out += "PK\x03\x04";
        put_member(out, name, content);
        out += name + content;
        directory += "PK\x01\x02";
        put(directory, 20, 2);
        put_member(directory, name, content);
        put(directory, 0, 2); // comment
        put(directory, 0, 2);
        put(directory, 0, 2);
        put(directory, 0, 4);
        put(directory, at, 4);
        directory += name;
    }
    const auto begin = static_cast<std::uint32_t>(out.size());
    out += directory + "PK\x05\x06";
    put(out, 0, 4);
    put(out, static_cast<std::uint32_t>(members.size()), 2);
    put(out, static_cast<std::uint32_t>(members.size()), 2);
    put(out, static_cast<std::uint32_t>(directory.size()), 4);
    put(out, begin, 4);
    put(out, 0, 2);
    return out;
}

std::string docx(std::string_view body, std::string_view numbering, std::string_view styles)
{
    return zip({{"[Content_Types].xml", types("word/document.xml", "wordprocessingml.document")},
                {"_rels/.rels", relationships(relationship(1, "officeDocument", "word/document.xml"))},
                {"word/_rels/document.xml.rels",
                 relationships(relationship(1, "numbering", "numbering.xml") + relationship(2, "styles", "styles.xml"))},
                {"word/document.xml", word_part("document", "<w:body>" + std::string(body) + "</w:body>")},
                {"word/numbering.xml", word_part("numbering", numbering)},
                {"word/styles.xml", word_part("styles", styles)}});
}

std::string xlsx(std::string_view worksheet, const std::vector<std::string>& strings, std::string_view styles)
{
    return workbook({{"Sheet1", std::string(worksheet)}}, strings, styles);
}

std::string workbook(const std::vector<std::pair<std::string, std::string>>& sheets, const std::vector<std::string>& strings,
                     std::string_view styles)
{
    std::string shared;
    for (const std::string& one : strings) shared += "<si><t>" + one + "</t></si>";
    const auto part = [](std::string_view root, std::string_view content) {
        return std::string(kDeclaration) + "<" + std::string(root) +
               " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"" + std::string(kRelations) + "\">" +
               std::string(content) + "</" + std::string(root) + ">";
    };
    std::string list;
    std::string relations = relationship(1, "sharedStrings", "sharedStrings.xml") + relationship(2, "styles", "styles.xml");
    std::vector<std::pair<std::string, std::string>> parts;
    for (int id = 3; const auto& [name, worksheet] : sheets) {
        const std::string number = std::to_string(id);
        list += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        relations += relationship(id, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.emplace_back("xl/worksheets/sheet" + number + ".xml", part("worksheet", worksheet));
        ++id;
    }
    parts.insert(parts.begin(), {{"[Content_Types].xml", types("xl/workbook.xml", "spreadsheetml.sheet")},
                                 {"_rels/.rels", relationships(relationship(1, "officeDocument", "xl/workbook.xml"))},
                                 {"xl/_rels/workbook.xml.rels", relationships(relations)},
                                 {"xl/workbook.xml", part("workbook", "<sheets>" + list + "</sheets>")},
                                 {"xl/sharedStrings.xml", part("sst", shared)},
                                 {"xl/styles.xml", part("styleSheet", styles)}});
    return zip(parts);
}

Text read(std::string_view bytes, const ReadOptions& options)
{
    return zeren::read(std::as_bytes(std::span(bytes.data(), bytes.size())), options);
}

std::string shown(const Text& text)
{
    std::string result;
    const auto words = [&](Span span) { return text.content.substr(span.begin, span.size()); };
    for (const Block& block : text.blocks) {
        if (!result.empty()) result += '\n';
        if (block.kind != Block::Kind::table) {
            result += (block.kind == Block::Kind::heading ? "# " : "") + words(block.span);
            continue;
        }
        std::string cells;
        for (const Cell& cell : block.cells) {
            cells += (cells.empty() ? "" : "|") + std::to_string(cell.row) + "," + std::to_string(cell.column);
            if (cell.row_span != 1 || cell.column_span != 1)
                cells += " " + std::to_string(cell.row_span) + "x" + std::to_string(cell.column_span);
            cells += " " + words(cell.span);
        }
        result += "[" + cells + "]";
    }
    return result;
}

std::string error_of(std::string_view bytes, const ReadOptions& options)
{
    try {
        return "none: " + read(bytes, options).content;
    } catch (const Error& error) {
        return std::string(to_string(error.code));
    }
}

} // namespace zeren::packages
