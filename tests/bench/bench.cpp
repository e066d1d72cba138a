// zeren_bench TEXT [--benchmark_…]: all competitors on the bytes of TEXT, under Google Benchmark.
// zeren_bench --once NAME TEXT: one of them, once, for the CPU time and the peak memory of a whole process.
// zeren_bench --parse TEXT: reads the file and parses it, as a program does that links the library.
// zeren_bench --counts TEXT: what the model of TEXT holds, as JSON: nothing is timed before this is right.
//
// bench.py runs it, puts the figures side by side and prints ratios.
#include "competitor.hpp"

#include "zeren/parse.hpp"
#include "zeren/read.hpp"

#include <benchmark/benchmark.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <span>
#include <stdexcept>

namespace zeren::bench {

const std::vector<const Competitor*>& competitors()
{
    static const std::vector<const Competitor*> all{&kRead, &kParse, &kParseJson, &kCmark, &kRe2Labels, &kLineScan, &kModelDump};
    return all;
}

namespace {

std::string load(const char* path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file) throw std::runtime_error(std::string(path) + " cannot be opened");
    return {std::istreambuf_iterator<char>(file), {}};
}

int print_counts(const std::string& text)
{
    ReadOptions options;
    options.max_bytes = 1ULL << 30;
    const Document document = parse(read(std::as_bytes(std::span(text)), options));
    std::size_t roles = 0;
    std::size_t parties = 0;
    std::size_t targets = 0;
    std::size_t deadlines = 0;
    for (const Task& task : document.tasks) {
        roles += task.roles.size();
        for (const Role& role : task.roles) parties += role.parties.size();
        targets += task.targets.size();
        deadlines += task.deadlines.size();
    }
    std::cout << "{\"tasks\":" << document.tasks.size() << ",\"roles\":" << roles << ",\"parties\":" << parties
              << ",\"targets\":" << targets << ",\"deadlines\":" << deadlines << "}\n";
    return 0;
}

// What a program does that links the library, with no copy beside the model: for the memory and the time of a whole process.
int parse_file(const char* path)
{
    ReadOptions options;
    options.max_bytes = 1ULL << 30;
    std::cout << parse(read_file(path, options)).tasks.size() << "\n";
    return 0;
}

int run_once(std::string_view name, const std::string& text)
{
    for (const Competitor* one : competitors()) {
        if (one->name != name) continue;
        std::cout << one->make(text)() << "\n";
        return 0;
    }
    throw std::runtime_error("nobody is called " + std::string(name));
}

int run_all(int argc, char** argv, const std::string& text)
{
    for (const Competitor* one : competitors()) {
        benchmark::RegisterBenchmark(std::string(one->name).c_str(),
                                     [one, &text](benchmark::State& state) {
                                         const Run run = one->make(text);
                                         std::size_t work = 0;
                                         for (auto _ : state) benchmark::DoNotOptimize(work = run());
                                         state.counters["work"] = static_cast<double>(work);
                                         state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                                                                 static_cast<std::int64_t>(text.size()));
                                     })
            ->Unit(benchmark::kMillisecond)
            ->MeasureProcessCPUTime();
    }
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

int run(int argc, char** argv)
{
    const std::string_view first = argc > 1 ? argv[1] : "";
    if (first == "--once" && argc == 4) return run_once(argv[2], load(argv[3]));
    if (first == "--parse" && argc == 3) return parse_file(argv[2]);
    if (first == "--counts" && argc == 3) return print_counts(load(argv[2]));
    if (first.empty() || first.starts_with("-"))
        throw std::runtime_error("usage: zeren_bench [--once NAME | --parse | --counts] TEXT [--benchmark_...]");
    const std::string text = load(argv[1]);
    argv[1] = argv[0];
    return run_all(argc - 1, argv + 1, text);
}

} // namespace
} // namespace zeren::bench

int main(int argc, char** argv)
{
    try {
        return zeren::bench::run(argc, argv);
    } catch (const std::exception& error) {
        std::cerr << "zeren_bench: " << error.what() << "\n";
        return 1;
    }
}
