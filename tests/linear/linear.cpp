// zeren_linear [--judge-every N] SIZE…: reads, parses and prints every hostile text at every SIZE (bytes), and real text beside them; then
// checks each, or each N-th, and holds it against its own model. Under callgrind each of the three leaves a dump with the instructions that
// it took, labelled "NAME SIZE", "NAME/check SIZE" and "NAME/verify SIZE"; elsewhere it only runs.
// zeren_linear --only NAME SIZE…: one of them ("real" for real text). zeren_linear --list: their names.
//
// linear_test.py runs it and judges the counts.
#include "hostile_texts.hpp"

#include "zeren/check.hpp"
#include "zeren/json.hpp"
#include "zeren/parse.hpp"
#include "zeren/read.hpp"
#include "zeren/verify.hpp"

#include <valgrind/callgrind.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <span>
#include <stdexcept>

namespace zeren::linear {
namespace {

// The open notices of the corpus one behind the other, over again where they are too short, cut at a line.
std::string real_text(std::size_t size)
{
    std::set<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(ZEREN_SOURCE_DIR) / "corpus")) {
        const std::filesystem::path notice = entry.path() / "notice.txt";
        if (!entry.path().filename().string().starts_with("held-") && std::filesystem::exists(notice)) paths.insert(notice);
    }
    if (paths.empty()) throw std::runtime_error("there is no corpus beside the sources");
    std::string text;
    while (text.size() < size) {
        for (const auto& path : paths) {
            std::ifstream file(path, std::ios::binary);
            text.append(std::istreambuf_iterator<char>(file), {});
        }
    }
    text.resize(text.rfind('\n', size) + 1);
    return text;
}

// `work` tells how much came out of it.
template <typename Work>
void count(const std::string& name, const std::string& text, std::size_t size, Work work)
{
    const std::string label = name + " " + std::to_string(size);
    CALLGRIND_ZERO_STATS;
    const std::size_t made = work();
    CALLGRIND_DUMP_STATS_AT(label.c_str());
    std::cout << label << " " << text.size() << " " << made << std::endl; // at once, so that a hang names its text
}

void run(const std::string& name, const std::string& text, std::size_t size, bool judged)
{
    Document document;
    std::string model;
    count(name, text, size, [&] {
        ReadOptions options;
        options.max_bytes = 1ULL << 30;
        document = parse(read(std::as_bytes(std::span(text)), options));
        model = to_json(document);
        return model.size();
    });
    if (!judged) return;
    count(name + "/check", text, size, [&] { return check(document).size(); });
    count(name + "/verify", text, size, [&] { return verify(document, model).size(); });
}

// Every `judge_every`th text is checked and verified as well.
int run_sizes(std::span<char*> sizes, std::string_view only, std::size_t judge_every)
{
    std::size_t seen = 0;
    for (const char* argument : sizes) {
        const std::size_t size = std::strtoull(argument, nullptr, 10);
        if (size == 0) throw std::runtime_error(std::string(argument) + " is no size in bytes");
        if (only.empty() || only == "real") {
            run("real", real_text(size), size, true);
            ++seen;
        }
        std::size_t index = 0;
        for (const HostileText& text : hostile_texts()) {
            const bool judged = index++ % judge_every == 0;
            if (!only.empty() && only != text.name) continue;
            run(std::string(text.name), make(text, size), size, judged || !only.empty());
            ++seen;
        }
    }
    if (seen == 0) throw std::runtime_error("usage: zeren_linear [--list | [--only NAME | --judge-every N] SIZE...]");
    return 0;
}

int run(std::span<char*> arguments)
{
    if (arguments.size() == 1 && std::string_view(arguments[0]) == "--list") {
        for (const HostileText& text : hostile_texts()) std::cout << text.name << "\n";
        return 0;
    }
    (void)Lexicon::builtin(); // all of them loaded once, before anything counts
    (void)check_rules();
    (void)verify_rules();
    if (arguments.size() > 2 && std::string_view(arguments[0]) == "--only") return run_sizes(arguments.subspan(2), arguments[1], 1);
    if (arguments.size() > 2 && std::string_view(arguments[0]) == "--judge-every")
        return run_sizes(arguments.subspan(2), "", std::max<std::size_t>(std::strtoull(arguments[1], nullptr, 10), 1));
    return run_sizes(arguments, "", 1);
}

} // namespace
} // namespace zeren::linear

int main(int argc, char** argv)
{
    try {
        return zeren::linear::run(std::span(argv, static_cast<std::size_t>(argc)).subspan(1));
    } catch (const std::exception& error) {
        std::cerr << "zeren_linear: " << error.what() << "\n";
        return 1;
    }
}
