// Numbers and dates as a spreadsheet displays them: 0.078 under 0.0% is 7.8%, 44742 under yyyy"年"m"月" is 2022年6月.
//
// Format codes are those of ECMA-376, 18.8.30–31. Which cell has which format is lib/read's. Test:
// tests/unit/displayed_numbers_test.cpp.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace zeren::text {

// The code of a built-in format in the Chinese version; empty for General and for ids that are none.
[[nodiscard]] std::string_view builtin_number_format(std::uint32_t id) noexcept;

// `number` in decimal, as the file holds it ("7.7999999999999998", "1E3"); what is no number comes back as it is. An empty format
// is General. `from_1904`: the workbook counts its days from 1904.
[[nodiscard]] std::string display_number(std::string_view number, std::string_view format, bool from_1904);

} // namespace zeren::text
