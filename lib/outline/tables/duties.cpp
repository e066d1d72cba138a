// The readers of prose (pieces, clauses) on single cells.
#include "outline/tables/duties.hpp"

#include "outline/clauses/clauses.hpp"
#include "outline/clauses/pieces.hpp"
#include "outline/clauses/words.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace zeren::outline {
namespace {

bool names_somebody(const Piece& piece) noexcept { return !piece.duties.empty(); }

// 由县水务局牵头，倒排工期 or a clause that closes its sentence; 落实县住建局负责的改造项目 only speaks of somebody.
bool hands_out(std::string_view text, const Piece& piece, const LexiconTables& lexicon)
{
    if (!names_somebody(piece)) return false;
    if (piece.kind != PieceKind::leading) return true;
    const auto word = lexicon.role_words.longest(text.substr(0, piece.span.end), piece.span.begin);
    const bool agent = word.found(piece.span.begin) && lexicon.words[word.value].means == Meaning::agent;
    return agent || text::is_level(text::decode(text, piece.span.begin).value);
}

// Whether words of roles stand in the cell at all: find_pieces() costs more.
bool has_role_words(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    return std::ranges::any_of(find_role_words(text, cell, lexicon),
                               [](const RoleWord& one) { return one.word->kind == WordKind::label || one.word->kind == WordKind::verb; });
}

// 具体措施, 整改要求, 工作内容: what is asked for; 进展情况 and 备注 tell what is or was.
bool asks_for_work(const Column& column) noexcept { return column.kind == ColumnKind::content; }

// The clauses of the text that name somebody; the text ends in front of those that close it.
void take_clauses_of_text(std::string_view text, const LexiconTables& lexicon, Item& item)
{
    if (!has_role_words(text, item.text, lexicon)) return;
    std::vector<Piece> pieces = find_pieces(text, item.text, lexicon);
    std::uint32_t end = item.text.end;
    for (auto piece = pieces.rbegin(); piece != pieces.rend() && piece->kind == PieceKind::closing && names_somebody(*piece); ++piece)
        end = text::trim(text, {item.text.begin, piece->span.begin}).end;
    if (end <= item.text.begin) return; // nothing but who does it
    for (Piece& piece : pieces) {
        if (hands_out(text, piece, lexicon) && (piece.kind == PieceKind::leading || piece.span.begin >= end))
            item.pieces.push_back(std::move(piece));
    }
    item.text.end = end;
}

} // namespace

bool add_spoken_duties(std::string_view text, Span cell, const Column& column, Origin origin, const LexiconTables& lexicon,
                       std::vector<Piece>& into)
{
    if (!has_role_words(text, cell, lexicon)) return false;
    std::vector<Piece> pieces = find_pieces(text, cell, lexicon);
    const bool whole =
        std::ranges::none_of(pieces, [](const Piece& piece) { return piece.kind == PieceKind::prose || piece.kind == PieceKind::leading; });
    if (!whole || std::ranges::none_of(pieces, names_somebody)) {
        pieces.clear();
        std::optional<Piece> clause = read_clause(text, cell, Setting::bracket, lexicon);
        if (!clause) return false;
        pieces.push_back(*std::move(clause));
    }
    const bool is_named = column.kind != ColumnKind::duties; // 责任分工 is the label of no role
    for (Piece& piece : pieces) {
        if (is_named && piece.duties.size() == 1 && piece.duties.front().role == column.role && piece.duties.front().by_verb) {
            piece.duties.front().label = column.label; // A、B按职责分工负责 below 责任单位
            piece.duties.front().by_verb = false;
        }
        piece.origin = origin;
        into.push_back(std::move(piece));
    }
    return true;
}

void add_duties_in_text(std::string_view text, const GridRow& row, const std::vector<Column>& columns, const LexiconTables& lexicon,
                        Item& item)
{
    if (std::ranges::any_of(item.pieces, names_somebody)) return;
    take_clauses_of_text(text, lexicon, item);
    for (const GridCell& cell : row.cells) {
        if (cell.continued || !asks_for_work(columns[cell.column]) || !has_role_words(text, cell.span, lexicon)) continue;
        for (Piece& piece : find_pieces(text, text::trim(text, cell.span), lexicon)) {
            if (hands_out(text, piece, lexicon)) item.pieces.push_back(std::move(piece));
        }
    }
}

} // namespace zeren::outline
