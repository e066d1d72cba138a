// The walk over one paragraph that finds its pieces: a piece of state for pieces.cpp (brackets, labels) and sentences.cpp (what is left
// as prose, sentence by sentence). Nobody else needs it: find_pieces() of pieces.hpp is the face.
#pragma once

#include "outline/clauses/pieces.hpp"
#include "outline/clauses/wills.hpp"
#include "outline/clauses/words.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace zeren::outline {

class Splitter {
public:
    Splitter(std::string_view text, Span body, const LexiconTables& lexicon);

    std::vector<Piece> split();

private:
    // The first word at or behind `at`, which never goes back; null for none.
    const RoleWord* word_from(std::uint32_t at)
    {
        while (next_word_ < words_.size() && words_[next_word_].span.begin < at) ++next_word_;
        return next_word_ < words_.size() ? &words_[next_word_] : nullptr;
    }

    const RoleWord* word_at(std::uint32_t at)
    {
        const RoleWord* word = word_from(at);
        return word != nullptr && word->span.begin == at ? word : nullptr;
    }

    [[nodiscard]] bool has_word(Span span) const
    {
        const auto first = std::ranges::lower_bound(words_, span.begin, {}, [](const RoleWord& w) { return w.span.begin; });
        return first != words_.end() && first->span.begin < span.end;
    }

    // 要 stands in it.
    [[nodiscard]] bool holds_will_word(Span span) const { return may_name_doers_ && may_hold_will(text_.substr(span.begin, span.size())); }

    // In front of the mark before a label or a bracket, which is no part of the text: 物流园|，责任单位白河镇; 300套|，（责任人：张远）.
    [[nodiscard]] std::uint32_t before_mark(std::uint32_t at, text::Kinds marks) const
    {
        if (at <= prose_ || !marks.holds(text::classify(text::decode_before(text_, at).value))) return at;
        return std::max(prose_, static_cast<std::uint32_t>(text::before(text_, at)));
    }

    std::uint32_t skip_to_word(std::uint32_t at);
    std::uint32_t take_bracket(std::uint32_t at);
    [[nodiscard]] bool stands_as_clause(std::uint32_t open, std::uint32_t behind) const;
    [[nodiscard]] bool hands_out(const Piece& clause) const;
    [[nodiscard]] std::optional<Piece> read_labels(Span inner);
    std::uint32_t take_label(std::uint32_t at);
    [[nodiscard]] bool holds_clause(Span span) const;
    bool take_duties(const LabelAt& label, std::uint32_t begin, std::uint32_t end);
    [[nodiscard]] std::vector<Duty> duties_of_agent(Span value) const;
    void take_value(const LabelAt& label, std::uint32_t begin, std::uint32_t end);
    [[nodiscard]] bool begins_next_item(std::uint32_t at) const;
    [[nodiscard]] bool is_furniture(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t value_end(const LabelAt& label) const;
    [[nodiscard]] LabelAt bare_label_at(std::uint32_t at) const;
    [[nodiscard]] std::uint32_t skip_stop(std::uint32_t at) const;
    void flush(std::uint32_t end);
    [[nodiscard]] std::uint32_t clause_begin(Span sentence) const;
    [[nodiscard]] std::uint32_t list_begin(std::uint32_t from, std::uint32_t end) const;
    bool take_clause(Span clause, Span whole, std::uint32_t& kept);
    [[nodiscard]] bool ends_in_clause(std::uint32_t at) const;
    [[nodiscard]] bool is_whole_paragraph(Span inner) const;
    void take_leading(Piece leading, Span sentence, std::uint32_t& kept);
    bool take_closing_clause(Span inner, Span sentence, std::uint32_t& kept);
    [[nodiscard]] std::uint32_t behind_heading(Span inner) const;
    [[nodiscard]] std::uint32_t behind_bracketed_heading(Span inner) const;
    bool take_named_roles(Span inner, Span sentence, std::uint32_t& kept);
    [[nodiscard]] bool is_label(const RoleWord& word, std::uint32_t end) const;
    [[nodiscard]] bool names_offices(Duty duty) const;
    [[nodiscard]] bool names_agents(const Duty& duty) const;
    [[nodiscard]] bool opens_by_agent(std::uint32_t at) const;
    [[nodiscard]] std::optional<Piece> read_whole_agent_clause(Span sentence, std::uint32_t agent) const;
    [[nodiscard]] std::optional<Piece> read_further_doer(Span clause, bool by_agent) const;
    [[nodiscard]] std::optional<Piece> read_whole_clause_of_agent(Span clause) const;
    [[nodiscard]] std::optional<Piece> read_agent_act(Span sentence, std::uint32_t agent) const;
    [[nodiscard]] bool is_admonition(const Piece& leading) const;
    [[nodiscard]] bool opens_with_doer(Span clause, bool first) const;
    [[nodiscard]] bool opens_with_inserted_doer(Span sentence) const;
    [[nodiscard]] bool opens_with_answerable(Span clause) const;
    [[nodiscard]] std::uint32_t sentence_stop(std::uint32_t at, std::uint32_t end) const;
    [[nodiscard]] bool splits_agents(Span sentence, std::uint32_t begin) const;
    [[nodiscard]] bool gives_to_agent(Span clause) const;
    [[nodiscard]] bool opens_with_will(Span clause, bool first) const;
    [[nodiscard]] Span working_office_behind_comma(Span clause) const;
    [[nodiscard]] std::uint32_t clause_end(std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] std::vector<std::uint32_t> doer_begins(Span sentence) const;
    [[nodiscard]] std::vector<std::uint32_t> later_doers(Span sentence) const;
    void take_doers(Span sentence, std::uint32_t& kept);
    [[nodiscard]] bool is_heading(std::uint32_t open, std::uint32_t behind, const std::optional<Piece>& clause) const;
    [[nodiscard]] bool begins_labelled(const LabelAt& label, std::uint32_t at) const;
    [[nodiscard]] bool runs_in(const LabelAt& label, std::uint32_t at) const;
    [[nodiscard]] bool names_goal(Span label) const;
    [[nodiscard]] bool is_in_bracket(std::uint32_t sentence, std::uint32_t at) const;
    [[nodiscard]] std::optional<Piece> read_agent_clause(Span inner) const;
    [[nodiscard]] bool opens_with_act(Span words) const;
    [[nodiscard]] std::optional<Piece> read_inner_doer(Span inner) const;
    [[nodiscard]] std::vector<std::uint32_t> closed_segments(Span sentence) const;
    [[nodiscard]] Piece with_further_doers(Piece leading, Span sentence) const;
    void take_sentence(Span sentence, std::uint32_t& kept);
    void drop_lone_doer();
    void lead_with_closings();
    bool take_closed_segments(Span sentence, std::uint32_t& kept);
    [[nodiscard]] std::uint32_t closing_clause_begin(Span inner) const;
    [[nodiscard]] bool explains(Span inner, std::uint32_t behind) const;
    [[nodiscard]] std::uint32_t before_next(std::uint32_t end) const;
    void push_prose(Span span);

    std::string_view text_;
    Span body_;
    const LexiconTables& lexicon_;
    std::vector<RoleWord> words_;
    std::vector<Span> brackets_;
    std::size_t next_word_ = 0;
    std::uint32_t prose_; // where the prose that waits begins
    int vain_ = 0;        // labels that were none, see kMostVain
    std::vector<Piece> pieces_;
    bool may_name_doers_; // 要 or 应 stands somewhere in the paragraph
    bool numbered_;       // a number or a list mark stands in front of it
};

} // namespace zeren::outline
