// The rules in turn, then what a caller switched off is left out, and all stands in the order of the text. Tests: tests/unit/check_test.cpp.
#include "zeren/check.hpp"

#include "check/rule_texts.hpp"
#include "check/rules.hpp"
#include "text/lines.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace zeren {
namespace checks {
namespace {

constexpr std::array kRules{
    find_several_leads,          find_parties_in_two_roles,      find_only_collectives,        find_open_ended_roles,
    find_missing_leaders,        find_persons_as_units,          find_short_and_full_names,    find_names_like_another,
    find_targets_without_unit,   find_targets_without_indicator, find_implausible_values,      find_shares_above_hundred,
    find_reversed_ranges,        find_parts_above_total,         find_deadlines_before_notice, find_deadlines_beyond_year,
    find_number_of_another_year, find_section_number_gaps,       find_sections_without_tasks,  find_numbering_of_two_styles,
    find_repeated_tasks,         find_tasks_that_name_nobody,    find_doc_number_brackets,     find_dates_with_zeros,
    find_missing_attachments,    find_colliding_marks,           find_half_width_marks,        find_straight_quotes,
    find_pauses_between_titles,  find_ordinals_with_pause,       find_unpaired_brackets,
};

// What parse() told, with the task that it stands in left open: a diagnostic has none.
std::vector<Finding> told_by_parse(const Document& document)
{
    std::vector<Finding> findings;
    for (const Diagnostic& one : document.diagnostics) findings.push_back({one.code, one.severity, one.message, one.span, {}, {}, 0, {}});
    return findings;
}

bool holds(const std::vector<std::string>& codes, const std::string& code) { return std::ranges::find(codes, code) != codes.end(); }

} // namespace

void Report::tell(std::string_view code, std::string message, Span span, std::int32_t task)
{
    if (told_++ < kMost) findings_.push_back({std::string(code), Severity::warning, std::move(message), span, {}, {}, task, {}});
}

void Report::finish_rule()
{
    if (told_ > kMost) findings_.back().message += " " + std::to_string(told_ - kMost) + " more like it are not listed.";
    told_ = 0;
}

std::string Report::quoted(Span span, std::size_t most) const
{
    const std::string_view text = document.text(span);
    std::string shown = "\"";
    std::size_t at = 0;
    for (; at < text.size() && most > 0; --most) {
        const text::CodePoint c = text::decode(text, at);
        if (c.value == U'\n' || c.value == U'\r') shown += ' ';
        else shown += text.substr(at, c.size);
        at += c.size;
    }
    return shown + (at < text.size() ? " ...\"" : "\"");
}

} // namespace checks

inline namespace v0 {

std::vector<Finding> check(const Document& document, const CheckOptions& options, const Lexicon& lexicon)
{
    std::vector<Finding> found;
    checks::Report report(document, lexicon.tables(), found);
    for (const auto rule : checks::kRules) {
        rule(report);
        report.finish_rule();
    }
    std::unordered_map<std::string_view, const FindingRule*> rules;
    for (const FindingRule& rule : check_rules()) rules[rule.code] = &rule;
    for (Finding& finding : found) finding.severity = rules.at(finding.code)->severity;
    std::erase_if(found, [&](const Finding& one) { return !rules.at(one.code)->on && !checks::holds(options.on, one.code); });
    std::vector<Finding> findings = checks::told_by_parse(document);
    findings.insert(findings.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    std::erase_if(findings, [&](const Finding& one) { return checks::holds(options.off, one.code); });
    std::ranges::stable_sort(findings, {}, [](const Finding& one) { return std::pair(one.span.begin, one.span.end); });
    text::set_positions(document.content, findings);
    return findings;
}

const std::vector<FindingRule>& check_rules()
{
    static const std::vector<FindingRule> rules = checks::read_rules("check_rules.json");
    return rules;
}

} // namespace v0
} // namespace zeren
