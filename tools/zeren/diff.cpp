// diff.cpp: `zeren diff`: two notices in, what changed between them out: for people, as JSON, or as a page.
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

#include <array>
#include <charconv>

namespace zeren::tool {

extern const std::string_view kDiffUsage = R"(zeren diff OLD NEW [OPTIONS]

Compares two notices, drafts of one or those of two years: which tasks are new, gone, split, merged, renumbered
or moved, and what changed in each: wording, roles, leads, targets, deadlines; and what each unit gained and lost.
One of the two may be "-" for standard input. Exit code 0 when they are equal, 3 when they differ, 1 when one
cannot be read.

      --as FORM         text (default), json (zeren-comparison/1) or html (one page that needs nothing else)
  -o, --output OUT      write to the file OUT, whole or not at all
      --all             also list the tasks that are the same (text and html; json has them always)
      --years-apart N   hold deadlines against those N years later; found from titles and dates if left out
      --compact         one line instead of indented JSON
      --offsets UNIT    what spans count in JSON: code_point (default), utf8 or utf16
      --no-generator    leave out the version in JSON
      --charset NAME    read as UTF-8, GB18030, Big5 ... instead of finding out
      --format NAME     read as text, html, csv, docx, xlsx, ofd, pdf, doc, xls, rtf, odt or ods instead of finding out
      --lexicon FILE    add the entries of FILE to the lexicon; may be repeated
      --max-bytes SIZE  read files of up to SIZE bytes (64M if left out; K, M and G are times 1024)
      --limit NAME=N    move another limit, as of zeren parse; may be repeated
      --lang LANGUAGE   of messages and help: zh or en; else as LC_ALL, LC_MESSAGES or LANG say
  -h, --help            print this

Examples:
  zeren diff draft-1.docx draft-2.docx
  zeren diff 2022.txt 2023.txt --as html -o changes.html
)";

namespace {

namespace po = boost::program_options;

enum class Form { text, json, html };

struct DiffOptions {
    std::string before;
    std::string after;
    std::string output;
    Form form = Form::text;
    RenderOptions render;
    CompareOptions compare;
    ModelOptions model;
};

po::options_description described()
{
    po::options_description options;
    auto add = options.add_options();
    add("as", po::value<std::string>());
    add("output,o", po::value<std::string>());
    add("all", "");
    add("years-apart", po::value<std::string>());
    add("compact", "");
    add("offsets", po::value<std::string>());
    add("no-generator", "");
    add_reading_options(options);
    add("help,h", "");
    return options;
}

Form form_named(const std::string& name)
{
    constexpr std::array<std::pair<std::string_view, Form>, 3> kNames{{{"text", Form::text}, {"json", Form::json}, {"html", Form::html}}};
    for (const auto& [known, form] : kNames)
        if (name == known) return form;
    throw WrongUsage("--as takes text, json or html, not \"" + name + "\"");
}

std::int32_t years_named(const std::string& written)
{
    constexpr std::int32_t kMostYears = 100;
    std::int32_t years = 0;
    const char* const end = written.data() + written.size();
    const auto read = std::from_chars(written.data(), end, years);
    if (read.ec != std::errc() || read.ptr != end || years < -kMostYears || years > kMostYears)
        throw WrongUsage("--years-apart takes a whole number of years from -100 to 100, not \"" + written + "\"");
    return years;
}

DiffOptions understand(const po::variables_map& values)
{
    DiffOptions options;
    const std::vector<std::string> files = values_of(values, "file");
    if (files.size() != 2) throw WrongUsage("takes two notices, OLD and NEW");
    options.before = files[0];
    options.after = files[1];
    if (options.before.empty() || options.after.empty())
        throw WrongUsage("the name of a FILE is empty; name a file, or - for standard input");
    if (options.before == "-" && options.after == "-") throw WrongUsage("\"-\" can be read only once");
    options.output = value_of(values, "output");
    if (values.count("output") != 0 && options.output.empty()) throw WrongUsage("-o needs the name of a file");
    if (values.count("as") != 0) options.form = form_named(value_of(values, "as"));
    if (values.count("years-apart") != 0) options.compare.years_apart = years_named(value_of(values, "years-apart"));
    options.model = read_model_options(values);
    options.model.json.compact = values.count("compact") != 0;
    options.render.all = values.count("all") != 0;
    if (language() == Language::chinese) options.render.language = "zh-CN";
    if (options.form != Form::json)
        for (const char* option : {"compact", "offsets", "no-generator"})
            if (values.count(option) != 0) throw WrongUsage(std::string("--") + option + " shapes JSON; add --as json, or leave it out");
    refuse_output_over_input(files, options.output);
    return options;
}

std::string result_of(const DiffOptions& options, const Comparison& comparison, const Document& before, const Document& after)
{
    switch (options.form) {
    case Form::json: return to_json(comparison, before, after, options.model.json) + "\n";
    case Form::html: return render(comparison, before, after, RenderFormat::html, options.render);
    default: return render(comparison, before, after, RenderFormat::text, options.render);
    }
}

} // namespace

int run_diff(const Arguments& arguments)
{
    auto options = described();
    options.add_options()("file", po::value<std::vector<std::string>>());
    const DiffOptions chosen = understand(read_options(arguments, options, po::positional_options_description().add("file", -1)));
    const Lexicon lexicon = chosen_lexicon(chosen.model);
    std::vector<Document> documents;
    const SourceNames names({chosen.before, chosen.after});
    for (const std::string& file : {chosen.before, chosen.after}) {
        try {
            documents.push_back(parse(read_input(file, chosen.model, names.of(file)), lexicon));
        } catch (const Error& error) {
            complain(file, error.message);
            return kFailed;
        }
    }
    const Comparison comparison = compare(documents[0], documents[1], chosen.compare);
    Output output(chosen.output);
    output.write(result_of(chosen, comparison, documents[0], documents[1]));
    output.commit();
    return comparison.equal() ? kDone : kDiffers;
}

} // namespace zeren::tool
