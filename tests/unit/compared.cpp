#include "compared.hpp"

#include "shown.hpp"
#include "text/decimal.hpp"

#include <vector>

namespace zeren::compared {
namespace {

const Task& task_of(const Document& document, std::int32_t id) { return document.tasks.at(static_cast<std::size_t>(id - 1)); }

std::string keys(const Document& document, const std::vector<std::int32_t>& ids)
{
    std::string line;
    for (const std::int32_t id : ids) line += (line.empty() ? "" : ", ") + task_of(document, id).key;
    return line;
}

std::string sign(TaskChange::Kind kind)
{
    switch (kind) {
    case TaskChange::Kind::same: return "=";
    case TaskChange::Kind::changed: return "~";
    default: return std::string(to_string(kind));
    }
}

std::string number(const std::optional<Decimal>& value) { return value ? text::print_decimal(*value) : "?"; }

std::string assignments(const Document& document, const std::vector<Assignment>& list)
{
    std::string line;
    for (const Assignment& assignment : list)
        line += " " + task_of(document, assignment.task).key + " " + std::string(to_string(assignment.role));
    return line;
}

} // namespace

std::string pairs(const Comparison& comparison, const Document& before, const Document& after)
{
    std::vector<std::string> parts;
    for (const TaskChange& change : comparison.tasks) {
        std::string part;
        if (change.before.empty()) part = "+ " + keys(after, change.after);
        else if (change.after.empty()) part = "- " + keys(before, change.before);
        else part = keys(before, change.before) + " " + sign(change.kind) + " " + keys(after, change.after);
        if (change.renumbered) part += " renumbered";
        if (change.moved) part += " moved";
        parts.push_back(part);
    }
    return shown::joined(parts);
}

std::string pairs(const std::string& before, const std::string& after)
{
    const Document first = shown::document(before), second = shown::document(after);
    return pairs(compare(first, second), first, second);
}

std::string roles(const std::string& before, const std::string& after)
{
    const Document first = shown::document(before), second = shown::document(after);
    std::vector<std::string> parts;
    for (const TaskChange& task : compare(first, second).tasks) {
        if (task.lead_moved) parts.emplace_back("lead moved");
        for (const RoleChange& change : task.roles) {
            std::string part(to_string(change.kind));
            if (!change.name.empty()) part += " " + change.name;
            if (change.before) part.append(" ").append(to_string(*change.before));
            if (change.before && change.after) part += " to";
            if (change.after) part.append(" ").append(to_string(*change.after));
            parts.push_back(part);
        }
    }
    return shown::joined(parts);
}

std::string targets(const std::string& before, const std::string& after, const CompareOptions& options)
{
    const Document first = shown::document(before), second = shown::document(after);
    std::vector<std::string> parts;
    for (const TaskChange& task : compare(first, second, options).tasks)
        for (const TargetChange& change : task.targets) {
            std::string part(to_string(change.kind));
            if (change.before && change.after)
                part += " " + number(change.from) + " " + number(change.to) + " " + change.unit + " " + number(change.difference);
            parts.push_back(part);
        }
    return shown::joined(parts);
}

std::string deadlines(const std::string& before, const std::string& after, const CompareOptions& options)
{
    const Document first = shown::document(before), second = shown::document(after);
    std::vector<std::string> parts;
    for (const TaskChange& task : compare(first, second, options).tasks)
        for (const DeadlineChange& change : task.deadlines)
            parts.push_back(std::string(to_string(change.kind)) + (change.days ? " " + std::to_string(*change.days) : ""));
    return shown::joined(parts);
}

std::string parties(const std::string& before, const std::string& after)
{
    const Document first = shown::document(before), second = shown::document(after);
    std::vector<std::string> parts;
    for (const PartyChange& change : compare(first, second).parties) {
        std::string part = change.name;
        if (!change.gained.empty()) part += " gained" + assignments(second, change.gained);
        if (!change.lost.empty()) part += " lost" + assignments(first, change.lost);
        parts.push_back(part + " kept " + std::to_string(change.kept));
    }
    return shown::joined(parts);
}

std::string around(const std::string& before, const std::string& after)
{
    const Document first = shown::document(before), second = shown::document(after);
    std::vector<std::string> parts;
    for (const PassageChange& change : compare(first, second).around)
        parts.push_back(std::string(to_string(change.kind)) + " " + std::string(to_string(change.part)));
    return shown::joined(parts);
}

} // namespace zeren::compared
