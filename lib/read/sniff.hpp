// What a file is, by its first bytes, whatever its name says.
// Test: tests/unit/read_sniff_test.cpp.
#pragma once

#include <cstdint>
#include <string_view>

namespace zeren::reading {

// zip and ole are containers whose members tell which of the formats behind them they are: container.hpp.
enum class Format : std::uint8_t { text, html, csv, pdf, rtf, zip, ole, docx, xlsx, odt, ods, ofd, doc, xls };

// Of bytes in any charset that holds ASCII as ASCII. Looks at 4 KiB.
[[nodiscard]] Format sniff(std::string_view bytes) noexcept;

// The charset that a meta element within the first 8 KiB names, as written; empty for none.
[[nodiscard]] std::string_view html_charset(std::string_view bytes) noexcept;

// True when the page has a document around its content (doctype, html, head, body) and not only a fragment of one.
[[nodiscard]] bool is_whole_page(std::string_view html) noexcept;

// The name of the tag that begins at `at` (which holds '<'), as written; empty when none does. An end tag's name has no slash.
[[nodiscard]] std::string_view tag_name(std::string_view html, std::size_t at) noexcept;

// Compares ASCII without regard to case; `lower` is lower case.
[[nodiscard]] bool is_name(std::string_view name, std::string_view lower) noexcept;

} // namespace zeren::reading
