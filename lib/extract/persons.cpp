// A name is two to four 汉字 (or a minority name with ·) that begin with a surname; what stands before or behind it is the post.
// Test: tests/unit/parties_test.cpp.
#include "extract/persons.hpp"

#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

constexpr std::uint32_t kThreeHan = 9; // bytes

bool has_surname(std::string_view name, const LexiconTables& lexicon) noexcept { return lexicon.surnames.longest(name, 0).found(0); }

bool is_name_length(std::string_view name) noexcept
{
    std::size_t han = 0;
    bool dot = false;
    for (std::size_t at = 0; at < name.size();) {
        const CodePoint c = decode(name, at);
        const Char kind = classify(c.value);
        if (kind == Char::han) ++han;
        else if (text::is_one_of(text::kNameDots, c.value)) dot = true;
        else if (kind != Char::blank && kind != Char::line_end) return false;
        at += c.size;
    }
    return han >= 2 && han <= (dot ? 12U : 4U);
}

Party person(Span name, std::optional<Span> post)
{
    Party party;
    party.kind = PartyKind::person;
    party.span = name;
    party.post = post;
    return party;
}

// 付华（副省长） 李志远（区长）: the bracket at the end is not the one that opens first.
bool holds_close(std::string_view text, Span inner) noexcept
{
    for (std::uint32_t at = inner.begin; at < inner.end; at += decode(text, at).size)
        if (text::is_round_close(decode(text, at).value)) return true;
    return false;
}

// 付华（副省长）
bool take_bracket(std::string_view text, Span item, const LexiconTables& lexicon, std::vector<Party>& persons)
{
    if (!text::is_round_close(text::decode_before(text, item.end).value)) return false;
    std::uint32_t open = item.begin;
    while (open < item.end && !text::is_round_open(decode(text, open).value)) open += decode(text, open).size;
    if (open == item.begin || open >= item.end) return false;
    const Span inner{open + decode(text, open).size, item.end - text::decode_before(text, item.end).size};
    const std::string_view words = text.substr(inner.begin, inner.size());
    if (lexicon.post_endings.longest_ending(words).end >= words.size() || holds_close(text, inner)) return false;
    const Span name = text::trim(text, {item.begin, open});
    if (!is_name_length(text.substr(name.begin, name.size()))) return false;
    persons.push_back(person(name, text::trim(text, inner)));
    return true;
}

// 副市长, 市委常委: a post and no name.
bool is_post(std::string_view text, Span item, const LexiconTables& lexicon) noexcept
{
    const std::string_view words = text.substr(item.begin, item.size());
    return lexicon.post_endings.longest_ending(words).end < words.size();
}

// 周明，县委常委、副县长
bool take_posts_behind_comma(std::string_view text, Span item, const LexiconTables& lexicon, std::vector<Party>& persons)
{
    const auto comma = static_cast<std::uint32_t>(text::next_mark(text, item.begin, item.end, {Char::comma}));
    if (comma >= item.end) return false;
    const Span name = text::trim(text, {item.begin, comma});
    const Span posts = text::trim(text, {comma + decode(text, comma).size, item.end});
    const std::string_view words = text.substr(name.begin, name.size());
    if (posts.empty() || !is_name_length(words) || !has_surname(words, lexicon) || !is_post(text, posts, lexicon)) return false;
    persons.push_back(person(name, posts));
    return true;
}

// 司法所所长, 林业局长: what stands before the post is no name but an office, or the field of one.
bool is_office(std::string_view name, const LexiconTables& lexicon) noexcept
{
    return lexicon.organisation_endings.longest_ending(name).end < name.size() || lexicon.not_names.longest(name, 0).end == name.size();
}

// Where a post in front of a name ends: behind the last post word that leaves a name.
std::uint32_t post_end(std::string_view text, Span item, const LexiconTables& lexicon) noexcept
{
    std::uint32_t end = item.begin;
    for (std::uint32_t at = item.begin; at < item.end; at += decode(text, at).size) {
        const auto post = lexicon.posts.longest(text.substr(0, item.end), at);
        if (!post.found(at)) continue;
        const Span name = text::trim(text, {post.end, item.end});
        const std::string_view words = text.substr(name.begin, name.size());
        if (lexicon.generic_heads.longest_ending(words).end == 0) continue; // 主管部门
        const bool opens = at == item.begin; // 副县长阿依努尔: behind a post that opens the item any name is one
        if (is_name_length(words) && (opens || has_surname(words, lexicon))) end = post.end;
    }
    return end;
}

// 吕 明于 悦: names of two characters with a blank inside, glued to each other. Names of more are split by their blanks.
std::vector<Span> split_at_blanks(std::string_view text, Span item)
{
    std::vector<Span> tokens;
    std::uint32_t begin = item.begin;
    for (std::uint32_t at = item.begin; at <= item.end;) {
        const CodePoint c = at < item.end ? decode(text, at) : CodePoint{U' ', 1};
        if (text::is_blank(classify(c.value))) {
            if (at > begin) tokens.push_back({begin, at});
            begin = at + c.size;
        }
        at += c.size;
    }
    const auto han = [&](Span span) { return text::count_code_points(text::plain_name(text.substr(span.begin, span.size()))); };
    std::vector<Span> names;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (han(tokens[i]) != 1 || i + 1 == tokens.size()) {
            const bool tail = han(tokens[i]) == 1 && !names.empty() && han(names.back()) == 2; // 许建 国
            if (tail) names.back().end = tokens[i].end;
            else names.push_back(tokens[i]);
            continue;
        }
        Span& next = tokens[i + 1]; // a surname alone takes the first character of what follows
        const std::uint32_t first_end = next.begin + decode(text, next.begin).size;
        names.push_back({tokens[i].begin, first_end});
        if (first_end >= next.end) ++i;
        else next.begin = first_end;
    }
    return names;
}

// 征 or 常 征 or 欧阳 明: blanks inside one name, not between two.
bool is_one_name(std::string_view text, Span name)
{
    name = text::trim(text, name);
    std::size_t characters = 0;
    std::size_t runs = 1;
    std::size_t longest = 0;
    std::size_t run = 0;
    for (std::uint32_t at = name.begin; at < name.end; at += decode(text, at).size) {
        const Char kind = classify(decode(text, at).value);
        if (kind == Char::han) {
            ++characters;
            longest = std::max(longest, ++run);
        } else if (text::is_blank(kind)) {
            runs += run > 0;
            run = 0;
        } else {
            return false;
        }
    }
    return characters >= 2 && (characters <= 3 || runs == 1) && (runs == 1 || longest <= 2);
}

// 管委会副主任褚问渠（挂职）: what a bracket behind a name says of the person is no part of it.
Span without_remark(std::string_view text, Span item, const LexiconTables& lexicon) noexcept
{
    if (!text::is_round_close(text::decode_before(text, item.end).value)) return item;
    std::uint32_t open = item.begin;
    while (open < item.end && !text::is_round_open(decode(text, open).value)) open += decode(text, open).size;
    if (open == item.begin || open >= item.end || holds_close(text, {open, static_cast<std::uint32_t>(text::before(text, item.end))}))
        return item;
    const Span person = text::trim(text, {item.begin, open});
    const bool named = post_end(text, person, lexicon) > person.begin || is_name_length(text.substr(person.begin, person.size()));
    return named ? person : item;
}

// 县委副书记 高峰 县公安局局长 马跃: a post, a name and another post, so that the name is not the end of its post.
bool holds_pair(std::string_view text, const std::vector<Span>& tokens, const LexiconTables& lexicon)
{
    for (std::size_t i = 0; i + 2 < tokens.size(); ++i) {
        const std::string_view name = text.substr(tokens[i + 1].begin, tokens[i + 1].size());
        if (is_post(text, tokens[i], lexicon) && is_post(text, tokens[i + 2], lexicon) && !is_post(text, tokens[i + 1], lexicon) &&
            is_name_length(name) && has_surname(name, lexicon) && !is_office(name, lexicon))
            return true;
    }
    return false;
}

// 副县长杨帆, 副县长杨帆（挂职）; 杨帆副县长
bool is_posted_token(std::string_view text, Span token, const LexiconTables& lexicon)
{
    token = without_remark(text, token, lexicon);
    const auto is_person = [&](Span name) {
        const std::string_view words = text.substr(name.begin, name.size());
        return has_surname(words, lexicon) && !is_office(words, lexicon) && outline::looks_like_names(text, name, lexicon) &&
               lexicon.areas.longest_ending(words).end >= words.size();
    };
    const auto behind = static_cast<std::uint32_t>(lexicon.post_endings.longest_ending(text.substr(token.begin, token.size())).end);
    if (behind < token.size()) return behind > 0 && behind <= kThreeHan && is_person({token.begin, token.begin + behind});
    const std::uint32_t end = post_end(text, token, lexicon);
    return end > token.begin && is_person({end, token.end});
}

void take_one(std::string_view text, Span item, const LexiconTables& lexicon, std::vector<Party>& persons)
{
    if (take_bracket(text, item, lexicon, persons)) return;
    const std::string_view words = text.substr(item.begin, item.size());
    if (const std::uint32_t end = post_end(text, item, lexicon); end > item.begin) {
        persons.push_back(person(text::trim(text, {end, item.end}), text::trim(text, {item.begin, end})));
        return;
    }
    const auto behind = lexicon.post_endings.longest_ending(words);
    if (behind.end < words.size() && behind.end > 0) {
        const std::string_view name = words.substr(0, behind.end);
        const bool whole = text::count_code_points(name) <= 3; // 王纲县长; 欧阳修远主任 reads as five characters do
        if (is_name_length(name) && has_surname(name, lexicon) && (whole || !is_name_length(words)) && !is_office(name, lexicon)) {
            persons.push_back(person(text::trim(text, {item.begin, item.begin + behind.end}), Span{item.begin + behind.end, item.end}));
            return;
        }
    }
    if (behind.end < words.size() || is_name_length(words)) persons.push_back(person(item, std::nullopt));
}

// 杨建⏎— 4 —⏎忠: one name, without the number of the page in it.
bool is_parted_by_page(std::string_view text, Span item, const LexiconTables& lexicon)
{
    bool line = false;
    bool number = false;
    for (std::uint32_t at = item.begin; at < item.end; at += decode(text, at).size) {
        const Char kind = classify(decode(text, at).value);
        line = line || kind == Char::line_end;
        number = number || (line && kind == Char::digit);
    }
    if (!number) return false;
    const std::string name = text::plain_name(text.substr(item.begin, item.size()));
    return text::skip_han(name, 0, static_cast<std::uint32_t>(name.size())) == name.size() && is_name_length(name) &&
           has_surname(name, lexicon);
}

} // namespace

bool holds_post(std::string_view text, Span item, const LexiconTables& lexicon) noexcept
{
    const std::string_view stretch = text.substr(0, item.end);
    for (std::size_t at = item.begin; (at = lexicon.posts.next(stretch, at, item.end)) < item.end; at += decode(text, at).size)
        if (lexicon.posts.longest(stretch, at).found(at)) return true;
    return false;
}

bool is_posted_name(std::string_view text, Span item, const LexiconTables& lexicon)
{
    const auto post = lexicon.posts.longest(text.substr(0, item.end), item.begin);
    const Span name = text::trim(text, {post.end, item.end});
    return post.found(item.begin) && !name.empty() && outline::looks_like_names(text, name, lexicon) &&
           !is_office(text.substr(name.begin, name.size()), lexicon);
}

std::vector<Party> read_persons(std::string_view text, Span item, const LexiconTables& lexicon)
{
    std::vector<Party> persons;
    if (lexicon.collective_openers.longest(text.substr(0, item.end), item.begin).found(item.begin)) return persons; // 全体网格员
    if (take_bracket(text, item, lexicon, persons) || take_posts_behind_comma(text, item, lexicon, persons)) return persons;
    item = without_remark(text, item, lexicon);
    if (is_parted_by_page(text, item, lexicon)) {
        persons.push_back(person(item, std::nullopt));
        return persons;
    }
    bool blanks = false;
    for (std::uint32_t at = item.begin; at < item.end; at += decode(text, at).size)
        blanks = blanks || text::is_blank(classify(decode(text, at).value));
    if (!blanks) {
        take_one(text, item, lexicon, persons);
        return persons;
    }
    const std::vector<Span> tokens = split_at_blanks(text, item);
    const std::uint32_t end = post_end(text, item, lexicon);
    const auto stands_alone = [&](Span token) { return is_posted_token(text, token, lexicon); };
    const bool each = std::ranges::all_of(tokens, stands_alone);               // 杨帆副县长 周敏主任
    const bool several = each || std::ranges::any_of(tokens, [&](Span token) { // 副县长杨帆　县长助理周敏: another post behind a name
                             return token.end <= end && !is_post(text, token, lexicon) && stands_alone(token);
                         });
    if (!several && end > item.begin && is_one_name(text, {end, item.end}) && !holds_pair(text, tokens, lexicon)) {
        persons.push_back(person(text::trim(text, {end, item.end}), text::trim(text, {item.begin, end}))); // 纪检组组长常 征
        return persons;
    }
    const bool posts_first = (several && !each) || is_post(text, tokens.front(), lexicon);
    for (std::size_t i = 0; i < tokens.size(); ++i) { // 副市长 付华; 付华 副市长
        const bool pairs = !each && i + 1 < tokens.size() && is_post(text, tokens[i], lexicon) == posts_first &&
                           is_post(text, tokens[i + 1], lexicon) != posts_first;
        const Span name = pairs && posts_first ? tokens[i + 1] : tokens[i];
        if (!pairs || !is_name_length(text.substr(name.begin, name.size()))) {
            take_one(text, several ? without_remark(text, tokens[i], lexicon) : tokens[i], lexicon, persons);
            continue;
        }
        persons.push_back(person(name, posts_first ? tokens[i] : tokens[i + 1]));
        ++i;
    }
    return persons;
}

} // namespace zeren::extract
