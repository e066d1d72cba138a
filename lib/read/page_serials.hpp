// Rows that begin with their number and nothing else: where the one above fills its line, the number that comes next begins a row.
// Test: tests/unit/read_page_test.cpp.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace zeren::reading {

// The numbers that paragraphs began with so far.
//
//     5|推行区域评估|…|6月底前          fills its line
//     6|联合验收|…                      6 is next: a row of its own
//     6个乡镇建成示范点。               behind row 5 of no such rows: the paragraph goes on
//
// Numbers with a mark (6. 6、 (6)) are item_mark's.
class Serials {
public:
    // Whether `line` begins with the number that is next. `in_row`: behind a row of cells, which may be the head, so that 1 is next, too.
    [[nodiscard]] bool is_next(std::string_view line, bool in_row) const noexcept;
    void begin(std::string_view line) noexcept; // of a paragraph

private:
    enum Style : unsigned char { bar, blank, bare, none };
    struct Serial {
        Style style = none;
        std::uint32_t number = 0;
    };
    static Serial serial_of(std::string_view line) noexcept;

    std::array<std::uint32_t, none> last_{};
};

} // namespace zeren::reading
