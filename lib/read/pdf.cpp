// pdftotext -tsv: words with their places; pdftocairo -svg: the rules of tables.
//
//     level page_num par_num block_num line_num word_num left top width height conf text
//     5     1        0       0         0        0        109.67 102.79 286.92 42.72 100 发展改革委办公厅
//
// How pages become lines, paragraphs and tables: page_text.cpp. What an SVG draws: pdf_rules.cpp. Test: tests/unit/read_pdf_test.cpp,
// tests/formats.
#include "read/pdf.hpp"

#include "read/child.hpp"
#include "read/page.hpp"
#include "read/pdf_rules.hpp"
#include "read/utf8_check.hpp"
#include "zeren/error.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace zeren::reading {

namespace {

constexpr std::size_t kColumns = 12;
constexpr std::size_t kMostPages = 5000;

double number_of(std::string_view text)
{
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// A row of the table; false for one that has too few columns.
bool split(std::string_view row, std::array<std::string_view, kColumns>& columns)
{
    for (std::size_t i = 0; i + 1 < kColumns; ++i) {
        const std::size_t tab = row.find('\t');
        if (tab == std::string_view::npos) return false;
        columns[i] = row.substr(0, tab);
        row.remove_prefix(tab + 1);
    }
    columns[kColumns - 1] = row;
    return true;
}

void add_row(std::string_view row, std::vector<Page>& pages)
{
    std::array<std::string_view, kColumns> columns;
    if (!split(row, columns)) return;
    const Box box{number_of(columns[6]), number_of(columns[7]), number_of(columns[6]) + number_of(columns[8]),
                  number_of(columns[7]) + number_of(columns[9])};
    if (columns[0] == "1") {
        if (pages.size() >= kMostPages)
            throw Error(ErrorCode::container_too_large, "has more than " + std::to_string(kMostPages) + " pages; split it");
        pages.push_back({box.width(), box.height(), {}, {}});
    } else if (columns[0] == "5" && !pages.empty()) {
        pages.back().words.push_back({box, std::string(columns[11])});
    }
}

std::vector<Page> read_words(std::string_view table)
{
    std::vector<Page> pages;
    while (!table.empty()) {
        const std::size_t end = std::min(table.find('\n'), table.size());
        add_row(table.substr(0, end), pages);
        table.remove_prefix(std::min(end + 1, table.size()));
    }
    return pages;
}

bool contains_word(std::string_view text, std::string_view word) { return text.find(word) != std::string_view::npos; }

void check_result(const ChildResult& result)
{
    if (result.status == 0) return;
    if (contains_word(result.errors, "password") || contains_word(result.errors, "encrypted"))
        throw Error(ErrorCode::file_encrypted, "is encrypted; open it with its password and save it without one");
    throw Error(ErrorCode::program_failed, "is a PDF file that pdftotext could not read (exit " + std::to_string(result.status) +
                                               "): damaged or truncated; get it again, or save it anew");
}

} // namespace

Read read_pdf(std::string_view bytes, const ReadOptions& options)
{
    require_programs(options, "a PDF file", "pdftotext");
    const std::filesystem::path program = find_program("pdftotext");
    if (program.empty())
        throw Error(ErrorCode::program_missing, "is a PDF file, and pdftotext, which reads it, is not installed (Debian: poppler-utils); "
                                                "install it, or get the file as DOCX or text");
    const PrivateFolder folder;
    folder.write("input.pdf", bytes);
    ChildResult result = run_child(program, {"-q", "-enc", "UTF-8", "-tsv", "input.pdf", "-"}, folder, child_limits(options));
    if (result.status != 0)
        result.errors += run_child(program, {"-l", "1", "input.pdf", "-"}, folder, child_limits(options)).errors; // -q is silent
    check_result(result);
    std::vector<std::size_t> ignored;
    std::vector<Page> pages = read_words(repair_utf8(result.output, ignored));
    if (std::all_of(pages.begin(), pages.end(), [](const Page& page) { return page.words.empty(); }))
        throw Error(ErrorCode::scan_without_text, "holds no text, a scan or an empty file; run OCR over it first, or get the text version");
    add_rules(folder, options, pages);
    return read_pages(std::move(pages), limits_of(options));
}

} // namespace zeren::reading
