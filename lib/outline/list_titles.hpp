// Which items of a list have a title in front of their text: a list is asked as a whole.
//
//     1.建设园区。在城东…  2.引进企业。对接…  3.年底前完成。          most: a sentence is a title, a colon ends none
//     （一）烤烟生产：落实…  （二）生猪生产：出栏…                    all: 烤烟生产 is a title
//     三/29.建立备案机制。推动公开…      alone below its heading, in a list 1–46 without titles: none
//     （一）乡镇任务：A镇6亿元。  （二）加强督查。                    few: no item has one
//
// What a title looks like: titles.hpp. Test: tests/unit/items_test.cpp.
#pragma once

#include "outline/tree.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace zeren::outline {

// How many items of a list have a title.
enum class Titles : std::uint8_t {
    few,
    most, // whose titles are sentences
    all,
};

// Answers for the lists of one tree, each read once: linear in the tree, however many items ask. Text, segments and tree must outlive it.
class ListTitles {
public:
    ListTitles(std::string_view text, const std::vector<Segment>& segments, const std::vector<Node>& tree);

    // Of the list in which `item`, a node of the tree and not its root, stands.
    Titles of(const Node& item);

private:
    [[nodiscard]] const Segment& segment(const Node& node) const { return segments_[static_cast<std::size_t>(node.segment)]; }
    [[nodiscard]] const Node& node(std::int32_t index) const { return tree_[static_cast<std::size_t>(index)]; }
    // All numbers of a kind (1. or （一）) in the text as one list over several sections.
    struct RunningList {
        bool runs_on = false; // none begins anew, and they are enough to tell
        bool titled = false;  // most of them
    };
    [[nodiscard]] std::span<const std::int32_t> siblings_in_list(const Node& item) const;
    [[nodiscard]] Titles of_siblings(const Node& item) const;
    [[nodiscard]] RunningList running_list(Ladder ladder) const;

    std::string_view text_;
    const std::vector<Segment>& segments_;
    const std::vector<Node>& tree_;
    std::vector<std::optional<Titles>> known_;                 // by list, once asked
    std::array<std::optional<RunningList>, kLadders> running_; // once asked
};

} // namespace zeren::outline
