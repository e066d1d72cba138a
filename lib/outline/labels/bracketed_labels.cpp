// A label is closed by its own bracket; what follows tells it from a qualifier.
#include "outline/labels/bracketed_labels.hpp"

#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

// Where a list of parties may begin whatever stands in front: 市…, 各….
bool opens_list(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    return at < end && text::is_one_of(text::kListOpeners, text::fold(decode(text, at).value));
}

} // namespace

LabelAt round_label_at(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    if (at > 0 && !text::is_blank(classify(text::decode_before(text, at).value))) return {};
    const std::uint32_t begin = at + decode(text, at).size;
    const auto match = lexicon.role_words.longest(text.substr(0, end), begin, text::Gaps::allowed);
    if (!match.found(begin) || match.end >= end) return {};
    const Word& word = lexicon.words[match.value];
    if (word.kind != WordKind::label || (word.means != Meaning::role && word.means != Meaning::deadline)) return {};
    const text::CodePoint close = decode(text, match.end);
    const std::uint32_t behind = match.end + close.size;
    if (!text::is_round_close(close.value) || behind >= end) return {};
    const text::CodePoint next = decode(text, behind);
    const Char kind = classify(next.value);
    if (kind != Char::colon && kind != Char::han && kind != Char::digit) return {};
    return {{begin, match.end}, kind == Char::colon ? behind + next.size : behind, &word};
}

bool is_round_label(std::string_view text, const LabelAt& label) noexcept
{
    const char32_t close = decode(text, label.label.end).value;
    return text::is_round_close(close) && !text::is_one_of(text::kLabelClosers, close) && label.value > label.label.end;
}

Span bare_list(std::string_view text, Span list, const LexiconTables& lexicon)
{
    const text::CodePoint open = decode(text, list.begin);
    if (text::is_round_open(open.value) && list.begin + open.size < list.end) {
        int depth = 0;
        std::uint32_t at = list.begin;
        for (; at < list.end; at += decode(text, at).size) {
            const char32_t c = decode(text, at).value;
            if (text::is_round_open(c)) ++depth;
            else if (text::is_round_close(c) && --depth == 0) break;
        }
        const bool whole = at < list.end && at + decode(text, at).size == list.end;
        const Span inside = text::trim_marks(text, {list.begin + open.size, at});
        return whole && looks_like_parties(text, inside, lexicon) ? inside : list; // （公章）, （一）: nobody
    }
    const std::uint32_t behind = skip_copula(text, list.begin, list.end);
    return behind > list.begin && opens_list(text, behind, list.end) ? Span{behind, list.end} : list;
}

} // namespace zeren::outline
