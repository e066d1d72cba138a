// corpus.cpp: `zeren corpus`: a folder of notices with the models that were accepted for them, for an office or a maintainer.
#include "command.hpp"
#include "corpus/cases.hpp"
#include "corpus/gold_facts.hpp"
#include "corpus/model_changes.hpp"
#include "input.hpp"
#include "language/language.hpp"
#include "model_options.hpp"
#include "nearest.hpp"
#include "output.hpp"

#include "zeren/error.hpp"
#include "zeren/json.hpp"
#include "zeren/parse.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <iostream>
#include <sys/stat.h>

namespace zeren::tool {

extern const std::string_view kCorpusUsage = R"(zeren corpus add FILE... [--to DIR] [--name NAME]
zeren corpus check [DIR|CASE]... [--all]
zeren corpus accept CASE...

Keeps notices with the models that somebody has accepted for them, and tells what a new version of Zeren, a new
lexicon or a new notice changes. A case is a folder DIR/NAME with notice.EXT, expected.json (the accepted model)
and, if you like, gold.json (what a person read off the text), which this command never writes.

  add      copies each FILE ("-": standard input, with --name) to a new case; it is new until its model is accepted
  check    reads every case and shows where its model differs from the accepted one; writes nothing.
           Exit code 0 when all are the same, 3 when one is new or changed, 1 when one cannot be read
  accept   makes what is read now the accepted model of these cases, and shows what changed

      --to DIR          folder of the cases; default: corpus
      --name NAME       of the new case; default: the name of FILE without its ending
      --all             show every difference, not the first twenty of a case
      --charset NAME    read as UTF-8, GB18030, Big5 ... instead of finding out
      --format NAME     read as text, html, csv, docx, xlsx, ofd, pdf, doc, xls, rtf, odt or ods instead of finding out
      --lexicon FILE    add the entries of FILE to the lexicon; may be repeated
      --max-bytes SIZE  read files of up to SIZE bytes (64M if left out; K, M and G are times 1024)
      --limit NAME=N    move another limit, as of zeren parse; may be repeated
      --lang LANGUAGE   of messages and help: zh or en; else as LC_ALL, LC_MESSAGES or LANG say
  -h, --help            print this

Examples:
  zeren corpus add 2024.docx --to notices
  zeren corpus check notices
  zeren corpus accept notices/2024
)";

namespace {

namespace fs = std::filesystem;
namespace po = boost::program_options;

constexpr std::size_t kShownLines = 20;

struct KitOptions {
    std::vector<std::string> names;
    std::string folder = "corpus";
    std::string name;
    bool all = false;
    ModelOptions model;
};

// ---- what is read

std::string model_of(const std::string& notice, const ModelOptions& options, const Lexicon& lexicon)
{
    JsonOptions json;
    json.with_generator = false; // or every version would change every case
    return to_json(parse(read_input(notice, options), lexicon), json) + "\n";
}

fs::path only_notice(const Case& one)
{
    const std::vector<fs::path> notices = notices_in(one.folder);
    if (notices.size() == 1) return notices.front();
    const std::string many = notices.empty() ? "holds no notice.*; put the notice there" : "holds several notice.*; leave one";
    throw Error(ErrorCode::file_missing, many, one.name);
}

std::string printable(std::string_view text)
{
    std::string line(text);
    std::replace_if(
        line.begin(), line.end(), [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; }, '?');
    return line;
}

// ---- what is shown

enum class State { same, changed, added, failed };

void show_gold(Output& output, const Case& one, const std::string& before, const std::string& now)
{
    std::error_code error;
    if (!fs::is_regular_file(one.folder / kGold, error)) return;
    const std::string gold = bytes_of(one.folder / kGold);
    const auto count = count_gold(gold, now);
    if (!count) return complain(one.name, "gold.json is no gold; see corpus/README.md for its form");
    std::string line = "  " + say("gold: {1} of {2} facts", {std::to_string(count->found), std::to_string(count->facts)});
    if (const auto earlier = count_gold(gold, before)) line += say(", {1} in the accepted model", {std::to_string(earlier->found)});
    output.write(line + "\n");
}

void show_lines(Output& output, const std::vector<std::string>& lines, bool all)
{
    const std::size_t shown = all ? lines.size() : std::min(lines.size(), kShownLines);
    for (std::size_t i = 0; i < shown; ++i) output.write("  " + printable(lines[i]) + "\n");
    if (shown < lines.size())
        output.write("  " + translated("and " + std::to_string(lines.size() - shown) + " more; --all shows them") + "\n");
}

void show_changes(Output& output, const std::string& before, const std::string& now, bool all)
{
    const ModelChanges changes = model_changes(before, now);
    if (!changes.problem.empty()) return output.write("  expected.json " + translated(changes.problem) + "\n");
    show_lines(output, changes.lines, all);
    if (changes.lines.empty() || all) show_lines(output, changes.places, all);
    else if (!changes.places.empty())
        output.write("  " + translated("and " + std::to_string(changes.places.size()) + " spans and ids; --all shows them") + "\n");
    if (changes.lines.empty() && changes.places.empty()) output.write("  " + say("only the form of the JSON differs") + "\n");
}

// Compares one case with what was accepted and shows how it differs.
State look_at(const Case& one, const std::string& now, Output& output, bool all)
{
    const fs::path expected = one.folder / kExpected;
    std::error_code error;
    const bool known = fs::exists(expected, error);
    const std::string before = known ? bytes_of(expected) : std::string();
    if (known && before == now) return State::same;
    output.write(say(known ? "{1}: changed" : "{1}: new", {printable(one.name)}) + "\n");
    if (known) show_changes(output, before, now, all);
    show_gold(output, one, before, now);
    return known ? State::changed : State::added;
}

// ---- check and accept

struct Tally {
    std::array<std::size_t, 4> counts{};

    void add(State state) { ++counts[static_cast<std::size_t>(state)]; }
    [[nodiscard]] std::size_t of(State state) const { return counts[static_cast<std::size_t>(state)]; }
};

std::vector<Case> chosen_cases(const std::vector<std::string>& names)
{
    std::vector<Case> cases;
    for (const std::string& name : names) {
        const std::vector<Case> found = cases_at(name);
        if (found.empty()) throw Error(ErrorCode::file_missing, "holds no case, so nothing was checked; see zeren corpus add", name);
        cases.insert(cases.end(), found.begin(), found.end());
    }
    return cases;
}

// `accept` makes what is read the expected model.
Tally visit(const std::vector<Case>& cases, const KitOptions& options, bool accept, Output& output)
{
    const Lexicon lexicon = chosen_lexicon(options.model);
    Tally tally;
    for (const Case& one : cases) {
        try {
            const std::string now = model_of(only_notice(one).string(), options.model, lexicon);
            const State state = look_at(one, now, output, options.all);
            if (accept && state != State::same) {
                Output expected((one.folder / kExpected).string());
                expected.write(now);
                expected.commit();
            }
            tally.add(state);
        } catch (const Error& error) {
            complain(error.file.empty() ? one.name : error.file, error.message);
            tally.add(State::failed);
        } catch (const OutputFailed& error) {
            complain(error.what());
            tally.add(State::failed);
        }
    }
    return tally;
}

std::string sum_of(const Tally& tally, std::size_t cases)
{
    const auto count = [&](State state) { return std::to_string(tally.of(state)); };
    return say(cases == 1 ? "{1} case: {2} same, {3} changed, {4} new, {5} failed"
                          : "{1} cases: {2} same, {3} changed, {4} new, {5} failed",
               {std::to_string(cases), count(State::same), count(State::changed), count(State::added), count(State::failed)});
}

int run_check(const KitOptions& options)
{
    const std::vector<Case> cases = chosen_cases(options.names.empty() ? std::vector<std::string>{options.folder} : options.names);
    Output output("");
    const Tally tally = visit(cases, options, false, output);
    output.write(sum_of(tally, cases.size()) + "\n");
    if (tally.of(State::failed) > 0) return kFailed;
    return tally.of(State::same) == cases.size() ? kDone : kDiffers;
}

int run_accept(const KitOptions& options)
{
    if (options.names.empty()) throw WrongUsage("accept needs the cases whose new model is right; name them");
    std::vector<Case> cases;
    for (const std::string& name : options.names) {
        const std::vector<Case> found = cases_at(name);
        if (found.size() != 1 || found.front().folder != fs::path(name))
            throw Error(ErrorCode::file_missing, "is no case; accept takes cases one by one, such as " + (fs::path(name) / "NAME").string(),
                        name);
        cases.push_back(found.front());
    }
    Output output("");
    const Tally tally = visit(cases, options, true, output);
    const std::string accepted = std::to_string(tally.of(State::changed) + tally.of(State::added));
    output.write(say("accepted {1} of {2}", {accepted, sum_of(tally, cases.size())}) + "\n");
    return tally.of(State::failed) > 0 ? kFailed : kDone;
}

// ---- add

// Throws where another case holds the same bytes: two would be accepted and refused apart.
void refuse_known(const std::string& bytes, const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_directory(folder, error)) return;
    for (const Case& one : cases_at(folder.string()))
        for (const fs::path& notice : notices_in(one.folder))
            if (fs::file_size(notice, error) == bytes.size() && !error && bytes_of(notice) == bytes)
                throw Error(ErrorCode::file_unreadable, "is in the corpus already: " + notice.string());
}

void make_folder(const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) throw OutputFailed(folder.string() + ": " + write_cure(error.value()));
}

std::string name_for(const std::string& file, const KitOptions& options)
{
    if (is_stream(file) && options.name.empty()) throw WrongUsage("standard input has no name; name the case with --name");
    const std::string name = options.name.empty() ? fs::path(file).stem().string() : options.name;
    if (name.empty() || name.front() == '.' || name.find('/') != std::string::npos)
        throw WrongUsage("\"" + name + "\" cannot be the name of a case; give another with --name");
    return name;
}

struct NewNotice {
    std::string bytes;
    std::string ending;
};

// Throws where it cannot be read as a notice.
NewNotice new_notice(const std::string& file, const KitOptions& options)
{
    if (!is_stream(file)) {
        (void)read_input(file, options.model);
        const std::string ending = fs::path(file).extension().string();
        return {bytes_of(file), ending.empty() ? ".txt" : ending};
    }
    const std::vector<std::byte> bytes = read_stream(file, options.model.limits.max_bytes);
    const Text text = read_bytes(bytes, file, options.model);
    return {std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size()), ending_of(text.source.media_type)};
}

// A case that has gold or a README already, and no notice, takes one.
void add_one(const std::string& file, const KitOptions& options)
{
    const fs::path folder = fs::path(options.folder) / name_for(file, options);
    const auto [bytes, ending] = new_notice(file, options);
    refuse_known(bytes, options.folder);
    std::error_code error;
    if (fs::is_directory(folder, error) && !notices_in(folder).empty())
        throw Error(ErrorCode::file_unreadable, "there is a case " + folder.string() + " with another notice; choose a name with --name");
    make_folder(folder);
    Output copy((folder / ("notice" + ending)).string());
    copy.write(bytes);
    copy.commit();
    Output output("");
    const std::string place = printable(folder.string());
    output.write(say("added {1}; to accept what is read: zeren corpus accept {2}", {place, place}) + "\n");
}

int run_add(const KitOptions& options)
{
    if (options.names.empty()) throw WrongUsage("add needs the notices to add; name them");
    if (options.names.size() > 1 && !options.name.empty()) throw WrongUsage("--name is for one FILE; leave it out for several");
    bool all_added = true;
    for (const std::string& file : options.names) {
        try {
            add_one(file, options);
        } catch (const Error& error) {
            complain(file, error.message);
            all_added = false;
        }
    }
    return all_added ? kDone : kFailed;
}

KitOptions understand(const po::variables_map& values)
{
    KitOptions options;
    options.names = values_of(values, "name-or-file");
    if (values.count("to") != 0) options.folder = value_of(values, "to");
    if (options.folder.empty()) throw WrongUsage("--to needs the name of a folder");
    options.name = value_of(values, "name");
    options.all = values.count("all") != 0;
    options.model = read_model_options(values);
    return options;
}

} // namespace

int run_corpus(const Arguments& arguments)
{
    po::options_description options;
    auto add = options.add_options();
    add("to", po::value<std::string>());
    add("name", po::value<std::string>());
    add("all", "");
    add_reading_options(options);
    add("help,h", "");
    add("name-or-file", po::value<std::vector<std::string>>());
    KitOptions chosen = understand(read_options(arguments, options, po::positional_options_description().add("name-or-file", -1)));
    if (chosen.names.empty()) throw WrongUsage("add, check or accept?");
    const std::string action = chosen.names.front();
    chosen.names.erase(chosen.names.begin());
    if (action == "add") return run_add(chosen);
    if (action == "check") return run_check(chosen);
    if (action == "accept") return run_accept(chosen);
    throw WrongUsage("there is no \"" + action + "\"" + did_you_mean(action, {"add", "check", "accept"}));
}

} // namespace zeren::tool
