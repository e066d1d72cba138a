// sheet_columns.cpp: xl/workbook.xml → its first sheet → <dimension ref="A1:D2"/>, <cols><col min max width>. The file has been read by zeren::read_file before,
// so that its size and members are within the limits; here no more than the three small parts is looked at.
#include "sheet_columns.hpp"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <pugixml.hpp>
#include <string_view>
#include <zip.h>

namespace zeren::tool {
namespace {

constexpr std::size_t kMostBytes = 16UL << 20;
constexpr unsigned kMostColumns = 1024;

struct CloseArchive {
    void operator()(zip_t* zip) const noexcept { zip_discard(zip); }
};

struct CloseMember {
    void operator()(zip_file_t* file) const noexcept { zip_fclose(file); }
};

// The part as XML; empty where it lacks, is too large or broken.
pugi::xml_document part_of(zip_t* zip, const std::string& name)
{
    pugi::xml_document document;
    zip_stat_t info;
    if (zip_stat(zip, name.c_str(), 0, &info) != 0 || (info.valid & ZIP_STAT_SIZE) == 0 || info.size > kMostBytes) return document;
    const std::unique_ptr<zip_file_t, CloseMember> file(zip_fopen(zip, name.c_str(), 0));
    std::string bytes(info.size, '\0');
    if (!file || zip_fread(file.get(), bytes.data(), bytes.size()) != static_cast<zip_int64_t>(bytes.size())) return document;
    document.load_buffer(bytes.data(), bytes.size());
    return document;
}

std::string first_sheet(zip_t* zip)
{
    const pugi::xml_document workbook = part_of(zip, "xl/workbook.xml");
    const std::string id = workbook.child("workbook").child("sheets").child("sheet").attribute("r:id").value();
    const pugi::xml_document relations = part_of(zip, "xl/_rels/workbook.xml.rels");
    for (const pugi::xml_node relation : relations.child("Relationships").children("Relationship")) {
        if (id != relation.attribute("Id").value()) continue;
        const std::string target = relation.attribute("Target").value();
        return target.starts_with('/') ? target.substr(1) : "xl/" + target;
    }
    return {};
}

// Of A1:AD2 the columns up to AD: 30.
std::size_t columns_up_to(std::string_view dimension)
{
    const std::string_view last = dimension.substr(dimension.find(':') == std::string_view::npos ? 0 : dimension.find(':') + 1);
    std::size_t count = 0;
    for (const char c : last) {
        if (c < 'A' || c > 'Z' || count > kMostColumns) break;
        count = count * 26 + static_cast<std::size_t>(c - 'A') + 1;
    }
    return std::min<std::size_t>(count, kMostColumns);
}

} // namespace

SheetColumns sheet_columns(const std::string& file)
{
    SheetColumns columns;
    const std::unique_ptr<zip_t, CloseArchive> zip(zip_open(file.c_str(), ZIP_RDONLY, nullptr));
    if (!zip) return columns;
    const pugi::xml_document part = part_of(zip.get(), first_sheet(zip.get()));
    const pugi::xml_node sheet = part.child("worksheet");
    columns.count = columns_up_to(sheet.child("dimension").attribute("ref").value());
    for (const pugi::xml_node column : sheet.child("cols").children("col")) {
        const unsigned first = std::max(1U, column.attribute("min").as_uint());
        const unsigned last = std::min(kMostColumns, column.attribute("max").as_uint());
        if (last > columns.widths.size()) columns.widths.resize(last, 0);
        for (unsigned i = first; i <= last; ++i) columns.widths[i - 1] = column.attribute("width").as_double();
    }
    return columns;
}

} // namespace zeren::tool
