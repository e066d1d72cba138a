// A word alone decides nothing: behind it has to stand what it is in front of.
#include "extract/list_fronts.hpp"

#include "extract/party_kinds.hpp"
#include "outline/clauses/list_shape.hpp"
#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/list_fronts.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/scope_marks.hpp"

#include <algorithm>
#include <cstdint>

namespace zeren::extract {
namespace {

std::string_view words(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

// The word of `fronts` with which `span` begins; empty for none.
template <typename Fronts>
std::string_view front_of(std::string_view text, Span span, const Fronts& fronts)
{
    const auto begins = [&](std::string_view word) { return text::begins_with(words(text, span), word); };
    const auto found = std::ranges::find_if(fronts, begins);
    return found == fronts.end() ? std::string_view{} : *found;
}

Span behind(std::string_view text, Span span, std::string_view word)
{
    return text::trim_marks(text, {span.begin + static_cast<std::uint32_t>(word.size()), span.end});
}

// 区发改局, 各镇; not 山县水务局, 关部门
bool opens_plainly(std::string_view text, Span list)
{
    const char32_t first = text::decode(text, list.begin).value;
    return first == text::kEachOf || (text::is_level(first) && front_of(text, list, text::kNoLevels).empty());
}

} // namespace

Span behind_list_front(std::string_view text, Span list, const LexiconTables& lexicon)
{
    static const text::CharSet firsts = [] {
        text::CharSet set = text::first_characters(text::kListFronts);
        for (const std::string_view word : text::kShortListFronts) set.add(text::decode(word, 0).value);
        return set;
    }();
    if (list.empty() || !firsts.holds(text::decode(text, list.begin).value)) return list;
    const std::string_view whole = front_of(text, list, text::kListFronts);
    const std::string_view front = whole.empty() ? front_of(text, list, text::kShortListFronts) : whole;
    const Span rest = behind(text, list, front);
    if (front.empty() || rest.empty() || (whole.empty() && !opens_plainly(text, rest))) return list;
    constexpr text::Kinds kParting{text::Char::pause, text::Char::comma, text::Char::semicolon, text::Char::stop};
    const auto end = static_cast<std::uint32_t>(text::next_outer_mark(text, rest.begin, rest.end, kParting));
    const std::string_view name = words(text, text::trim(text, {rest.begin, end}));
    return ends_as_organisation(name, true, lexicon) || is_collective(name, lexicon) ? rest : list;
}

Clerk clerk_of(std::string_view text, Span item, const LexiconTables& lexicon)
{
    static const text::CharSet firsts = [] {
        text::CharSet set = text::first_characters(text::kContactFronts);
        for (const std::string_view word : text::kClerkFronts) set.add(text::decode(word, 0).value);
        return set;
    }();
    if (item.empty() || !firsts.holds(text::decode(text, item.begin).value)) return {};
    const std::string_view contact = front_of(text, item, text::kContactFronts);
    const std::string_view front = contact.empty() ? front_of(text, item, text::kClerkFronts) : contact;
    if (front.empty()) return {};
    constexpr text::Kinds kBehindName{text::Char::comma, text::Char::semicolon, text::Char::digit}; // 联系人王芳，电话…
    Span name = behind(text, item, front);
    name.end = static_cast<std::uint32_t>(text::next_mark(text, name.begin, name.end, kBehindName));
    name = text::trim(text, name);
    if (name.empty() || !outline::looks_like_names(text, name, lexicon)) return {};
    return {name, !contact.empty()};
}

} // namespace zeren::extract
