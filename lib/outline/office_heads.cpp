// The name goes up to the first mark; what stands behind it must be a colon, a count or somebody with his label.
#include "outline/office_heads.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/words.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestHead = 120; // bytes

bool is_person(const Word& word) noexcept
{
    return word.means == Meaning::role && (word.role == RoleKind::lead_leader || word.role == RoleKind::responsible_leader ||
                                           word.role == RoleKind::responsible_person || word.role == RoleKind::contact);
}

// 签状人：刘志明; a label that the lexicon lacks too, where a name stands behind it.
bool is_labelled_person(std::string_view text, Span words, const LexiconTables& lexicon)
{
    const LabelAt label = label_at(text, words.begin, words.end, lexicon);
    if (label.word != nullptr) return is_person(*label.word);
    const auto colon = static_cast<std::uint32_t>(text::next_mark(text, words.begin, words.end, {Char::colon}));
    if (colon == words.begin || colon >= words.end) return false;
    return looks_like_names(text, text::trim(text, {colon + decode(text, colon).size, words.end}), lexicon);
}

// 3项; 签状人：刘志明; 刘志明
bool belongs_to_office(std::string_view text, Span words, const LexiconTables& lexicon)
{
    if (words.empty()) return false;
    return classify(decode(text, words.begin).value) == Char::digit || is_labelled_person(text, words, lexicon) ||
           looks_like_names(text, words, lexicon);
}

// 县住建局（牵头）、各街道: the bracket at `open` says what its office does, and offices go on behind it.
bool is_qualified_list(std::string_view text, Span line, std::uint32_t open, const LexiconTables& lexicon)
{
    if (!text::is_round_open(decode(text, open).value)) return false;
    const std::uint32_t inner = open + decode(text, open).size;
    const auto word = lexicon.role_words.longest(text.substr(0, line.end), inner);
    if (!word.found(inner) || lexicon.words[word.value].kind != WordKind::verb || !text::is_round_close(decode(text, word.end).value))
        return false;
    return looks_like_offices(text, line, lexicon);
}

// 【县水务局】: what stands between the brackets; the line itself without them.
Span inside_brackets(std::string_view text, Span line) noexcept
{
    const auto first = decode(text, line.begin);
    const auto last = text::decode_before(text, line.end);
    if (!text::is_one_of(text::kLabelOpeners, first.value) || !text::is_one_of(text::kLabelClosers, last.value)) return line;
    return text::trim(text, {line.begin + first.size, line.end - last.size});
}

// 李志远（县长）: whether the post hands out work; a 委员 and a 总经理 do not.
bool is_post_of_office(std::string_view post, const LexiconTables& lexicon)
{
    const auto ending = lexicon.post_endings.longest_ending(post);
    return ending.end < post.size() && lexicon.posts.longest(post, ending.end).value == 0;
}

} // namespace

bool names_leader(std::string_view text, Span words, const LexiconTables& lexicon)
{
    const std::string_view stretch = text.substr(0, words.end);
    if (const auto close = text::decode_before(text, words.end); text::is_round_close(close.value)) {
        const auto open = static_cast<std::uint32_t>(text::next_mark(text, words.begin, words.end, {Char::open}));
        const Span post{open + decode(text, open).size, words.end - close.size};
        return open > words.begin && looks_like_names(text, {words.begin, open}, lexicon) &&
               is_post_of_office(text.substr(post.begin, post.size()), lexicon);
    }
    for (std::uint32_t at = words.begin; at < words.end; at += decode(text, at).size) {
        const auto post = lexicon.posts.longest(stretch, at);
        if (post.found(at) && looks_like_names(text, text::trim(text, {post.end, words.end}), lexicon)) return post.value == 0;
    }
    return false;
}

Span office_of_head(std::string_view text, Span line, const LexiconTables& lexicon)
{
    if (line.empty() || line.size() > kLongestHead) return {};
    line = inside_brackets(text, line);
    if (classify(decode(text, line.begin).value) != Char::han) return {}; // asked of every line: most are none by their first character
    constexpr text::Kinds kMarks{Char::open, Char::colon, Char::blank, Char::comma, Char::stop, Char::semicolon, Char::line_end};
    const auto end = static_cast<std::uint32_t>(text::next_mark(text, line.begin, line.end, kMarks));
    const Span office{line.begin, end};
    if (office.empty()) return {};
    const Span behind = text::trim(text, {end, line.end});
    if (!behind.empty()) {
        const auto first = decode(text, behind.begin);
        const auto last = text::decode_before(text, behind.end);
        const Span inner = text::trim(text, {behind.begin + first.size, behind.end - last.size});
        const bool colon = classify(first.value) == Char::colon && behind.size() == first.size;
        const bool bracket = text::is_round_open(first.value) && text::is_round_close(last.value) && behind.size() > first.size &&
                             belongs_to_office(text, inner, lexicon);
        const bool label = classify(first.value) == Char::han && is_labelled_person(text, behind, lexicon);
        if (!colon && !bracket && !label) return is_qualified_list(text, line, end, lexicon) ? line : Span{};
    }
    return looks_like_offices(text, office, lexicon) ? office : Span{};
}

bool is_leader_head(std::string_view text, Span line, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestVerb = 18; // bytes: 分管负责
    line = text::trim_marks(text, line);
    if (line.empty() || line.size() > kLongestHead) return false;
    if (text::is_round_close(text::decode_before(text, line.end).value)) // （2项）
        line.end = static_cast<std::uint32_t>(text::next_mark(text, line.begin, line.end, {Char::open}));
    const std::string_view stretch = text.substr(0, line.end);
    if (lexicon.posts.next(stretch, line.begin, line.end) >= line.end) return false;
    for (std::uint32_t at = line.begin; at < line.end; at += decode(text, at).size) {
        if (line.end - at > kLongestVerb) continue;
        const auto verb = lexicon.role_words.longest(stretch, at);
        if (!verb.found(at) || verb.end != line.end || lexicon.words[verb.value].kind != WordKind::verb) continue;
        const Span list{line.begin, at};
        return !list.empty() && looks_like_parties(text, list, lexicon) && !looks_like_offices(text, list, lexicon);
    }
    return false;
}

bool is_work(std::string_view text, Span words, const LexiconTables& lexicon)
{
    const Span bare = text::trim_marks(text, words);
    const std::string_view stretch = text.substr(0, bare.end);
    const auto post = lexicon.posts.longest(stretch, bare.begin); // 局长张远
    if (post.found(bare.begin) && looks_like_names(text, text::trim(text, {static_cast<std::uint32_t>(post.end), bare.end}), lexicon))
        return false;
    const auto ending = lexicon.organisation_endings.longest_ending(stretch.substr(bare.begin)); // 防汛抗旱股; not 建设县医院
    const bool name =
        text::skip_han(text, bare.begin, bare.end) == bare.end; // and no sentence that ends in one: 增长10%。责任单位：县发改局
    if (name && ending.end < bare.size() && !lexicon.measures.acts.longest(stretch, bare.begin).found(bare.begin)) return false;
    return !looks_like_names(text, text::trim_marks(text, words), lexicon) &&
           label_at(text, words.begin, words.end, lexicon).word == nullptr;
}

} // namespace zeren::outline
