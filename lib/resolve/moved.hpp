// A document that was read from a cleaned text, moved to the text as it is written (text/insertions.hpp).
#pragma once

#include "text/insertions.hpp"
#include "zeren/model.hpp"
#include "zeren/text.hpp"

namespace zeren::resolve {

// `text` with its blocks in places of the clean text.
Text cleaned(const Text& text, const text::Insertions& insertions);

// Every span of `document` in places of `text`, whose content and digest it gets.
void move_back(Document& document, const text::Insertions& insertions, Text&& text);

} // namespace zeren::resolve
