// Labels that no colon closes: a mark or the begin of the line stands in front of them, and what follows is what they ask for.
#include "outline/clauses/list_shape.hpp"

#include "outline/clauses/splitter.hpp"
#include "outline/clauses/times.hpp"
#include "outline/clauses/words.hpp"
#include "outline/labels/bracketed_labels.hpp"
#include "outline/labels/label_forms.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/marks.hpp"
#include "text/number_marks.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {

using text::Char;
using text::classify;
using text::decode;

namespace {

// Whether a time stands from `begin` up to the next mark of a sentence.
bool is_time(std::string_view text, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestTime = 60; // bytes
    std::uint32_t stop = begin;
    for (const std::uint32_t limit = std::min(end, begin + kLongestTime); stop < limit; stop += decode(text, stop).size) {
        const Char kind = classify(decode(text, stop).value);
        if (kind == Char::semicolon || kind == Char::stop || kind == Char::comma || kind == Char::pause) break;
    }
    if (!read_time_phrase(text, {begin, stop}).empty()) return true;
    const Span time = leading_time(text, {begin, stop}); // 4月底前搬完
    return !time.empty() && !looks_like_parties(text, {time.end, stop}, lexicon);
}

// 完成时间10月底, 完成时间秋季开学前: a few characters up to the next mark.
bool is_short_value(std::string_view text, std::uint32_t begin, std::uint32_t end) noexcept
{
    std::uint32_t at = begin;
    for (std::size_t length = 0; at < end; ++length) {
        const text::CodePoint c = decode(text, at);
        const Char kind = classify(c.value);
        if (kind == Char::comma || kind == Char::semicolon || kind == Char::stop || kind == Char::pause) break;
        if (length > 12) return false;
        at += c.size;
    }
    return at > begin;
}

bool begins_with_label(std::string_view text, std::uint32_t at, const LexiconTables& lexicon)
{
    const auto word = lexicon.role_words.longest(text, at);
    return word.found(at) && lexicon.words[word.value].kind == WordKind::label;
}

// 完成时限　2024年10月底前; 责任领导　副市长　周敬文; 工作措施　　摸清底数。 A wide gap stands for the colon of a label that opens its line,
// where no second label follows as in the head of a table. A time may stand behind one blank.
LabelAt label_before_gap(std::string_view text, Span line, const RoleWord& label, const LexiconTables& lexicon)
{
    const bool time = label.word->means == Meaning::deadline;
    const std::uint32_t value = time ? text::trim(text, {label.span.end, line.end}).begin : skip_gap(text, label.span.end, line.end);
    if (value == label.span.end || value >= line.end) return {};
    if (begins_with_label(text.substr(0, line.end), value, lexicon)) return {};
    if (time && !is_short_value(text, value, line.end)) return {};
    if (label.word->means == Meaning::role && !could_be_list(text, text::trim_marks(text, {value, line.end}))) return {};
    return {label.span, value, label.word};
}

// 承办单位|应及时向县政府说明情况; not 责任单位|应急管理局 and 责任单位|应城市水务局.
bool opens_with_should(std::string_view text, std::uint32_t at) noexcept
{
    const text::CodePoint c = decode(text, at);
    const char32_t behind = text::fold(decode(text, at + c.size).value);
    return text::fold(c.value) == text::kShould && !text::is_one_of(text::kModalBacks, behind) &&
           !text::is_one_of(text::kShouldPlaces, behind);
}

} // namespace

bool is_bare_label(std::string_view text, Span label, std::uint32_t end, const Word& word_found, const LexiconTables& lexicon)
{
    static const text::WordSet predicates(
        text::kPredicates); // 做到责任领导明确、具体责任人明确，改造农房300户: spoken of, and nobody named
    if (predicates.begins(text.substr(label.end, end - label.end)) || opens_with_should(text, label.end)) return false;
    if (word_found.means == Meaning::deadline)
        return is_short_value(text, label.end, end) &&
               !begins_with_label(text.substr(0, end), text::trim(text, {label.end, end}).begin, lexicon);
    if (word_found.means != Meaning::role) return false;
    if (label.end < end && classify(decode(text, label.end).value) == Char::pause)
        return false; // 相关企业、施工单位|、监理单位: one of a list
    const bool names_persons = word_found.role == RoleKind::lead_leader || word_found.role == RoleKind::responsible_leader ||
                               word_found.role == RoleKind::responsible_person;
    std::uint32_t value_end = label.end;
    bool acts = false; // 县领导王兴国、赵磊|参加会议: what they did
    for (; value_end < end; value_end += decode(text, value_end).size) {
        const Char kind = classify(decode(text, value_end).value);
        if (kind == Char::semicolon || kind == Char::stop) break;
        if (kind == Char::comma && is_time(text, value_end + decode(text, value_end).size, end, lexicon)) break; // …，4月底前搬完
        const auto word = lexicon.role_words.longest(text.substr(0, end), value_end);
        if (word.found(value_end) && lexicon.words[word.value].kind != WordKind::noun) {
            acts = lexicon.words[word.value].kind == WordKind::verb;
            break;
        }
    }
    const Span value = bare_list(text, text::trim_marks(text, {label.end, value_end}), lexicon);
    if (names_persons) return !acts && !value.empty() && looks_like_names(text, value, lexicon);
    return !value.empty() && !has_phrase_mark(text.substr(value.begin, value.size())) && looks_like_parties(text, value, lexicon);
}

// …；责任单位市水务局, …；责任单位为市水务局: no colon, but a mark in front and organisations behind.
LabelAt Splitter::bare_label_at(std::uint32_t at) const
{
    const auto word = std::ranges::lower_bound(words_, at, {}, [](const RoleWord& one) { return one.span.begin; });
    if (word == words_.end() || word->span.begin != at || word->word->kind != WordKind::label) return {};
    const Char before = classify(text::decode_before(text_, at).value);
    const bool apart = at == body_.begin || before == Char::semicolon || before == Char::comma || before == Char::stop ||
                       before == Char::blank || before == Char::pause;
    const std::uint32_t value = skip_copula(text_, word->span.end, body_.end);
    const Span label{word->span.begin, value};
    if (value > word->span.end && word != words_.begin()) { // 2项目标的责任单位为市工信局，协办单位为…: speaks of other items as well
        const RoleWord& other = *(word - 1);
        const bool inside = classify(text::decode_before(text_, other.span.begin).value) == Char::han && other.span.begin > body_.begin;
        if (inside && other.word->kind == WordKind::label && skip_copula(text_, other.span.end, body_.end) > other.span.end) return {};
    }
    if (apart && word->word->means == Meaning::role && is_bare_label(text_, label, body_.end, *word->word, lexicon_))
        return {word->span, value, word->word};
    return at == body_.begin && !numbered_ ? label_before_gap(text_, body_, *word, lexicon_) : LabelAt{};
}

} // namespace zeren::outline
