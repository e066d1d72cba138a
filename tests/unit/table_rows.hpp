// What the rows of a table became, a line a task: 1 修路 <- lead_unit: 县交通局. For the tests of tables.
#pragma once

#include "zeren/parse.hpp"
#include "zeren/read.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::table_rows {

inline Document parsed(const std::string& text) { return parse(read(std::as_bytes(std::span(text)))); }

// "(inherited)" behind a role that is not written at the row itself.
inline std::vector<std::string> rows(const Document& document)
{
    std::vector<std::string> lines;
    for (const Task& task : document.tasks) {
        std::string line = task.number + ' ' + std::string(document.text(task.span));
        for (const Role& role : task.roles) {
            line += " <- " + std::string(to_string(role.role)) + ':';
            for (const Party& party : role.parties) line += ' ' + std::string(document.text(party.span));
            if (role.basis) line += " (inherited)";
        }
        lines.push_back(line);
    }
    return lines;
}

inline std::vector<std::string> rows(const std::string& text) { return rows(parsed(text)); }

// Whether a diagnostic with this code was told.
inline bool has_code(const std::string& text, std::string_view code)
{
    const Document document = parsed(text);
    return std::ranges::any_of(document.diagnostics, [&](const Diagnostic& found) { return found.code == code; });
}

} // namespace zeren::table_rows
