// XLSX: the visible sheets of a workbook in their order, each a table.
//
// How a sheet becomes paragraphs and a table: sheet.cpp; when its name is a heading: sheet_names.cpp. Sheets, rows and columns that the
// author hid are left out and told in a diagnostic hidden_cells. What a cell shows: xlsx_sheet.cpp.
// Macros and links to other files are never looked at. Test: tests/unit/read_xlsx_test.cpp.
#include "read/office.hpp"
#include "read/sheet_names.hpp"
#include "read/xlsx_sheet.hpp"

#include "text/displayed_numbers.hpp"

#include <map>
#include <utility>

namespace zeren::reading {

namespace {

std::vector<std::string> read_strings(pugi::xml_node table)
{
    std::vector<std::string> strings;
    each_child(table, [&](pugi::xml_node item) {
        if (!is_named(item, "si")) return;
        std::string text;
        each_child(item, [&](pugi::xml_node one) { // rPh is the reading of the characters, no text
            if (is_named(one, "t")) text += text_of(one);
            else if (is_named(one, "r")) text += text_of(child(one, "t"));
        });
        strings.push_back(std::move(text));
    });
    return strings;
}

std::vector<std::string> read_formats(pugi::xml_node styles)
{
    std::map<std::uint32_t, std::string> own;
    each_child(child(styles, "numFmts"), [&](pugi::xml_node one) { own[number(one, "numFmtId", 0)] = value(one, "formatCode"); });
    std::vector<std::string> formats;
    each_child(child(styles, "cellXfs"), [&](pugi::xml_node one) {
        const std::uint32_t id = number(one, "numFmtId", 0);
        const auto found = own.find(id);
        formats.push_back(found != own.end() ? found->second : std::string(text::builtin_number_format(id)));
    });
    return formats;
}

Workbook read_workbook(Zip& zip, const std::string& main, pugi::xml_node root, const Limits& limits)
{
    Workbook workbook;
    const std::string_view epoch = value(child(root, "workbookPr"), "date1904");
    workbook.from_1904 = epoch == "1" || epoch == "true";
    const std::string strings = related_part(zip, main, "sharedStrings", limits);
    if (!strings.empty() && zip.has(strings)) workbook.strings = read_strings(load_xml(zip, strings, limits).root());
    const std::string styles = related_part(zip, main, "styles", limits);
    if (!styles.empty() && zip.has(styles)) workbook.formats = read_formats(load_xml(zip, styles, limits).root());
    return workbook;
}

std::string counted(std::uint32_t count, const char* one)
{
    return count == 0 ? std::string() : (std::to_string(count) + " " + one + (count == 1 ? "" : "s"));
}

void report_hidden(std::uint32_t sheets, std::uint32_t rows, std::uint32_t columns, std::vector<Diagnostic>& diagnostics)
{
    std::string what;
    for (const std::string& part : {counted(sheets, "sheet"), counted(rows, "row"), counted(columns, "column")})
        if (!part.empty()) what.append(what.empty() ? "" : ", ").append(part);
    if (!what.empty()) diagnostics.push_back({"hidden_cells", Severity::warning, "Hidden in the workbook and left out: " + what + ".", {}});
}

void report_formulas(std::uint32_t formulas, std::vector<Diagnostic>& diagnostics)
{
    if (formulas > 0)
        diagnostics.push_back({"formula_without_value",
                               Severity::warning,
                               counted(formulas, "formula") + (formulas == 1 ? " has" : " have") +
                                   " no stored result and came out empty; open the workbook in an office program and save it.",
                               {}});
}

// In their order, with their names where these tell what the sheets hold.
void write_sheets(const std::vector<NamedSheet>& sheets, BlockWriter& writer)
{
    const bool tell = names_are_headings(sheets);
    for (const NamedSheet& one : sheets) write_sheet(one.sheet, writer, tell ? std::string_view(one.name) : std::string_view());
}

} // namespace

Read read_xlsx(Zip& zip, const Limits& limits)
{
    const std::string main = main_part(zip, limits);
    const Xml document = load_xml(zip, main, limits);
    const Workbook workbook = read_workbook(zip, main, document.root(), limits);
    CellCount count(limits.cells);
    std::vector<NamedSheet> visible;
    std::uint32_t sheets = 0;
    std::uint32_t rows = 0;
    std::uint32_t columns = 0;
    std::uint32_t formulas = 0;
    each_child(child(document.root(), "sheets"), [&](pugi::xml_node one) {
        const std::string_view state = value(one, "state");
        const bool hidden = state == "hidden" || state == "veryHidden";
        const std::string part = related_part_by_id(zip, main, value(one, "id"), limits);
        if (part.empty() || !zip.has(part)) return;
        const Xml xml = load_xml(zip, part, limits);
        if (!is_named(xml.root(), "worksheet")) return; // a chart
        Sheet sheet = read_sheet(xml.root(), workbook, count);
        if (hidden) {
            sheets += !sheet.table.cells.empty();
            return;
        }
        rows += sheet.hidden_rows;
        columns += sheet.hidden_columns;
        formulas += sheet.formulas;
        visible.push_back({std::string(value(one, "name")), std::move(sheet)});
    });
    BlockWriter writer;
    write_sheets(visible, writer);
    Read read{std::move(writer.content()), std::move(writer.blocks()), {}};
    report_hidden(sheets, rows, columns, read.diagnostics);
    report_formulas(formulas, read.diagnostics);
    return read;
}

} // namespace zeren::reading
