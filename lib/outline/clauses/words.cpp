// One pass over the code points: a bitmap test at each, a look-up only where a word may begin.
#include "outline/clauses/words.hpp"

#include "outline/labels/bracketed_labels.hpp"
#include "outline/labels/label_forms.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/word_set.hpp"

#include <algorithm>
#include <iterator>

namespace zeren::outline {
namespace {

// 负⏎责: a wrapped line broke the word, and nothing else did.
bool is_only_wrapped(std::string_view word) noexcept
{
    return word.find('\n') != std::string_view::npos && word.find(' ') == std::string_view::npos &&
           word.find(text::kWideBlank) == std::string_view::npos;
}

// Of a word with blanks inside only a label counts, and what a wrap broke; anything else is two words (负责 落实) or none. `loose`: the
// longest at `at`, with or without blanks.
text::Dictionary::Match without_gaps(std::string_view text, std::uint32_t at, const text::Dictionary::Match& loose,
                                     const LexiconTables& lexicon)
{
    if (!loose.found(at) || lexicon.words[loose.value].kind == WordKind::label) return loose;
    if (text::next_mark(text, at, loose.end, {text::Char::blank, text::Char::line_end}) == loose.end) return loose; // nothing is inside
    if (is_only_wrapped(text.substr(at, loose.end - at))) return loose;
    return lexicon.role_words.longest(text, at);
}

// The word, or the longer label that it begins: 牵头单位|（责任人）.
RoleWord whole_word(std::string_view text, Span span, const Word& word, const LexiconTables& lexicon)
{
    const LabelForm form = read_label_form(text, span, word, lexicon);
    return form.word == nullptr ? RoleWord{span, &word} : RoleWord{{span.begin, form.end}, form.word};
}

// Behind the colon that closes a label at `at`; 0 for none. A bracket that the label opened may close in front of it.
std::uint32_t close_label(std::string_view text, std::uint32_t at, std::uint32_t end, bool bracketed) noexcept
{
    bool closed = !bracketed;
    while (at < end) {
        const text::CodePoint c = text::decode(text, at);
        const text::Char kind = text::classify(c.value);
        if (kind == text::Char::colon) return closed ? at + c.size : 0; // [牵头单位：… opens a clause, no label
        if (!closed && kind == text::Char::close) closed = true;
        else if (kind != text::Char::blank) return bracketed && closed ? at : 0;
        at += c.size;
    }
    return bracketed && closed ? at : 0;
}

} // namespace

LabelAt label_at(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    const text::CodePoint first = text::decode(text, at);
    const bool bracketed = text::is_one_of(text::kLabelOpeners, first.value);
    if (!bracketed && text::is_round_open(first.value)) return round_label_at(text, at, end, lexicon);
    const std::uint32_t begin = bracketed ? at + first.size : at;
    const std::string_view stretch = text.substr(0, end);
    const auto match = without_gaps(stretch, begin, lexicon.role_words.longest(stretch, begin, text::Gaps::allowed), lexicon);
    if (!match.found(begin)) return {};
    const RoleWord word = whole_word(stretch, {begin, match.end}, lexicon.words[match.value], lexicon);
    if (word.word->kind != WordKind::label && word.word->kind != WordKind::verb) return {}; // 主办：…
    const std::uint32_t value = close_label(text, word.span.end, end, bracketed);
    if (value == 0) return {};
    return {word.span, value, word.word};
}

namespace {

// 提案|由市交通局承办, 等部门|分工负责: what no colon closes is no label (案由, 部门分工) where its end is a word that clauses need more.
bool ends_as_other_word(std::string_view text, std::uint32_t at, const text::Dictionary::Match& match, const LexiconTables& lexicon)
{
    if (lexicon.words[match.value].kind != WordKind::label) return false;
    if (skip_colon(text, match.end, static_cast<std::uint32_t>(text.size())) != match.end) return false;
    constexpr std::uint32_t kLongest = 6; // bytes: 分工
    const bool duties = lexicon.words[match.value].means == Meaning::duties;
    for (std::uint32_t inner = at + text::decode(text, at).size; inner < match.end; inner += text::decode(text, inner).size) {
        const auto word = match.end - inner <= kLongest ? lexicon.role_words.longest(text, inner) : text::Dictionary::Match{};
        if (word.end != match.end) continue;
        const Word& found = lexicon.words[word.value];
        if (found.means == Meaning::agent || (duties && found.kind == WordKind::adverb)) return true;
    }
    return false;
}

// 负责|人民调解: the last character of a label of persons begins another word; the shorter word then, if there is one.
text::Dictionary::Match without_people(std::string_view text, std::uint32_t at, const text::Dictionary::Match& match,
                                       const LexiconTables& lexicon)
{
    if (!match.found(at) || !text::closes_with(text.substr(at, match.end - at), text::kPersonTail)) return match;
    static const text::WordSet people(text::kPeople);
    const std::size_t tail = match.end - text::kPersonTail.size();
    return people.begins(text.substr(tail)) ? lexicon.role_words.longest(text.substr(0, tail), at) : match;
}

} // namespace

std::vector<RoleWord> find_role_words(std::string_view text, Span span, const LexiconTables& lexicon)
{
    constexpr std::size_t kFewWords = 4; // of most paragraphs that have any
    std::vector<RoleWord> found;
    const std::string_view stretch = text.substr(0, span.end);
    for (std::uint32_t next = span.begin; const auto loose = lexicon.role_words.find(stretch, next, span.end, text::Gaps::allowed);) {
        const std::uint32_t at = loose.begin;
        const auto match = without_people(stretch, at, without_gaps(stretch, at, {loose.end, loose.value}, lexicon), lexicon);
        next = at + text::decode(stretch, at).size;
        if (!match.found(at) || ends_as_other_word(stretch, at, match, lexicon)) continue;
        if (found.empty()) found.reserve(kFewWords);
        found.push_back(whole_word(stretch, {at, match.end}, lexicon.words[match.value], lexicon));
        next = found.back().span.end;
    }
    return found;
}

std::optional<std::span<const RoleWord>> words_inside(std::string_view text, std::span<const RoleWord> known, Span span) noexcept
{
    const auto begin_of = [](const RoleWord& word) { return word.span.begin; };
    const auto first = std::ranges::lower_bound(known, span.begin, {}, begin_of);
    const auto last = std::ranges::lower_bound(first, known.end(), span.end, {}, begin_of);
    const bool cut_in_front = first != known.begin() && std::prev(first)->span.end > span.begin;
    const bool cut_behind = last != first && std::prev(last)->span.end > span.end;
    const bool form_behind = last != first && std::prev(last)->span.size() > std::prev(last)->word->term.size() &&
                             text::trim(text, {std::prev(last)->span.end, span.end}).empty(); // its colon lies outside
    if (cut_in_front || cut_behind || form_behind) return std::nullopt;
    return std::span<const RoleWord>(first, last);
}

std::uint32_t skip_copula(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    if (at >= end || !text::is_one_of(text::kCopulaStarts, text::fold(text::decode(text, at).value))) return at; // nearly always
    for (const std::string_view word : text::kCopulas) {
        if (at < end && text::begins_with(text.substr(at, end - at), word)) return at + static_cast<std::uint32_t>(word.size());
    }
    if (at >= end || text::fold(text::decode(text, at).value) != text::kNamely) return at;
    const std::uint32_t behind = at + text::decode(text, at).size; // 系市水务局, not 系统
    return behind < end && text::is_one_of(text::kListOpeners, text::fold(text::decode(text, behind).value)) ? behind : at;
}

std::uint32_t skip_colon(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    bool bracket = false;
    for (std::uint32_t next = at; next < end;) {
        const text::CodePoint c = text::decode(text, next);
        const text::Char kind = text::classify(c.value);
        if (kind == text::Char::colon) return next + c.size;
        if (text::is_one_of(text::kLabelClosers, c.value)) bracket = true;
        else if (kind != text::Char::blank) return bracket ? next : at;
        next += c.size;
    }
    return bracket ? end : at;
}

} // namespace zeren::outline
