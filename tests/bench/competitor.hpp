// What is measured: one task a file, each from the same bytes, each giving a number that proves that it did its work.
//
// bench.cpp runs them under Google Benchmark, or one of them once (for memory and CPU time of a whole process). A competitor is
// prepared outside the clock by make(); run() is what is timed.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::bench {

// Does the work once and returns how much it found (bytes of HTML, labels, lines, tasks): never 0 for a text that has any.
using Run = std::function<std::size_t()>;

struct Competitor {
    std::string_view name;
    std::string_view does;           // one line for the report
    Run (*make)(const std::string&); // the text outlives the Run
};

extern const Competitor kRead;      // zeren::read
extern const Competitor kParse;     // zeren::parse of a Text that is read
extern const Competitor kParseJson; // zeren::parse and to_json
extern const Competitor kCmark;     // the yardstick: CommonMark to HTML, in C
extern const Competitor kRe2Labels; // a scan by RE2 for the labels of roles alone
extern const Competitor kLineScan;  // memchr for line ends: what merely touching the bytes costs
extern const Competitor kModelDump; // nlohmann/json writes the model that parse made

// In the order of the report.
const std::vector<const Competitor*>& competitors();

} // namespace zeren::bench
