// finding.hpp: what a check of a notice (check.hpp) or of a model (verify.hpp) found, and the rules that find it.
//
//     for (const zeren::Finding& finding : zeren::check(document))
//         std::cout << finding.begin.line << ':' << finding.begin.column << ' ' << finding.code << ' ' << finding.message << '\n';
//
// Plain values that own all they hold. As JSON: json.hpp; as SARIF for editors and code hosts: sarif.hpp.
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <string>

namespace zeren {
inline namespace v0 {

// A place as an editor counts it: lines end at \n, \r\n or \r, columns are code points, both from 1.
struct Position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    friend bool operator==(const Position&, const Position&) = default;
};

// One finding. `code` is stable and names its rule; `message` is one English sentence for people and may change.
struct Finding {
    std::string code;
    Severity severity = Severity::warning;
    std::string message;
    Span span;             // the place in the canonical text; empty where the finding has none: what is told of the notice as a whole
    Position begin;        // of span, in the canonical text (`zeren text` prints it); 1:1 without a place, null in the JSON
    Position end;          // behind the last character
    std::int32_t task = 0; // id of the notice's task that it is about; 0 for none
    std::string path;      // verify: the claim in the model, "tasks[2].roles[0].parties[1]"; empty for check

    friend bool operator==(const Finding&, const Finding&) = default;
};

// What a rule looks for: one row of docs/diagnostics.md or docs/verify.md.
struct FindingRule {
    std::string code;
    Severity severity = Severity::warning;
    std::string stage;          // where it is found: read, outline, extract, resolve, check or verify
    std::string summary;        // a few words
    std::string explanation;    // what it means and what to do
    std::string example;        // text of a notice in which it is found; empty where only bytes show it
    std::string counterexample; // a notice much like it in which it is not
    bool on = true;             // false: only where CheckOptions::on asks for it

    friend bool operator==(const FindingRule&, const FindingRule&) = default;
};

} // namespace v0
} // namespace zeren
