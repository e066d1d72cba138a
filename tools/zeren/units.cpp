// units.cpp: `zeren units`: what each unit leads, is responsible for and helps with, over one or many notices.
#include "command.hpp"
#include "input.hpp"
#include "model_options.hpp"
#include "output.hpp"
#include "sheet/file_names.hpp"
#include "sheet/workbook.hpp"

#include "zeren/error.hpp"
#include "zeren/parse.hpp"
#include "zeren/table.hpp"
#include "zeren/units.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <type_traits>
#include <utility>

namespace zeren::tool {

extern const std::string_view kUnitsUsage = R"(zeren units [FILE|-]... [OPTIONS]

Gathers over all notices what each unit and person leads, is responsible for and helps with, with targets and deadlines;
names that the notices use for one party are one. Without -o the summary by load is printed, the busiest first.
A FILE that cannot be read is reported, the others count, and the exit code is 1.

  -o, --output DIR      write into the folder DIR, which is made or empty: a list for each party, summary and
                        deadlines.ics
      --as FORM         md (default) or xlsx: the form of the lists and of the summary
      --party NAME      print the list of that party alone, in Markdown
      --calendar        print the calendar alone (RFC 5545): deadlines of tasks and dates of reporting; of one party
                        with --party
      --charset NAME    read as UTF-8, GB18030, Big5 ... instead of finding out
      --format NAME     read as text, html, csv, docx, xlsx, ofd, pdf, doc, xls, rtf, odt or ods instead of finding out
      --lexicon FILE    add the entries of FILE to the lexicon; may be repeated
      --max-bytes SIZE  read files of up to SIZE bytes (64M if left out; K, M and G are times 1024)
      --limit NAME=N    move another limit, as of zeren parse; may be repeated
      --lang LANGUAGE   zh or en: of the titles (Chinese if left out) and of messages (else as LC_ALL, LC_MESSAGES or
                        LANG say)
  -h, --help            print this

Examples:
  zeren units 2024.txt 2025.txt -o lists
  zeren units notice.docx --calendar > deadlines.ics
)";

namespace {

namespace po = boost::program_options;
namespace fs = std::filesystem;

constexpr std::size_t kMostLabels = 24; // of fields that get a column of their own
constexpr std::array<std::string_view, 4> kDuties{"lead", "responsible", "cooperating", "other"};

struct Notices {
    std::vector<Document> documents;
    std::vector<const Document*> pointers;
    std::vector<Table> tables; // of the tasks of each
    std::vector<UnitWork> units;
    TableLanguage language = TableLanguage::chinese;
    Lexicon lexicon = Lexicon::builtin();
    bool all_read = true;
};

// Of all notices the same columns, so that the rows of a unit can stand below each other.
std::vector<Table> tables_of(const std::vector<Document>& documents, TableLanguage language)
{
    TableOptions options;
    options.language = language;
    options.with_file = documents.size() > 1;
    for (const Document& document : documents)
        for (const std::string& label : field_labels(document))
            if (std::find(options.fields.begin(), options.fields.end(), label) == options.fields.end() &&
                options.fields.size() < kMostLabels)
                options.fields.push_back(label);
    std::vector<Table> tables;
    for (const Document& document : documents) tables.push_back(make_table(document, options));
    return tables;
}

Notices read_notices(const std::vector<std::string>& files, const ModelOptions& options, TableLanguage language)
{
    Notices notices;
    notices.lexicon = chosen_lexicon(options);
    notices.language = language;
    const SourceNames names(files);
    for (const std::string& file : files) {
        try {
            notices.documents.push_back(parse(read_input(file, options, names.of(file)), notices.lexicon));
            warn_of_no_task(file, notices.documents.back());
        } catch (const Error& error) {
            complain(file, error.message);
            notices.all_read = false;
        }
    }
    for (const Document& document : notices.documents) notices.pointers.push_back(&document);
    notices.units = unit_work(notices.pointers);
    notices.tables = tables_of(notices.documents, language);
    return notices;
}

TableColumn titled(std::string title, std::uint32_t width)
{
    TableColumn column;
    column.title = std::move(title);
    column.width = width;
    return column;
}

Table summary_of(const Notices& notices)
{
    const auto word = [&](std::string_view key) { return std::string(table_word(key, notices.language)); };
    constexpr std::uint32_t kNameWidth = 28, kCountWidth = 10;
    Table table;
    table.columns = {titled(word("unit_heading"), kNameWidth), titled(word("total"), kCountWidth)};
    for (const std::string_view duty : kDuties) table.columns.push_back(titled(word(duty), kCountWidth));
    for (const UnitWork& unit : notices.units) {
        auto& row = table.rows.emplace_back();
        row.push_back({unit.name, false, false});
        row.push_back({std::to_string(unit.tasks.size()), true, false});
        for (const std::size_t count : unit.load) row.push_back({std::to_string(count), true, false});
    }
    return table;
}

// The columns of which a row of the table has something in its cell.
std::vector<bool> filled_columns(const Table& table)
{
    std::vector<bool> filled(table.columns.size(), false);
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            if (!row[i].text.empty()) filled[i] = true;
    return filled;
}

// Columns of fields that none of the tasks has, taken out.
void drop_empty_fields(Table& table)
{
    const std::vector<bool> filled = filled_columns(table);
    const auto kept = [&](std::size_t i) {
        const std::string& key = table.columns[i].key;
        return filled[i] || !(key == "other_fields" || key.starts_with("field:"));
    };
    const auto pick = [&](auto& cells) {
        std::remove_reference_t<decltype(cells)> some;
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (kept(i)) some.push_back(std::move(cells[i]));
        return some;
    };
    for (auto& row : table.rows) row = pick(row);
    table.columns = pick(table.columns);
}

// The columns of a party's list, and each of its tasks as a row, the heaviest duty first.
Table list_of(const Notices& notices, const UnitWork& unit)
{
    Table table;
    if (!notices.tables.empty()) table.columns = notices.tables.front().columns;
    constexpr std::uint32_t kDutyWidth = 8;
    table.columns.insert(table.columns.begin(), titled(std::string(table_word("duty", notices.language)), kDutyWidth));
    for (const UnitTask& one : unit.tasks) {
        auto row = notices.tables[one.document].rows[one.task];
        row.insert(row.begin(),
                   {std::string(table_word(kDuties[static_cast<std::size_t>(one.duty)], notices.language)), false, one.inherited});
        table.rows.push_back(std::move(row));
    }
    drop_empty_fields(table);
    return table;
}

std::string page_of(const Notices& notices, const UnitWork& unit)
{
    std::string page = "# " + unit.name + "\n\n";
    for (std::size_t i = 0; i < kDuties.size(); ++i)
        page.append(i == 0 ? "" : "  ").append(table_word(kDuties[i], notices.language)).append(" ").append(std::to_string(unit.load[i]));
    return page + "\n\n" + to_markdown(list_of(notices, unit));
}

void write_whole(const fs::path& path, const std::string& bytes)
{
    Output output(path.string());
    output.write(bytes);
    output.commit();
}

void write_workbook(const fs::path& path, const Table& table, std::string_view sheet)
{
    Output output(path.string());
    Workbook book;
    book.add_rows(book.add_sheet(sheet, table.columns), table.rows);
    book.write_to(output);
    output.commit();
}

void write_lists(const Notices& notices, const fs::path& folder, bool as_workbooks)
{
    std::error_code error;
    if (fs::exists(folder, error) && !fs::is_directory(folder, error)) throw OutputFailed(folder.string() + ": is a file; name a folder");
    fs::create_directories(folder, error);
    if (error) throw OutputFailed(folder.string() + ": the folder cannot be made (" + error.message() + "); choose another with -o");
    if (!fs::is_empty(folder, error)) // a list of an earlier run would send work to a unit that no longer has it
        throw OutputFailed(folder.string() + ": is not empty; name a new folder, or empty it");
    const std::string ending = as_workbooks ? ".xlsx" : ".md";
    FileNames names;
    names.take("summary");
    names.take("deadlines");
    for (const UnitWork& unit : notices.units) {
        const fs::path path = folder / (names.take(unit.name) + ending);
        if (as_workbooks) write_workbook(path, list_of(notices, unit), table_word("tasks_sheet", notices.language));
        else write_whole(path, page_of(notices, unit));
    }
    const Table summary = summary_of(notices);
    const fs::path summary_path = folder / ("summary" + ending);
    if (as_workbooks) write_workbook(summary_path, summary, table_word("units_sheet", notices.language));
    else write_whole(summary_path, to_markdown(summary));
    write_whole(folder / "deadlines.ics", to_calendar(notices.pointers, nullptr, notices.lexicon));
}

const UnitWork& unit_named(const Notices& notices, const std::string& name)
{
    for (const UnitWork& unit : notices.units)
        if (unit.name == name || std::find(unit.aliases.begin(), unit.aliases.end(), name) != unit.aliases.end()) return unit;
    throw WrongUsage("no notice names the party \"" + name + "\"; zeren units without --party lists all");
}

po::options_description described()
{
    po::options_description options;
    auto add = options.add_options();
    for (const char* name : {"output,o", "as", "party"}) add(name, po::value<std::string>());
    add_reading_options(options);
    add("calendar", "");
    add("help,h", "");
    add("file", po::value<std::vector<std::string>>());
    return options;
}

} // namespace

int run_units(const Arguments& arguments)
{
    const auto values = read_options(arguments, described(), po::positional_options_description().add("file", -1));
    const std::string folder = value_of(values, "output"), form = value_of(values, "as"), party = value_of(values, "party");
    if (!form.empty() && form != "md" && form != "xlsx") throw WrongUsage("--as takes md or xlsx, not \"" + form + "\"");
    if (!form.empty() && folder.empty()) throw WrongUsage("--as is the form of the lists of -o DIR");
    if (!folder.empty() && (!party.empty() || values.count("calendar") != 0))
        throw WrongUsage("-o writes all lists; leave out --party and --calendar");
    const Notices notices = read_notices(named_files(values), read_model_options(values), table_language(values));
    if (notices.documents.empty()) return kFailed;
    if (!folder.empty()) {
        write_lists(notices, folder, form == "xlsx");
        return notices.all_read ? kDone : kFailed;
    }
    const UnitWork* only = party.empty() ? nullptr : &unit_named(notices, party);
    Output output("");
    if (values.count("calendar") != 0) output.write(to_calendar(notices.pointers, only, notices.lexicon));
    else if (only != nullptr) output.write(page_of(notices, *only));
    else output.write(to_markdown(summary_of(notices)));
    return notices.all_read ? kDone : kFailed;
}

} // namespace zeren::tool
