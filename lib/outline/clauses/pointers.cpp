// The bracket must be the first behind 》 and the last of the list: a gloss in the middle of a list points to nobody.
#include "outline/clauses/pointers.hpp"

#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/title_words.hpp"
#include "text/word_set.hpp"

namespace zeren::outline {

namespace {
constexpr std::uint32_t kLongestVerb = 18; // bytes between 》 and the bracket: 分工, 职责分工
} // namespace

Span names_behind_pointer(std::string_view text, Span list, std::uint32_t limit, const LexiconTables& lexicon)
{
    static const text::WordSet openers(text::kPointerOpeners);
    if (!openers.begins(text.substr(list.begin, list.size()))) return list;
    std::uint32_t book = list.begin; // behind 》
    while (book < limit && !text::is_one_of(text::kBookCloses, text::decode_before(text, book).value))
        book += text::decode(text, book).size;
    std::uint32_t open = book;
    while (open < limit && open - book <= kLongestVerb && !text::is_round_open(text::decode(text, open).value))
        open += text::decode(text, open).size;
    if (open >= limit || !text::is_round_open(text::decode(text, open).value)) return list;
    Span names{open + text::decode(text, open).size, open};
    for (names.end = names.begin; names.end < limit && !text::is_round_close(text::decode(text, names.end).value);)
        names.end += text::decode(text, names.end).size;
    names = text::trim_marks(text, names);
    return !names.empty() && looks_like_names(text, names, lexicon) ? names : list;
}

} // namespace zeren::outline
