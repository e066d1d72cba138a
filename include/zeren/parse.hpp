// parse.hpp: from text to model.
//
//     zeren::Document document = zeren::parse(zeren::read_file("notice.txt"));
//     for (const auto& task : document.tasks) std::cout << task.key << ' ' << document.text(task.span) << '\n';
#pragma once

#include "zeren/lexicon.hpp"
#include "zeren/model.hpp"
#include "zeren/text.hpp"

namespace zeren {
inline namespace v0 {

// Reads a notice. A pure function of its arguments that never fails for content: whatever is odd becomes a diagnostic, and text
// that no rule claimed stays in `other`. The text moves into the document; a sha256 that its maker left empty is computed, any other
// is taken as it stands. Re-entrant; linear in the length of the text. Of the exceptions only std::bad_alloc passes.
[[nodiscard]] Document parse(Text text, const Lexicon& lexicon = Lexicon::builtin());

} // namespace v0
} // namespace zeren
