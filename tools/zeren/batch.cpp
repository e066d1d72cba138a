// batch.cpp: `zeren batch`: its options. What it does is in batch/.
#include "batch/run.hpp"
#include "command.hpp"
#include "model_options.hpp"

#include <algorithm>
#include <thread>

namespace zeren::tool {

extern const std::string_view kBatchUsage = R"(zeren batch INPUT... -o OUT [OPTIONS]
zeren batch INPUT... --each DIR [OPTIONS]

Reads many notices and writes their models (zeren/1): one line of JSON a notice, in the order of the INPUTs, or one
file each. An INPUT is a file, a folder (with all below it; names that begin with a dot are left out), a .zip archive of
notices, "-" for one notice from standard input, or @LIST, a file with such names line by line (@-: standard input).
source.name is the path inside INPUT where that is one folder or archive, else the path as named.
A notice that cannot be read is reported, a zeren-error/1 object takes its place, and the exit code is 1.

OUT appears whole or not at all. Until then the work is in OUT.zeren-part (DIR/.zeren-part), and after whatever break
--resume goes on to the same bytes that a run without break gives. One batch at a time writes to OUT.

  -o, --output OUT      write all to the file OUT
      --each DIR        write DIR/NAME.json for each notice; DIR is new or empty
      --pattern GLOB    of folders and archives only the files whose names fit ('*.txt'); may be repeated
  -0, --null            the names in lists end with NUL instead of a line break
      --jobs N          notices at once (default: as many as there are processors)
      --resume          go on with an unfinished batch; INPUTs need not be named again
      --restart         throw an unfinished batch away and begin anew
      --quiet           no progress and no summary; what is refused is still reported
      --offsets UNIT    what spans count: code_point (default), utf8 or utf16
      --with-text       put the text into text.content
      --no-generator    leave out version and lexicon
      --charset NAME    read as UTF-8, GB18030, Big5 ... instead of finding out
      --format NAME     read as text, html, csv, docx, xlsx, ofd, pdf, doc, xls, rtf, odt or ods instead of finding out
      --lexicon FILE    add the entries of FILE to the lexicon; may be repeated
      --max-bytes SIZE  read files of up to SIZE bytes (64M if left out; K, M and G are times 1024)
      --limit NAME=N    move another limit (docs/formats.md): max_unpacked, max_ratio, max_members, max_cells, max_nesting,
                        max_seconds, max_program_memory; may be repeated
      --lang LANGUAGE   of messages and help: zh or en; else as LC_ALL, LC_MESSAGES or LANG say
  -h, --help            print this

Examples:
  zeren batch notices -o tasks.jsonl --pattern '*.txt' --pattern '*.html'
  find /archive -name '2021*' -print0 | zeren batch -0 @- --each models
)";

namespace {

namespace po = boost::program_options;

constexpr unsigned kMostJobs = 1024;

po::options_description described()
{
    po::options_description options;
    auto add = options.add_options();
    add("input", po::value<std::vector<std::string>>());
    add("output,o", po::value<std::string>());
    add("each", po::value<std::string>());
    add("pattern", po::value<std::vector<std::string>>());
    add("null,0", "");
    add("jobs", po::value<std::string>());
    add("resume", "");
    add("restart", "");
    add("quiet", "");
    add_model_options(options);
    add("help,h", "");
    return options;
}

unsigned jobs_named(const std::string& text)
{
    const bool number =
        !text.empty() && text.size() < 6 && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const unsigned long jobs = number ? std::stoul(text) : 0;
    if (jobs < 1 || jobs > kMostJobs) throw WrongUsage("--jobs takes a number from 1 to 1024, not \"" + text + "\"");
    return static_cast<unsigned>(jobs);
}

void check(const BatchOptions& options, const po::variables_map& values)
{
    if (values.count("output") + values.count("each") != 1) throw WrongUsage("name the output, by -o OUT or by --each DIR");
    if (options.output.empty() && options.each.empty()) throw WrongUsage("the name of the output is empty");
    if (options.resume && options.restart) throw WrongUsage("--resume goes on and --restart begins anew; choose one");
    if (options.inputs.empty() && !options.resume) throw WrongUsage("no INPUT is named; name files, folders or @LIST");
    const auto count = [&](std::string_view name) { return std::count(options.inputs.begin(), options.inputs.end(), name); };
    if (count("-") + count("@-") > 1) throw WrongUsage("standard input can be read only once, as - or as @-");
    for (const std::string& input : options.inputs) {
        if (input.empty() || input == "@") throw WrongUsage("an INPUT is empty");
    }
}

BatchOptions understand(const po::variables_map& values)
{
    BatchOptions options;
    options.inputs = values_of(values, "input");
    options.patterns = values_of(values, "pattern");
    options.null_lists = values.count("null") != 0;
    options.output = value_of(values, "output");
    options.each = value_of(values, "each");
    options.jobs = std::clamp(std::thread::hardware_concurrency(), 1U, kMostJobs);
    if (values.count("jobs") != 0) options.jobs = jobs_named(value_of(values, "jobs"));
    options.resume = values.count("resume") != 0;
    options.restart = values.count("restart") != 0;
    options.quiet = values.count("quiet") != 0;
    options.model = read_model_options(values);
    options.model.json.compact = true;
    check(options, values);
    return options;
}

} // namespace

int run_batch(const Arguments& arguments)
{
    const BatchOptions options = understand(read_options(arguments, described(), po::positional_options_description().add("input", -1)));
    return run_batch(options, chosen_lexicon(options.model));
}

} // namespace zeren::tool
