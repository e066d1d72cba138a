// table.cpp: `zeren table`: notices in, one table of their tasks, targets, roles or parties out.
#include "command.hpp"
#include "input.hpp"
#include "model_options.hpp"
#include "output.hpp"
#include "sheet/table_sink.hpp"

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
targets, deadlines, a column for each further label of the notice's own (its measures, its results ...), and what is inherited
from where. In XLSX there is a sheet of targets and one of units beside it; what is inherited stands in italics.
A FILE that cannot be read is reported, the others come out, and the exit code is 1.

  -o, --output OUT      write to the file OUT, whole or not at all; its ending chooses the form
      --as FORM         csv (default), tsv, md, jsonl or xlsx, whatever the ending
      --by WHAT         a row a task (default), target, role or party
      --bom             begin CSV and TSV with a byte order mark, so that Excel sees UTF-8
      --template X.xlsx the columns of X, by the titles of its head row, in their order and width: titles of --columns, or
                        labels of the notices. Its other sheets, rows and styles are not kept; a column that is neither
                        stays empty
      --columns         print the titles that are known, one line a column, and do nothing else
      --charset NAME    read as UTF-8, GB18030, Big5 ... instead of finding out
      --format NAME     read as text, html, csv, docx, xlsx, ofd, pdf, doc, xls, rtf, odt or ods instead of finding out
      --lexicon FILE    add the entries of FILE to the lexicon; may be repeated
      --max-bytes SIZE  read files of up to SIZE bytes (64M if left out; K, M and G are times 1024)
      --limit NAME=N    move another limit, as of zeren parse; may be repeated
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
    bool only_columns = false;
    TableForm form;
    ModelOptions model;
};

po::options_description described()
{
    po::options_description options;
    auto add = options.add_options();
    for (const char* name : {"output,o", "as", "by", "template"}) add(name, po::value<std::string>());
    add_reading_options(options);
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
    TableForm& form = chosen.form;
    form.output = value_of(values, "output");
    form.form = form_of(values, form.output);
    form.pattern = value_of(values, "template");
    form.bom = values.count("bom") != 0;
    form.table.by = by_named(value_of(values, "by"));
    form.table.language = table_language(values);
    chosen.only_columns = values.count("columns") != 0;
    chosen.model = read_model_options(values);
    if (chosen.only_columns) return chosen;
    chosen.files = named_files(values);
    form.table.with_file = chosen.files.size() > 1 || !form.pattern.empty();
    refuse_output_over_input(chosen.files, form.output);
    if (!form.pattern.empty()) refuse_output_over_input({form.pattern}, form.output);
    if (form.bom && form.form != "csv" && form.form != "tsv") throw WrongUsage("--bom goes with csv and tsv alone");
    return chosen;
}

int print_columns(const Chosen& chosen)
{
    TableOptions options = chosen.form.table;
    options.with_file = true;
    Output output(chosen.form.output);
    for (const TableColumn& column : table_columns(options)) {
        std::string line = column.key + "\t" + column.title;
        for (const std::string& also : column.also) line.append("\t").append(also);
        output.write(line + "\n");
    }
    output.commit();
    return kDone;
}

} // namespace

int run_table(const Arguments& arguments)
{
    const Chosen chosen = understand(read_options(arguments, described(), po::positional_options_description().add("file", -1)));
    if (chosen.only_columns) return print_columns(chosen);
    const Lexicon lexicon = chosen_lexicon(chosen.model);
    SheetTemplate pattern;
    if (!chosen.form.pattern.empty()) pattern = read_template(chosen.form.pattern, table_columns(chosen.form.table));
    TableSink sink(chosen.form, std::move(pattern));
    const SourceNames names(chosen.files);
    std::size_t read = 0;
    for (const std::string& file : chosen.files) {
        try {
            const Document document = parse(read_input(file, chosen.model, names.of(file)), lexicon);
            warn_of_no_task(file, document);
            sink.add(document);
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
