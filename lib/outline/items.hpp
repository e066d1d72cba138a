// From the tree of numbers to sections and tasks-to-be.
//
//     二、加快转型                a heading with tasks below it is a section
//     1.推进水库建设。            a paragraph that a clause or role lines close is a task
//     （牵头单位：市水务局）
//     （1）…（2）…                numbered measures under a task are tasks with that parent
//
// A paragraph without roles becomes an item too when it might ask for numbers; resolve drops those that do not. Shapes A–G of the
// catalogue. Test: tests/unit/items_test.cpp.
#pragma once

#include "outline/tree.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

struct Items {
    std::vector<SectionDraft> sections;
    std::vector<Item> items;
    std::vector<std::int32_t> loose;          // segments that belong to neither, in order
    std::vector<std::int32_t> loose_sections; // the section of each
    std::vector<Piece> shared;                // of role lines above all of them
};

// `over_table`: the stretch ends in front of a table of tasks.
Items find_items(std::string_view text, const std::vector<Segment>& segments, const std::vector<Node>& tree, bool over_table = false);

} // namespace zeren::outline
