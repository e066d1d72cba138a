// The numbers that are claimed to be asked for: {"indicator": "产值", "change": "increase", "value": 8, "unit": "%"} for 产值增长8%. A target
// of that task with this value, unit, relation, change and indicator? The number of another indicator, rounded, of another unit, of
// another task, or of nowhere? What is no target by the reading, but stands in the task, is a warning.
// Tests: tests/cli/verify_test.py.
#include "verify/judge.hpp"

#include "extract/quantities.hpp"
#include "outline/numbering/numbering.hpp"
#include "text/chars.hpp"
#include "text/decimal.hpp"
#include "text/numerals.hpp"
#include "verify/target_index.hpp"

#include <algorithm>

namespace zeren::verification {
namespace {

std::string shown(const TargetClaim& claim)
{
    std::string number = claim.value ? text::print_decimal(*claim.value) : "?";
    if (claim.value_high) number += "-" + text::print_decimal(*claim.value_high);
    return "\"" + number + claim.unit + "\"";
}

// As written (1.2, 万亩), or in base units (12000, 亩).
bool has_value(const Target& target, const TargetClaim& claim)
{
    if (target.value == claim.value && (!claim.value_high || target.value_high == claim.value_high)) return true;
    return target.quantity && target.quantity->value == claim.value && claim.value &&
           (!claim.value_high || target.quantity->value_high == claim.value_high);
}

// The words of a claim, folded once.
struct FoldedClaim {
    std::u32string text;
    std::u32string unit;
    std::u32string indicator;
};

bool has_unit(const KnownTarget& known, const TargetClaim& claim, const FoldedClaim& said)
{
    if (claim.unit.empty()) return true;
    const Target& target = *known.target;
    if (known.unit == said.unit && target.value == claim.value) return true;
    return target.quantity && known.base_unit == said.unit && target.quantity->value == claim.value;
}

// The span, begun at the mark in front of it that ends a sentence, or with `commas` a clause; a stretch of at most kFar bytes.
Span back_to_mark(std::string_view content, Span span, bool commas)
{
    constexpr std::uint32_t kFar = 300;
    for (std::uint32_t left = span.begin > kFar ? span.begin - kFar : 0; span.begin > left;) {
        const text::CodePoint c = text::decode_before(content, span.begin);
        const text::Char kind = text::classify(c.value);
        if (kind == text::Char::stop || kind == text::Char::semicolon) break;
        if (commas && (kind == text::Char::comma || kind == text::Char::pause)) break;
        span.begin -= c.size;
    }
    return span;
}

class TargetJudge {
public:
    TargetJudge(const Case& the_case, const Tasks& tasks, std::vector<Covered>& covered)
        : case_(the_case), tasks_(tasks), covered_(covered), targets_(the_case.notice, tasks)
    {
    }

    void judge(const TargetClaim& claim)
    {
        said_ = {folded(claim.text.text), folded(claim.unit), folded(claim.indicator.text)};
        const KnownTarget* known = best(claim);
        if (known != nullptr &&
            (!claim.value || has_unit(*known, claim, said_) || same_indicator(*known, claim) || !knows_indicator(claim)))
            return judge_target(claim, *known);
        if (!claim.text.empty()) judge_words(case_, tasks_, claim.text, "target");
        if (!claim.value) return judge_indicator_alone(claim);
        judge_number(claim);
    }

private:
    [[nodiscard]] bool is_covered(const KnownTarget& known) const { return covered_[known.task].targets[known.index]; }

    // The target that has the number, and of these the one with most of the rest; a target that is already spoken for comes last.
    const KnownTarget* best(const TargetClaim& claim)
    {
        const auto alike = claim.value          ? targets_.with_value(*claim.value, covered_)
                           : said_.text.empty() ? std::vector<const KnownTarget*>{}
                                                : targets_.with_text(said_.text, covered_);
        const KnownTarget* chosen = nullptr;
        int most = -1;
        for (const KnownTarget* known : alike) {
            if (!has_value(*known->target, claim)) continue;
            int likeness = 0;
            likeness += has_unit(*known, claim, said_) ? 32 : 0;
            likeness += same_indicator(*known, claim) ? 16 : 0;
            likeness += same_text(*known, claim) ? 8 : 0;
            likeness += is_covered(*known) ? 0 : 4;
            likeness += claim.relation == known->target->relation ? 2 : 0;
            likeness += claim.change == known->target->change ? 1 : 0;
            if (likeness > most) {
                most = likeness;
                chosen = known;
            }
        }
        return chosen;
    }

    [[nodiscard]] bool same_indicator(const KnownTarget& known, const TargetClaim& claim) const
    {
        return claim.indicator.empty() || (known.target->indicator && known.indicator == said_.indicator);
    }

    // Whether another number stands for the claimed indicator: then the number is wrong, not its unit.
    [[nodiscard]] bool knows_indicator(const TargetClaim& claim)
    {
        return claim.indicator.empty() ? !targets_.all().empty() : !targets_.with_indicator(said_.indicator, covered_).empty();
    }

    [[nodiscard]] bool same_text(const KnownTarget& known, const TargetClaim& claim) const
    {
        return !claim.text.empty() && known.text == said_.text;
    }

    void judge_target(const TargetClaim& claim, const KnownTarget& read)
    {
        const Target& target = *read.target;
        covered_[read.task].targets[read.index] = true;
        if (!has_unit(read, claim, said_))
            case_.tell("unit_differs", claim.path + ".unit",
                       "The notice writes " + case_.quoted(target.span) + ", not " + shown(claim) + ".", target.span, task_id());
        if (claim.relation && *claim.relation != target.relation)
            case_.tell("relation_differs", claim.path + ".relation",
                       "By " + case_.quoted(target.span) + " the relation is \"" + std::string(to_string(target.relation)) + "\", not \"" +
                           std::string(to_string(*claim.relation)) + "\".",
                       target.span, task_id());
        if (claim.says_change && claim.change != target.change && !says_change(claim, target)) judge_change(claim, target);
        if (!same_indicator(read, claim)) judge_indicator(claim, read);
        if (!claim.text.empty() && !same_text(read, claim)) judge_words(case_, tasks_, claim.text, "target");
        judge_around(claim.period, target.period, "period");
        judge_around(claim.baseline, target.baseline ? std::optional(target.baseline->span) : std::nullopt, "baseline");
    }

    // What the notice's reading has for this number may stand outside the task (a head of a table).
    void judge_around(const Words& words, const std::optional<Span>& read, std::string_view what)
    {
        if (words.empty() || (read && case_.notice.folded_span(*read) == folded(words.text))) return;
        judge_words(case_, tasks_, words, what);
    }

    void judge_change(const TargetClaim& claim, const Target& target)
    {
        const auto name = [](std::optional<Change> change) { return change ? std::string(to_string(*change)) : std::string("null"); };
        case_.tell("change_differs", claim.path + ".change",
                   "By " + case_.quoted(target.span) + " the change is " + name(target.change) + ", not " + name(claim.change) + ".",
                   target.span, task_id());
    }

    // 削减总量18万吨: where the reading has no change, a word of that change in the clause says so, unless a level is meant (降至5%).
    [[nodiscard]] bool says_change(const TargetClaim& claim, const Target& target) const
    {
        if (target.change || !claim.change) return false;
        const std::string_view content = case_.notice.document().content;
        const Span clause = back_to_mark(content, target.span, /*commas=*/true);
        bool said = false;
        for (std::uint32_t at = clause.begin; at < clause.end;) {
            at += text::decode(content, at).size;
            const std::string_view so_far = content.substr(clause.begin, at - clause.begin);
            const auto match = case_.lexicon.measures.before.longest_ending(so_far);
            if (match.end == so_far.size()) continue;
            const BeforeWord& word = case_.lexicon.measures.before_words[match.value];
            if (word.kind == BeforeWord::Kind::level) said = false; // but 到2020年底减轻负担3亿元
            if (word.kind == BeforeWord::Kind::change) said = word.change == claim.change;
        }
        return said;
    }

    // Whether the words stand in front of this number, or behind it, with no other number of the task between them: 两癌筛查 and 适龄妇女
    // of 两癌筛查1.5万名适龄妇女 both say what is counted, whichever the reading took.
    [[nodiscard]] bool says_indicator(const std::u32string& wanted, const KnownTarget& read) const
    {
        const std::string_view content = case_.notice.document().content;
        const Span span = read.target->span;
        const Span sentence = back_to_mark(content, span, /*commas=*/false);
        const auto words = case_.notice.folded_text().find(wanted, sentence.begin, span.end);
        if (!words) return false;
        return targets_.none_between(words->begin, span.end,
                                     [&](const Target& other) { return &other != read.target && other.value != read.target->value; });
    }

    // Words around those of the reading are the same indicator, told longer or shorter; those of another number are not.
    void judge_indicator(const TargetClaim& claim, const KnownTarget& read)
    {
        const std::u32string wanted = folded(claim.indicator.text);
        if (!judge_words(case_, tasks_, claim.indicator, "indicator")) return;
        const Target& target = *read.target;
        const std::u32string own = target.indicator ? case_.notice.folded_span(*target.indicator) : std::u32string{};
        if (!own.empty() && (own.find(wanted) != std::u32string::npos || wanted.find(own) != std::u32string::npos)) return;
        if (case_.notice.folded_span(target.span).find(wanted) != std::u32string::npos || says_indicator(wanted, read)) return;
        case_.tell("indicator_differs", claim.indicator.path,
                   shown(claim) + " is the number of " + (target.indicator ? case_.quoted(*target.indicator) : case_.quoted(target.span)) +
                       ", not of " + Case::quoted(claim.indicator.text) + ".",
                   target.span, task_id());
    }

    void judge_indicator_alone(const TargetClaim& claim)
    {
        if (!claim.indicator.empty()) judge_words(case_, tasks_, claim.indicator, "indicator");
    }

    // No target of the task has the number: does another number stand for its indicator, or the number for no target?
    void judge_number(const TargetClaim& claim)
    {
        const auto alike = claim.indicator.empty() ? std::vector<const KnownTarget*>{} : targets_.with_indicator(said_.indicator, covered_);
        if (!alike.empty()) {
            const KnownTarget& read = *alike.front(); // the first that nothing has been said of, where there is one
            covered_[read.task].targets[read.index] = true;
            case_.tell("number_differs", claim.path + ".value",
                       "The notice says " + case_.quoted(read.target->span) + ", not " + shown(claim) + ".", read.target->span, task_id());
            return;
        }
        if (!claim.indicator.empty()) judge_words(case_, tasks_, claim.indicator, "indicator");
        for (const std::size_t task : tasks_)
            for (const Span stretch : case_.notice.stretches(task))
                if (judge_numerals(claim, stretch)) return;
        if (const auto elsewhere = find_elsewhere(claim))
            case_.tell("number_not_here", claim.path + ".value",
                       shown(claim) + " is not asked for in this task, but " + case_.notice.place_name(elsewhere->begin) + ".", *elsewhere,
                       task_id());
        else case_.tell("number_not_in_notice", claim.path + ".value", "No number of the notice is " + shown(claim) + ".", {}, task_id());
    }

    // Whether the amount is that which is claimed; a unit that is claimed must follow the number.
    static bool is_amount(const extract::Amount& amount, const std::string& content, const TargetClaim& claim, bool with_unit)
    {
        const auto base = extract::in_base_units(amount);
        const bool as_written = amount.value == claim.value;
        const bool as_base = base && base->value == claim.value;
        if (!as_written && !as_base && amount.numeral.value != claim.value) return false;
        if (!with_unit || claim.unit.empty()) return true;
        const auto wanted = folded(claim.unit);
        const auto written = folded(extract::written_unit(content, amount));
        if ((as_written && written == wanted) || (as_base && folded(base->unit) == wanted)) return true;
        // 兆伏安, of which the units of the lexicon have 兆: the words decide. 亿 for 亿元 is another unit.
        const std::string_view behind = std::string_view(content).substr(amount.numeral.span.end, 4 * wanted.size());
        return as_written && written.size() < wanted.size() && folded(behind).starts_with(wanted);
    }

    bool judge_numerals(const TargetClaim& claim, Span stretch)
    {
        const std::string& content = case_.notice.document().content;
        std::optional<Span> other_unit;
        for (const Span found : amounts(stretch, claim, false)) {
            const auto numeral = text::read_numeral(content, found.begin);
            const auto amount = extract::read_amount(content, *numeral, stretch.end, case_.lexicon.measures);
            if (is_amount(amount, content, claim, true)) {
                case_.tell("number_no_target", claim.path + ".value",
                           shown(claim) + " stands in this task, but the notice does not ask for it there.", found, task_id());
                return true;
            }
            if (!other_unit) other_unit = found;
        }
        if (other_unit)
            case_.tell("unit_differs", claim.path + ".unit",
                       "The notice writes " + case_.quoted(*other_unit) + ", not " + shown(claim) + ".", *other_unit, task_id());
        return other_unit.has_value();
    }

    // The amounts of the stretch that have the claimed number.
    [[nodiscard]] std::vector<Span> amounts(Span stretch, const TargetClaim& claim, bool with_unit) const
    {
        const std::string& content = case_.notice.document().content;
        std::vector<Span> found;
        const outline::Mark mark = outline::read_mark(content, stretch.begin); // the ordinal of a task counts nothing
        const std::uint32_t begin = std::max(stretch.begin, std::min(mark.span.end, stretch.end));
        for (std::size_t at = text::next_numeral(content, begin, stretch.end); at < stretch.end;) {
            const auto numeral = text::read_numeral(content, at);
            if (numeral && !numeral->span.empty()) {
                const auto amount = extract::read_amount(content, *numeral, stretch.end, case_.lexicon.measures);
                if (is_amount(amount, content, claim, with_unit)) found.push_back(amount.span);
                at = std::max<std::size_t>(numeral->span.end, at + 1);
            } else {
                at += text::decode(content, at).size;
            }
            at = text::next_numeral(content, at, stretch.end);
        }
        return found;
    }

    [[nodiscard]] std::optional<Span> find_elsewhere(const TargetClaim& claim) const
    {
        const auto found = amounts({0, static_cast<std::uint32_t>(case_.notice.document().content.size())}, claim, true);
        return found.empty() ? std::nullopt : std::optional(found.front());
    }

    [[nodiscard]] std::int32_t task_id() const { return case_.notice.task(tasks_.front()).id; }

    const Case& case_;
    const Tasks& tasks_;
    std::vector<Covered>& covered_;
    TargetIndex targets_;
    FoldedClaim said_; // of the claim that is judged
};

} // namespace

void judge_targets(const Case& the_case, const TaskClaim& claim, const Tasks& tasks, std::vector<Covered>& covered)
{
    TargetJudge judge(the_case, tasks, covered);
    for (const TargetClaim& target : claim.targets) judge.judge(target);
}

} // namespace zeren::verification
