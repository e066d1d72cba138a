// The grammar of clauses.hpp as a walk over atoms: what stands between commas, semicolons and role words, outside quotes and
// inner brackets. A list waits in `pending` until a verb or the end of a label's value claims it.
//
// clauses.cpp walks and asks what a mark does; clause_groups.cpp says what a word does with the list that waits.
#pragma once

#include "outline/clauses/clauses.hpp"
#include "outline/clauses/fronts.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/words.hpp"
#include "text/chars.hpp"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace zeren::outline {

// The walk itself. One object reads one clause.
class ClauseReader {
public:
    // `known`: the role words of a stretch around `span`, where somebody has looked for them.
    ClauseReader(std::string_view text, Span span, Setting setting, const LexiconTables& lexicon,
                 std::optional<std::span<const RoleWord>> known)
        : text_(text), span_(span), setting_(setting), lexicon_(lexicon)
    {
        const auto inside = known ? words_inside(text, *known, span) : std::nullopt;
        if (!inside) scanned_ = find_role_words(text, span, lexicon);
        words_ = inside ? *inside : std::span<const RoleWord>(scanned_);
        piece_.kind = PieceKind::closing;
        piece_.span = span;
        pending_ = span.begin;
    }

    ClauseReader(const ClauseReader&) = delete; // words_ may point into scanned_
    ClauseReader& operator=(const ClauseReader&) = delete;

    std::optional<Piece> read()
    {
        if (words_.empty() || !walk()) return std::nullopt;
        if (piece_.duties.empty()) return std::nullopt;
        return std::move(piece_);
    }

    // Stops at the first comma behind a verb after which no further group follows; nothing when no group stood in front of it.
    std::optional<Piece> read_leading()
    {
        if (words_.empty()) return std::nullopt;
        leading_ = true;
        walk();
        take_companions();
        if (piece_.duties.empty() || leading_end_ == 0 || leading_end_ >= span_.end) return std::nullopt;
        piece_.kind = PieceKind::leading;
        piece_.span = {span_.begin, leading_end_};
        return std::move(piece_);
    }

private:
    bool walk();
    bool at_word(const RoleWord& found);
    bool at_verb(const RoleWord& found);
    bool read_verb(const RoleWord& found);
    bool take_label(const RoleWord& found, std::uint32_t behind_colon);
    bool take_verb(const RoleWord& found);
    bool take_timed_list(std::uint32_t verb);
    [[nodiscard]] bool is_basis(Span waiting) const;
    bool take_separator(std::uint32_t at, const text::CodePoint& c);
    std::uint32_t take_time_or_rule(std::uint32_t at);
    enum class Mark : unsigned char { comma, semicolon, stop };
    [[nodiscard]] bool rule_follows(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t find_mark(std::uint32_t at, Mark least, std::uint32_t limit) const;
    bool take_bare_rest(Span rest);
    bool take_rest(std::uint32_t end);
    bool close_label(std::uint32_t end);
    void emit(RoleKind role, std::optional<Span> label, Span list, bool by_verb) { piece_.duties.push_back({role, label, list, by_verb}); }
    // False where more than parties stands behind 会同: what is to be done, which no clause may swallow.
    bool emit_with(std::uint32_t end);
    void take_companions();
    [[nodiscard]] bool are_companions(Span list) const;
    [[nodiscard]] bool are_leveled(Span list) const;
    [[nodiscard]] bool plausible(Span list) const;
    [[nodiscard]] bool are_apart(Span list) const;
    [[nodiscard]] bool helpers_follow(const RoleWord& verb) const;
    [[nodiscard]] RoleKind role_of(const RoleWord& verb, Span list) const;
    [[nodiscard]] bool is_common_noun(Span list) const;
    [[nodiscard]] RoleWord without_object(const RoleWord& verb) const;
    [[nodiscard]] bool is_person_of(const RoleWord& verb) const;
    [[nodiscard]] bool tells_which(std::uint32_t at) const;
    [[nodiscard]] bool is_end_of_name(const RoleWord& verb) const;
    [[nodiscard]] bool continues_in_word(std::uint32_t at) const;
    [[nodiscard]] bool ends_group(std::uint32_t at) const;
    [[nodiscard]] bool list_goes_on(std::uint32_t at) const;
    [[nodiscard]] bool goes_on_behind(std::uint32_t adverb, std::uint32_t end) const;
    [[nodiscard]] Span main_list(Span list) const;
    [[nodiscard]] std::uint32_t last_comma(Span list) const;
    [[nodiscard]] bool field_begins(std::uint32_t at) const;
    [[nodiscard]] bool label_follows(std::uint32_t at) const;
    [[nodiscard]] bool names_organisation(Span verb) const;
    // Behind a mark or at the beginning: 各项目牵头单位 holds no label.
    [[nodiscard]] bool stands_apart(std::uint32_t at) const
    {
        return at == span_.begin || text::classify(text::decode_before(text_, at).value) != text::Char::han;
    }
    [[nodiscard]] Front front_until(std::uint32_t end) const;
    [[nodiscard]] Span list_until(std::uint32_t end) const;
    [[nodiscard]] std::uint32_t end_by_manner(std::uint32_t end) const;
    void reset(std::uint32_t at)
    {
        pending_ = at;
        list_end_ = 0;
        with_ = {};
        by_agent_ = false;
    }

    std::string_view text_;
    Span span_;
    Setting setting_;
    const LexiconTables& lexicon_;
    std::vector<RoleWord> scanned_; // where nobody knew them
    std::span<const RoleWord> words_;
    Piece piece_;
    std::uint32_t pending_ = 0;  // where the waiting list begins
    std::uint32_t list_end_ = 0; // where an adverb ended it; 0 for not yet
    ListWalk waiting_;           // how far it is known to look like parties
    Span with_;                  // 会同, when the waiting list goes on behind it
    std::optional<RoleWord> label_;
    bool label_spoke_ = false; // a verb inside the label's value took over
    bool by_agent_ = false;    // 由 opens the waiting list
    bool has_basis_ = false;   // 按照…要求， stood in front of the first doer
    bool leading_ = false;     // read_leading() asks
    bool by_clause_ = false;   // a group without an object was read
    bool stopped_ = false;     // the task begins here
    std::uint32_t leading_end_ = 0;
};

} // namespace zeren::outline
