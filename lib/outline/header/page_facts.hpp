// The block of facts that a page of a site has around its document.
//
//     • 索引号：11N000/ZK-2024-000021        a label and its value, perhaps behind a bullet or a dash,
//     • 信息名称：关于做好防汛工作的通知       or in cells between pipes (文件名称 | 关于…的通知 | |)
//     • 信息有效性：有效                     a label that the lexicon lacks counts, for it stands among those it has
//
// Nothing in it is a title, a recipient or work; what it says is asked where the document itself does not (header.cpp). Test:
// tests/unit/header_title_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/outline.hpp"

#include <string_view>
#include <vector>

namespace zeren::outline {

// For each of the paragraphs above the first number (60 at most) whether it is a line of such a block: three lines or more of which two begin with different
// words of the lexicon (furniture), and few tell a role.
std::vector<bool> find_page_facts(std::string_view text, const std::vector<Segment>& segments, const LexiconTables& lexicon);

// Behind the colon or the pipe that follows a label at `at`, and further pipes; `at` itself for none.
std::uint32_t skip_fact_mark(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept;

} // namespace zeren::outline
