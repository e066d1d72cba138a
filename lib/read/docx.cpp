// DOCX: the paragraphs and tables of word/document.xml as a reader sees them in the final version.
//
//     <w:p><w:pPr><w:numPr>…</w:numPr></w:pPr><w:r><w:t>总体要求</w:t></w:r></w:p>      一、总体要求
//
// Automatic numbers are written out (docx_numbering). Deleted and moved-away text, hidden text, footnotes, comments, headers and
// footers are left out; a paragraph whose mark was deleted goes on in the next. A text box stands behind the paragraph that holds it,
// a table in a cell becomes the cell's lines. What a paragraph says in its runs: docx_runs.cpp. Test: tests/unit/read_docx_test.cpp.
#include "read/docx_numbering.hpp"
#include "read/docx_runs.hpp"
#include "read/docx_styles.hpp"
#include "read/office.hpp"

#include "text/utf8.hpp"
#include "zeren/error.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <sstream>
#include <utility>

namespace zeren::reading {

namespace {

constexpr std::size_t kLongestHeading = 60; // code points; a longer one is body text that was given an outline level
constexpr std::uint32_t kMostColumns = 1024;

bool is_wrapper(pugi::xml_node node) noexcept
{
    return is_named(node, "sdt") || is_named(node, "sdtContent") || is_named(node, "customXml") || is_named(node, "ins") ||
           is_named(node, "moveTo") || is_named(node, "smartTag");
}

// Calls `use` with the children, those in wrappers (w:sdt, w:ins …) included.
template <class Use>
void each_block(pugi::xml_node parent, Use&& use)
{
    each_child(parent, [&](pugi::xml_node one) {
        if (is_wrapper(one)) each_block(one, use);
        else use(one);
    });
}

class Body {
public:
    Body(DocxStyles styles, DocxNumbering numbering, const Limits& limits)
        : styles_(std::move(styles)), numbering_(std::move(numbering)), cells_(limits.cells)
    {
    }

    Read read(pugi::xml_node body)
    {
        each_block(body, [&](pugi::xml_node one) {
            if (is_named(one, "p")) {
                std::vector<Line> lines;
                add_paragraph(one, lines);
                write(lines);
            } else if (is_named(one, "tbl")) {
                writer_.table(read_table(one));
            }
        });
        std::vector<Line> rest;
        if (!open_.empty()) rest.push_back({std::exchange(open_, {}), false});
        write(rest);
        Read read{std::move(writer_.content()), std::move(writer_.blocks()), {}};
        report_signs(read.diagnostics);
        return read;
    }

private:
    struct Line {
        std::string text;
        bool heading = false;
    };

    void write(const std::vector<Line>& lines)
    {
        for (const Line& line : lines) writer_.paragraph(line.text, line.heading);
    }

    void report_signs(std::vector<Diagnostic>& diagnostics) const
    {
        if (signs_ == 0) return;
        std::ostringstream message;
        message << "Left out: " << signs_ << (signs_ == 1 ? " sign of a font, code " : " signs of fonts, the first code ") << std::hex
                << std::uppercase << static_cast<std::uint32_t>(first_sign_.code) << " of \"" << first_sign_.font << "\".";
        diagnostics.push_back({"unknown_sign", Severity::warning, message.str(), {}});
    }

    // The paragraph's line, and those of the text boxes in it.
    void add_paragraph(pugi::xml_node paragraph, std::vector<Line>& lines)
    {
        const pugi::xml_node properties = child(paragraph, "pPr");
        const std::string_view style = value(child(properties, "pStyle"), "val");
        DocxRuns runs = read_runs(paragraph, styles_);
        if (signs_ == 0 && !runs.unknown.empty()) first_sign_ = runs.unknown.front();
        signs_ += runs.unknown.size();
        const pugi::xml_node mark = child(properties, "rPr");
        const bool goes_on = child(mark, "del") || child(mark, "moveFrom"); // the mark was deleted
        if (goes_on || (is_on(child(mark, "vanish")) && runs.text.empty())) {
            open_ += runs.text;
        } else {
            const std::string text = std::exchange(open_, {}) + runs.text;
            const std::string number = next_number(properties, style);
            const bool outlined = child(properties, "outlineLvl") ? number_of_outline(properties) < 9 : styles_.is_heading(style);
            lines.push_back({number + text, outlined && text::count_code_points(text) <= kLongestHeading && !text.ends_with(kFullStop)});
        }
        for (const pugi::xml_node box : runs.boxes) add_blocks(box, lines);
    }

    static std::uint32_t number_of_outline(pugi::xml_node properties) { return number(child(properties, "outlineLvl"), "val", 9); }

    std::string next_number(pugi::xml_node properties, std::string_view style)
    {
        DocxListPlace place = styles_.list_place(style);
        const DocxListPlace own = list_place(properties);
        if (own.set) {
            place.set = true;
            place.list = own.list;
        }
        if (own.has_level) {
            place.has_level = true;
            place.level = own.level;
        }
        return numbering_.next(place, style);
    }

    // All lines of a text box or cell; tables in it are dissolved.
    void add_blocks(pugi::xml_node parent, std::vector<Line>& lines)
    {
        each_block(parent, [&](pugi::xml_node one) {
            if (is_named(one, "p")) add_paragraph(one, lines);
            else if (is_named(one, "tbl"))
                each_block(one, [&](pugi::xml_node row) {
                    each_block(row, [&](pugi::xml_node cell) {
                        if (is_named(cell, "tc")) add_blocks(cell, lines);
                    });
                });
        });
    }

    TableDraft read_table(pugi::xml_node table)
    {
        TableDraft draft;
        std::map<std::uint32_t, std::size_t> above; // column → the cell that a continued one belongs to
        std::uint32_t row = 0;
        each_block(table, [&](pugi::xml_node one) {
            if (!is_named(one, "tr")) return;
            const pugi::xml_node properties = child(one, "trPr");
            if (child(properties, "del")) return;
            std::uint32_t column = std::min(number(child(properties, "gridBefore"), "val", 0), kMostColumns);
            each_block(one, [&](pugi::xml_node cell) {
                if (is_named(cell, "tc")) add_cell(cell, row, column, draft, above);
            });
            ++row;
        });
        return draft;
    }

    void add_cell(pugi::xml_node cell, std::uint32_t row, std::uint32_t& column, TableDraft& draft,
                  std::map<std::uint32_t, std::size_t>& above)
    {
        cells_.add();
        const pugi::xml_node properties = child(cell, "tcPr");
        const std::uint32_t width = std::clamp(number(child(properties, "gridSpan"), "val", 1), 1U, kMostColumns);
        const pugi::xml_node merge = child(properties, "vMerge");
        const pugi::xml_node across = child(properties, "hMerge");
        const std::uint32_t begin = column;
        column = std::min(column + width, 100 * kMostColumns);
        if (across && value(across, "val") != "restart" && !draft.cells.empty() && draft.cells.back().row == row) {
            draft.cells.back().column_span += width;
            return;
        }
        const auto upper = above.find(begin);
        const bool goes_on = merge && value(merge, "val") != "restart" && upper != above.end();
        if (goes_on) {
            TableDraft::Entry& entry = draft.cells[upper->second];
            if (entry.row + entry.row_span == row) {
                ++entry.row_span;
                return;
            }
        }
        std::vector<Line> lines;
        add_blocks(cell, lines);
        TableDraft::Entry entry{row, begin, 1, width, {}};
        for (const Line& line : lines) entry.text.append(entry.text.empty() ? "" : "\n").append(line.text);
        if (merge) above[begin] = draft.cells.size();
        else above.erase(begin);
        draft.cells.push_back(std::move(entry));
    }

    static constexpr std::string_view kFullStop = "\xE3\x80\x82"; // 。

    DocxStyles styles_;
    DocxNumbering numbering_;
    CellCount cells_;
    BlockWriter writer_;
    std::string open_;      // of a paragraph whose mark was deleted
    std::size_t signs_ = 0; // that no table knows
    UnknownSign first_sign_;
};

} // namespace

Read read_docx(Zip& zip, const Limits& limits)
{
    const std::string main = main_part(zip, limits);
    const Xml document = load_xml(zip, main, limits);
    const auto load = [&](std::string_view type) -> std::pair<bool, std::string> {
        std::string part = related_part(zip, main, type, limits);
        const bool there = !part.empty() && zip.has(part);
        return {there, std::move(part)};
    };
    DocxStyles styles;
    DocxNumbering numbering;
    if (const auto [there, part] = load("styles"); there) styles = DocxStyles(load_xml(zip, part, limits).root());
    if (const auto [there, part] = load("numbering"); there) numbering = DocxNumbering(load_xml(zip, part, limits).root());
    return Body(std::move(styles), std::move(numbering), limits).read(child(document.root(), "body"));
}

} // namespace zeren::reading
