// The gaps between what was read, each without the words that any clause has.
#include "extract/left_over.hpp"

#include "outline/clauses/words.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kFewest = 4; // 汉字: 等部门 and 前完成 say nothing

// 汉字 of the gap that belong to no word of the lexicon.
std::size_t own_words(std::string_view text, Span gap, const LexiconTables& lexicon)
{
    const std::vector<outline::RoleWord> words = outline::find_role_words(text, gap, lexicon);
    std::size_t count = 0;
    auto word = words.begin();
    for (std::uint32_t at = gap.begin; at < gap.end; at += decode(text, at).size) {
        while (word != words.end() && word->span.end <= at) ++word;
        const bool known = word != words.end() && word->span.begin <= at;
        count += !known && classify(decode(text, at).value) == Char::han;
    }
    return count;
}

// 拟订方案）: a bracket of the clause itself, whose twin stands outside the gap.
Span without_brackets(std::string_view text, Span gap)
{
    const auto has = [&](Char kind) { return text::next_mark(text, gap.begin, gap.end, {kind}) < gap.end; };
    if (gap.empty()) return gap;
    if (classify(text::decode_before(text, gap.end).value) == Char::close && !has(Char::open))
        gap.end = static_cast<std::uint32_t>(text::before(text, gap.end));
    if (!gap.empty() && classify(decode(text, gap.begin).value) == Char::open && !has(Char::close))
        gap.begin += decode(text, gap.begin).size;
    return text::trim_marks(text, gap);
}

} // namespace

std::vector<Span> left_over(std::string_view text, const outline::Piece& piece, const std::vector<Span>& covered,
                            const LexiconTables& lexicon)
{
    std::vector<Span> found;
    if (piece.kind != outline::PieceKind::closing || piece.origin != outline::Origin::here) return found;
    std::uint32_t at = piece.span.begin;
    const auto take_gap = [&](std::uint32_t end) {
        if (at >= end) return;
        const Span gap = without_brackets(text, text::trim_marks(text, {at, end}));
        if (!gap.empty() && !text::begins_with(text.substr(gap.begin, gap.size()), text::kAndSoOn) &&
            own_words(text, gap, lexicon) >= kFewest)
            found.push_back(gap);
    };
    for (auto span = std::ranges::lower_bound(covered, at, {}, &Span::begin); span != covered.end() && span->begin < piece.span.end;
         ++span) {
        take_gap(span->begin);
        at = std::max(at, span->end);
    }
    take_gap(piece.span.end);
    return found;
}

} // namespace zeren::extract
