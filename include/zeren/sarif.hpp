// sarif.hpp: findings in the form that editors, code hosts and build servers read: SARIF 2.1.0 (OASIS).
//
//     std::vector<zeren::FileFindings> files{{"notices/2023.txt", zeren::check(document)}};
//     std::cout << zeren::to_sarif(files, zeren::check_rules()) << '\n';
#pragma once

#include "zeren/finding.hpp"

#include <string>
#include <vector>

namespace zeren {
inline namespace v0 {

// What was found in one notice; `file` as a reader of the log finds it: a path, relative to the folder he works in, or absolute.
struct FileFindings {
    std::string file;
    std::vector<Finding> findings;
};

// One run over all files, with those of `rules` that the findings name. error, warning and info become error, warning and note;
// regions count lines and code points of the canonical text. UTF-8, indented, without a newline at its end; linear.
[[nodiscard]] std::string to_sarif(const std::vector<FileFindings>& files, const std::vector<FindingRule>& rules);

} // namespace v0
} // namespace zeren
