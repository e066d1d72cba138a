// The judges of verify(): each holds one kind of claim against the notice and tells what it does not support.
//
// A claim is looked for in three places, nearest first: what the notice's reading has at these tasks, the words of these tasks, the
// words of the whole notice. So a fact that stands elsewhere in the same notice is told apart from one that stands nowhere.
// Tests: tests/cli/verify_test.py.
#pragma once

#include "lexicon/tables.hpp"
#include "verify/claims.hpp"
#include "verify/notice.hpp"
#include "zeren/finding.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zeren::verification {

// What a judge reads, and where it tells.
struct Case {
    const Notice& notice;
    const LexiconTables& lexicon;
    std::vector<Finding>& findings;

    void tell(std::string_view code, const std::string& path, std::string message, Span span = {}, std::int32_t task = 0) const
    {
        findings.push_back({std::string(code), Severity::error, std::move(message), span, {}, {}, task, path});
    }
    // "区财政局", cut where it is long; on one line.
    [[nodiscard]] static std::string quoted(std::string_view words);
    [[nodiscard]] std::string quoted(Span span) const { return quoted(notice.document().text(span)); }
};

// What of the notice's reading some claim stands for: by task, an entry for each party, target and deadline in their order.
struct Covered {
    std::vector<bool> parties;
    std::vector<bool> targets;
    std::vector<bool> deadlines;
    std::vector<Span> texts;
    bool claimed = false;
    bool says_roles = false;
    bool says_targets = false;
    bool says_deadlines = false;
};

// The words must stand in the tasks: words_not_in_notice, words_not_here. `what` names them in messages: "period".
bool judge_words(const Case& the_case, const Tasks& tasks, const Words& words, std::string_view what);

// Where a claimed task stands. Tells text_not_in_notice, tasks_merged, task_not_found; empty only then.
Tasks place_task(const Case& the_case, const TaskClaim& claim, std::uint32_t& last, std::vector<Covered>& covered);
// The names in a cell of a spreadsheet: 县财政局、县水利局.
std::vector<Words> listed_parties(const Words& list);
// What is claimed of a task that the notice does not have: names and words that stand nowhere in the notice.
void judge_invented(const Case& the_case, const TaskClaim& claim);
void judge_sections(const Case& the_case, const Claims& claims, const std::vector<Tasks>& placed);
void judge_header(const Case& the_case, const Claims& claims);
void judge_roles(const Case& the_case, const TaskClaim& claim, const Tasks& tasks, std::vector<Covered>& covered);
void judge_targets(const Case& the_case, const TaskClaim& claim, const Tasks& tasks, std::vector<Covered>& covered);
void judge_deadlines(const Case& the_case, const TaskClaim& claim, const Tasks& tasks, std::vector<Covered>& covered);
// What the notice says and no claim does: task_missing, party_missing …
void tell_missing(const Case& the_case, const Claims& claims, const std::vector<Covered>& covered);

} // namespace zeren::verification
