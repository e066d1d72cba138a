// Lines below several items that say who has them.
//
//     以上3项目标的责任单位均为市发展改革委。          the last three items
//     上述工作由市工信局牵头，市财政局配合。            the items of the section above the line, or since the last such line
//     第11至13项目标责任单位为市城建委。第16项由…负责。  by their numbers
//     该目标责任单位为市财政局。                       the last one: a role line of it like any other
//
// An item that says itself who has it keeps that. Test: tests/unit/group_lines_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

struct GroupLine {
    Span line;               // the whole paragraph
    Piece piece;             // who, with what role
    std::uint32_t count = 0; // of items above it; 0 for all of the section
    std::uint32_t first = 0; // or their numbers, from … to
    std::uint32_t last = 0;
    bool is_of_last = false; // 该: the item right above it
};

// What a paragraph without number says of the items above it, part by part; empty where it says nothing of the kind.
std::vector<GroupLine> read_group_lines(std::string_view text, const Segment& segment, const LexiconTables& lexicon);

// Gives each group's piece to those of the items above its line that have no duty of their own. Linear in the items and the lines; a line
// that finds none of its items is told (rule_not_applied).
void apply_group_lines(const std::vector<GroupLine>& lines, Outline& outline);

} // namespace zeren::outline
