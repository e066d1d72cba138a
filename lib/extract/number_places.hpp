// What the numbers of a stretch are because of where it stands, before anybody reads them.
//
//     19座站中有7座停运。整改目标：7座恢复运行。     the 7 of the text is a finding, that of 整改目标 a target
//     完成情况：已改造3公里                          progress: what has been done
//     症结：夜间缺口300个                            a label of the notice's own, which says nothing of goals
//     实施项目：鹤嘴等4个码头；新建公厕6座           given where no verb asks for it: the 6 is a target
//     一、2017年工作回顾                             a section of what has been
//
// Other numbers are for verdicts.cpp. Test: tests/unit/number_places_test.cpp.
#pragma once

#include "extract/notice_year.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <span>
#include <string_view>

namespace zeren::extract {

inline constexpr std::string_view kFinding = "finding";
inline constexpr std::string_view kProgress = "progress";
inline constexpr std::string_view kReview = "review";
inline constexpr std::string_view kUnknownLabel = "unknown_label";

// What all numbers of a notice are read beside.
struct NoticeNumbers {
    std::string_view text;
    int year = 0;  // of the notice; 0 for none
    int month = 0; // of its date, where this is of the same year

    // That of its title or date, with the month where the date is of the same year.
    static NoticeNumbers of(std::string_view text, const NoticeYear& time) noexcept
    {
        const bool same = time.issued_on && time.issued_on->year == time.year;
        return {text, time.year, same ? static_cast<int>(time.issued_on->month) : 0};
    }
};

// Where a task stands.
struct TaskPlace {
    std::span<const Field> fields;
    bool has_roles = false; // of its own
    bool in_review = false; // in or under a section that is_review(); there only fields of a task with roles ask for numbers
};

// Whether a heading opens what has been, or how things are: 2017年工作回顾, 存在的问题.
bool is_review(const NoticeNumbers& notice, Span heading, const LexiconTables& lexicon);

// The rule for the title, text and rest of a task, and for one of its fields; empty where its numbers are judged one by one.
std::string_view own_text_rule(const NoticeNumbers& notice, const TaskPlace& place, const LexiconTables& lexicon);
std::string_view field_rule(const NoticeNumbers& notice, const TaskPlace& place, const Field& field, const LexiconTables& lexicon);
// Whether a field names what is given: 实施项目, 适用范围.
bool is_given(const NoticeNumbers& notice, const Field& field, const LexiconTables& lexicon);

} // namespace zeren::extract
