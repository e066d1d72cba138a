// Which numbers are sections and which are tasks.
//
//     一、产业发展⏎1.…⏎2.…                     a section with two tasks
//     一、污水直排。⏎责任单位：…⏎整改措施：⏎1.…    a task: who answers for it stands above its measures
//     三、清理项目。按以下原则处理：⏎（一）…        among items an item, with what stands below it as its text
//
// Test: tests/unit/items_test.cpp.
#pragma once

#include "outline/outline.hpp"
#include "outline/tree.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace zeren::outline {

enum class Part : std::uint8_t { section, task, whole_task };

// One for each node of `tree`; the root's means nothing. Linear in the nodes and their paragraphs.
std::vector<Part> judge_parts(std::string_view text, const std::vector<Segment>& segments, const std::vector<Node>& tree);

bool is_prose_only(const Segment& segment) noexcept;

// Whether role lines or other labelled lines stand right below the node's own paragraph.
bool roles_follow(const std::vector<Segment>& segments, const Node& node);

} // namespace zeren::outline
