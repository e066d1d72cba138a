// What the words around an amount say of it: relation, direction of change, and where they begin and end.
//
//     城镇调查失业率|控制在|4.5%|以内      at most, a level
//     外贸进出口总值|力争增长|5%           increase
//     专项债券支出进度|9月末前不低于|80%   at least; a time may stand between
//
// Words are peeled off from the number outwards, longest first; the word that stands nearest decides. Catalogue section 5, shapes
// 1–34. Test: tests/unit/targets_test.cpp.
#pragma once

#include "extract/statements.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace zeren::extract {

struct Bounds {
    std::uint32_t begin = 0;          // where the words before the number begin, without 力争: the number itself when there is none
    std::uint32_t head_end = 0;       // where the noun before them ends: a time may stand between
    std::uint32_t end = 0;            // behind 以上
    std::uint32_t stray_end = 0;      // behind 以内 where stray marks part it from its number (3.8%，。以内): 0 for nowhere
    std::uint32_t relation_begin = 0; // where 不少于 begins: the number itself when there is none
    Relation relation = Relation::equal;
    std::optional<Change> change;
    bool related = false; // a relation word on either side
    bool behind = false;  // one behind
    bool level = false;   // 达到, 控制在
    bool place = false;   // 在, which 左右 behind the number made a level
    bool effort = false;  // 力争
    bool each = false;    // 均
    bool pairs = false;   // 分别
    bool apiece = false;  // 各: A、B各6亿元
    bool planned = false; // 按N安排

    // The items of the list before it have a number each.
    [[nodiscard]] bool shares() const noexcept { return each || pairs || apiece; }
    [[nodiscard]] std::uint32_t text_end() const noexcept { return stray_end != 0 ? stray_end : end; }
    // Words that tie the number to what stands before it.
    [[nodiscard]] bool tied() const noexcept { return related || level || change.has_value() || each || pairs; }
};

Bounds read_bounds(const Statements& statements, const Statement& statement, std::uint32_t begin, const LexiconTables& lexicon);

// The same before any place `at` of a clause that begins at `begin`; `closed` where 以上 or 内 stands behind the number, `planned` where
// 安排 does.
Bounds read_bounds_before(const Statements& statements, std::uint32_t begin, std::uint32_t at, bool closed, const LexiconTables& lexicon,
                          bool planned = false);

// Whether statement `index` is x of 由x压减至y: 由 close before it (its place goes to `from`), and y ties on behind it.
bool is_baseline(const Statements& statements, std::size_t index, std::uint32_t& from, const LexiconTables& lexicon);

} // namespace zeren::extract
