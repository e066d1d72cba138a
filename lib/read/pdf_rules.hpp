// The lines that a PDF draws, from the SVG that pdftocairo makes of it.
// Test: tests/unit/read_pdf_test.cpp.
#pragma once

#include "read/child_folder.hpp"
#include "read/page.hpp"
#include "zeren/read.hpp"

#include <string_view>
#include <vector>

namespace zeren::reading {

// Adds what `svg` draws to its pages. Whatever is no SVG of pdftocairo adds nothing.
void read_rules(std::string_view svg, std::vector<Page>& pages);

// The same for input.pdf in `folder`. Without pdftocairo, or when it fails or takes too long, pages have no rules: tables then are
// lines with gaps.
void add_rules(const PrivateFolder& folder, const ReadOptions& options, std::vector<Page>& pages);

} // namespace zeren::reading
