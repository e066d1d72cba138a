// The rules of check(), a function each; what they are called and mean is data (rules.json). Each looks at one document and tells
// what it finds; none changes anything or looks at what another found. Tests: tests/unit/check_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/finding.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::checks {

// What a rule reads, and where it tells. A text that breaks one rule a million times is told kMost times and then counted.
class Report {
public:
    static constexpr std::size_t kMost = 1000; // findings of one rule

    Report(const Document& read, const LexiconTables& words, std::vector<Finding>& findings)
        : document(read), lexicon(words), findings_(findings)
    {
    }

    void tell(std::string_view code, std::string message, Span span, std::int32_t task = 0);
    void finish_rule(); // the last one says how many were left out

    // A piece of the text in quotes, on one line and cut at so many code points.
    [[nodiscard]] std::string quoted(Span span, std::size_t most = 20) const;

    const Document& document;
    const LexiconTables& lexicon;

private:
    std::vector<Finding>& findings_;
    std::size_t told_ = 0; // by this rule
};

// roles.cpp
void find_several_leads(Report& report);
void find_parties_in_two_roles(Report& report);
void find_only_collectives(Report& report);
void find_open_ended_roles(Report& report);
void find_missing_leaders(Report& report);
void find_persons_as_units(Report& report);
// names.cpp
void find_short_and_full_names(Report& report);
void find_names_like_another(Report& report);
// amounts.cpp
void find_targets_without_unit(Report& report);
void find_targets_without_indicator(Report& report);
void find_implausible_values(Report& report);
void find_shares_above_hundred(Report& report);
void find_reversed_ranges(Report& report);
void find_parts_above_total(Report& report);
// dates.cpp
void find_deadlines_before_notice(Report& report);
void find_deadlines_beyond_year(Report& report);
void find_number_of_another_year(Report& report);
// structure.cpp
void find_section_number_gaps(Report& report);
void find_sections_without_tasks(Report& report);
void find_numbering_of_two_styles(Report& report);
void find_repeated_tasks(Report& report);
void find_tasks_that_name_nobody(Report& report);
// header.cpp
void find_doc_number_brackets(Report& report);
void find_dates_with_zeros(Report& report);
void find_missing_attachments(Report& report);
// marks.cpp, brackets.cpp
void find_colliding_marks(Report& report);
void find_half_width_marks(Report& report);
void find_straight_quotes(Report& report);
void find_pauses_between_titles(Report& report);
void find_ordinals_with_pause(Report& report);
void find_unpaired_brackets(Report& report);

} // namespace zeren::checks
