// Who is claimed to do what. 市财政局 as lead of a task: a party of that task, in that role? A party in another role? Only in its prose,
// inside a longer name, over two names? In another task, or nowhere? Tests: tests/cli/verify_test.py.
#include "verify/judge.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace zeren::verification {
namespace {

// A party of the notice's reading, and which one of its task it is.
struct Read {
    std::size_t task = 0;
    std::size_t index = 0;
    const Role* role = nullptr;
    const Party* party = nullptr;
};

std::vector<Read> parties_of(const Notice& notice, const Tasks& tasks)
{
    std::vector<Read> all;
    for (const std::size_t task : tasks) {
        std::size_t index = 0;
        for (const Role& role : notice.task(task).roles)
            for (const Party& party : role.parties) all.push_back({task, index++, &role, &party});
    }
    return all;
}

struct Judged {
    std::optional<RoleKind> role;
    bool agrees = false;
};

class RoleJudge {
public:
    RoleJudge(const Case& the_case, const Tasks& tasks, std::vector<Covered>& covered)
        : case_(the_case), tasks_(tasks), covered_(covered), parties_(parties_of(the_case.notice, tasks))
    {
        for (std::size_t i = 0; i < parties_.size(); ++i) {
            const Party& party = *parties_[i].party;
            by_name_[case_.notice.folded_span(party.span)].push_back(i);
            by_name_[folded(party.name)].push_back(i);
            for (const std::string& alias : aliases_of(party)) by_name_[folded(alias)].push_back(i);
            if (party.post) by_name_[case_.notice.folded_span(*party.post) + case_.notice.folded_span(party.span)].push_back(i);
            if (party.post) by_name_[case_.notice.folded_span(party.span) + case_.notice.folded_span(*party.post)].push_back(i);
            const auto& label = parties_[i].role->label;
            if (label && (i == 0 || parties_[i - 1].role != parties_[i].role)) labels_.insert(case_.notice.folded_span(*label));
        }
    }

    void judge(const RoleClaim& claim)
    {
        if (!claim.label.empty()) judge_label(claim);
        for (const Words& party : claim.parties) {
            if (!claim.is_one_string || by_name_.count(folded(party.text)) != 0) judge_party(claim, party);
            else
                for (const Words& one : listed_parties(party)) judge_party(claim, one);
        }
    }

private:
    // The notice's other spellings of the unit: 规划局 where it writes 市规划局 in this task and 规划局 in another.
    [[nodiscard]] std::vector<std::string> aliases_of(const Party& party) const
    {
        const auto& index = case_.notice.document().parties;
        const bool known = party.party >= 0 && static_cast<std::size_t>(party.party) < index.size();
        return known ? index[static_cast<std::size_t>(party.party)].aliases : std::vector<std::string>{};
    }

    // A label may stand in the head of a table, over a group of tasks, or in the sentence by which the party stands here (以下各项均须由…落实).
    void judge_label(const RoleClaim& claim)
    {
        const std::u32string wanted = folded(claim.label.text);
        if (labels_.count(wanted) != 0) return;
        for (const Words& party : claim.parties) {
            const auto reads = by_name_.find(folded(party.text));
            if (reads == by_name_.end()) continue;
            for (const std::size_t i : reads->second) {
                const auto& basis = parties_[i].role->basis;
                if (basis && case_.notice.folded_text().find(wanted, basis->span.begin, basis->span.end)) return;
            }
        }
        judge_words(case_, tasks_, claim.label, "label");
    }

    void judge_party(const RoleClaim& claim, const Words& party)
    {
        const std::u32string wanted = folded(party.text);
        if (wanted.empty()) return;
        if (const auto found = by_name_.find(wanted); found != by_name_.end()) return judge_role(claim, party, wanted, found->second);
        if (const auto place = case_.notice.find_in(tasks_, wanted)) return judge_place(party, *place);
        const std::string named = Case::quoted(party.text);
        if (const auto elsewhere = case_.notice.folded_text().find(wanted)) {
            case_.tell("party_not_here", party.path,
                       named + " is not named for this task, but " + case_.notice.place_name(elsewhere->begin) + ".", *elsewhere,
                       task_id());
        } else {
            case_.tell("party_not_in_notice", party.path, named + " does not stand in the notice.", {}, task_id());
        }
    }

    // The name is a party here; is the role one that it has?
    void judge_role(const RoleClaim& claim, const Words& party, const std::u32string& name, const std::vector<std::size_t>& reads)
    {
        auto& known = judged_[name]; // of a name that is claimed a thousand times each role is looked for once
        auto judged = std::ranges::find(known, claim.role, &Judged::role);
        if (judged == known.end()) judged = known.insert(known.end(), {claim.role, cover(claim.role, reads)});
        if (judged->agrees) return;
        const Read& read = parties_[reads.front()];
        const std::string label = read.role->label ? " (" + case_.quoted(*read.role->label) + ")" : "";
        case_.tell("role_differs", party.path,
                   Case::quoted(party.text) + " is " + std::string(to_string(read.role->role)) + label + " here, not " +
                       std::string(to_string(*claim.role)) + ".",
                   read.party->span, task_id());
    }

    // Whether one of them has the role; those that have it are spoken for, or all where none has.
    bool cover(std::optional<RoleKind> role, const std::vector<std::size_t>& reads)
    {
        const auto has_role = [&](std::size_t i) {
            return !role || parties_[i].role->role == *role || parties_[i].party->effective_role == role;
        };
        const bool agrees = std::ranges::any_of(reads, has_role);
        for (const std::size_t i : reads)
            if (!agrees || has_role(i)) covered_[parties_[i].task].parties[parties_[i].index] = true;
        return agrees;
    }

    // The words stand in the task and are no party's whole name.
    void judge_place(const Words& party, Span place)
    {
        std::vector<const Read*> inside;
        for (const Read& read : parties_) {
            const Span span = read.party->span;
            if (span.begin >= place.end || span.end <= place.begin) continue;
            inside.push_back(&read);
            covered_[read.task].parties[read.index] = true;
        }
        const std::string named = Case::quoted(party.text);
        if (inside.size() > 1) {
            case_.tell("parties_merged", party.path, named + " is " + std::to_string(inside.size()) + " parties in the notice.", place,
                       task_id());
        } else if (inside.size() == 1) {
            case_.tell("party_cut", party.path, "The notice writes " + case_.quoted(inside.front()->party->span) + ", not " + named + ".",
                       place, task_id());
        } else {
            case_.tell("party_without_role", party.path, named + " stands in this task, but no word there gives it a role.", place,
                       task_id());
        }
    }

    [[nodiscard]] std::int32_t task_id() const { return case_.notice.task(tasks_.front()).id; }

    const Case& case_;
    const Tasks& tasks_;
    std::vector<Covered>& covered_;
    std::vector<Read> parties_;
    std::unordered_map<std::u32string, std::vector<std::size_t>> by_name_; // index in parties_
    std::unordered_map<std::u32string, std::vector<Judged>> judged_;
    std::unordered_set<std::u32string> labels_;
};

} // namespace

std::vector<Words> listed_parties(const Words& list)
{
    std::vector<Words> parties;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= list.text.size();) {
        const text::CodePoint c = text::decode(list.text, at);
        const text::Char kind = text::classify(c.value);
        const bool parts = kind == text::Char::pause || kind == text::Char::comma || kind == text::Char::semicolon || text::is_blank(kind);
        if (parts || c.size == 0) {
            if (at > begin) parties.push_back({list.text.substr(begin, at - begin), list.path, {}});
            begin = at + c.size;
        }
        if (c.size == 0) break;
        at += c.size;
    }
    return parties;
}

void judge_roles(const Case& the_case, const TaskClaim& claim, const Tasks& tasks, std::vector<Covered>& covered)
{
    RoleJudge judge(the_case, tasks, covered);
    for (const RoleClaim& role : claim.roles) judge.judge(role);
}

} // namespace zeren::verification
