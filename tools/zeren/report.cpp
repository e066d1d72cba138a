// report.cpp: `zeren report`: notices in, one page of HTML out, in which a person reviews them.
#include "command.hpp"
#include "input.hpp"
#include "language/language.hpp"
#include "model_options.hpp"
#include "output.hpp"

#include "zeren/compare.hpp"
#include "zeren/error.hpp"
#include "zeren/json.hpp"
#include "zeren/parse.hpp"
#include "zeren/render.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace zeren::tool {

extern const std::string_view kReportUsage = R"(zeren report [FILE|-]... [OPTIONS]

Writes one page of HTML to review notices: the text with roles, parties, targets and deadlines marked, the
tasks beside it; filters, search, load by unit, deadlines by month; print view. The page needs no network and no
other file. A task can be corrected in it, and the corrections downloaded as gold.json (corpus/README.md).
A FILE that cannot be read is reported, the others stand in the page, and the exit code is 1.

  -o, --output OUT      write to the file OUT, whole or not at all
      --compare         of two FILEs, OLD and NEW: what changed, above the tasks
      --charset NAME    read as UTF-8, GB18030, Big5 ... instead of finding out
      --format NAME     read as text, html, csv, docx, xlsx, ofd, pdf, doc, xls, rtf, odt or ods instead of finding out
      --lexicon FILE    add the entries of FILE to the lexicon; may be repeated
      --max-bytes SIZE  read files of up to SIZE bytes (64M if left out; K, M and G are times 1024)
      --limit NAME=N    move another limit, as of zeren parse; may be repeated
      --lang LANGUAGE   zh or en: of the page when it opens (Chinese if left out) and of messages (else as LC_ALL,
                        LC_MESSAGES or LANG say)
  -h, --help            print this

Examples:
  zeren report notice.docx -o review.html
  zeren report 2024.txt 2025.txt --compare -o changes.html
)";

namespace {

namespace po = boost::program_options;

// The notices that can be read; tells of the others.
std::vector<Document> read_notices(const std::vector<std::string>& files, const ModelOptions& options)
{
    const Lexicon lexicon = chosen_lexicon(options);
    std::vector<Document> documents;
    const SourceNames names(files);
    for (const std::string& file : files) {
        try {
            documents.push_back(parse(read_input(file, options, names.of(file)), lexicon));
            warn_of_no_task(file, documents.back());
        } catch (const Error& error) {
            complain(file, error.message);
        }
    }
    return documents;
}

JsonOptions for_scripts()
{
    JsonOptions json;
    json.offsets = Offsets::utf16; // what a script counts
    json.with_text = true;
    json.compact = true;
    return json;
}

// The diagnostics of a model, with their messages in Chinese beside the English ones.
std::string findings_of(const std::string& model)
{
    nlohmann::ordered_json findings = nlohmann::ordered_json::parse(model).at("diagnostics");
    for (auto& finding : findings) finding["message_zh"] = in_chinese(finding.at("message").get<std::string>());
    return findings.dump();
}

} // namespace

int run_report(const Arguments& arguments)
{
    po::options_description options;
    auto add = options.add_options();
    add("output,o", po::value<std::string>());
    add("compare", "");
    add_reading_options(options);
    add("help,h", "");
    add("file", po::value<std::vector<std::string>>());
    const auto values = read_options(arguments, options, po::positional_options_description().add("file", -1));
    const std::vector<std::string> files = named_files(values);
    const std::string output_name = value_of(values, "output");
    refuse_output_over_input(files, output_name);
    const bool compared = values.count("compare") != 0;
    if (compared && files.size() != 2) throw WrongUsage("--compare takes two notices, OLD and NEW");
    ReportParts parts;
    if (table_language(values) == TableLanguage::english) parts.language = "en";
    parts.title = files.size() == 1 ? SourceNames(files).of(files.front()) : std::string("zeren report");
    Output output(output_name);
    const std::vector<Document> documents = read_notices(files, read_model_options(values));
    if (documents.empty() || (compared && documents.size() != 2)) return kFailed;
    for (const Document& document : documents) {
        parts.models.push_back(to_json(document, for_scripts()));
        parts.findings.push_back(findings_of(parts.models.back()));
    }
    if (compared) parts.comparison = to_json(compare(documents[0], documents[1]), documents[0], documents[1], for_scripts());
    output.write(render_report(parts));
    output.commit();
    return documents.size() == files.size() ? kDone : kFailed;
}

} // namespace zeren::tool
