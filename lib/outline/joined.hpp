// The parts of a notice in one outline: stretches of paragraphs, and the tables between them.
//
//     一、重点项目          section 1
//     <table>              its rows are items of section 1
//     二、保障措施          section 2, a new stretch, numbered on
//
// Each part counts its sections, items and lists from its own beginning; here they get their places in the whole.
// Test: tests/unit/tables_test.cpp.
#pragma once

#include "outline/items.hpp"
#include "outline/tables/tables.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace zeren::outline {

class Joiner {
public:
    explicit Joiner(Outline& whole) : whole_(whole) {}

    // A stretch of paragraphs; `segments` are those that its loose ones count in.
    void add(Items&& items, const std::vector<Segment>& segments);
    void add(Table&& table);

    // An annex: what follows belongs to no section before it.
    void begin_anew(std::uint32_t at) noexcept
    {
        open_ = 0;
        if (!whole_.shared.empty()) whole_.shared.back().scope.end = std::min(whole_.shared.back().scope.end, at);
    }

private:
    [[nodiscard]] std::int32_t open_above(const Mark& mark) const;
    void add_items(std::vector<Item>&& items, std::int32_t sections);

    Outline& whole_;
    std::int32_t open_ = 0;  // the innermost section that a table does not end
    std::int32_t lists_ = 0; // used so far
};

} // namespace zeren::outline
