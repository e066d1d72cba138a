// From the last item back: a bare post in front of a person belongs to him.
#include "extract/joined_posts.hpp"

#include "extract/party_kinds.hpp"
#include "extract/persons.hpp"
#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

#include <string>

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

// 周 敏| 县委常委, 周明|，县委常委: a name with which the item begins, up to a blank or a comma.
bool opens_with_name(std::string_view text, Span item, const LexiconTables& lexicon)
{
    constexpr int kMostGaps = 3; // 周　敏 has one of its own
    std::uint32_t gap = item.begin;
    for (int i = 0; i < kMostGaps; ++i) {
        gap = static_cast<std::uint32_t>(text::next_mark(text, gap, item.end, {text::Char::blank, text::Char::comma}));
        if (gap >= item.end) return false;
        const std::string name = text::plain_name(text.substr(item.begin, gap - item.begin));
        if (outline::looks_like_names(name, {0, static_cast<std::uint32_t>(name.size())}, lexicon)) return true;
        gap += decode(text, gap).size;
    }
    return false;
}

// 赵启明 县委常委|、副县长; 周明|，县委常委: a bare post behind a name, or behind a name and his first post, is his.
void join_later_posts(std::string_view text, std::vector<ListItem>& items, const LexiconTables& lexicon)
{
    const auto in_front_of_post = [&](Span span) { // empty span at the end where no post ends it
        const auto size = lexicon.post_endings.longest_ending(text.substr(span.begin, span.size())).end;
        return text::trim(text, {span.begin, span.begin + static_cast<std::uint32_t>(size)});
    };
    const auto is_name = [&](Span words) { return !words.empty() && outline::looks_like_names(text, words, lexicon); };
    for (std::size_t i = 1; i < items.size();) {
        const Span first = items[i - 1].span;
        const Span next = items[i].span;
        const auto parted_by = [&](text::Char kind) { return text::next_mark(text, first.end, next.begin, {kind}) < next.begin; };
        const Span office = in_front_of_post(next);
        const bool anybody = lexicon.collective_openers.longest(text.substr(0, next.end), next.begin).found(next.begin); // 各乡镇长
        const bool bare_post = office.end < next.end && !anybody &&
                               (office.empty() || ends_as_organisation(text.substr(office.begin, office.size()), false, lexicon));
        const bool second =
            parted_by(text::Char::pause) && in_front_of_post(first).end < first.end && opens_with_name(text, first, lexicon);
        const bool only = parted_by(text::Char::comma) && in_front_of_post(first).end == first.end && is_name(first);
        if (items[i - 1].and_others || !bare_post || !(second || only)) {
            ++i;
            continue;
        }
        items[i - 1] = {{first.begin, next.end}, items[i].and_others, 0};
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

} // namespace

void join_posts(std::string_view text, bool names, std::vector<ListItem>& items, const LexiconTables& lexicon)
{
    const auto words = [&](Span span) { return text.substr(span.begin, span.size()); };
    if (names) join_later_posts(text, items, lexicon);
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
