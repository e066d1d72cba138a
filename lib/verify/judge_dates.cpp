// When a task is claimed to be due: {"text": "6月底前", "due": "2023-06-30"}. A time of that task, and that day? A time of another task,
// or of nowhere? The words are looked for first; the day is judged by what the notice's reading makes of them.
// Tests: tests/cli/verify_test.py.
#include "verify/judge.hpp"

#include "text/dates.hpp"

#include <algorithm>

namespace zeren::verification {
namespace {

struct Read {
    std::size_t task = 0;
    std::size_t index = 0;
    const Deadline* deadline = nullptr;
};

// The one that the notice gives to all tasks without among them.
std::vector<Read> read_deadlines(const Notice& notice, const Tasks& tasks)
{
    std::vector<Read> all;
    for (const std::size_t task : tasks) {
        const auto deadlines = deadlines_of(notice.task(task), notice.default_rule());
        for (std::size_t i = 0; i < deadlines.size(); ++i) all.push_back({task, i, &deadlines[i]});
    }
    return all;
}

class DateJudge {
public:
    DateJudge(const Case& the_case, const Tasks& tasks, std::vector<Covered>& covered)
        : case_(the_case), tasks_(tasks), covered_(covered), deadlines_(read_deadlines(the_case.notice, tasks))
    {
    }

    void judge(const DateClaim& claim)
    {
        if (claim.text.empty()) {
            if (claim.due) judge_due_alone(claim);
            return;
        }
        const std::u32string wanted = folded(claim.text.text);
        for (const Read& read : deadlines_) {
            if (case_.notice.folded_span(read.deadline->span) != wanted) continue;
            cover(read);
            return judge_due(claim, *read.deadline);
        }
        if (!judge_time(claim)) return;
        for (const Read& read : deadlines_) { // told longer or shorter
            const std::u32string own = case_.notice.folded_span(read.deadline->span);
            if (own.find(wanted) == std::u32string::npos && wanted.find(own) == std::u32string::npos) continue;
            cover(read);
            return judge_due(claim, *read.deadline);
        }
    }

private:
    // One that is written for all tasks has no place in the task's own list.
    void cover(const Read& read)
    {
        std::vector<bool>& own = covered_[read.task].deadlines;
        if (read.index < own.size()) own[read.index] = true;
    }

    // Whether the words stand in the task.
    bool judge_time(const DateClaim& claim)
    {
        const std::u32string wanted = folded(claim.text.text);
        if (case_.notice.find_in(tasks_, wanted)) return true;
        const std::string named = "The time " + Case::quoted(claim.text.text);
        if (const auto elsewhere = case_.notice.folded_text().find(wanted))
            case_.tell("date_not_here", claim.path,
                       named + " does not stand in this task, but " + case_.notice.place_name(elsewhere->begin) + ".", *elsewhere,
                       task_id());
        else case_.tell("date_not_in_notice", claim.path, named + " does not stand in the notice.", {}, task_id());
        return false;
    }

    void judge_due(const DateClaim& claim, const Deadline& deadline)
    {
        if (!claim.due || claim.due == deadline.due) return;
        const std::string said = deadline.due ? "is " + text::print_iso(*deadline.due) : "gives no day that is safe";
        case_.tell(deadline.due ? "date_differs" : "date_not_said", claim.path,
                   case_.quoted(deadline.span) + " " + said + ", not " + text::print_iso(*claim.due) + ".", deadline.span, task_id());
    }

    void judge_due_alone(const DateClaim& claim)
    {
        for (const Read& read : deadlines_) {
            if (read.deadline->due != claim.due) continue;
            cover(read);
            return;
        }
        const std::string day = text::print_iso(*claim.due);
        if (!deadlines_.empty()) {
            cover(deadlines_.front());
            return judge_due(claim, *deadlines_.front().deadline);
        }
        for (const Task& task : case_.notice.document().tasks) {
            for (const Deadline& deadline : task.deadlines) {
                if (deadline.due == claim.due)
                    return case_.tell("date_not_here", claim.path, "Nothing is due on " + day + " here, but in task " + task.key + ".",
                                      deadline.span, task_id());
            }
        }
        case_.tell("date_not_in_notice", claim.path, "Nothing in the notice is due on " + day + ".", {}, task_id());
    }

    [[nodiscard]] std::int32_t task_id() const { return case_.notice.task(tasks_.front()).id; }

    const Case& case_;
    const Tasks& tasks_;
    std::vector<Covered>& covered_;
    std::vector<Read> deadlines_;
};

} // namespace

void judge_deadlines(const Case& the_case, const TaskClaim& claim, const Tasks& tasks, std::vector<Covered>& covered)
{
    DateJudge judge(the_case, tasks, covered);
    for (const DateClaim& date : claim.deadlines) judge.judge(date);
}

} // namespace zeren::verification
