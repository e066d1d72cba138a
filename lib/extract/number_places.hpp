// What the numbers of a stretch are because of where it stands, before anybody reads them.
//
//     19座站中有7座停运。整改目标：7座恢复运行。     the 7 of the text is a finding, that of 整改目标 a target
//     完成情况：已改造3公里                          progress: what has been done
//     某局2021年工作总结                             a document that hands out no work; a task of it with roles is judged as ever
//
// Other numbers are for verdicts.cpp. Test: tests/unit/number_places_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <span>
#include <string_view>

namespace zeren::extract {

inline constexpr std::string_view kFinding = "finding";
inline constexpr std::string_view kProgress = "progress";
inline constexpr std::string_view kOtherDocument = "other_document";

// What the header says of all numbers of a notice.
struct NoticeNumbers {
    std::string_view text;
    int year = 0;         // of the notice; 0 for none
    bool no_work = false; // the title names a kind of document that hands out no work (总结, 招标公告)
};
NoticeNumbers read_notice(std::string_view text, const Header& header, const LexiconTables& lexicon);

// The rule for the title, text and rest of a task, and for one of its fields; empty where its numbers are judged one by one.
std::string_view own_text_rule(const NoticeNumbers& notice, std::span<const Field> fields, bool has_roles, const LexiconTables& lexicon);
std::string_view field_rule(const NoticeNumbers& notice, const Field& field, bool has_roles, const LexiconTables& lexicon);

} // namespace zeren::extract
