// Which format a ZIP container or an old Office file holds, and the reader for it.
// Test: tests/unit/read_container_test.cpp.
#pragma once

#include "read/office.hpp"
#include "read/sniff.hpp"

#include <string_view>

namespace zeren::reading {

// By the members of a package: docx, xlsx, odt, ods, ofd. Throws Error: format_unsupported for any other (pptx, a plain archive),
// file_encrypted.
[[nodiscard]] Format sniff_package(Zip& zip, const Limits& limits);

// By the streams of an OLE file: doc, xls. Throws Error: format_unsupported, file_encrypted.
[[nodiscard]] Format sniff_ole(std::string_view bytes);

} // namespace zeren::reading
