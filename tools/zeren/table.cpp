// table.cpp: `zeren table`: notices in, one table of their tasks, targets, roles or parties out.
#include "command.hpp"
#include "input.hpp"
#include "model_options.hpp"
#include "output.hpp"
#include "sheet/template.hpp"
#include "sheet/workbook.hpp"

#include "zeren/error.hpp"
#include "zeren/parse.hpp"
#include "zeren/table.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

namespace zeren::tool {

extern const std::string_view kTableUsage = R"(zeren table [FILE|-]... [OPTIONS]

Writes notices as one table, a row a task: number, section, task, leaders, units that lead, are responsible and help,
targets, deadlines, and what is inherited from where. In XLSX there is a sheet of targets and one of units beside it;
what is inherited stands in italics. A FILE that cannot be read is reported, the others come out, and the exit code is 1.

  -o, --output OUT      write to the file OUT, whole or not at all; its ending chooses the form
      --as FORM         csv (default), tsv, md, jsonl or xlsx, whatever the ending
      --by WHAT         a row a task (default), target, role or party
      --bom             begin CSV and TSV with a byte order mark, so that Excel sees UTF-8
      --template X.xlsx the columns of X, by the titles of its head row, in their order and width. Its other sheets, rows
                        and styles are not kept; a column whose title is not known stays empty
      --columns         print the titles that are known, one line a column, and do nothing else
      --charset NAME    read as UTF-8, GB18030, Big5 ... instead of finding out
      --format NAME     read as text, html, csv, docx, xlsx, ofd, pdf, doc, xls, rtf, odt or ods instead of finding out
      --lexicon FILE    add the entries of FILE to the lexicon; may be repeated
      --lang LANGUAGE   zh or en: of the titles (Chinese if left out) and of messages (else as LC_ALL, LC_MESSAGES or
                        LANG say)
  -h, --help            print this

Examples:
  zeren table notice.docx -o ledger.xlsx
  zeren table 2024.txt 2025.txt --by target --as csv --bom -o targets.csv
  zeren table notice.docx --template ours.xlsx -o ledger.xlsx
)";

namespace {

namespace po = boost::program_options;

struct Chosen {
    std::vector<std::string> files;
    std::string output;
    std::string form;
    std::string pattern;
    bool bom = false;
    bool only_columns = false;
    TableOptions table;
    ModelOptions model;
};

po::options_description described()
{
    po::options_description options;
    auto add = options.add_options();
    for (const char* name : {"output,o", "as", "by", "template", "charset", "format"}) add(name, po::value<std::string>());
    add("lexicon", po::value<std::vector<std::string>>());
    add("bom", "");
    add("columns", "");
    add("help,h", "");
    add("file", po::value<std::vector<std::string>>());
    return options;
}

std::string form_of(const po::variables_map& values, const std::string& output)
{
    constexpr std::array<std::string_view, 5> kForms{"csv", "tsv", "md", "jsonl", "xlsx"};
    std::string form = value_of(values, "as");
    if (form.empty()) {
        const std::string ending = std::filesystem::path(output).extension().string();
        form = ending.size() > 1 ? ending.substr(1) : "csv";
        if (std::find(kForms.begin(), kForms.end(), form) == kForms.end())
            throw WrongUsage("-o " + output + " has no ending of a table; end it in csv, tsv, md, jsonl or xlsx, or say --as FORM");
    }
    if (std::find(kForms.begin(), kForms.end(), form) == kForms.end())
        throw WrongUsage("--as takes csv, tsv, md, jsonl or xlsx, not \"" + form + "\"");
    return form;
}

TableBy by_named(const std::string& name)
{
    constexpr std::array<std::pair<std::string_view, TableBy>, 4> kNames{
        {{"task", TableBy::task}, {"target", TableBy::target}, {"role", TableBy::role}, {"party", TableBy::party}}};
    if (name.empty()) return TableBy::task;
    for (const auto& [known, by] : kNames)
        if (name == known) return by;
    throw WrongUsage("--by takes task, target, role or party, not \"" + name + "\"");
}

Chosen understand(const po::variables_map& values)
{
    Chosen chosen;
    chosen.output = value_of(values, "output");
    chosen.form = form_of(values, chosen.output);
    chosen.pattern = value_of(values, "template");
    chosen.bom = values.count("bom") != 0;
    chosen.only_columns = values.count("columns") != 0;
    chosen.table.by = by_named(value_of(values, "by"));
    chosen.table.language = table_language(values);
    chosen.model = read_model_options(values);
    if (chosen.only_columns) return chosen;
    chosen.files = named_files(values);
    chosen.table.with_file = chosen.files.size() > 1 || !chosen.pattern.empty();
    refuse_output_over_input(chosen.files, chosen.output);
    if (!chosen.pattern.empty()) refuse_output_over_input({chosen.pattern}, chosen.output);
    if (chosen.bom && chosen.form != "csv" && chosen.form != "tsv") throw WrongUsage("--bom goes with csv and tsv alone");
    return chosen;
}

// Where tables go, notice by notice; in XLSX with sheets of targets and units beside that of tasks.
class TableSink {
public:
    TableSink(const Chosen& chosen, SheetTemplate pattern) : chosen_(chosen), pattern_(std::move(pattern)), output_(chosen.output)
    {
        if (chosen.form != "xlsx") return;
        book_ = std::make_unique<Workbook>();
        sheets_.push_back(chosen.table);
        if (chosen.table.by == TableBy::task && pattern_.columns.empty()) {
            sheets_.push_back(with(TableBy::target));
            sheets_.push_back(with(TableBy::party));
        }
        constexpr std::array<std::string_view, 4> kNames{"tasks_sheet", "targets_sheet", "role", "units_sheet"};
        for (const TableOptions& sheet : sheets_)
            book_->add_sheet(table_word(kNames[static_cast<std::size_t>(sheet.by)], sheet.language), columns_of(sheet));
    }

    void add(const Document& document)
    {
        if (book_) {
            for (std::size_t i = 0; i < sheets_.size(); ++i) book_->add_rows(i, shaped(make_table(document, sheets_[i])).rows);
            return;
        }
        output_.write(text_of(shaped(make_table(document, chosen_.table))));
        first_ = false;
    }

    void commit()
    {
        if (book_ && book_->shortened() > 0)
            complain(chosen_.output,
                     std::to_string(book_->shortened()) + " cells are longer than a sheet holds and end in ...; CSV keeps them whole");
        if (book_) output_.write(book_->bytes());
        else if (first_) output_.write(text_of({columns_of(chosen_.table), {}})); // no notice: the head alone
        output_.commit();
    }

private:
    [[nodiscard]] TableOptions with(TableBy by) const
    {
        TableOptions options = chosen_.table;
        options.by = by;
        return options;
    }
    [[nodiscard]] std::vector<TableColumn> columns_of(const TableOptions& options) const
    {
        return pattern_.columns.empty() ? table_columns(options) : pattern_.columns;
    }
    [[nodiscard]] Table shaped(Table table) const { return pattern_.columns.empty() ? table : arranged(table, pattern_.columns); }
    [[nodiscard]] std::string text_of(const Table& table) const
    {
        if (chosen_.form == "tsv") return to_tsv(table, first_, first_ && chosen_.bom);
        if (chosen_.form == "md") return to_markdown(table, first_);
        if (chosen_.form == "jsonl") return to_json_lines(table);
        return to_csv(table, first_, first_ && chosen_.bom);
    }

    const Chosen& chosen_;
    SheetTemplate pattern_;
    Output output_;
    std::unique_ptr<Workbook> book_;
    std::vector<TableOptions> sheets_;
    bool first_ = true;
};

int print_columns(const Chosen& chosen)
{
    TableOptions options = chosen.table;
    options.with_file = true;
    Output output(chosen.output);
    for (const TableColumn& column : table_columns(options)) {
        std::string line = column.key + "\t" + column.title;
        for (const std::string& also : column.also) line.append("\t").append(also);
        output.write(line + "\n");
    }
    output.commit();
    return kDone;
}

SheetTemplate chosen_pattern(const Chosen& chosen)
{
    if (chosen.pattern.empty()) return {};
    SheetTemplate pattern = read_template(chosen.pattern, table_columns(chosen.table));
    for (const TableColumn& column : pattern.columns)
        if (column.key.empty() && !column.title.empty())
            complain(chosen.pattern, "the column \"" + column.title + "\" is not known and stays empty; see --columns");
    return pattern;
}

} // namespace

int run_table(const Arguments& arguments)
{
    const Chosen chosen = understand(read_options(arguments, described(), po::positional_options_description().add("file", -1)));
    if (chosen.only_columns) return print_columns(chosen);
    const Lexicon lexicon = chosen_lexicon(chosen.model);
    TableSink sink(chosen, chosen_pattern(chosen));
    std::size_t read = 0;
    for (const std::string& file : chosen.files) {
        try {
            sink.add(parse(read_input(file, chosen.model.charset, chosen.model.format), lexicon));
            ++read;
        } catch (const Error& error) {
            complain(file, error.message);
        }
    }
    if (read == 0) return kFailed;
    sink.commit();
    return read == chosen.files.size() ? kDone : kFailed;
}

} // namespace zeren::tool
