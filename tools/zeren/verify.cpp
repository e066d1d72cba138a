// verify.cpp: `zeren verify`: a model from anywhere, held against its notice.
#include "command.hpp"
#include "findings.hpp"
#include "input.hpp"
#include "model_options.hpp"
#include "output.hpp"

#include "zeren/error.hpp"
#include "zeren/parse.hpp"
#include "zeren/sarif.hpp"
#include "zeren/verify.hpp"

namespace zeren::tool {

extern const std::string_view kVerifyUsage = R"(zeren verify NOTICE MODEL [OPTIONS]

Tells which claims of MODEL the notice does not support, and what of the notice it left out. MODEL is JSON of the shape of
zeren/1 or something like it, from a person, a spreadsheet or a language model; spans and most keys may be absent
(docs/verify.md). One of the two may be "-", standard input.

Exit code: 0, or 3 when a claim is not supported (a finding of severity error; see --fail-on), 1 where a file could not be read.

  -o, --output OUT      write to the file OUT, whole or not at all
      --json            zeren-findings/1 instead of text
      --sarif           SARIF 2.1.0, for editors and code hosts
      --fail-on SEVERITY  exit with 3 when there is a finding as grave as error (default), warning or info
      --offsets UNIT    what spans count in JSON: code_point (default), utf8 or utf16
      --charset NAME    read the notice as UTF-8, GB18030, Big5 ... instead of finding out
      --format NAME     read the notice as text, html, csv, docx, xlsx, ofd, pdf, doc, xls, rtf, odt or ods instead of finding out
      --lexicon FILE    add the entries of FILE to the lexicon; may be repeated
      --max-bytes SIZE  read files of up to SIZE bytes (64M if left out; K, M and G are times 1024)
      --limit NAME=N    move another limit, as of zeren parse; may be repeated
      --lang LANGUAGE   of messages and help: zh or en; else as LC_ALL, LC_MESSAGES or LANG say
  -h, --help            print this

Examples:
  zeren verify notice.txt answer.json
  zeren verify --fail-on warning --json notice.docx answer.json
)";

namespace {

namespace po = boost::program_options;

po::options_description described()
{
    po::options_description options;
    auto add = options.add_options();
    add("file", po::value<std::vector<std::string>>());
    add("output,o", po::value<std::string>());
    add_findings_options(options);
    add("fail-on", po::value<std::string>());
    add("offsets", po::value<std::string>());
    add_reading_options(options);
    add("help,h", "");
    return options;
}

std::vector<std::string> two_files(const po::variables_map& values)
{
    std::vector<std::string> files = values_of(values, "file");
    if (files.size() != 2) throw WrongUsage("takes two files, NOTICE and MODEL");
    if (files[0].empty() || files[1].empty()) throw WrongUsage("the name of a FILE is empty; name a file, or - for standard input");
    if (files[0] == "-" && files[1] == "-") throw WrongUsage("\"-\" can be read only once");
    return files;
}

} // namespace

int run_verify(const Arguments& arguments)
{
    const auto values = read_options(arguments, described(), po::positional_options_description().add("file", -1));
    const std::vector<std::string> files = two_files(values);
    const ModelOptions options = read_model_options(values);
    ModelOptions as_json;
    as_json.charset = "UTF-8";
    as_json.format = "text";
    as_json.limits = options.limits;
    const FindingsForm form = read_findings_form(values);
    const Severity fail_on = values.count("fail-on") != 0 ? severity_named(value_of(values, "fail-on"), "--fail-on") : Severity::error;
    const std::string name = value_of(values, "output");
    if (values.count("output") != 0 && name.empty()) throw WrongUsage("-o needs the name of a file");
    refuse_output_over_input(files, name);
    const Lexicon lexicon = chosen_lexicon(options);
    Output output(name);
    std::string reading = files[0]; // for messages
    try {
        const Document notice = parse(read_input(files[0], options), lexicon);
        reading = files[1];
        const std::vector<Finding> findings = verify(notice, read_input(files[1], as_json).content, lexicon);
        if (form == FindingsForm::text) output.write(show_findings(notice, findings, files[0], files[1]));
        if (form == FindingsForm::json) output.write(findings_to_json(notice, findings, options.json) + "\n");
        if (form == FindingsForm::sarif) output.write(to_sarif({{files[0], findings}}, verify_rules()) + "\n");
        output.commit();
        return any_reaches(findings, fail_on) ? kFound : kDone;
    } catch (const Error& error) {
        complain(reading, error.message);
        return kFailed;
    }
}

} // namespace zeren::tool
