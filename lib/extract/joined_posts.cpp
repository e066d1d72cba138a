// From the last item back: a bare post in front of a person belongs to him.
#include "extract/joined_posts.hpp"

#include "extract/party_kinds.hpp"
#include "extract/persons.hpp"
#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"

namespace zeren::extract {
namespace {

using text::decode;

// 副市长付华, 县发改局局长付华: among units a name has to stand behind the post (市长热线办 holds one too).
bool names_person(std::string_view text, bool names, Span item, const LexiconTables& lexicon)
{
    if (names) return holds_post(text, item, lexicon);
    for (std::uint32_t at = item.begin; at < item.end; at += decode(text, at).size)
        if (is_posted_name(text, {at, item.end}, lexicon)) return true;
    return false;
}

} // namespace

void join_posts(std::string_view text, bool names, std::vector<ListItem>& items, const LexiconTables& lexicon)
{
    const auto words = [&](Span span) { return text.substr(span.begin, span.size()); };
    for (std::size_t i = items.size(); i-- > 1;) {
        const ListItem& post = items[i - 1];
        const Span next = items[i].span;
        const bool paused = text.substr(post.span.end, next.begin - post.span.end).find(text::kPauseMark) != std::string_view::npos;
        const auto post_of = [&](Span span) { return lexicon.post_endings.longest_ending(words(span)).end; };
        const std::size_t bare = post_of(post.span);
        if (!paused || post.and_others || bare >= post.span.size() || post_of(next) < next.size()) continue;
        const Span front{post.span.begin, post.span.begin + static_cast<std::uint32_t>(bare)};
        const bool office = ends_as_organisation(words(front), false, lexicon);                     // 党委|委员
        if (!front.empty() && !office && outline::looks_like_names(text, front, lexicon)) continue; // 李明副县长
        if (!names_person(text, names, next, lexicon)) continue;
        items[i - 1] = {{post.span.begin, next.end}, items[i].and_others, 0};
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace zeren::extract
