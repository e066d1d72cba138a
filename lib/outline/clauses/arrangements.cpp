// Fixed words, and for a mechanism its shape: an opener, groups that end in verbs of clauses, 的, and what they make together.
#include "outline/clauses/arrangements.hpp"

#include "text/arrangement_words.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/word_set.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestPhrase = 180; // bytes from the opener to the mechanism
constexpr std::uint32_t kLongestNoun = 36;    // bytes behind 的: 议事协调和信息共享|机制

void add_words(text::Dictionary& dictionary, std::span<const std::string_view> words)
{
    for (const std::string_view word : words) dictionary.add(word, 0);
}

text::Dictionary dictionary_of(std::span<const std::string_view> words)
{
    text::Dictionary dictionary;
    add_words(dictionary, words);
    return dictionary;
}

bool holds_any(std::string_view words, const text::Dictionary& dictionary)
{
    return static_cast<bool>(dictionary.find(words, 0, words.size()));
}

// One of the words of tells_seat() or tells_arrangement() stands somewhere: nearly always none does, and one walk tells it of all.
bool may_tell_seat(std::string_view item)
{
    static const text::Dictionary words = [] {
        text::Dictionary all = dictionary_of(text::kSeats);
        add_words(all, std::array{text::kConvene, text::kSitsIn});
        return all;
    }();
    return holds_any(item, words);
}

bool may_tell_arrangement(std::string_view sentence)
{
    static const text::Dictionary words = [] {
        text::Dictionary all = dictionary_of(text::kSeatedOffices);
        add_words(all, text::kRunningWork);
        add_words(all, std::span(&text::kSitsIn, 1));
        return all;
    }();
    return holds_any(sentence, words);
}

// Whether one of `words` stands behind the beginning of the item, and `holds(begin, end)` of it.
template <typename Holds>
bool holds_inside(std::string_view item, const text::Dictionary& words, Holds holds)
{
    if (item.empty()) return false;
    for (std::size_t at = decode(item, 0).size; (at = words.next(item, at, item.size())) < item.size(); at += decode(item, at).size) {
        const auto word = words.longest(item, at);
        if (word.found(at) && holds(at, static_cast<std::size_t>(word.end))) return true;
    }
    return false;
}

// 领导小组办公室在|县发改局; not 办公室在县政府领导下.
bool sits_in(std::string_view words)
{
    const std::size_t at = text::find_word(words, text::kSitsIn);
    if (at == std::string_view::npos) return false;
    const std::size_t place = at + text::kSitsIn.size();
    const std::size_t end = text::next_mark(words, place, words.size(), {Char::comma, Char::pause, Char::semicolon, Char::stop});
    return text::is_level(decode(words, place).value) &&
           !text::is_one_of(text::kNoPlaces, text::fold(text::decode_before(words, end).value));
}

// 负责|日常工作; not 公厕日常工作.
bool gives_running_work(std::string_view sentence)
{
    static const text::Dictionary work = dictionary_of(text::kRunningWork);
    return holds_inside(sentence, work, [&](std::size_t at, std::size_t) {
        return std::ranges::any_of(text::kRunningFronts,
                                   [&](std::string_view front) { return text::closes_with(sentence.substr(0, at), front); });
    });
}

// `at`, or the beginning of the character that it is in the middle of.
std::uint32_t whole_characters(std::string_view text, std::uint32_t at)
{
    if (at >= text.size()) return static_cast<std::uint32_t>(text.size());
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) --at;
    return at;
}

// The walk from one opener. `words`: the words of the lexicon behind it.
class Mechanism {
public:
    Mechanism(std::string_view text, Span phrase, std::span<const RoleWord> words) : text_(text), phrase_(phrase), words_(words) {}

    // Behind the mechanism; where the phrase begins for none.
    [[nodiscard]] std::uint32_t end(bool acts) const
    {
        const auto verb = std::ranges::find_if(words_, [](const RoleWord& word) { return word.word->kind == WordKind::verb; });
        if (verb == words_.end()) return phrase_.begin;
        if (acts) {
            if (const std::uint32_t noun = acting_noun(verb->span.end); noun > phrase_.begin) return noun;
        }
        for (std::uint32_t at = verb->span.end; at < phrase_.end; at += decode(text_, at).size) {
            if (!text::begins_with(text_.substr(at, phrase_.end - at), text::kOf)) continue;
            const std::uint32_t noun = noun_behind(at + static_cast<std::uint32_t>(text::kOf.size()));
            if (noun > at && are_groups(at)) return noun;
        }
        return phrase_.begin;
    }

private:
    // 牵头抓总|作用: behind a noun that touches the verb, or what stands beside it, in front of the next comma.
    [[nodiscard]] std::uint32_t acting_noun(std::uint32_t verb) const
    {
        static const text::Dictionary nouns = dictionary_of(text::kActingNouns);
        const auto comma = static_cast<std::uint32_t>(text::next_outer_mark(text_, phrase_.begin, phrase_.end, {Char::comma}));
        for (std::uint32_t at = verb; at < comma; at += decode(text_, at).size) {
            const auto noun = nouns.longest(text_.substr(0, comma), at);
            if (noun.found(at) && classify(text::decode_before(text_, at).value) == Char::han) return noun.end;
        }
        return phrase_.begin;
    }

    // 联席会议|制度 behind 的, in front of the next mark; `at` for none.
    [[nodiscard]] std::uint32_t noun_behind(std::uint32_t at) const
    {
        static const text::Dictionary nouns = dictionary_of(text::kMechanisms);
        const std::uint32_t limit = std::min(phrase_.end, at + kLongestNoun);
        for (std::uint32_t next = at; next < limit; next += decode(text_, next).size) {
            const Char kind = classify(decode(text_, next).value);
            if (kind == Char::comma || kind == Char::pause) return at;
            if (const auto noun = nouns.longest(text_.substr(0, phrase_.end), next); noun.found(next)) return noun.end;
        }
        return at;
    }

    // 县工信局牵头，县发改局等参与|的: each stretch between commas ends in what somebody does with others.
    [[nodiscard]] bool are_groups(std::uint32_t end) const
    {
        const auto ends_in_verb = [&](std::uint32_t at) {
            const auto closes = [&](std::string_view act) {
                return text::closes_with(text_.substr(phrase_.begin, at - phrase_.begin), act);
            };
            return std::ranges::any_of(words_,
                                       [&](const RoleWord& word) { return word.span.end == at && word.word->kind == WordKind::verb; }) ||
                   std::ranges::any_of(text::kJointActs, closes);
        };
        for (std::uint32_t at = phrase_.begin;;) {
            const auto comma = static_cast<std::uint32_t>(text::next_mark(text_, at, end, {Char::comma}));
            if (!ends_in_verb(text::trim_marks(text_, {at, comma}).end)) return false;
            if (comma >= end) return true;
            at = comma + decode(text_, comma).size;
        }
    }

    std::string_view text_;
    Span phrase_;
    std::span<const RoleWord> words_;
};

} // namespace

bool tells_seat(std::string_view item)
{
    if (!may_tell_seat(item)) return false;
    static const text::Dictionary seats = dictionary_of(text::kSeats);
    static const text::Dictionary convenes = dictionary_of(std::span(&text::kConvene, 1));
    const auto is_seat = [&](std::size_t, std::size_t end) {
        return std::ranges::none_of(text::kNoSeats, [&](std::string_view word) { return text::closes_with(item.substr(0, end), word); });
    };
    const auto is_act = [&](std::size_t, std::size_t end) {
        return !text::is_one_of(text::kNoConvene, text::fold(decode(item, end).value));
    };
    return holds_inside(item, seats, is_seat) || holds_inside(item, convenes, is_act) || sits_in(item);
}

bool tells_arrangement(std::string_view sentence)
{
    if (!may_tell_arrangement(sentence)) return false;
    static const text::WordSet seated(text::kSeatedOffices);
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= sentence.size();) { // outside brackets: 县治堵办（办公室设在县交警大队）负责…
        const std::size_t mark = text::next_mark(sentence, at, sentence.size(), {Char::open, Char::close});
        const std::string_view words = sentence.substr(begin, mark - begin);
        if (depth == 0 && (seated.occurs_in(words) || sits_in(words) || gives_running_work(words))) return true;
        if (mark >= sentence.size()) return false;
        const text::CodePoint c = decode(sentence, mark);
        if (classify(c.value) == Char::open) ++depth;
        else if (depth > 0) --depth;
        at = begin = mark + c.size;
    }
    return false;
}

bool tells_of_body_or_news(std::string_view sentence)
{
    static const text::WordSet told(text::kToldOf);
    static const text::WordSet bodies(text::kBareBodies);
    static const text::WordSet verbs(text::kBodyVerbs);
    if (told.begins(sentence)) return true;
    const std::size_t body = bodies.opening(sentence);
    return body > 0 && verbs.begins(sentence.substr(body));
}

bool is_paid_by(std::string_view text, Span front, std::uint32_t end)
{
    constexpr std::uint32_t kLongest = 150; // bytes: no list of payers is longer
    const auto ends = [&](std::string_view noun) { return text::closes_with(text.substr(front.begin, front.size()), noun); };
    if (std::ranges::none_of(text::kMoney, ends)) return false;
    const std::uint32_t limit = std::min(end, whole_characters(text, front.end + kLongest));
    const auto mark = text::next_mark(text, front.end, limit, {Char::comma, Char::semicolon, Char::stop, Char::open, Char::close});
    const std::string_view clause = text.substr(front.end, mark - front.end);
    return std::ranges::any_of(text::kPays, [&](std::string_view verb) { return text::closes_with(clause, verb); });
}

void drop_mechanisms(std::string_view text, Span body, std::vector<RoleWord>& words)
{
    static const text::Dictionary openers = dictionary_of(text::kMechanismOpeners);
    static const text::WordSet acting(text::kActingOpeners);
    const auto is_verb = [](const RoleWord& word) { return word.word->kind == WordKind::verb; };
    if (std::ranges::none_of(words, is_verb)) return; // every mechanism has one
    constexpr text::Kinds kEnds{Char::semicolon, Char::stop, Char::colon};
    const auto begin_of = [](const RoleWord& word) { return word.span.begin; };
    const std::string_view stretch = text.substr(0, body.end);
    std::vector<Span> mechanisms;
    for (std::uint32_t at = body.begin; (at = static_cast<std::uint32_t>(openers.next(stretch, at, body.end))) < body.end;) {
        const auto opener = openers.longest(stretch, at);
        const std::uint32_t behind = opener.found(at) ? opener.end : at + decode(text, at).size;
        const auto first = std::ranges::lower_bound(words, behind, {}, begin_of);
        if (first == words.end()) break;
        std::uint32_t next = behind;
        if (opener.found(at) && first->span.begin - behind < kLongestPhrase) {
            const std::uint32_t limit = std::min(body.end, whole_characters(text, behind + kLongestPhrase));
            const std::uint32_t end = text::next_outer_mark(text, behind, limit, kEnds);
            const auto last = std::ranges::lower_bound(first, words.end(), end, {}, begin_of);
            next = Mechanism(text, {behind, end}, std::span(first, last)).end(acting.begins(stretch.substr(at)));
            if (next > behind) mechanisms.push_back({behind, next});
        }
        at = next;
    }
    auto mechanism = mechanisms.begin();
    std::erase_if(words, [&](const RoleWord& word) {
        while (mechanism != mechanisms.end() && mechanism->end <= word.span.begin) ++mechanism;
        return mechanism != mechanisms.end() && mechanism->begin <= word.span.begin;
    });
}

} // namespace zeren::outline
