// check.cpp: `zeren check`: what a careful reader would stumble over in a notice.
#include "command.hpp"
#include "error_record.hpp"
#include "findings.hpp"
#include "input.hpp"
#include "language/language.hpp"
#include "model_options.hpp"
#include "nearest.hpp"
#include "notice_settings.hpp"
#include "output.hpp"

#include "zeren/check.hpp"
#include "zeren/error.hpp"
#include "zeren/parse.hpp"
#include "zeren/sarif.hpp"

namespace zeren::tool {

extern const std::string_view kCheckUsage = R"(zeren check [FILE|-]... [OPTIONS]

Reads notices and tells what is odd in them: counts that differ, tasks that nobody leads, names in two spellings, numbers
without unit, brackets without their other half ... Each finding stands with its place and its line; all rules:
docs/diagnostics.md. Without FILE, or for "-", standard input is read.

Exit code: 0, or 3 where --fail-on asks for it, 1 where a FILE could not be read.

  -o, --output OUT      write to the file OUT, whole or not at all
      --json            zeren-findings/1 instead of text: one document for one FILE, one line each for several
      --sarif           SARIF 2.1.0, for editors and code hosts: one log for all FILEs
      --fail-on SEVERITY  exit with 3 when there is a finding as grave as error, warning or info
      --off CODE        leave out the findings of a rule; may be repeated
      --on CODE         ask for a rule that is off unless asked for; may be repeated
      --rules           print all rules, one a line, and read nothing
      --offsets UNIT    what spans count in JSON: code_point (default), utf8 or utf16
      --charset NAME    read as UTF-8, GB18030, Big5 ... instead of finding out
      --format NAME     read as text, html, csv, docx, xlsx, ofd, pdf, doc, xls, rtf, odt or ods instead of finding out
      --lexicon FILE    add the entries of FILE to the lexicon; may be repeated
      --max-bytes SIZE  read files of up to SIZE bytes (64M if left out; K, M and G are times 1024)
      --limit NAME=N    move another limit, as of zeren parse; may be repeated
      --lang LANGUAGE   of messages and help: zh or en; else as LC_ALL, LC_MESSAGES or LANG say
  -h, --help            print this

A file .zeren.json beside the notice says what is always meant: {"check": {"off": ["half_width_mark"], "fail_on": "warning"}}

Examples:
  zeren check notice.txt
  zeren check --fail-on warning --off several_leads notices/*.docx
  zeren check --sarif -o findings.sarif 2022.txt 2023.txt
)";

namespace {

namespace po = boost::program_options;

struct Chosen {
    std::vector<std::string> files;
    std::string output;
    ModelOptions model;
    FindingsForm form = FindingsForm::text;
    NoticeSettings settings; // of the command line
};

po::options_description described()
{
    po::options_description options;
    auto add = options.add_options();
    add("file", po::value<std::vector<std::string>>());
    add("output,o", po::value<std::string>());
    add_findings_options(options);
    add("fail-on", po::value<std::string>());
    add("off", po::value<std::vector<std::string>>());
    add("on", po::value<std::vector<std::string>>());
    add("rules", "");
    add("offsets", po::value<std::string>());
    add_reading_options(options);
    add("help,h", "");
    return options;
}

Chosen understand(const po::variables_map& values)
{
    Chosen chosen;
    if (values.count("rules") == 0) chosen.files = named_files(values);
    chosen.output = value_of(values, "output");
    chosen.model = read_model_options(values);
    chosen.form = read_findings_form(values);
    chosen.settings.off = values_of(values, "off");
    chosen.settings.on = values_of(values, "on");
    for (const auto* codes : {&chosen.settings.off, &chosen.settings.on})
        for (const std::string& code : *codes)
            if (const std::string wrong = no_such_rule(code); !wrong.empty()) throw WrongUsage(wrong);
    if (values.count("fail-on") != 0) chosen.settings.fail_on = severity_named(value_of(values, "fail-on"), "--fail-on");
    if (values.count("output") != 0 && chosen.output.empty()) throw WrongUsage("-o needs the name of a file");
    return chosen;
}

std::string listed_rules()
{
    std::string lines;
    for (const FindingRule& rule : check_rules())
        lines +=
            rule.code + "\t" + std::string(to_string(rule.severity)) + "\t" + (rule.on ? "on" : "off") + "\t" + say(rule.summary) + "\n";
    return lines;
}

// What came of one run.
struct Outcome {
    std::string text; // of the forms that are written file by file
    std::vector<FileFindings> files;
    bool all_read = true;
    bool failed = false; // by --fail-on
};

void check_file(const std::string& file, const std::string& name, const Chosen& chosen, const Lexicon& lexicon, Outcome& outcome)
{
    NoticeSettings settings = settings_beside(file);
    settings.off.insert(settings.off.end(), chosen.settings.off.begin(), chosen.settings.off.end());
    settings.on.insert(settings.on.end(), chosen.settings.on.begin(), chosen.settings.on.end());
    if (chosen.settings.fail_on) settings.fail_on = chosen.settings.fail_on;
    const Document document = parse(read_input(file, chosen.model, name), lexicon);
    std::vector<Finding> findings = check(document, {settings.off, settings.on}, lexicon);
    outcome.failed = outcome.failed || (settings.fail_on && any_reaches(findings, *settings.fail_on));
    if (chosen.form == FindingsForm::text) outcome.text += show_findings(document, findings, file);
    if (chosen.form == FindingsForm::json) {
        JsonOptions json = chosen.model.json;
        json.compact = chosen.files.size() > 1;
        outcome.text += findings_to_json(document, findings, json) + "\n";
    }
    if (chosen.form == FindingsForm::sarif) outcome.files.push_back({file, std::move(findings)});
}

Outcome check_all(const Chosen& chosen)
{
    Outcome outcome;
    const Lexicon lexicon = chosen_lexicon(chosen.model);
    const SourceNames names(chosen.files);
    for (const std::string& file : chosen.files) {
        try {
            check_file(file, names.of(file), chosen, lexicon, outcome);
        } catch (const Error& error) {
            complain(error.file.empty() ? file : error.file, error.message);
            outcome.all_read = false;
            if (chosen.form == FindingsForm::json && chosen.files.size() > 1)
                outcome.text += error_record(names.of(file), to_string(error.code), error.message) + "\n";
        }
    }
    if (chosen.form == FindingsForm::sarif) outcome.text = to_sarif(outcome.files, check_rules()) + "\n";
    return outcome;
}

} // namespace

int run_check(const Arguments& arguments)
{
    const auto values = read_options(arguments, described(), po::positional_options_description().add("file", -1));
    const Chosen chosen = understand(values);
    refuse_output_over_input(chosen.files, chosen.output);
    Output output(chosen.output);
    if (values.count("rules") != 0) {
        output.write(listed_rules());
        output.commit();
        return kDone;
    }
    const Outcome outcome = check_all(chosen);
    output.write(outcome.text);
    if (outcome.all_read || chosen.files.size() > 1) output.commit();
    if (!outcome.all_read) return kFailed;
    return outcome.failed ? kFound : kDone;
}

} // namespace zeren::tool
