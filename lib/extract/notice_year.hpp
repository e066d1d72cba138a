// The year that a notice speaks of: that of its title (2022年重点工作), of its date or of its number, in this order.
//
//     关于明确2022年重点工作责任单位的通知        2022, source title, span of 2022年
//
// 6月底前 takes its year from here (lib/resolve/years), and a figure of an earlier year is a past result (verdicts.cpp).
// Test: tests/unit/years_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace zeren::extract {

struct NoticeYear {
    enum class Source : std::uint8_t { none, title, issued_on, doc_number };

    int year = 0; // 0 for none
    Source source = Source::none;
    Span span; // what it rests on
    std::optional<Date> issued_on;
};

// From the title, the date, the number, in this order; without them the day on which a meeting was held, where minutes say so near their
// head (2024年5月10日…召开). Looks at 900 bytes behind the title.
NoticeYear find_notice_year(std::string_view text, const Header& header);

// The year below a heading: the one that the heading begins with (二、2018年工作安排), unless `enclosing` is later, for then the
// section looks back (一、2017年工作回顾); else `enclosing`.
NoticeYear year_below(std::string_view text, Span heading, const NoticeYear& enclosing);

} // namespace zeren::extract
