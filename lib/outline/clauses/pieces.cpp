// One walk over the paragraph for brackets and labels, then a look at the sentences of what is left as prose.
#include "outline/clauses/pieces.hpp"

#include "outline/clauses/arrangements.hpp"
#include "outline/clauses/clauses.hpp"
#include "outline/clauses/doers.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/named_roles.hpp"
#include "outline/clauses/pointers.hpp"
#include "outline/clauses/splitter.hpp"
#include "outline/clauses/times.hpp"
#include "outline/labels/bracketed_labels.hpp"
#include "outline/labels/label_forms.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_marks.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/time_words.hpp"

#include <algorithm>
#include <optional>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

// Where each bracket of a paragraph ends: in front of its twin (kinds may be mixed), one that nobody closed in front of the next
// such bracket or at the end. One walk, for a damaged file may hold a million of them.
std::vector<Span> find_brackets(std::string_view text, Span body)
{
    std::vector<Span> brackets; // from the opening mark up to where it ends, by beginning
    std::vector<std::size_t> open;
    constexpr text::Kinds kBrackets{Char::open, Char::close};
    for (std::size_t next = text::next_mark(text, body.begin, body.end, kBrackets); next < body.end;) {
        const auto at = static_cast<std::uint32_t>(next);
        const char32_t c = decode(text, at).value;
        next = text::next_mark(text, at + decode(text, at).size, body.end, kBrackets);
        if (text::is_round_open(c)) {
            open.push_back(brackets.size());
            brackets.push_back({at, body.end});
        } else if (text::is_round_close(c) && !open.empty()) {
            brackets[open.back()].end = at;
            open.pop_back();
        }
    }
    for (std::size_t i = 0; i + 1 < open.size(); ++i) brackets[open[i]].end = brackets[open[i + 1]].begin;
    return brackets;
}

bool is_label_boundary(std::string_view text, Span body, std::uint32_t at) noexcept
{
    if (at == body.begin) return true;
    return classify(text::decode_before(text, at).value) != Char::han;
}

// Behind 1. or ◆, and not at the beginning of a line.
bool stands_behind_mark(std::string_view text, std::uint32_t at) noexcept
{
    while (at > 0 && classify(text::decode_before(text, at).value) == Char::blank) at -= text::decode_before(text, at).size;
    return at > 0 && classify(text::decode_before(text, at).value) != Char::line_end;
}

// Those of the lexicon that may hand out something.
std::vector<RoleWord> words_of_duties(std::string_view text, Span body, const LexiconTables& lexicon)
{
    std::vector<RoleWord> words = find_role_words(text, body, lexicon);
    drop_mechanisms(text, body, words);
    return words;
}

// Labels whose value ran to the end of the paragraph and was no list; behind so many, further ones are not tried: the paragraph is
// damaged (《责任领导：《责任领导：…), and each try reads all of the rest.
constexpr int kMostVain = 16;

} // namespace

Splitter::Splitter(std::string_view text, Span body, const LexiconTables& lexicon)
    : text_(text), body_(body), lexicon_(lexicon), words_(words_of_duties(text, body, lexicon)),
      brackets_(words_.empty() ? std::vector<Span>{} : find_brackets(text, body)), prose_(body.begin),
      may_name_doers_(may_hold_will(text.substr(body.begin, body.size()))), numbered_(stands_behind_mark(text, body.begin))
{
}

std::vector<Piece> Splitter::split()
{
    for (std::uint32_t at = body_.begin; at < body_.end;) {
        const CodePoint c = decode(text_, at);
        std::uint32_t next = 0;
        if (text::is_round_open(c.value)) {
            next = take_label(at);
            if (next == 0) next = take_bracket(at);
        } else if (const RoleWord* word = word_at(at); word != nullptr) {
            next = word->word->kind == WordKind::label ? take_label(at) : 0;
            if (next == 0) next = word->span.end;
        }
        at = skip_to_word(next != 0 ? next : at + c.size);
    }
    flush(body_.end);
    for (Piece& piece : pieces_)
        for (Duty& duty : piece.duties)
            duty.list = names_behind_pointer(text_, bare_list(text_, duty.list, lexicon_), piece.span.end, lexicon_);
    drop_lone_doer();
    lead_with_closings();
    if (pieces_.size() == 1 && pieces_.front().kind == PieceKind::prose)
        if (auto line = read_qualified_line(text_, body_, lexicon_)) pieces_.front() = std::move(*line);
    return std::move(pieces_);
}

// 4.（由区卫健局牵头，区医保局参与）|推进分级诊疗。: what would close a sentence stands in front of all of them.
void Splitter::lead_with_closings()
{
    if (!numbered_ || pieces_.empty() || pieces_.front().span.begin != text::trim(text_, body_).begin) return;
    const auto closes = [](const Piece& piece) { return piece.kind == PieceKind::closing && !piece.duties.empty() && !piece.is_sentence; };
    const auto work = std::ranges::find_if_not(pieces_, closes);
    const auto is_prose = [](const Piece& piece) { return piece.kind == PieceKind::prose; };
    if (work == pieces_.begin() || work == pieces_.end() || !std::all_of(work, pieces_.end(), is_prose)) return;
    for (auto piece = pieces_.begin(); piece != work; ++piece) piece->kind = PieceKind::leading;
}

// From `at` on over 汉字 with which no word of the lexicon begins.
std::uint32_t Splitter::skip_to_word(std::uint32_t at)
{
    const RoleWord* word = word_from(at);
    return static_cast<std::uint32_t>(text::skip_han(text_, at, word == nullptr ? body_.end : std::min(body_.end, word->span.begin)));
}

bool Splitter::is_furniture(std::uint32_t at) const
{
    const auto word = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::furniture)].longest(text_.substr(0, body_.end), at);
    return word.found(at) && skip_colon(text_, word.end, body_.end) > word.end;
}

void Splitter::push_prose(Span span)
{
    span = text::trim(text_, span);
    while (!span.empty() && text::is_bullet(text::decode_before(text_, span.end).value)) // 植树300亩 👉|责任单位：…
        span = text::trim(text_, {span.begin, static_cast<std::uint32_t>(text::before(text_, span.end))});
    if (span.empty()) return;
    Piece prose;
    prose.kind = PieceKind::prose;
    prose.span = span;
    pieces_.push_back(std::move(prose));
}

// Behind the marks that follow a closing bracket: （…负责）。
std::uint32_t Splitter::skip_stop(std::uint32_t at) const
{
    while (at < body_.end) {
        const CodePoint c = decode(text_, at);
        const Char kind = classify(c.value);
        const bool mark = kind == Char::stop || kind == Char::semicolon || kind == Char::comma || kind == Char::blank || c.value == U'.';
        if (!mark) break;
        at += c.size;
    }
    return at;
}

// A clause stands behind a sentence or at the end of one; a bracket between two words explains (平台（部门协同监管平台）开展…).
bool Splitter::stands_as_clause(std::uint32_t open, std::uint32_t behind) const
{
    const Char before = classify(text::decode_before(text_, open).value);
    if (open == body_.begin || before == Char::stop || before == Char::close || before == Char::semicolon) return true;
    while (behind < body_.end && classify(decode(text_, behind).value) == Char::blank) behind += decode(text_, behind).size;
    const Char kind = classify(decode(text_, behind).value);
    return behind >= body_.end || kind == Char::stop || kind == Char::semicolon || kind == Char::comma || kind == Char::open ||
           kind == Char::line_end || kind == Char::dot;
}

// …压减10%以上（省财政厅牵头，各市政府负责）引导…: between two words a bracket is a clause where each of its groups has a verb or a label
// and names organisations, two groups at least.
bool Splitter::hands_out(const Piece& clause) const
{
    return clause.duties.size() > 1 && std::ranges::all_of(clause.duties, [&](const Duty& duty) {
               return (duty.by_verb || duty.label) && looks_like_parties(text_, duty.list, lexicon_);
           });
}

// A bracket whose first words no rule reads, with labels behind them: （按进度完成，牵头单位：市工信局）. The labels count.
std::optional<Piece> Splitter::read_labels(Span inner)
{
    for (std::uint32_t at = inner.begin; at < inner.end; at += decode(text_, at).size) {
        if (!is_label_boundary(text_, inner, at)) continue;
        const LabelAt label = label_at(text_, at, inner.end, lexicon_);
        if (label.word != nullptr && label.word->means == Meaning::role && at > inner.begin)
            return read_clause(text_, {at, inner.end}, Setting::bracket, lexicon_, words_);
    }
    return std::nullopt;
}

// 证书的实施（技工院校内由乙部负责），组织…: it says for whom the words in front of it hold otherwise, in mid-sentence.
bool Splitter::explains(Span inner, std::uint32_t behind) const
{
    if (behind >= body_.end || classify(decode(text_, behind).value) != Char::comma) return false;
    const auto first = std::ranges::lower_bound(words_, inner.begin, {}, [](const RoleWord& w) { return w.span.begin; });
    if (first == words_.end() || first->word->means != Meaning::agent || first->span.begin >= inner.end) return false;
    const Span scope = text::trim(text_, {inner.begin, first->span.begin});
    return !scope.empty() && read_time_phrase(text_, scope).empty();
}

// 第十八条【社会监督】…: what the article is about, in front of its text; no clause, but where offices with a name bear it.
bool Splitter::is_heading(std::uint32_t open, std::uint32_t behind, const std::optional<Piece>& clause) const
{
    constexpr std::uint32_t kLongestMark = 30; // bytes: 第一百二十八条
    if (!clause || !text::is_one_of(text::kLabelOpeners, decode(text_, open).value) || open - body_.begin > kLongestMark) return false;
    const auto is_mark = [](Char kind) { return kind == Char::comma || kind == Char::stop || kind == Char::semicolon; };
    for (std::uint32_t at = body_.begin; at < open; at += decode(text_, at).size)
        if (is_mark(classify(decode(text_, at).value))) return false;
    while (behind < body_.end && text::is_blank(classify(decode(text_, behind).value))) behind += decode(text_, behind).size;
    if (behind >= body_.end || is_mark(classify(decode(text_, behind).value))) return false;
    return std::ranges::none_of(clause->duties, [&](const Duty& duty) { return names_offices(duty); });
}

// A bracket that is a clause; 0 when it is none, then its inside is passed over as prose.
std::uint32_t Splitter::take_bracket(std::uint32_t at)
{
    const std::uint32_t inner = at + decode(text_, at).size;
    const auto bracket = std::ranges::lower_bound(brackets_, at, {}, &Span::begin);
    if (bracket == brackets_.end()) return 0; // no word of a role in the whole paragraph
    const std::uint32_t close = bracket->end;
    const bool closed = close < body_.end && text::is_round_close(decode(text_, close).value);
    const std::uint32_t behind = closed ? close + decode(text_, close).size : close;
    if (!has_word({inner, close})) return closed ? behind : 0;
    const bool apart = stands_as_clause(at, behind);
    auto clause = apart || closed ? read_clause(text_, {inner, close}, Setting::bracket, lexicon_, words_) : std::nullopt;
    if ((!apart && clause && !hands_out(*clause)) || is_heading(at, behind, clause)) return behind;
    if (!clause && apart) clause = read_named_roles(text_, {inner, close}, words_, lexicon_);
    if (!clause) clause = read_labels({inner, close});
    if (!clause) return closed ? behind : 0;
    if (explains({inner, close}, behind)) { // its duties count, and it stays part of the text
        clause->kind = PieceKind::leading;
        clause->span = {at, behind};
        pieces_.push_back(std::move(*clause));
        return behind;
    }
    flush(before_mark(at, {Char::comma})); // a semicolon is the end of a sentence there: …5座；（市住建局牵头）
    clause->span = {at, behind};
    prose_ = skip_stop(behind);
    clause->span.end = prose_;
    clause->span = text::trim(text_, clause->span);
    pieces_.push_back(std::move(*clause));
    return prose_;
}

std::uint32_t Splitter::take_label(std::uint32_t at)
{
    LabelAt label = label_at(text_, at, body_.end, lexicon_);
    if (label.word == nullptr) label = bare_label_at(at);
    if (label.word == nullptr || vain_ >= kMostVain) return 0;
    const bool firm =
        is_label_boundary(text_, body_, at) || runs_in(label, at) || (label.word->means == Meaning::role && label.label.size() >= 12);
    if (!firm ||
        (label.word->means != Meaning::role && label.word->means != Meaning::deadline && at != prose_ && // 责任人：张远，联系电话：…
         classify(text::decode_before(text_, at).value) == Char::comma)) {
        return 0;
    }
    const std::uint32_t end = value_end(label);
    take_value(label, at, end);
    if (prose_ > at) return prose_;
    vain_ += end == body_.end;
    return 0;
}

// 责任分工：由A负责，B配合。 The value is prose that says it in clauses.
bool Splitter::take_duties(const LabelAt& label, std::uint32_t begin, std::uint32_t end)
{
    auto clause = read_clause(text_, text::trim_marks(text_, {label.value, end}), Setting::bracket, lexicon_, words_);
    if (!clause) return false;
    flush(begin);
    clause->span = text::trim(text_, {begin, end});
    pieces_.push_back(std::move(*clause));
    prose_ = end;
    return true;
}

// A bracket with a word of a role in it: 具体措施：建立储备。（市商务局负责）
bool Splitter::holds_clause(Span span) const
{
    auto bracket = std::ranges::lower_bound(brackets_, span.begin, {}, &Span::begin);
    for (; bracket != brackets_.end() && bracket->begin < span.end; ++bracket)
        if (has_word({bracket->begin, std::min(bracket->end, span.end)})) return true;
    return false;
}

// 联系电话：0731-12345678|；责任单位：…: the mark in front of the next label is no part of a field's value.
std::uint32_t Splitter::before_next(std::uint32_t end) const
{
    const Char last = classify(text::decode_before(text_, end).value);
    return end < body_.end && (last == Char::comma || last == Char::semicolon) ? static_cast<std::uint32_t>(text::before(text_, end)) : end;
}

void Splitter::take_value(const LabelAt& label, std::uint32_t begin, std::uint32_t end)
{
    const Span value = text::trim_marks(text_, {label.value, end});
    Piece piece;
    piece.span = text::trim(text_, {begin, end});
    piece.kind = PieceKind::closing;
    switch (label.word->means) {
    case Meaning::role: {
        const bool by_gap =
            skip_gap(text_, label.label.end, body_.end) == label.value && begin == body_.begin; // no verb, all of it is a list
        if (value.empty() || is_round_label(text_, label) || (by_gap && !has_word(value))) {
            piece.duties.push_back({label.word->role, label.label, value, false});
            break;
        }
        auto clause =
            read_clause(text_, {label.label.begin, text::trim_marks(text_, {begin, end}).end}, Setting::bracket, lexicon_, words_);
        if (!clause) return;
        clause->span = piece.span;
        piece = std::move(*clause);
        break;
    }
    case Meaning::deadline:
        if (std::ranges::find(text::kDoneStates, text_.substr(value.begin, value.size())) == text::kDoneStates.end()) {
            piece.deadlines.push_back({label.label, value});
            break;
        }
        piece.kind = PieceKind::field; // 整改时限：已完成: a state and no time
        piece.fields.push_back({label.label, value});
        break;
    case Meaning::measures:
        if (!value.empty() && holds_clause({label.value, end})) { // the measure is a task of its own
            flush(begin);
            piece.kind = PieceKind::marker;
            piece.span = text::trim(text_, {begin, label.value});
            pieces_.push_back(std::move(piece));
            prose_ = label.value;
            return;
        }
        piece.kind = value.empty() ? PieceKind::marker : PieceKind::field;
        if (!value.empty()) piece.fields.push_back({label.label, text::trim(text_, {label.value, end})});
        break;
    case Meaning::duties:
        if (take_duties(label, begin, end)) return;
        [[fallthrough]];
    default:
        piece.kind = PieceKind::field;
        if (!value.empty()) piece.fields.push_back({label.label, text::trim(text_, {label.value, before_next(end)})});
    }
    if (piece.kind == PieceKind::field && !label.word->is_given) piece.duties = duties_of_agent(value);
    const bool bare = skip_colon(text_, label.label.end, body_.end) == label.label.end; // …5座；责任单位县畜牧局: no sentence ends there
    flush(before_mark(begin, bare ? text::Kinds{Char::comma, Char::semicolon} : text::Kinds{Char::comma}));
    pieces_.push_back(std::move(piece));
    prose_ = end;
}

std::vector<Piece> find_pieces(std::string_view text, Span body, const LexiconTables& lexicon)
{
    return Splitter(text, body, lexicon).split();
}

} // namespace zeren::outline
