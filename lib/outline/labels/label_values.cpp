// The head of a label is its last part (单位, 人, 时间), its stem what stands in front (主攻, 破题, 交卷); the head says which values
// bear it out, the stem what they do.
#include "outline/labels/label_values.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/times.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/list_words.hpp"
#include "text/time_words.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

// A part of a label: what it means, and where it begins.
struct Part {
    LabelPart means = LabelPart::prose;
    std::size_t begin = 0;
};

std::optional<Part> head_of(std::string_view label, const LexiconTables& lexicon)
{
    const auto found = lexicon.label_heads.longest_ending(label);
    if (found.end < label.size()) return Part{static_cast<LabelPart>(found.value), found.end};
    const auto post = lexicon.post_endings.longest_ending(label); // 攻坚|组长
    return post.end < label.size() ? std::optional(Part{LabelPart::persons, post.end}) : std::nullopt;
}

std::optional<LabelPart> part_of(RoleKind role) noexcept
{
    switch (role) {
    case RoleKind::lead_leader:
    case RoleKind::lead_unit: return LabelPart::lead;
    case RoleKind::responsible_unit: return LabelPart::responsible;
    case RoleKind::cooperating_unit: return LabelPart::cooperating;
    case RoleKind::supervising_unit: return LabelPart::supervising;
    default: return std::nullopt;
    }
}

// The first part in front of the head that says what is done, a word of the list or a verb of clauses (牵头, 配合); in a label of
// somebody one that only says of what work it speaks (整改|牵头|单位) gives way to it. One that is no work of
// the item wins wherever it stands (肇事|责任|人, 监督|举报|人); one character (协, 督, 原) says something at the begin alone, and what is done
// only by itself (协|查|人员).
std::optional<LabelPart> stem_of(std::string_view front, bool somebody, const LexiconTables& lexicon)
{
    std::optional<LabelPart> first;
    const auto open = [&] { return !first || (somebody && first == LabelPart::done); };
    for (std::size_t at = 0; at < front.size();) {
        const std::size_t next = at + decode(front, at).size;
        const auto part = lexicon.label_stems.longest(front, at);
        if (part.found(at)) {
            const auto means = static_cast<LabelPart>(part.value);
            const bool idle = means == LabelPart::idle;
            if (part.end > next || (at == 0 && (idle || part.end == front.size()))) {
                if (idle) return means;
                if (open()) first = means;
                at = part.end;
                continue;
            }
        }
        const auto word = lexicon.role_words.longest(front, at);
        const bool verb = word.found(at) && lexicon.words[word.value].kind == WordKind::verb;
        if (verb && open() && part_of(lexicon.words[word.value].role)) first = part_of(lexicon.words[word.value].role);
        at = verb ? word.end : next;
    }
    return first;
}

// 主要问题如下, 其中, 会议指出: a sentence goes on behind the colon.
bool opens_prose(std::string_view label, const LexiconTables& lexicon)
{
    if (lexicon.label_prose_begins.longest(label, 0).found(0) || lexicon.label_prose_ends.longest_ending(label).end < label.size())
        return true;
    return std::ranges::any_of(text::kMinutesOpeners, [&](std::string_view opener) { return label.starts_with(opener); });
}

// 附件, 抄送, 发布日期: a word of the header or of the page around it.
bool is_furniture(std::string_view label, const LexiconTables& lexicon)
{
    constexpr HeaderWord kKinds[] = {HeaderWord::furniture, HeaderWord::imprint,    HeaderWord::attachment,  HeaderWord::annex,
                                     HeaderWord::published, HeaderWord::date_label, HeaderWord::title_label, HeaderWord::closing};
    return std::ranges::any_of(
        kKinds, [&](HeaderWord kind) { return lexicon.header_begins[static_cast<std::size_t>(kind)].longest(label, 0).found(0); });
}

// 城东镇, 市水务局, 副组长: somebody, or a place; what stands behind the colon is his or its own.
bool names_somebody(std::string_view label, const LexiconTables& lexicon)
{
    return lexicon.organisation_endings.longest_ending(label).end < label.size() ||
           lexicon.post_endings.longest_ending(label).end < label.size() || lexicon.areas.longest_ending(label).end < label.size() ||
           lexicon.names.longest(label, 0).end == label.size() || lexicon.collective_openers.longest(label, 0).found(0);
}

bool is_name(std::string_view name, const LexiconTables& lexicon)
{
    const std::size_t length = text::count_code_points(name);
    return length >= 2 && length <= 4 && lexicon.surnames.longest(name, 0).found(0);
}

constexpr std::size_t kOneHan = 3; // bytes

constexpr std::size_t kLongestPerson = 120; // bytes, with his posts

enum class Person : std::uint8_t { none, named, official };

// 沈岳; 副主任沈岳, 沈岳（副主任）, 沈岳副主任: with a post, or a post alone.
Person judge_person(std::string_view item, const LexiconTables& lexicon)
{
    if (item.size() > kLongestPerson) return Person::none;
    std::string plain = text::plain_name(item);
    if (plain.ends_with(text::kComrade)) plain.resize(plain.size() - text::kComrade.size());
    bool posted = false;
    if (!plain.empty() && text::is_round_close(text::decode_before(plain, plain.size()).value)) {
        std::size_t open = 0;
        while (open < plain.size() && !text::is_round_open(decode(plain, open).value)) open += decode(plain, open).size;
        const std::string_view rest = std::string_view(plain).substr(open);
        posted = lexicon.post_endings.longest_ending(rest.substr(0, text::before(rest, rest.size()))).end < text::before(rest, rest.size());
        plain.resize(open);
    }
    if (const auto post = lexicon.post_endings.longest_ending(plain); post.end < plain.size()) return Person::official;
    for (std::size_t at = 0; at < plain.size(); at += decode(plain, at).size) {
        const auto post = lexicon.posts.longest(plain, at);
        if (post.found(at) && is_name(std::string_view(plain).substr(post.end), lexicon)) return Person::official;
    }
    if (!is_name(plain, lexicon)) return Person::none;
    return posted ? Person::official : Person::named;
}

// The least that an item of the list is.
Person judge_persons(std::string_view text, Span list, const LexiconTables& lexicon)
{
    Person least = Person::official;
    std::uint32_t begin = list.begin;
    int depth = 0;
    for (std::uint32_t at = list.begin; at <= list.end && least != Person::none;) {
        const Char kind = at < list.end ? classify(decode(text, at).value) : Char::pause;
        const std::uint32_t behind = at < list.end ? at + decode(text, at).size : at + 1;
        if (kind == Char::open) ++depth;
        else if (kind == Char::close && depth > 0) --depth;
        else if ((depth == 0 || at >= list.end) && (kind == Char::pause || kind == Char::comma || kind == Char::semicolon)) {
            const Span item = text::trim(text, {begin, std::min(at, list.end)});
            std::string_view words = text.substr(item.begin, item.size());
            if (has_open_tail(words)) words.remove_suffix(text::kAndSoOn.size());
            least = std::min(least, judge_person(words, lexicon));
            begin = behind;
        }
        at = behind;
    }
    return least;
}

// 11月底, 年底前, 长期: by when; 2024年3月15日 alone may be the day on which something was.
bool is_bounded(std::string_view text, Span time) noexcept
{
    const char32_t last = text::decode_before(text, time.end).value;
    return classify(decode(text, time.begin).value) != Char::digit || text::kLabelTimeEdges.find(last) != std::u32string_view::npos;
}

bool are_times(std::string_view text, const std::vector<Span>& values, bool any_day)
{
    return std::ranges::all_of(values, [&](Span value) {
        const Span time = read_time_phrase(text, value);
        return !time.empty() && (any_day || is_bounded(text, time));
    });
}

// As what the units of a label act; empty where its parts do not say it.
std::optional<RoleKind> role_of_units(std::optional<LabelPart> stem) noexcept
{
    if (stem == LabelPart::lead) return RoleKind::lead_unit;
    if (stem == LabelPart::responsible) return RoleKind::responsible_unit;
    if (stem == LabelPart::cooperating) return RoleKind::cooperating_unit;
    if (stem == LabelPart::supervising) return RoleKind::supervising_unit;
    return std::nullopt;
}

// As what its persons act: a 领导 answers for the item whatever the label says he does, another only where it says so or where he is an
// official of the office.
std::optional<RoleKind> role_of_persons(LabelPart head, std::optional<LabelPart> stem, Person least) noexcept
{
    if (stem == LabelPart::idle) return std::nullopt;
    if (stem == LabelPart::lead) return RoleKind::lead_leader;
    if (head == LabelPart::leaders) return RoleKind::responsible_leader;
    const bool acts = stem.has_value() && stem != LabelPart::done;
    return acts || least == Person::official ? std::optional(RoleKind::responsible_person) : std::nullopt;
}

Word field(bool asked)
{
    Word word;
    word.kind = WordKind::label;
    word.means = Meaning::field;
    word.is_given = !asked;
    return word;
}

// Whether all values but one of ten hold: an odd one (主攻单位：一是县发改局，二是机场公司) does not unmake a label.
template <typename Holds>
bool nearly_all(const std::vector<Span>& values, Holds holds)
{
    const auto odd = static_cast<std::size_t>(std::ranges::count_if(values, [&](Span value) { return !holds(value); }));
    return odd == 0 || odd * 10 <= values.size();
}

// The values that say something: not 空缺, 待定.
std::vector<Span> said(std::string_view text, const std::vector<Span>& values)
{
    std::vector<Span> kept;
    for (const Span value : values)
        if (!value.empty() && !text::is_vacancy(text.substr(value.begin, value.size()))) kept.push_back(value);
    return kept;
}

LabelMeaning of_time(Part head, std::optional<LabelPart> stem, std::string_view text, const std::vector<Span>& values)
{
    LabelMeaning meaning{field(false)};
    const bool any_day = head.means == LabelPart::limit || stem == LabelPart::done;
    if (stem != LabelPart::idle && are_times(text, values, any_day)) meaning.word.means = Meaning::deadline;
    return meaning;
}

// A field; that nearly all its values are offices is to be told.
LabelMeaning told_field(std::string_view text, const std::vector<Span>& values, const LexiconTables& lexicon)
{
    LabelMeaning meaning{field(false)};
    meaning.names_offices = !values.empty() && nearly_all(values, [&](Span value) { return looks_like_offices(text, value, lexicon); });
    meaning.names_somebody = meaning.names_offices;
    return meaning;
}

LabelMeaning of_somebody(Part head, std::optional<LabelPart> stem, std::string_view text, const std::vector<Span>& values,
                         const LexiconTables& lexicon)
{
    LabelMeaning meaning{field(false)};
    std::optional<RoleKind> role;
    if (head.means == LabelPart::units) {
        meaning.names_somebody = nearly_all(values, [&](Span value) { return looks_like_parties(text, value, lexicon); });
        role = role_of_units(stem);
    } else {
        Person least = Person::official;
        for (const Span value : values) least = std::min(least, judge_persons(text, value, lexicon));
        if (least == Person::none) return told_field(text, values, lexicon); // 主攻手：县应急局
        meaning.names_somebody = true;
        role = role_of_persons(head.means, stem, least);
    }
    if (!meaning.names_somebody || !role) return meaning;
    meaning.word.means = Meaning::role;
    meaning.word.role = *role;
    return meaning;
}

// 责任：县发改局, 认领：刘海: a label that is nothing but what is done, and the values say by whom; nothing for another.
std::optional<LabelMeaning> of_bare_stem(std::string_view label, std::string_view text, const std::vector<Span>& values,
                                         const LexiconTables& lexicon)
{
    const auto part = lexicon.label_stems.longest(label, 0);
    if (part.end != label.size() || values.empty()) return std::nullopt;
    const auto stem = static_cast<LabelPart>(part.value);
    const bool helpers = stem == LabelPart::cooperating; // 成员：李峰: of a group, and nobody's work
    const bool offices = nearly_all(values, [&](Span value) { return looks_like_offices(text, value, lexicon); });
    const auto is_named = [&](Span value) { return judge_persons(text, value, lexicon) != Person::none; };
    if (!offices && (helpers || !std::ranges::all_of(values, is_named))) return std::nullopt;
    const auto role = offices ? role_of_units(stem) : role_of_persons(LabelPart::persons, stem, Person::named);
    if (!role) return std::nullopt;
    LabelMeaning meaning{field(false)};
    meaning.names_somebody = true;
    meaning.word.means = Meaning::role;
    meaning.word.role = *role;
    return meaning;
}

// 主体：县水利局: those who do it, where nearly all values are offices; nothing for another.
std::optional<LabelMeaning> of_doers(std::string_view text, const std::vector<Span>& values, const LexiconTables& lexicon)
{
    if (values.empty() || !nearly_all(values, [&](Span value) { return looks_like_offices(text, value, lexicon); })) return std::nullopt;
    LabelMeaning meaning{field(false)};
    meaning.names_somebody = true;
    meaning.word.means = Meaning::role;
    meaning.word.role = RoleKind::responsible_unit;
    return meaning;
}

} // namespace

std::optional<LabelMeaning> judge_label(std::string_view label, std::string_view text, const std::vector<Span>& values,
                                        const LexiconTables& lexicon)
{
    if (opens_prose(label, lexicon) || is_furniture(label, lexicon)) return std::nullopt;
    const std::optional<Part> head = head_of(label, lexicon);
    if (auto bare = head ? std::nullopt : of_bare_stem(label, text, said(text, values), lexicon)) return bare;
    if (!head) return names_somebody(label, lexicon) ? std::nullopt : std::optional(told_field(text, said(text, values), lexicon));
    if (head->means == LabelPart::asked) return LabelMeaning{field(true)};
    if (head->begin == 0 && head->means == LabelPart::units && label == text::kDoerLabel)
        return of_doers(text, said(text, values), lexicon);
    if (head->begin == 0 && head->means == LabelPart::time) { // 时间：6月底前; 时间：9月8日 is when people meet
        const LabelMeaning meaning = of_time(*head, std::nullopt, text, said(text, values));
        return meaning.word.means == Meaning::deadline && !said(text, values).empty() ? std::optional(meaning) : std::nullopt;
    }
    if (head->begin == 0 && head->means != LabelPart::limit) return std::nullopt; // 单位： and 局长： say nothing of the item
    const bool time = head->means == LabelPart::time || head->means == LabelPart::limit;
    const std::optional<LabelPart> stem = stem_of(label.substr(0, head->begin), !time, lexicon);
    if (!stem && lexicon.posts.longest(label, 0).end == label.size()) return std::nullopt; // 党委书记：, 副组长：: members of something
    const std::vector<Span> kept = said(text, values);
    if (kept.empty()) return LabelMeaning{field(false)};
    LabelMeaning meaning = time ? of_time(*head, stem, text, kept) : of_somebody(*head, stem, text, kept, lexicon);
    const bool office =
        head->means == LabelPart::units && label.size() - head->begin <= kOneHan; // 督查科：, 协调处：: an office, and what it does follows
    return office && meaning.word.means != Meaning::role ? std::nullopt : std::optional(std::move(meaning));
}

std::string tell_unknown_label(std::string_view label, std::size_t items, Meaning means, RoleKind role)
{
    std::string read = "a field";
    if (means == Meaning::deadline) read = "a deadline";
    else if (means == Meaning::role) read = "the role " + std::string(to_string(role));
    return "The lexicon lacks the label " + std::string(label) + " of " + std::to_string(items) + " items; it was read as " + read +
           ". Say what it means in a file for --lexicon.";
}

} // namespace zeren::outline
