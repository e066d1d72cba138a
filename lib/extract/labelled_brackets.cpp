// From the closing bracket back to the one that opens it; its label, or a word for whom to ask, says the role.
#include "extract/labelled_brackets.hpp"

#include "extract/list_fronts.hpp"
#include "outline/clauses/words.hpp"
#include "outline/labels/label_forms.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"

namespace zeren::extract {

LabelledBracket labelled_bracket(std::string_view text, Span item, const LexiconTables& lexicon)
{
    LabelledBracket found{item.end, {}, {}, RoleKind::other};
    if (!text::is_round_close(text::decode_before(text, item.end).value)) return found;
    const auto end = static_cast<std::uint32_t>(text::before(text, item.end));
    std::uint32_t open = end;
    for (int depth = 0; open > item.begin; open = static_cast<std::uint32_t>(text::before(text, open))) {
        const char32_t c = text::decode_before(text, open).value;
        if (text::is_round_close(c)) ++depth;
        else if (text::is_round_open(c) && depth-- == 0) break;
    }
    if (open == item.begin) return found;
    const outline::LabelAt label = outline::label_at(text, open, end, lexicon);
    if (const Clerk clerk = label.word == nullptr ? clerk_of(text, {open, end}, lexicon) : Clerk{}; clerk.contact) // （联系人张远）
        return {static_cast<std::uint32_t>(text::before(text, open)), text::trim(text, {open, end}), clerk.name, RoleKind::contact};
    const bool contact = label.word != nullptr && outline::names_contact(*label.word); // a field on a line of its own
    if (label.word == nullptr || (label.word->means != Meaning::role && !contact)) return found;
    found = {static_cast<std::uint32_t>(text::before(text, open)), text::trim(text, {open, end}),
             text::trim_marks(text, {label.value, end}), contact ? RoleKind::contact : label.word->role};
    return found;
}

} // namespace zeren::extract
