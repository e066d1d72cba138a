// Where two models of one notice differ, as lines that a person can judge.
//
//     tasks[二/5].roles[lead_unit].label: "牵头单位" → "责任单位"
//     tasks[二/6]: new: "开展涉企收费专项检查…"
//
// Entries of lists are named by what they are (key of a task, text of a party), so that an inserted one does not change all behind it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace zeren::tool {

struct ModelChanges {
    std::vector<std::string> lines;  // what it says: names, roles, values, texts
    std::vector<std::string> places; // spans, ids and indices that moved along
    std::string problem;             // why the first is no model; then the rest is empty
};

// `before` and `after` are JSON texts; `after` is one that to_json wrote.
ModelChanges model_changes(std::string_view before, std::string_view after);

} // namespace zeren::tool
