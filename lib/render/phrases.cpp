// Phrases of a comparison. Test: tests/unit/render_comparison_test.cpp.
#include "render/phrases.hpp"

#include "text/decimal.hpp"
#include "text/utf8.hpp"
#include "zeren/table.hpp"

#include <array>
#include <cstddef>
#include <cstdio>

namespace zeren::rendering {
namespace {

// C0, DEL, C1, the separators of lines and the marks of direction, which can turn a line round on a terminal.
bool is_control(char32_t c) noexcept
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0) || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
           c == 0x200F;
}

const Task& task_of(const Document& document, std::int32_t id) { return document.tasks[static_cast<std::size_t>(id - 1)]; }

std::string key_list(const std::vector<std::int32_t>& ids, const Document& document)
{
    std::string list;
    for (const std::int32_t id : ids) list.append(list.empty() ? "" : ", ").append(one_line(task_of(document, id).key));
    return list;
}

std::string plural(std::size_t count, std::string_view one, const Notices& notices)
{
    const std::string result = std::to_string(count) + " " + word(notices, one);
    return count == 1 || notices.chinese ? result : result + "s";
}

std::string role_name(const std::optional<RoleKind>& role, const Notices& notices)
{
    return role ? word(notices, to_string(*role)) : std::string();
}

std::string written(const Document& document, const std::optional<Span>& span)
{
    return span ? one_line(document.text(*span)) : std::string();
}

template <class Item>
const Item& item_of(const Document& document, const Place& place, std::vector<Item> Task::*list)
{
    return (task_of(document, place.task).*list)[static_cast<std::size_t>(place.index)];
}

std::string number(const std::optional<Decimal>& value) { return value ? text::print_decimal(*value) : std::string("?"); }

std::string date_of(const Deadline& deadline)
{
    if (!deadline.due) return {};
    std::array<char, 40> buffer{};
    std::snprintf(buffer.data(), buffer.size(), " (%04d-%02u-%02u)", deadline.due->year, unsigned{deadline.due->month},
                  unsigned{deadline.due->day});
    return buffer.data();
}

std::string described(const Document& document, const Deadline& deadline)
{
    return one_line(document.text(deadline.span)) + date_of(deadline);
}

} // namespace

std::string word(const Notices& notices, std::string_view english)
{
    return std::string(notices.chinese ? table_word(english, TableLanguage::chinese) : english);
}

std::string one_line(std::string_view text)
{
    std::string line;
    line.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint c = text::decode(text, at);
        if (c.size == 0) break;
        if (is_control(c.value)) line.push_back(' ');
        else line.append(text.substr(at, c.size));
        at += c.size;
    }
    return line;
}

std::string sum(const Comparison& comparison, const Notices& notices)
{
    std::array<std::size_t, 6> counts{};
    std::size_t elsewhere = 0;
    for (const TaskChange& change : comparison.tasks) {
        ++counts[static_cast<std::size_t>(change.kind)];
        elsewhere += change.kind == TaskChange::Kind::same && (change.renumbered || change.moved) ? 1U : 0U;
    }
    std::string line = plural(notices.before.tasks.size(), "task", notices) + " → " + plural(notices.after.tasks.size(), "task", notices);
    std::string separator = word(notices, ": ");
    using Kind = TaskChange::Kind;
    for (const Kind kind : {Kind::changed, Kind::split, Kind::merged, Kind::dropped, Kind::added, Kind::same}) {
        const std::size_t count = counts[static_cast<std::size_t>(kind)];
        if (count == 0) continue;
        line.append(separator).append(std::to_string(count)).append(" ").append(word(notices, to_string(kind)));
        separator = word(notices, ", ");
    }
    if (elsewhere > 0) line += " (" + std::to_string(elsewhere) + " " + word(notices, "of them renumbered or moved") + ")";
    if (comparison.equal()) line += word(notices, "; ") + word(notices, "the notices are equal");
    return line;
}

std::string keys(const TaskChange& change, const Notices& notices)
{
    const std::string before = key_list(change.before, notices.before);
    std::string after = key_list(change.after, notices.after);
    if (before.empty() || before == after) return after;
    return after.empty() ? before : before + " → " + after;
}

std::vector<std::string> marks(const TaskChange& change, const Notices& notices)
{
    std::vector<std::string> result;
    if (change.kind == TaskChange::Kind::split || change.kind == TaskChange::Kind::merged)
        result.push_back(word(notices, to_string(change.kind)));
    if (change.renumbered) result.push_back(word(notices, "renumbered"));
    if (change.moved) result.push_back(word(notices, "moved"));
    if (change.lead_moved) result.push_back(word(notices, "lead moved"));
    return result;
}

std::string phrase(const RoleChange& change, const Notices& notices)
{
    const std::string name = one_line(change.name);
    switch (change.kind) {
    case RoleChange::Kind::added: return "+ " + role_name(change.after, notices) + word(notices, ": ") + name;
    case RoleChange::Kind::dropped: return "- " + role_name(change.before, notices) + word(notices, ": ") + name;
    case RoleChange::Kind::changed:
        return "~ " + name + word(notices, ": ") + role_name(change.before, notices) + " → " + role_name(change.after, notices);
    case RoleChange::Kind::relabelled:
        return "~ " + word(notices, "label") + word(notices, ": ") + written(notices.before, change.before_span) + " → " +
               written(notices.after, change.after_span);
    case RoleChange::Kind::reordered:
        return "~ " + word(notices, "order") + word(notices, ": ") + written(notices.before, change.before_span) + " → " +
               written(notices.after, change.after_span);
    case RoleChange::Kind::opened:
        return "+ " + word(notices, "open list") + word(notices, ": ") + written(notices.after, change.after_span);
    case RoleChange::Kind::closed:
        return "- " + word(notices, "open list") + word(notices, ": ") + written(notices.before, change.before_span);
    }
    return {};
}

std::string phrase(const TargetChange& change, const Notices& notices)
{
    if (!change.before)
        return "+ " + word(notices, "target") + word(notices, ": ") +
               one_line(notices.after.text(item_of(notices.after, *change.after, &Task::targets).span));
    const std::string before = one_line(notices.before.text(item_of(notices.before, *change.before, &Task::targets).span));
    if (!change.after) return "- " + word(notices, "target") + word(notices, ": ") + before;
    const std::string after = one_line(notices.after.text(item_of(notices.after, *change.after, &Task::targets).span));
    std::string line =
        "~ " + word(notices, "target") + " " + word(notices, to_string(change.kind)) + word(notices, ": ") + before + " → " + after;
    if (change.kind == TargetChange::Kind::changed) return line;
    line += " (" + number(change.from) + " → " + number(change.to);
    if (!change.unit.empty()) line += " " + one_line(change.unit);
    if (change.difference) line += word(notices, ", ") + (change.difference->digits > 0 ? "+" : "") + number(change.difference);
    return line + ")";
}

std::string phrase(const DeadlineChange& change, const Notices& notices)
{
    if (!change.before)
        return "+ " + word(notices, "deadline") + word(notices, ": ") +
               described(notices.after, item_of(notices.after, *change.after, &Task::deadlines));
    const std::string before = described(notices.before, item_of(notices.before, *change.before, &Task::deadlines));
    if (!change.after) return "- " + word(notices, "deadline") + word(notices, ": ") + before;
    const std::string after = described(notices.after, item_of(notices.after, *change.after, &Task::deadlines));
    std::string line =
        "~ " + word(notices, "deadline") + " " + word(notices, to_string(change.kind)) + word(notices, ": ") + before + " → " + after;
    if (change.days && *change.days != 0)
        line += word(notices, ", ") + plural(static_cast<std::size_t>(*change.days < 0 ? -*change.days : *change.days), "day", notices);
    return line;
}

std::string phrase(const std::vector<Assignment>& assignments, const Document& document, const Notices& notices)
{
    std::string line;
    for (const Assignment& assignment : assignments) {
        line.append(line.empty() ? std::string() : word(notices, ", ")).append(one_line(task_of(document, assignment.task).key));
        line.append(" ").append(word(notices, to_string(assignment.role)));
    }
    return line;
}

bool is_plain(const TaskChange& change) { return change.kind == TaskChange::Kind::same && !change.renumbered && !change.moved; }

std::vector<Span> wording(const TaskChange& change, const Notices& notices)
{
    std::vector<Span> spans;
    for (const std::int32_t id : change.after.empty() ? change.before : change.after) {
        const Task& task = task_of(change.after.empty() ? notices.before : notices.after, id);
        if (task.title) spans.push_back(task.title->span);
        if (!task.span.empty()) spans.push_back(task.span);
    }
    return spans;
}

} // namespace zeren::rendering
