// The year of 6月底前: the notice's (extract/notice_year).
//
//     关于明确2022年重点工作责任单位的通知 … 6月底前        2022-06-30, basis year_of_notice at 2022年
//
// Where only the date gives the year, a day before the notice itself is unsafe and stays empty. Test: tests/unit/years_test.cpp.
#pragma once

#include "extract/draft.hpp"
#include "extract/notice_year.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <string_view>
#include <vector>

namespace zeren::resolve {

// Sets `due`, with its basis, where a draft has a month and no year; 次年 is the year after the notice's.
void complete_years(std::vector<extract::DraftDeadline>& drafts, const extract::NoticeYear& year);

// The same for reporting dates without a year; 次年1月10日 is in the year after the notice's.
void complete_years(std::vector<Reporting>& reporting, std::string_view text, const LexiconTables& lexicon,
                    const extract::NoticeYear& year);

// impossible_date (2月30日) and deadline_year_unknown, after complete_years. Months that come every year (每年1月底, 4月至8月) need no
// year and are not told.
void report_open_dates(std::string_view text, const std::vector<extract::DraftDeadline>& drafts, std::vector<Diagnostic>& diagnostics);

} // namespace zeren::resolve
