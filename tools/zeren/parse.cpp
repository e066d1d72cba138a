// parse.cpp: `zeren parse`: notices in, the model as JSON out; one document, or a line each. Or their numerals, each with its verdict.
#include "command.hpp"
#include "error_record.hpp"
#include "explain.hpp"
#include "input.hpp"
#include "model_options.hpp"
#include "output.hpp"

#include "zeren/error.hpp"
#include "zeren/json.hpp"
#include "zeren/lexicon.hpp"
#include "zeren/parse.hpp"

namespace zeren::tool {

extern const std::string_view kParseUsage = R"(zeren parse [FILE|-]... [OPTIONS]

Reads notices and prints the model (zeren/1) as JSON: one document for one FILE, one line each for several.
Without FILE, or for "-", standard input is read. A FILE that cannot be read is reported, its line is a
zeren-error/1 object, the others come out, and the exit code is 1.

  -o, --output OUT      write to the file OUT, whole or not at all
      --compact         one line instead of indented JSON
      --offsets UNIT    what spans count: code_point (default), utf8 or utf16
      --with-text       put the text into text.content
      --no-generator    leave out version and lexicon
      --charset NAME    read as UTF-8, GB18030, Big5 ... instead of finding out
      --format NAME     read as text, html, csv, docx, xlsx, ofd, pdf, doc, xls, rtf, odt or ods instead of finding out
      --lexicon FILE    add the entries of FILE to the lexicon; may be repeated
      --max-bytes SIZE  read files of up to SIZE bytes (64M if left out; K, M and G are times 1024)
      --limit NAME=N    move another limit (docs/formats.md): max_unpacked, max_ratio, max_members, max_cells, max_nesting,
                        max_seconds, max_program_memory; may be repeated
      --explain-numbers instead of JSON a line for each numeral: line:column in what `zeren text` prints, verdict
                        (target, baseline, none), rule (docs/numbers.md), key of the task, and the numeral in its
                        line; for several FILEs each line begins with its FILE. Goes with -o, --charset, --format,
                        --lexicon
      --lang LANGUAGE   of messages and help: zh or en; else as LC_ALL, LC_MESSAGES or LANG say
  -h, --help            print this

Examples:
  zeren parse notice.txt
  zeren parse --offsets utf16 -o tasks.jsonl 2021.txt 2022.txt
  zeren parse --explain-numbers notice.txt
  iconv -f UTF-7 old.txt | zeren parse -
)";

namespace {

namespace po = boost::program_options;

struct ParseOptions {
    std::vector<std::string> files;
    std::string output;
    ModelOptions model;
    bool explain_numbers = false;
};

po::options_description described()
{
    po::options_description options;
    auto add = options.add_options();
    add("output,o", po::value<std::string>());
    add("compact", "");
    add_model_options(options);
    add("explain-numbers", "");
    add("help,h", "");
    return options;
}

// What shapes the JSON means nothing where there is none.
void refuse_json_options(const po::variables_map& values)
{
    for (const char* option : {"compact", "offsets", "with-text", "no-generator"}) {
        if (values.count(option) != 0)
            throw WrongUsage(std::string("--explain-numbers prints lines of text and no JSON; leave out --") + option);
    }
}

ParseOptions understand(const po::variables_map& values)
{
    ParseOptions options;
    options.files = named_files(values);
    options.output = value_of(values, "output");
    options.model = read_model_options(values);
    if (values.count("output") != 0 && options.output.empty()) throw WrongUsage("-o needs the name of a file");
    options.explain_numbers = values.count("explain-numbers") != 0;
    if (options.explain_numbers) refuse_json_options(values);
    options.model.json.compact = values.count("compact") != 0 || options.files.size() > 1;
    return options;
}

std::string result_of(const std::string& file, const std::string& name, const ParseOptions& options, const Lexicon& lexicon)
{
    const Document document = parse(read_input(file, options.model, name), lexicon);
    if (!options.explain_numbers) return to_json(document, options.model.json) + "\n";
    return explain_numbers(document, lexicon, options.files.size() > 1 ? file : std::string());
}

// One notice after the other; true when all could be read.
bool convert(const ParseOptions& options, const Lexicon& lexicon, Output& output)
{
    bool all_read = true;
    const SourceNames names(options.files);
    for (const std::string& file : options.files) {
        std::string result;
        try {
            result = result_of(file, names.of(file), options, lexicon);
        } catch (const Error& error) {
            complain(file, error.message);
            all_read = false;
            if (options.files.size() > 1 && !options.explain_numbers)
                result = error_record(names.of(file), to_string(error.code), error.message) + "\n";
        }
        output.write(result);
    }
    return all_read;
}

} // namespace

int run_parse(const Arguments& arguments)
{
    auto options = described();
    options.add_options()("file", po::value<std::vector<std::string>>());
    const ParseOptions chosen = understand(read_options(arguments, options, po::positional_options_description().add("file", -1)));
    refuse_output_over_input(chosen.files, chosen.output);
    const Lexicon lexicon = chosen_lexicon(chosen.model);
    Output output(chosen.output);
    const bool all_read = convert(chosen, lexicon, output);
    if (all_read || chosen.files.size() > 1) output.commit();
    return all_read ? kDone : kFailed;
}

} // namespace zeren::tool
