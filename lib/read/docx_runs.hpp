// What the runs of a DOCX paragraph say.
// Test: tests/unit/read_docx_test.cpp.
#pragma once

#include "read/docx_styles.hpp"
#include "read/xml.hpp"

#include <string>
#include <vector>

namespace zeren::reading {

// A sign of a font that no table knows.
struct UnknownSign {
    std::string font;
    char32_t code = 0;
};

struct DocxRuns {
    std::string text;                  // tabs as tabs, breaks as newlines
    std::vector<pugi::xml_node> boxes; // w:txbxContent of the text boxes that hang on it
    std::vector<UnknownSign> unknown;  // signs that are missing in the text
};

[[nodiscard]] DocxRuns read_runs(pugi::xml_node paragraph, const DocxStyles& styles);

} // namespace zeren::reading
