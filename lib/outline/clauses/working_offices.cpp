// The longest list of offices is known by what follows it; here it has to be a word of doing.
#include "outline/clauses/working_offices.hpp"

#include "lexicon/act_kinds.hpp"
#include "outline/clauses/fronts.hpp"
#include "outline/clauses/lists_before_work.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"

#include <algorithm>

namespace zeren::outline {

bool is_administration(std::string_view office)
{
    return std::ranges::any_of(text::kOfficeTails, [&](std::string_view tail) { return text::closes_with(office, tail); });
}

namespace {

// 县供电公司|做好供电保障: a company with the level of its owner, and a word that can be nothing but its part of the work.
bool does_its_part(std::string_view text, Span list)
{
    const std::string_view name = text.substr(list.begin, list.size());
    const auto ends = [&](std::string_view tail) { return text::closes_with(name, tail); };
    const auto opens = [&](std::string_view verb) { return text::begins_with(text.substr(list.end), verb); };
    return text::is_level(text::decode(name, 0).value) && std::ranges::any_of(text::kCompanyTails, ends) &&
           std::ranges::any_of(text::kPartVerbs, opens);
}

} // namespace

Span working_office(std::string_view text, Span words, const LexiconTables& lexicon)
{
    const Span list = asked_offices(text, words.begin, words.end, lexicon);
    if (list.empty()) return {};
    if (!is_administration(text.substr(list.begin, list.size()))) return does_its_part(text, list) ? list : Span{};
    const auto act = lexicon.measures.acts.longest(text.substr(0, words.end), list.end);
    const bool works = (act.found(list.end) && is_doing(act.value)) || skip_front_time(text, list.end, words.end, lexicon) > list.end ||
                       text::begins_with(text.substr(list.end), text::kOnDay);
    return works ? list : Span{};
}

Span working_office_of_clause(std::string_view text, Span clause, const LexiconTables& lexicon)
{
    clause = text::trim_marks(text, clause);
    if (clause.empty() || !text::is_level(text::fold(text::decode(text, clause.begin).value))) return {};
    const std::string_view said = text.substr(clause.begin, clause.size());
    if (std::ranges::any_of(text::kCircumstanceEnds, [&](std::string_view end) { return text::closes_with(said, end); })) return {};
    const Span office = working_office(text, clause, lexicon);
    const auto verb =
        lexicon.role_words.longest(text.substr(0, clause.end), office.end); // 县生态环境局|负责督促检查 is a clause of its own
    if (!verb.found(office.end)) return office;
    const Word& word = lexicon.words[verb.value];
    const bool bears = word.kind == WordKind::verb && (word.bare || word.role == RoleKind::supervising_unit) && !word.closes;
    return bears ? Span{} : office;
}

Piece doer_of(Span office)
{
    Piece piece;
    piece.kind = PieceKind::leading;
    piece.span = office;
    piece.is_doer = true;
    piece.duties.push_back({RoleKind::responsible_unit, std::nullopt, office, true});
    return piece;
}

} // namespace zeren::outline
