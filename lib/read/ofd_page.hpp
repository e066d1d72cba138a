// The objects of an OFD page: text with its places, and drawn lines.
// Test: tests/unit/read_ofd_test.cpp.
#pragma once

#include "read/page.hpp"
#include "read/xml.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace zeren::reading {

// x' = a x + c y + e, y' = b x + d y + f
struct OfdMatrix {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    [[nodiscard]] std::pair<double, double> apply(double x, double y) const noexcept { return {a * x + c * y + e, b * x + d * y + f}; }
};

// Numbers parted by blanks: "0 0 210 297", "g 3 5.6" for 5.6 three times. At most `most`.
[[nodiscard]] std::vector<double> ofd_numbers(std::string_view text, std::size_t most);

// Graphic units that pages refer to by id.
using OfdUnits = std::map<std::uint32_t, pugi::xml_node>;

// Adds what stands in the content of a page, template or unit to `page`. `images` counts pictures.
void add_ofd_content(pugi::xml_node content, const OfdUnits& units, Page& page, std::uint32_t& images);

} // namespace zeren::reading
