// What the notice says and the model does not: tasks that no claim stands for, and in the others parties, numbers, times and words.
// A model that has no targets at all says nothing of targets, so that none is missed in it. Tests: tests/cli/verify_test.py.
#include "verify/judge.hpp"

#include "text/chars.hpp"

#include <algorithm>

namespace zeren::verification {
namespace {

constexpr std::size_t kSmallRest = 3; // 汉字 that may be left out of a text: 并, 其中

// Whether the model speaks of such facts anywhere: else it is a model without them, not one that dropped each.
struct Speaks {
    bool of_roles = false;
    bool of_targets = false;
    bool of_deadlines = false;
};

Speaks read_speaks(const Claims& claims)
{
    Speaks speaks;
    for (const TaskClaim& task : claims.tasks) {
        speaks.of_roles = speaks.of_roles || task.says_roles;
        speaks.of_targets = speaks.of_targets || task.says_targets;
        speaks.of_deadlines = speaks.of_deadlines || task.says_deadlines;
    }
    return speaks;
}

void tell_parties(const Case& the_case, const Task& task, const Covered& covered)
{
    std::size_t index = 0;
    for (const Role& role : task.roles) {
        for (const Party& party : role.parties) {
            const bool own = !party.basis || party.basis->kind != Basis::Kind::inherited;
            const bool own_role = !role.basis || role.basis->kind != Basis::Kind::inherited;
            if (!covered.parties[index++] && own && own_role)
                the_case.tell("party_missing", "",
                              the_case.quoted(party.span) + " is " + std::string(to_string(role.role)) + " of task " + task.key + ".",
                              party.span, task.id);
        }
    }
}

void tell_numbers(const Case& the_case, const Task& task, const Covered& covered)
{
    for (std::size_t i = 0; i < task.targets.size(); ++i)
        if (!covered.targets[i])
            the_case.tell("target_missing", "", "Task " + task.key + " asks for " + the_case.quoted(task.targets[i].span) + ".",
                          task.targets[i].span, task.id);
}

void tell_times(const Case& the_case, const Task& task, const Covered& covered)
{
    for (std::size_t i = 0; i < task.deadlines.size(); ++i) {
        const Deadline& deadline = task.deadlines[i];
        const bool own = !deadline.basis || deadline.basis->kind != Basis::Kind::inherited;
        if (!covered.deadlines[i] && own)
            the_case.tell("deadline_missing", "", "Task " + task.key + " is due " + the_case.quoted(deadline.span) + ".", deadline.span,
                          task.id);
    }
}

// The first stretch of a task's own wording that no claim has.
void tell_words(const Case& the_case, const Task& task, std::vector<Span> texts)
{
    std::ranges::sort(texts, {}, &Span::begin);
    std::uint32_t at = task.span.begin;
    texts.push_back({task.span.end, task.span.end});
    for (const Span text : texts) {
        const Span gap{at, std::min(text.begin, task.span.end)};
        std::size_t han = 0;
        for (std::uint32_t i = gap.begin; i < gap.end;) {
            const text::CodePoint c = text::decode(the_case.notice.document().content, i);
            han += text::classify(c.value) == text::Char::han;
            i += c.size;
        }
        if (!gap.empty() && han > kSmallRest)
            return the_case.tell("text_cut", "", "The text of task " + task.key + " lacks " + the_case.quoted(gap) + ".", gap, task.id);
        at = std::max(at, text.end);
    }
}

} // namespace

void tell_missing(const Case& the_case, const Claims& claims, const std::vector<Covered>& covered)
{
    const Speaks speaks = read_speaks(claims);
    for (std::size_t i = 0; i < covered.size(); ++i) {
        const Task& task = the_case.notice.task(i);
        if (!covered[i].claimed) {
            the_case.tell("task_missing", "", "No claim stands for task " + task.key + ": " + the_case.quoted(task.span) + ".", task.span,
                          task.id);
            continue;
        }
        if (speaks.of_roles) tell_parties(the_case, task, covered[i]);
        if (speaks.of_targets) tell_numbers(the_case, task, covered[i]);
        if (speaks.of_deadlines) tell_times(the_case, task, covered[i]);
        if (!covered[i].texts.empty()) tell_words(the_case, task, covered[i].texts);
    }
}

} // namespace zeren::verification
