// ZIP containers for tests, written byte by byte (members stored, not packed), and the smallest packages around one part.
#pragma once

#include "read/limits.hpp"
#include "zeren/text.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zeren::packages {

using Members = std::vector<std::pair<std::string, std::string>>;

std::string zip(const Members& members);

// A DOCX with this body (inside of w:body), and more parts: numbering.xml and styles.xml are the roots' content.
std::string docx(std::string_view body, std::string_view numbering = {}, std::string_view styles = {});

// An XLSX with one sheet: the content of its worksheet, shared strings, and the content of styles.xml.
std::string xlsx(std::string_view worksheet, const std::vector<std::string>& strings = {}, std::string_view styles = {});
// The same of several worksheets, each with its name.
std::string workbook(const std::vector<std::pair<std::string, std::string>>& sheets, const std::vector<std::string>& strings = {},
                     std::string_view styles = {});

// What is read of it, with the limits of ReadOptions as they are unless changed.
Text read(std::string_view bytes, const ReadOptions& options = {});

// Blocks as lines: headings begin with #, a table is its cells as in "[0,0 2x1 序号|1,0 1]".
std::string shown(const Text& text);

// The code of the Error that reading throws, or "none: " and the text.
std::string error_of(std::string_view bytes, const ReadOptions& options = {});

} // namespace zeren::packages
