// Deadlines: in the prose of a task, in a labelled value (完成时限：2023年9月底前), behind the verb of a clause.
//
//     6月底前完成选址，年内开工。     two: 06-30 by, 12-31 within; the year is for lib/resolve/years
//     2018年建成30处。                none: a year alone is a period
//     自7月1日起执行。                none: a beginning
//
// A time is read by time_expressions; here it is decided which of them are deadlines. Test: tests/unit/dates_test.cpp.
#pragma once

#include "extract/draft.hpp"
#include "extract/stretch_times.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace zeren::extract {

// The deadlines of one task's own prose, equal ones once. What lies before the notice is
// none. A deadline without `due` and `month` is ongoing, an event, or, where it has
// a precision, impossible (2月30日). `known`: the times of some of the stretches, in the same order, which are taken away.
std::vector<DraftDeadline> find_deadlines(std::string_view text, std::span<const Span> stretches, NoticeTime notice,
                                          const LexiconTables& lexicon, std::span<StretchTimes> known = {});

// Those of a labelled value or of the time in a clause: 2022年12月20日前取得阶段成效，2023年6月底前全面完成. At least one where `span` has
// any text: what cannot be read is kept whole.
std::vector<DraftDeadline> read_deadlines(std::string_view text, Span span, const LexiconTables& lexicon);

// The first of them.
DraftDeadline read_deadline(std::string_view text, Span span, const LexiconTables& lexicon);

} // namespace zeren::extract
