// Words of manner are taken off from the verb back; a phrase begins at 按 and its like, behind an item that is somebody without it.
#include "outline/clauses/manners.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/lists_before_work.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/manner_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/word_set.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestItem = 150;  // bytes
constexpr std::uint32_t kLongestPhrase = 72; // bytes: 按照“管行业必须管安全”的原则

struct MannerWords {
    text::Dictionary words; // from their begin
    text::Dictionary endings;

    MannerWords()
    {
        const auto add = [&](std::string_view word) {
            words.add(word, 0);
            endings.add_ending(word, 0);
        };
        std::ranges::for_each(text::kManners, add);
        std::ranges::for_each(text::kVerbManners, add);
    }
};

const MannerWords& manner_words()
{
    static const MannerWords words;
    return words;
}

const text::WordSet& manner_openers()
{
    static const text::WordSet openers(text::kMannerOpeners);
    return openers;
}

// 县水务局, 各乡镇: what a phrase of manner does not end with, for then it names others (结合各乡镇, 根据县发改局).
bool ends_as_somebody(std::string_view body, const LexiconTables& lexicon)
{
    const auto closes = [&](std::string_view word) { return text::closes_with(body, word); };
    if (std::ranges::any_of(text::kWordsOfEndings, closes)) return false; // 县政府部|署
    const auto ending = lexicon.organisation_endings.longest_ending(body);
    if (lexicon.collective_endings.longest_ending(body).end < body.size()) return true;
    if (ending.end >= body.size()) return false;
    return ending.value == static_cast<std::uint32_t>(Ending::strong) || text::is_level(decode(body, 0).value) ||
           lexicon.collective_openers.longest(body, 0).found(0);
}

// 按部门职责, 按照“属地管理”原则, 在各自职责范围内: all of `phrase`.
bool is_phrase(std::string_view text, Span phrase, const LexiconTables& lexicon)
{
    if (phrase.size() > kLongestPhrase) return false;
    const std::string_view words = text.substr(phrase.begin, phrase.size());
    const std::size_t opener = manner_openers().opening(words);
    const std::string_view body = words.substr(opener);
    if (opener == 0 || body.empty()) return false;
    constexpr text::Kinds kMarks{Char::comma, Char::semicolon, Char::stop, Char::colon};
    if (text::next_outer_mark(text, phrase.begin, phrase.end, kMarks) < phrase.end) return false;
    Span last_item = phrase; // 按照县委、县政府部署, and not 按职责、县财政局
    for (std::uint32_t at = phrase.begin; (at = text::next_outer_mark(text, at, phrase.end, {Char::pause})) < phrase.end;)
        last_item.begin = at += decode(text, at).size;
    const std::string_view rest = text.substr(last_item.begin, last_item.size());
    const bool several = last_item.begin > phrase.begin;
    if (several && (rest.empty() || ends_as_somebody(rest, lexicon) || manner_openers().occurs_in(body))) return false;
    const char32_t last = text::fold(text::decode_before(body, body.size()).value);
    if (words.substr(0, opener) == text::kWithin && !text::is_one_of(text::kWithinEnds, last)) return false;
    return last != text::kWhoever && !ends_as_somebody(body, lexicon);
}

// The last item of the list, without the mark behind it.
Span last_item(std::string_view text, Span list)
{
    list = text::trim_marks(text, list);
    std::uint32_t begin = list.end;
    while (begin > list.begin && list.end - begin <= kLongestItem) {
        const Char kind = classify(text::decode_before(text, begin).value);
        if (kind == Char::pause || kind == Char::comma || kind == Char::semicolon) break;
        begin = static_cast<std::uint32_t>(text::before(text, begin));
    }
    return text::trim(text, {begin, list.end});
}

bool ends_in_party(std::string_view text, Span list, const LexiconTables& lexicon)
{
    const Span item = last_item(text, list);
    return !item.empty() && looks_like_parties(text, item, lexicon);
}

// In front of the words of manner with which the list ends.
std::uint32_t skip_words_back(std::string_view text, Span list)
{
    std::uint32_t end = list.end;
    while (end > list.begin) {
        const std::string_view words = text.substr(list.begin, end - list.begin);
        const auto found = manner_words().endings.longest_ending(words);
        if (found.end >= words.size()) break;
        end = list.begin + found.end;
    }
    return end;
}

} // namespace

std::uint32_t manner_begin(std::string_view text, Span list, const LexiconTables& lexicon)
{
    const Span whole = text::trim(text, list);
    if (whole.empty()) return list.end;
    std::uint32_t begin = whole.size() > kLongestPhrase ? whole.end - kLongestPhrase : whole.begin;
    while ((static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) ++begin; // not inside a character
    for (; manner_openers().occurs_in(text.substr(begin, whole.end - begin)); begin += decode(text, begin).size) {
        while (!manner_openers().begins(text.substr(begin, whole.end - begin))) begin += decode(text, begin).size;
        if (is_phrase(text, {begin, whole.end}, lexicon) && ends_in_party(text, {whole.begin, begin}, lexicon)) return begin;
    }
    const std::uint32_t words = skip_words_back(text, whole);
    const bool behind_party = words < whole.end && ends_in_party(text, {whole.begin, words}, lexicon);
    if (!behind_party) return list.end;
    const Span item = last_item(text, whole); // 各乡镇|主动: what 各 opens may be anything
    return ends_as_name(text.substr(item.begin, item.size()), lexicon) ? list.end : words;
}

Span without_manner(std::string_view text, Span item, const LexiconTables& lexicon)
{
    if (item.size() > kLongestItem) return item;
    const std::uint32_t manner = manner_begin(text, item, lexicon);
    if (manner < item.end) return text::trim(text, {item.begin, manner});
    const std::string_view stretch = text.substr(0, item.end);
    for (std::uint32_t at = item.begin; const auto word = lexicon.role_words.find(stretch, at, item.end);) {
        at = word.end;
        if (word.begin == item.begin || lexicon.words[word.value].kind != WordKind::adverb) continue;
        const Span front{item.begin, word.begin};
        if (only_adverbs(text, {word.begin, item.end}, lexicon) && looks_like_parties(text, front, lexicon)) return front;
    }
    return item;
}

bool only_adverbs(std::string_view text, Span span, const LexiconTables& lexicon)
{
    const std::uint32_t end = text::trim_marks(text, span).end;
    for (std::uint32_t at = span.begin; at < end;) {
        if (is_phrase(text, {at, end}, lexicon)) return true;
        const auto word = lexicon.role_words.longest(text.substr(0, end), at);
        const bool adverb = word.found(at) && lexicon.words[word.value].kind == WordKind::adverb;
        const std::uint32_t behind = adverb ? word.end : manner_words().words.longest(text.substr(0, end), at).end;
        if (behind == at) return false;
        at = behind;
    }
    return true;
}

} // namespace zeren::outline
