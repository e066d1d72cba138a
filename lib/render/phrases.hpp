// What changed, in words: the phrases that the text and the page have in common. Nothing is escaped here.
#pragma once

#include "zeren/compare.hpp"
#include "zeren/model.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace zeren::rendering {

struct Notices {
    const Document& before;
    const Document& after;
    bool chinese = false; // the words around what the notices say
};

// A word of a phrase ("dropped", "lead_unit") in the language of the phrases; what has no other form stays.
std::string word(const Notices& notices, std::string_view english);

// A stretch of one line: line breaks and other control characters become blanks, so that no notice writes lines or escapes of its own.
std::string one_line(std::string_view text);

// "9 tasks → 10 tasks: 5 changed, 1 dropped, 2 added, 3 the same"
std::string sum(const Comparison& comparison, const Notices& notices);

// "一/2 → 一/3", "一/1 → 一/1, 一/2"
std::string keys(const TaskChange& change, const Notices& notices);
// "renumbered", "moved", "lead moved", "split" …
std::vector<std::string> marks(const TaskChange& change, const Notices& notices);

std::string phrase(const RoleChange& change, const Notices& notices);
std::string phrase(const TargetChange& change, const Notices& notices);
std::string phrase(const DeadlineChange& change, const Notices& notices);

// "一/3 lead_unit, 二/8 responsible_unit"
std::string phrase(const std::vector<Assignment>& assignments, const Document& document, const Notices& notices);

// True when there is nothing to tell of it but that it is there.
bool is_plain(const TaskChange& change);

// The wording of the tasks, where there are no edits to show.
std::vector<Span> wording(const TaskChange& change, const Notices& notices);

} // namespace zeren::rendering
