// What the readers of containers share: their doors, and how parts of an Office package are found.
// Test: tests/unit/read_docx_test.cpp.
#pragma once

#include "read/block_writer.hpp"
#include "read/limits.hpp"
#include "read/xml.hpp"
#include "read/zip.hpp"

#include <string>
#include <string_view>

namespace zeren::reading {

// Each reads a container that sniff_container() took for its own. Throws Error: container_broken, container_too_large,
// nesting_too_deep, file_encrypted, input_too_large.
[[nodiscard]] Read read_docx(Zip& zip, const Limits& limits);
[[nodiscard]] Read read_xlsx(Zip& zip, const Limits& limits);
[[nodiscard]] Read read_ofd(Zip& zip, const Limits& limits);

// A member as XML.
[[nodiscard]] Xml load_xml(Zip& zip, std::string_view member, const Limits& limits);

// The main part of an Office package, by its relationships: word/document.xml, xl/workbook.xml; empty for none.
[[nodiscard]] std::string main_part(Zip& zip, const Limits& limits);

// The part that `part` names under the relationship whose type ends in `type` (numbering), or whose id is `id`; empty for none.
[[nodiscard]] std::string related_part(Zip& zip, std::string_view part, std::string_view type, const Limits& limits);
[[nodiscard]] std::string related_part_by_id(Zip& zip, std::string_view part, std::string_view id, const Limits& limits);

// A path of a package: `target` as seen from the folder of `part`, dots resolved.
[[nodiscard]] std::string resolve_path(std::string_view part, std::string_view target);

} // namespace zeren::reading
