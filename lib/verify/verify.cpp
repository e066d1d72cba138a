// Each claim in turn, then what is missing; severities are the rules'. Tests: tests/cli/verify_test.py.
#include "zeren/verify.hpp"

#include "check/rule_texts.hpp"
#include "lexicon/tables.hpp"
#include "text/lines.hpp"
#include "verify/judge.hpp"

#include <unordered_map>

namespace zeren {
namespace verification {
namespace {

std::vector<Covered> nothing_covered(const Document& notice)
{
    std::vector<Covered> covered(notice.tasks.size());
    for (std::size_t i = 0; i < covered.size(); ++i) {
        std::size_t parties = 0;
        for (const Role& role : notice.tasks[i].roles) parties += role.parties.size();
        covered[i].parties.assign(parties, false);
        covered[i].targets.assign(notice.tasks[i].targets.size(), false);
        covered[i].deadlines.assign(notice.tasks[i].deadlines.size(), false);
    }
    return covered;
}

// The same task of the notice claimed by the same words before.
bool is_repeated(const std::vector<Covered>& covered, const Tasks& tasks)
{
    if (tasks.size() != 1) return false;
    const auto& texts = covered[tasks.front()].texts;
    for (std::size_t i = 0; i + 1 < texts.size(); ++i)
        if (texts[i] == texts.back()) return true;
    return false;
}

void judge_task(const Case& the_case, const TaskClaim& claim, const Tasks& tasks, std::vector<Covered>& covered)
{
    if (is_repeated(covered, tasks)) {
        const Task& task = the_case.notice.task(tasks.front());
        the_case.tell("task_claimed_twice", claim.path, "Task " + task.key + " is claimed a second time.", task.span, task.id);
    }
    for (const std::size_t index : tasks) covered[index].claimed = true;
    judge_roles(the_case, claim, tasks, covered);
    judge_targets(the_case, claim, tasks, covered);
    judge_deadlines(the_case, claim, tasks, covered);
}

} // namespace
} // namespace verification

inline namespace v0 {

std::vector<Finding> verify(const Document& notice, std::string_view model, const Lexicon& lexicon)
{
    using namespace verification;
    Claims claims = read_claims(model, notice.content, lexicon.tables());
    std::vector<Finding> findings = std::move(claims.unreadable);
    const Notice read(notice);
    const Case the_case{read, lexicon.tables(), findings};
    std::vector<Covered> covered = nothing_covered(notice);
    judge_header(the_case, claims);
    std::vector<Tasks> placed;
    std::uint32_t last = 0;
    for (const TaskClaim& claim : claims.tasks) {
        placed.push_back(place_task(the_case, claim, last, covered));
        if (placed.back().empty()) judge_invented(the_case, claim);
        else judge_task(the_case, claim, placed.back(), covered);
    }
    judge_sections(the_case, claims, placed);
    tell_missing(the_case, claims, covered);
    std::unordered_map<std::string_view, Severity> severities;
    for (const FindingRule& rule : verify_rules()) severities[rule.code] = rule.severity;
    for (Finding& finding : findings) finding.severity = severities.at(finding.code);
    text::set_positions(notice.content, findings);
    return findings;
}

const std::vector<FindingRule>& verify_rules()
{
    static const std::vector<FindingRule> rules = checks::read_rules("verify_rules.json");
    return rules;
}

} // namespace v0
} // namespace zeren
