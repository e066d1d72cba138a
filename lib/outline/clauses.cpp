// The grammar of clauses.hpp as a walk over atoms: what stands between commas, semicolons and role words, outside quotes and
// inner brackets. A list waits in `pending` until a verb or the end of a label's value claims it.
#include "outline/clauses.hpp"

#include "outline/list_shape.hpp"
#include "outline/rules.hpp"
#include "outline/times.hpp"
#include "outline/words.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

// The walk itself. One object reads one clause.
class Reader {
public:
    Reader(std::string_view text, Span span, Setting setting, const LexiconTables& lexicon)
        : text_(text), span_(span), setting_(setting), lexicon_(lexicon), words_(find_role_words(text, span, lexicon))
    {
        piece_.kind = PieceKind::closing;
        piece_.span = span;
        pending_ = span.begin;
    }

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
        if (piece_.duties.empty() || leading_end_ == 0 || leading_end_ >= span_.end) return std::nullopt;
        piece_.kind = PieceKind::leading;
        piece_.span = {span_.begin, leading_end_};
        return std::move(piece_);
    }

private:
    bool walk();
    bool at_word(const RoleWord& found);
    bool take_label(const RoleWord& found, std::uint32_t behind_colon);
    bool take_verb(const RoleWord& found);
    bool take_separator(std::uint32_t at, const CodePoint& c);
    std::uint32_t take_time_or_rule(std::uint32_t at);
    enum class Mark : unsigned char { comma, semicolon, stop };
    [[nodiscard]] std::uint32_t find_mark(std::uint32_t at, Mark least) const;
    bool take_rest(std::uint32_t end);
    bool close_label(std::uint32_t end);
    void emit(RoleKind role, std::optional<Span> label, Span list, bool by_verb) { piece_.duties.push_back({role, label, list, by_verb}); }
    void emit_with(std::uint32_t end);
    [[nodiscard]] bool plausible(Span list) const;
    [[nodiscard]] bool ends_group(std::uint32_t at) const;
    [[nodiscard]] bool names_organisation(Span verb) const;
    // Behind a mark or at the beginning: 各项目牵头单位 holds no label.
    [[nodiscard]] bool stands_apart(std::uint32_t at) const
    {
        return at == span_.begin || classify(text::decode_before(text_, at).value) != Char::han;
    }
    [[nodiscard]] Span list_until(std::uint32_t end) const;
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
    std::vector<RoleWord> words_;
    Piece piece_;
    std::uint32_t pending_ = 0;  // where the waiting list begins
    std::uint32_t list_end_ = 0; // where an adverb ended it; 0 for not yet
    Span with_;                  // 会同, when the waiting list goes on behind it
    std::optional<RoleWord> label_;
    bool label_spoke_ = false; // a verb inside the label's value took over
    bool by_agent_ = false;    // 由 opens the waiting list
    bool leading_ = false;     // read_leading() asks
    bool by_clause_ = false;   // a group without an object was read
    bool stopped_ = false;     // the task begins here
    std::uint32_t leading_end_ = 0;
};

Span Reader::list_until(std::uint32_t end) const
{
    if (list_end_ != 0) end = std::min(end, list_end_);
    return text::trim_marks(text_, {std::min(pending_, end), end});
}

bool Reader::plausible(Span list) const
{
    if (!could_be_list(text_, list)) return false;
    if (setting_ == Setting::bracket || label_) return true;
    return !has_phrase_mark(text_.substr(list.begin, list.size())) && (by_agent_ || looks_like_parties(text_, list, lexicon_));
}

void Reader::emit_with(std::uint32_t end)
{
    const Span list = text::trim_marks(text_, {with_.end, list_end_ != 0 ? std::min(end, list_end_) : end});
    if (!list.empty()) emit(RoleKind::cooperating_unit, with_, list, true);
}

// Whether a group may end at `at`: a mark, the end, an adverb of time or an object behind a verb do.
bool Reader::ends_group(std::uint32_t at) const
{
    while (at < span_.end && text::is_blank(classify(decode(text_, at).value))) at += decode(text_, at).size;
    if (at >= span_.end) return true;
    switch (classify(decode(text_, at).value)) {
    case Char::comma:
    case Char::pause:
    case Char::semicolon:
    case Char::stop:
    case Char::dot:
    case Char::close: return true;
    default: return false;
    }
}

// Whether the verb and what follows it up to the next mark or verb end as an organisation does (but for a new list: 牵头市财政局配合).
bool Reader::names_organisation(Span verb) const
{
    if (text::kListOpeners.find(decode(text_, verb.end).value) != std::u32string_view::npos) return false;
    std::uint32_t end = verb.end;
    const auto next = std::ranges::find_if(
        words_, [&](const RoleWord& word) { return word.span.begin >= verb.end && word.word->kind != WordKind::noun; });
    const std::uint32_t limit = next == words_.end() ? span_.end : next->span.begin;
    while (end < limit && !ends_group(end)) end += decode(text_, end).size;
    if (has_open_tail(text_.substr(verb.end, end - verb.end))) end -= static_cast<std::uint32_t>(text::kAndSoOn.size());
    const auto ending = lexicon_.organisation_endings.longest_ending(text_.substr(verb.begin, end - verb.begin));
    return ending.end < end - verb.begin && ending.value == static_cast<std::uint32_t>(Ending::strong);
}

bool Reader::close_label(std::uint32_t end)
{
    if (!label_) return true;
    const RoleWord label = *label_;
    const Span value = list_until(end);
    label_.reset();
    if (label.word->means == Meaning::deadline) {
        piece_.deadlines.push_back({label.span, text::trim_marks(text_, {pending_, end})});
        return true;
    }
    if (label.word->means != Meaning::role) {
        piece_.fields.push_back({label.span, text::trim_marks(text_, {pending_, end})});
        return true;
    }
    if (value.empty()) return label_spoke_ || !piece_.duties.empty() || setting_ == Setting::bracket;
    if (Span time = read_time_phrase(text_, value); !time.empty()) {
        piece_.deadlines.push_back({{}, time});
        return true;
    }
    if (contains_prose(text_.substr(value.begin, value.size()))) return false;
    emit(label.word->role, label.span, value, false);
    return true;
}

bool Reader::take_label(const RoleWord& found, std::uint32_t behind_colon)
{
    if (label_) {
        if (!close_label(found.span.begin)) return false;
    } else if (!take_rest(found.span.begin)) {
        return false;
    }
    label_ = found;
    label_spoke_ = false;
    reset(behind_colon);
    return true;
}

bool Reader::take_verb(const RoleWord& found)
{
    if (list_end_ == 0 && with_.empty() && text::count_code_points(text_.substr(pending_, found.span.begin - pending_)) == 1)
        return true; // 省推进…工作组
    const Span list = text::trim_marks(text_, {pending_, with_.empty() ? (list_end_ != 0 ? list_end_ : found.span.begin) : with_.begin});
    const bool same_as_label = label_ && !label_spoke_ && label_->word->role == found.word->role;
    if (same_as_label && ends_group(found.span.end) && !list.empty()) {
        emit(label_->word->role, label_->span, list, false);
        label_spoke_ = true;
        reset(found.span.end);
        return true;
    }
    if (list.empty() && with_.empty()) { // A牵头并负责: the same parties go on
        pending_ = found.span.end;
        return !piece_.duties.empty();
    }
    const bool first_of_sentence = setting_ == Setting::sentence && piece_.duties.empty();
    if (first_of_sentence && !by_agent_ && !found.word->bare) return false;
    if (!list.empty()) {
        if (!plausible(list)) return false;
        emit(found.word->role, found.span, list, true);
    }
    if (!with_.empty()) emit_with(found.span.begin);
    label_spoke_ = true;
    reset(found.span.end);
    return true;
}

bool Reader::at_word(const RoleWord& found)
{
    switch (found.word->kind) {
    case WordKind::label:
        if (const auto behind = skip_colon(text_, found.span.end, span_.end); behind != found.span.end) return take_label(found, behind);
        if (stands_apart(found.span.begin) && is_bare_label(text_, found.span, span_.end, *found.word, lexicon_))
            return take_label(found, found.span.end);
        return true;
    case WordKind::verb: {
        if (const auto behind = skip_colon(text_, found.span.end, span_.end); behind != found.span.end) return take_label(found, behind);
        const bool object = !ends_group(found.span.end);
        if (object) { // 负责统筹协调: its group ends at the next mark; a word in the middle of a name is no verb
            const auto next = std::ranges::find_if(words_, [&](const RoleWord& w) { return w.span.begin == found.span.end; });
            const bool chained = next != words_.end() && (next->word->kind == WordKind::verb || next->word->kind == WordKind::opener);
            if (!chained && !looks_like_parties(text_, list_until(found.span.begin), lexicon_)) return true;
            if (!chained && names_organisation(found.span)) return true; // 协调服务中心, 区管委会办公室: the word is part of a name
        }
        if (object && setting_ == Setting::sentence && !leading_) return false; // 县农机局负责…: a doer, not a clause
        if (!take_verb(found)) return false;
        if (object && leading_) {
            piece_.is_doer = !by_clause_;
            stopped_ = true;
            return true;
        }
        by_clause_ = by_clause_ || !object;
        if (object) {
            while (pending_ < span_.end && !ends_group(pending_)) pending_ += decode(text_, pending_).size;
        }
        return true;
    }
    case WordKind::adverb:
        if (list_end_ == 0 && !text::trim_marks(text_, {pending_, found.span.begin}).empty()) list_end_ = found.span.begin;
        else if (list_end_ == 0) pending_ = found.span.end;
        return true;
    case WordKind::opener:
        if (found.word->means == Meaning::agent) {
            if (text::trim_marks(text_, {pending_, found.span.begin}).empty()) {
                pending_ = found.span.end;
                by_agent_ = true;
            }
        } else if (with_.empty() && (found.span.size() > 3 || !piece_.duties.empty())) {
            with_ = found.span;
        }
        return true;
    case WordKind::noun: break;
    }
    return true;
}

// What waits in front of a label or at the end and no verb has claimed: a time, a rule, an adverb's list; anything else fails.
bool Reader::take_rest(std::uint32_t end)
{
    const Span rest = text::trim_marks(text_, {pending_, end});
    if (rest.empty()) return true;
    if (const auto rule = read_rule(text_, rest, lexicon_)) {
        piece_.rules.push_back(*rule);
        return true;
    }
    if (const Span time = read_time_phrase(text_, rest); !time.empty()) {
        piece_.deadlines.push_back({{}, time});
        return true;
    }
    if (!with_.empty() && !piece_.duties.empty()) {
        emit_with(end);
        return true;
    }
    if (setting_ == Setting::bracket && list_end_ != 0 && only_adverbs(text_, {list_end_, end}, lexicon_) &&
        plausible(list_until(end))) { // 各区按职责分工, without its verb
        emit(RoleKind::responsible_unit, std::nullopt, list_until(end), false);
        return true;
    }
    return setting_ == Setting::bracket && !piece_.duties.empty() && rest.size() <= 60 &&
           !contains_prose(text_.substr(rest.begin, rest.size()));
}

bool Reader::take_separator(std::uint32_t at, const CodePoint& c)
{
    const Char kind = classify(c.value);
    if (label_) {
        const bool ends = kind == Char::semicolon || kind == Char::stop || (kind == Char::comma && label_->word->means != Meaning::role);
        if (ends) {
            if (!label_spoke_ && !close_label(at)) return false;
            if (label_spoke_ && !take_rest(at)) return false;
            label_.reset();
            reset(at + c.size);
        }
        return true;
    }
    if (kind == Char::stop) {
        if (!take_rest(at)) return false;
        reset(at + c.size);
        return true;
    }
    if (kind != Char::comma && kind != Char::semicolon) return true;
    const Span waiting = text::trim_marks(text_, {pending_, at});
    if (waiting.empty() || !read_time_phrase(text_, waiting).empty()) {
        if (!waiting.empty()) piece_.deadlines.push_back({{}, read_time_phrase(text_, waiting)});
        reset(at + c.size);
    }
    return true;
}

// The next mark at or behind `at` that parts at least as much as `least`; the end of the span when there is none.
std::uint32_t Reader::find_mark(std::uint32_t at, Mark least) const
{
    int depth = 0;
    for (; at < span_.end; at += decode(text_, at).size) {
        const Char kind = classify(decode(text_, at).value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        else if (depth == 0 && (kind == Char::stop || (kind == Char::semicolon && least != Mark::stop) ||
                                (kind == Char::comma && least == Mark::comma)))
            break;
    }
    return at;
}

// A time between its marks (2023年10月底前完成并持续推进) and a sentence that is a rule (列第一位者为牵头单位，下同) hold verbs that claim
// nobody: they are taken whole. Returns where to go on; `at` when neither begins there.
std::uint32_t Reader::take_time_or_rule(std::uint32_t at)
{
    const Span sentence = text::trim_marks(text_, {at, find_mark(at, Mark::stop)});
    const auto rule = piece_.duties.empty() ? std::nullopt : read_rule(text_, sentence, lexicon_);
    if (rule && rule->span.begin <= sentence.begin) {
        piece_.rules.push_back(*rule);
        const std::uint32_t end = find_mark(rule->span.end, Mark::semicolon);
        reset(end);
        return end;
    }
    const std::uint32_t mark = find_mark(at, Mark::comma);
    const Span time = read_time_phrase(text_, {at, mark});
    if (time.empty()) return at;
    piece_.deadlines.push_back({{}, time});
    reset(mark);
    return mark;
}

bool Reader::walk()
{
    const std::uint32_t end = span_.end;
    int depth = 0;
    auto word = words_.begin();
    for (std::uint32_t at = span_.begin; at < end;) {
        if (depth == 0 && at == pending_ && !label_ && !leading_) {
            if (const std::uint32_t behind = take_time_or_rule(at); behind > at) {
                at = behind;
                continue;
            }
        }
        while (word != words_.end() && word->span.begin < at) ++word;
        if (depth == 0 && word != words_.end() && word->span.begin == at) {
            const std::size_t before = piece_.duties.size();
            if (!at_word(*word)) return false;
            at = std::max(word->span.end, label_ && pending_ > at && piece_.duties.size() == before ? pending_ : word->span.end);
            if (leading_ && piece_.duties.size() > before) {
                leading_end_ = pending_;
                if (classify(decode(text_, pending_).value) == Char::comma) leading_end_ += decode(text_, pending_).size;
            }
            if (stopped_) return true;
            continue;
        }
        const CodePoint c = decode(text_, at);
        const Char kind = classify(c.value);
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        else if (depth == 0 && leading_ && (kind == Char::stop || kind == Char::semicolon)) return false;
        else if (depth == 0 && !take_separator(at, c)) return false;
        at += c.size;
    }
    if (leading_) return false;
    if (label_ && !label_spoke_) return close_label(end);
    return take_rest(end);
}

} // namespace

std::optional<Piece> read_clause(std::string_view text, Span span, Setting setting, const LexiconTables& lexicon)
{
    span = text::trim(text, span);
    if (span.empty()) return std::nullopt;
    return Reader(text, span, setting, lexicon).read();
}

std::optional<Piece> read_leading_clause(std::string_view text, Span span, const LexiconTables& lexicon)
{
    if (span.empty()) return std::nullopt;
    return Reader(text, span, Setting::sentence, lexicon).read_leading();
}

} // namespace zeren::outline
