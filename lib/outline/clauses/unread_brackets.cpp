// Asked of the items that are left, so that what hands out no work is told of nothing.
#include "outline/clauses/unread_brackets.hpp"

#include "outline/clauses/closing_brackets.hpp"
#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr const char* kNotRead = "bracket_not_read";
constexpr const char* kMessage = "This bracket holds offices, and nothing shows that the work is theirs; nobody is named.";

// …。（县水利局）, asked by its last characters first.
bool may_end_in_bracket(std::string_view text, Span words) noexcept
{
    for (std::uint32_t at = words.end; at > words.begin; at = static_cast<std::uint32_t>(text::before(text, at))) {
        const text::Char kind = text::classify(text::decode_before(text, at).value);
        if (kind == text::Char::close) return true;
        if (kind != text::Char::stop && kind != text::Char::semicolon && kind != text::Char::blank) return false;
    }
    return false;
}

} // namespace

void tell_unread_brackets(std::string_view text, Outline& result, const LexiconTables& lexicon)
{
    static const text::WordSet glosses(text::kGlossOpeners);
    for (const Item& item : result.items) {
        if (item.mark.ladder == Ladder::none || !may_end_in_bracket(text, item.text)) continue;
        if (std::ranges::any_of(item.pieces, [](const Piece& piece) { return !piece.duties.empty(); })) continue;
        const std::vector<Bracket> brackets = closing_brackets(text, item.text);
        if (brackets.empty() || brackets.back().end < item.text.end) continue;
        const Span list = brackets.back().list;
        if (glosses.begins(text.substr(list.begin, list.size())) || !looks_like_offices(text, list, lexicon)) continue;
        result.diagnostics.push_back({kNotRead, Severity::info, kMessage, list});
    }
}

} // namespace zeren::outline
