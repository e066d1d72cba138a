// What an office always means for the notices of a folder: the file .zeren.json beside them.
//
//     {"check": {"off": ["half_width_mark"], "on": ["leader_missing"], "fail_on": "warning"}}
#pragma once

#include "zeren/model.hpp"

#include <optional>
#include <string>
#include <vector>

namespace zeren::tool {

struct NoticeSettings {
    std::vector<std::string> off;
    std::vector<std::string> on;
    std::optional<Severity> fail_on;
};

// Those of the folder that the notice lies in; none for "-" and where there is no such file. Throws zeren::Error (with the file) for
// one that is no JSON, or says a key, code or severity that means nothing.
NoticeSettings settings_beside(const std::string& notice);

// "there is no rule "half_widht_mark"; did you mean half_width_mark?", or empty for a rule of check.
std::string no_such_rule(const std::string& code);

} // namespace zeren::tool
