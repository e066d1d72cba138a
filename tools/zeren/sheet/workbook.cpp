// workbook.cpp: libxlsxwriter, the only file that names it.
//
// It writes to a file of its own under the system's folder for temporary files, which is then copied to the output, so that that
// appears whole or not at all (output.hpp). The time of making is fixed: the same notices give the same bytes.
#include "workbook.hpp"

#include "printable.hpp"
#include "sheet/temporary_file.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <fstream>
#include <unistd.h>
#include <xlsxwriter.h>

namespace zeren::tool {
namespace {

constexpr std::size_t kMostRows = LXW_ROW_MAX;
constexpr std::size_t kMostCharacters = 32767; // of a cell: Excel's limit
constexpr std::uint8_t kPaperA4 = 9;
constexpr double kLineHeight = 15.6; // points; of the usual 11 point font with 汉字
constexpr double kMostHeight = 409;  // Excel's limit
constexpr std::size_t kMostLines = 30;
constexpr std::time_t kMade = 946684800; // 2000-01-01

struct Sheet {
    lxw_worksheet* sheet = nullptr;
    std::vector<TableColumn> columns;
    std::size_t rows = 0;
};

// An empty file that only this program uses.
std::string temporary_file()
{
    int file = -1;
    std::string name = make_temporary_file("sheet", file);
    ::close(file);
    return name;
}

bool begins_character(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

// Where the character `count` of a text begins; its end where it has fewer.
std::size_t place_of(std::string_view text, std::size_t count)
{
    if (text.size() <= count) return text.size();
    std::size_t place = 0;
    for (; place < text.size(); ++place)
        if (begins_character(text[place]) && count-- == 0) break;
    return place;
}

std::optional<lxw_datetime> date_of(const std::string& text)
{
    constexpr std::size_t kLength = 10; // 2024-06-30
    lxw_datetime date{};
    if (text.size() != kLength || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto read = [&](std::size_t begin, std::size_t end, int& value) {
        return std::from_chars(text.data() + begin, text.data() + end, value).ptr == text.data() + end;
    };
    if (!read(0, 4, date.year) || !read(5, 7, date.month) || !read(8, kLength, date.day)) return std::nullopt;
    constexpr int kFirstYear = 1900; // a sheet knows no earlier day
    return date.year > kFirstYear ? std::optional(date) : std::nullopt;
}

// The lines that a text takes in a column so many characters wide: 汉字 are two wide, and a mark that may not begin a line leaves a gap.
std::size_t lines_of(std::string_view text, std::uint32_t width)
{
    const std::size_t room = std::max<std::size_t>(width, 4) - 2;
    std::size_t lines = 0;
    while (true) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        lines += std::max<std::size_t>(1, (columns(text.substr(0, end)) + room - 1) / room);
        if (end == text.size() || lines > kMostLines) return lines;
        text.remove_prefix(end + 1);
    }
}

// As high as the fullest cell asks for. A sheet that says no height is shown by LibreOffice with rows of one line.
double height_of(const std::vector<TableCell>& row, const std::vector<TableColumn>& columns)
{
    std::size_t lines = 1;
    for (std::size_t i = 0; i < row.size() && i < columns.size(); ++i) lines = std::max(lines, lines_of(row[i].text, columns[i].width));
    return std::min(kMostHeight, kLineHeight * static_cast<double>(lines));
}

std::optional<double> number_of(const TableCell& cell)
{
    constexpr std::size_t kSafeDigits = 15;
    if (!cell.number || cell.text.size() > kSafeDigits) return std::nullopt;
    double value = 0;
    const auto end = cell.text.data() + cell.text.size();
    return std::from_chars(cell.text.data(), end, value).ptr == end ? std::optional(value) : std::nullopt;
}

} // namespace

struct Workbook::State {
    std::string file = temporary_file();
    lxw_workbook* book = nullptr;
    lxw_format* head = nullptr;
    std::array<lxw_format*, 2> plain{}; // [1]: inherited
    lxw_format* date = nullptr;
    std::vector<Sheet> sheets;

    State();
    ~State();
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    std::size_t shortened = 0;

    // As much of a text as a cell holds.
    std::string fitting(const std::string& text)
    {
        if (place_of(text, kMostCharacters) == text.size()) return text;
        ++shortened;
        return text.substr(0, place_of(text, kMostCharacters - 3)) + "...";
    }

    lxw_format* cell_format() const
    {
        lxw_format* format = workbook_add_format(book);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_border(format, LXW_BORDER_HAIR);
        return format;
    }
};

Workbook::State::State()
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    book = workbook_new_opt(file.c_str(), &options);
    if (book == nullptr) throw OutputFailed("no workbook can be made; is there memory and room for temporary files?");
    lxw_doc_properties properties{};
    properties.created = kMade;
    workbook_set_properties(book, &properties);
    head = cell_format();
    format_set_bold(head);
    format_set_bg_color(head, 0xE7E6E6);
    format_set_align(head, LXW_ALIGN_VERTICAL_CENTER);
    format_set_align(head, LXW_ALIGN_CENTER);
    plain = {cell_format(), cell_format()};
    format_set_italic(plain[1]);
    format_set_font_color(plain[1], 0x7F7F7F);
    date = cell_format();
    format_set_num_format(date, "yyyy-mm-dd");
}

Workbook::State::~State()
{
    if (book != nullptr) workbook_close(book); // frees it, too
    ::unlink(file.c_str());
}

Workbook::Workbook() : state_(std::make_unique<State>()) {}

Workbook::~Workbook() = default;

std::size_t Workbook::add_sheet(std::string_view name, const std::vector<TableColumn>& columns)
{
    Sheet added;
    added.sheet = workbook_add_worksheet(state_->book, std::string(name).c_str());
    if (added.sheet == nullptr) throw OutputFailed("no sheet \"" + std::string(name) + "\" can be made; is its name too long or taken?");
    added.columns = columns;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(added.sheet, column, column, columns[i].width, nullptr);
        worksheet_write_string(added.sheet, 0, column, columns[i].title.c_str(), state_->head);
    }
    worksheet_freeze_panes(added.sheet, 1, 0);
    worksheet_set_landscape(added.sheet);
    worksheet_set_paper(added.sheet, kPaperA4);
    worksheet_fit_to_pages(added.sheet, 1, 0);
    worksheet_repeat_rows(added.sheet, 0, 0);
    worksheet_set_footer(added.sheet, "&C&P / &N");
    added.rows = 1;
    state_->sheets.push_back(std::move(added));
    return state_->sheets.size() - 1;
}

void Workbook::add_rows(std::size_t sheet, const std::vector<std::vector<TableCell>>& rows)
{
    Sheet& into = state_->sheets.at(sheet);
    if (rows.size() > kMostRows - into.rows) throw OutputFailed("a sheet holds 1,048,576 rows; write CSV, or fewer notices");
    for (const std::vector<TableCell>& row : rows) {
        const auto line = static_cast<lxw_row_t>(into.rows++);
        worksheet_set_row(into.sheet, line, height_of(row, into.columns), nullptr); // before its cells: they go out row by row
        for (std::size_t i = 0; i < row.size() && i < into.columns.size(); ++i) {
            const TableCell& cell = row[i];
            const auto column = static_cast<lxw_col_t>(i);
            lxw_format* format = state_->plain[cell.inherited ? 1 : 0];
            auto date = into.columns[i].key == "due" ? date_of(cell.text) : std::nullopt;
            if (date) worksheet_write_datetime(into.sheet, line, column, &*date, state_->date);
            else if (const auto number = number_of(cell)) worksheet_write_number(into.sheet, line, column, *number, format);
            else if (cell.text.empty()) worksheet_write_blank(into.sheet, line, column, format);
            else worksheet_write_string(into.sheet, line, column, state_->fitting(cell.text).c_str(), format);
        }
    }
}

std::size_t Workbook::shortened() const { return state_->shortened; }

void Workbook::write_to(Output& output)
{
    for (const Sheet& sheet : state_->sheets)
        if (!sheet.columns.empty())
            worksheet_autofilter(sheet.sheet, 0, 0, static_cast<lxw_row_t>(sheet.rows - 1),
                                 static_cast<lxw_col_t>(sheet.columns.size() - 1));
    lxw_workbook* book = state_->book;
    state_->book = nullptr;
    const lxw_error error = workbook_close(book);
    if (error != LXW_NO_ERROR)
        throw OutputFailed(std::string("the workbook cannot be made (") + lxw_strerror(error) +
                           "); is there room in the folder for temporary files?");
    std::ifstream file(state_->file, std::ios::binary);
    std::array<char, 1U << 16U> part{};
    while (file.read(part.data(), part.size()) || file.gcount() > 0) output.write({part.data(), static_cast<std::size_t>(file.gcount())});
    if (!file.eof()) throw OutputFailed(state_->file + ": cannot be read again");
}

} // namespace zeren::tool
