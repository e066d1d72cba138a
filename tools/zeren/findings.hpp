// What `zeren check` and `zeren verify` have in common: how findings are chosen, shown and turned into an exit code.
#pragma once

#include "command.hpp"

#include "zeren/finding.hpp"
#include "zeren/model.hpp"

#include <boost/program_options/options_description.hpp>
#include <boost/program_options/variables_map.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::tool {

constexpr int kFound = 3; // done, and there are findings as grave as was asked about

enum class FindingsForm : unsigned char { text, json, sarif };

// --json, --sarif; throws WrongUsage for both.
void add_findings_options(boost::program_options::options_description& options);
FindingsForm read_findings_form(const boost::program_options::variables_map& values);

// error, warning or info; throws WrongUsage, which names `where`.
Severity severity_named(const std::string& name, const std::string& where);

// Whether a finding is as grave as that, or graver.
bool any_reaches(const std::vector<Finding>& findings, Severity severity);

// The findings for people, each with its line and the place marked below it:
//
//     notice.txt:12:9: warning: "区财政局" leads this task and ... [party_in_two_roles]
//       配合单位：区财政局、区水利局
//       　　　　　^^^^^^^^
//
// A finding of verify begins with its path in `model`, and shows the notice's line behind it.
std::string show_findings(const Document& document, const std::vector<Finding>& findings, const std::string& file,
                          const std::string& model = {});

} // namespace zeren::tool
