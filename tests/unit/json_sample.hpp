// A document with every field set, and its text beside it, for the tests of JSON.
#pragma once

#include "zeren/model.hpp"
#include "zeren/text.hpp"

#include <string_view>

namespace zeren::test {

// The occurrence of `wording` in `content`, counted from 1; a failure of the test when there is none.
Span find(std::string_view content, std::string_view wording, int occurrence = 1);

// Odd text on purpose: emoji, U+2028, quotes, backslashes, CRLF, tabs.
Document sample_document();

// The Text that the sample was read from.
Text sample_text();

// A document of one line without anything found in it.
Document empty_document();

} // namespace zeren::test
