// Group by group; the label ends the group, and a word of being stands in front of it.
#include "outline/clauses/named_roles.hpp"

#include "outline/clauses/doers.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/times.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;

// The label of roles that ends `group`; null for none.
const RoleWord* closing_label(Span group, std::span<const RoleWord> words)
{
    auto word = std::ranges::lower_bound(words, group.begin, {}, [](const RoleWord& one) { return one.span.begin; });
    for (; word != words.end() && word->span.begin < group.end; ++word) {
        const bool role = word->word->kind == WordKind::label && word->word->means == Meaning::role;
        if (role && word->span.end == group.end) return &*word;
    }
    return nullptr;
}

// 城关镇 of 城关镇|为; empty where no word of being ends `front`.
Span named(std::string_view text, Span front)
{
    for (const std::string_view copula : text::kBeing) {
        if (!text::closes_with(text.substr(front.begin, front.size()), copula)) continue;
        return text::trim(text, {front.begin, front.end - static_cast<std::uint32_t>(copula.size())});
    }
    return {};
}

} // namespace

std::optional<Piece> read_named_roles(std::string_view text, Span clause, std::span<const RoleWord> words, const LexiconTables& lexicon)
{
    Piece piece;
    piece.kind = PieceKind::closing;
    piece.span = clause;
    for (std::uint32_t at = clause.begin; at < clause.end;) {
        const auto mark =
            static_cast<std::uint32_t>(text::next_outer_mark(text, at, clause.end, {Char::comma, Char::semicolon, Char::stop}));
        const Span group = text::trim_marks(text, {at, mark});
        at = mark < clause.end ? mark + text::decode(text, mark).size : clause.end;
        if (group.empty()) continue;
        const RoleWord* label = closing_label(group, words);
        if (label == nullptr) {
            const std::vector<Span> times = read_time_phrases(text, group);
            if (piece.duties.empty() || times.empty()) return std::nullopt;
            for (const Span time : times) piece.deadlines.push_back({{}, time});
            continue;
        }
        const Span list = named(text, {group.begin, label->span.begin});
        if (list.empty() || names_nobody(text, list, lexicon) ||
            !(looks_like_offices(text, list, lexicon) || names_towns(text, list, lexicon)))
            return std::nullopt;
        piece.duties.push_back({label->word->role, label->span, list, true});
    }
    if (piece.duties.empty()) return std::nullopt;
    return piece;
}

} // namespace zeren::outline
