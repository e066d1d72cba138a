// The outline as a tree: which paragraph stands under which number.
//
// The ladder has one order (第一章, 一、, （一）, 1., (1), ①): a mark closes all open levels that do not stand above it. So levels may be
// skipped, and numbers may run on over sections. Test: tests/unit/tree_test.cpp.
#pragma once

#include "outline/outline.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

struct Node {
    std::int32_t segment = -1; // its own paragraph; -1 for the root
    std::int32_t parent = -1;  // index of a node
    std::int32_t list = 0;     // numbered siblings whose numbers go up share it
    std::vector<std::int32_t> children;
    std::vector<std::int32_t> below; // paragraphs without number behind it, before its first child
    std::vector<std::int32_t> tail;  // paragraphs that belong to it although they stand behind its children
};

// Node 0 is the root. `body` lists the indices of the segments to place, in order: one stretch between
// tables, signatures and titles of annexes, at which numbering begins anew.
std::vector<Node> build_tree(std::string_view text, const std::vector<Segment>& segments, const std::vector<std::int32_t>& body);

// ◆新增绿地5公顷: an item of a list without numbers.
bool is_bulleted(const Segment& segment) noexcept;

// Whether a paragraph is nothing but closing clauses or labelled roles.
bool is_roles_only(const Segment& segment) noexcept;

// Whether a paragraph ends in a label that has nothing behind it: 具体措施： or 整改措施：, above what it speaks of.
bool opens_list(const Segment& segment) noexcept;

// Somebody has a duty in it, in a clause or in a sentence.
bool has_duties(const Segment& segment) noexcept;

// Brackets and labels hand out work; a sentence of the preamble (各工程由一名副市长牵头) does not.
bool hands_out_work(const Segment& segment) noexcept;

} // namespace zeren::outline
