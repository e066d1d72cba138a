// Claims about a task that is not in the notice. Whose it is cannot be said; what stands nowhere in the notice can.
//
//     {"text": "建设海底隧道", "roles": [{"parties": ["县海洋局"]}]}        text_not_in_notice, and party_not_in_notice for 县海洋局
//
// Test: tests/cli/verify_test.py.
#include "verify/judge.hpp"

namespace zeren::verification {
namespace {

class InventedTask {
public:
    explicit InventedTask(const Case& the_case) : case_(the_case) {}

    void judge_role(const RoleClaim& claim) const
    {
        for (const Words& party : claim.parties) {
            if (!claim.is_one_string || stands(party)) judge_party(party);
            else
                for (const Words& one : listed_parties(party)) judge_party(one);
        }
        judge("label", claim.label);
    }
    void judge_target(const TargetClaim& claim) const
    {
        judge("target", claim.text);
        judge("indicator", claim.indicator);
    }
    void judge_time(const DateClaim& claim) const
    {
        if (!stands(claim.text))
            case_.tell("date_not_in_notice", claim.path, "The time " + Case::quoted(claim.text.text) + " does not stand in the notice.");
    }
    void judge(std::string_view what, const Words& words) const
    {
        if (!stands(words))
            case_.tell("words_not_in_notice", words.path,
                       "The " + std::string(what) + " " + Case::quoted(words.text) + " does not stand in the notice.");
    }

private:
    [[nodiscard]] bool stands(const Words& words) const
    {
        const std::u32string wanted = folded(words.text);
        return wanted.empty() || case_.notice.folded_text().find(wanted).has_value();
    }
    void judge_party(const Words& party) const
    {
        if (!stands(party)) case_.tell("party_not_in_notice", party.path, Case::quoted(party.text) + " does not stand in the notice.");
    }

    const Case& case_;
};

} // namespace

void judge_invented(const Case& the_case, const TaskClaim& claim)
{
    const InventedTask task(the_case);
    task.judge("title", claim.title);
    for (const RoleClaim& role : claim.roles) task.judge_role(role);
    for (const TargetClaim& target : claim.targets) task.judge_target(target);
    for (const DateClaim& deadline : claim.deadlines) task.judge_time(deadline);
    for (const Words& words : claim.words) task.judge("wording", words);
}

} // namespace zeren::verification
