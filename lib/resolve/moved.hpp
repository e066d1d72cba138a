// A document that was read from a cleaned text, moved to the text as it is written (text/insertions.hpp).
#pragma once

#include "text/insertions.hpp"
#include "zeren/model.hpp"
#include "zeren/text.hpp"

namespace zeren::resolve {

// The blocks and diagnostics of `text` in places of the clean text.
void clean(Text& text, const text::Insertions& insertions);

// Every span of `document` in places of the text as it is written.
void move_back(Document& document, const text::Insertions& insertions);

} // namespace zeren::resolve
