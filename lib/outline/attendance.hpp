// Who was at the meeting: lines of minutes that name persons and hand out nothing.
//
//     三、…县政府督查室要跟踪督办。
//     参加：康文亮、汪海燕、杜鹏        a role line elsewhere (参加：县审计局); persons, or a line like the next beside it, show what it is
//     记录：刘洋
//
// Test: tests/unit/attendance_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// Which segments are such lines; nobody in them has a role any more.
std::vector<bool> take_attendance(std::string_view text, std::vector<Segment>& segments, const LexiconTables& lexicon);

} // namespace zeren::outline
