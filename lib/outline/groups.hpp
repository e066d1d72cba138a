// Prose and what closes it: the pieces of a stretch of paragraphs, grouped into one group a task.
//
//     推进A项目。（甲局负责）建设B中心。（乙局负责）完善C机制。       two groups; the last sentence is rest of the second
//
// A clause or role line closes the sentences before it; what stands behind it opens the next group only when another clause closes
// that too. Shapes C1, C5, A1. Test: tests/unit/items_test.cpp.
#pragma once

#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

struct Group {
    std::vector<Span> prose;
    std::vector<Span> rest; // prose behind the closing pieces
    std::vector<Piece> pieces;
    std::int32_t segment = -1; // where it begins
    bool is_measure = false;   // stands behind 具体措施：
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] bool has_duties() const noexcept;
};

// Whether the paragraphs belong to one number, or stand in a section without any: there a doer's paragraph begins anew.
enum class Paragraphs : std::uint8_t { together, apart };

// The groups of `indices` (segments), in order. Without any clause there is one group a call, or none for no text.
std::vector<Group> find_groups(const std::vector<Segment>& segments, const std::vector<std::int32_t>& indices,
                               Paragraphs paragraphs = Paragraphs::together);

// 具体措施： with one measure, then role lines: they are the task's own.
void give_role_lines(std::string_view text, Group& measure, Group& task);

} // namespace zeren::outline
