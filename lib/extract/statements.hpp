// A stretch of prose cut up for reading its numbers: each amount with the clause that it stands in.
//
//     全年拟安排重点项目36个，总投资233.7亿元，（其中省重点3个）。
//
// One pass over the text. Commas, stops and colons end a clause, 、 ends an item of it; a bracket has clauses of its own, and so has what
// stands in quotes. Test: tests/unit/targets_test.cpp.
#pragma once

#include "extract/quantities.hpp"
#include "extract/time_expressions.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::extract {

// No phrase of a notice is longer; what stands farther away is not looked at, so that the work stays linear in the text.
inline constexpr std::uint32_t kReach = 360;

struct Statement {
    Amount amount;
    Span clause;                // from mark to mark of its level
    Span reach;                 // as much of it around the number as is ever looked at
    std::uint32_t item = 0;     // behind the last 、 before the number: clause.begin when there is none
    std::uint32_t tail = 0;     // where the next mark, 、 included, stands behind the amount
    std::uint32_t sentence = 0; // its beginning, behind 。
    std::uint32_t segment = 0;  // the same, behind ； too
    std::uint32_t level = 0;    // brackets and quotes around it
    std::uint32_t open = 0;     // behind the innermost of them: span.begin when there is none
    std::uint32_t pauses = 0;   // how many 、 stand in the clause before it
    bool quoted = false;        // in “” or 《》
    bool timed = false;         // within an expression of time
};

struct Statements {
    std::string_view text;
    Span span;
    std::vector<Statement> all;
    std::vector<TimeExpression> times;
    int notice_year = 0; // this, the month and `given` are set by the caller who knows: 0 for unknown
    int notice_month = 0;
    bool given = false; // a field that names what is given: a count without a verb is scope
};

// A stretch of prose to look for numbers in.
struct Stretch {
    Span span;
    bool given = false; // see Statements
    bool title = false; // of the task: what its numbers are of when they do not say it
};

// The time that begins at `at`, or null.
const TimeExpression* time_at(const Statements& statements, std::uint32_t at) noexcept;

Statements read_statements(std::string_view text, Span span, const LexiconTables& lexicon);

} // namespace zeren::extract
