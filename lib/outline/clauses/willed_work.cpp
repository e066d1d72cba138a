// A few adverbs, a verb of clauses, and an opener.
#include "outline/clauses/willed_work.hpp"

#include "outline/clauses/doers.hpp"
#include "outline/clauses/lists_before_work.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

// Behind 全力, 按职责分工 and their like.
std::uint32_t skip_adverbs(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon)
{
    constexpr int kMost = 3;
    for (int i = 0; i < kMost && at < end; ++i) {
        const auto word = lexicon.role_words.longest(text.substr(0, end), at);
        if (!word.found(at) || lexicon.words[word.value].kind != WordKind::adverb) break;
        at = static_cast<std::uint32_t>(word.end);
    }
    return at;
}

// Whether the verb that ends at `at` says how somebody takes part, and is no part of another word: a mark, 会同 or 好 follows, or an object.
bool stands_alone(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept
{
    return at >= end || classify(decode(text, at).value) != Char::han;
}

// …，县生态环境局要全力支持配合: who helps in a later clause of the sentence.
void add_helpers(std::string_view text, Span behind, const LexiconTables& lexicon, std::vector<Duty>& duties)
{
    for (std::uint32_t at = behind.begin;
         (at = text::next_outer_mark(text, at, behind.end, {Char::comma, Char::semicolon})) < behind.end;) {
        at += decode(text, at).size;
        const std::uint32_t end = text::next_outer_mark(text, at, behind.end, {Char::comma, Char::semicolon, Char::stop});
        const auto helper = read_doer(text, text::trim_marks(text, {at, end}), lexicon);
        if (helper && helper->duties.front().role == RoleKind::cooperating_unit) duties.push_back(helper->duties.front());
    }
}

} // namespace

void read_willed_work(std::string_view text, Span behind, const LexiconTables& lexicon, std::vector<Duty>& duties)
{
    std::uint32_t at = skip_adverbs(text, behind.begin, behind.end, lexicon);
    const auto word = lexicon.role_words.longest(text.substr(0, behind.end), at);
    const Word* verb = word.found(at) && lexicon.words[word.value].kind == WordKind::verb ? &lexicon.words[word.value] : nullptr;
    const bool leads = verb != nullptr && verb->bare && verb->role == RoleKind::lead_unit;
    const bool helps = verb != nullptr && verb->role == RoleKind::cooperating_unit && !verb->closes && // 要|保障经费 is work
                       stands_alone(text, word.end, behind.end);
    if (leads || helps) {
        duties.front().role = verb->role;
        duties.front().label = Span{at, static_cast<std::uint32_t>(word.end)};
        at = static_cast<std::uint32_t>(word.end);
    }
    add_helpers(text, behind, lexicon, duties);
    if (helps) return;
    if (leads && at < behind.end && classify(decode(text, at).value) == Char::comma) at += decode(text, at).size;
    if (auto others = read_companions(text, at, behind.end, lexicon)) duties.insert(duties.begin() + 1, *others);
}

} // namespace zeren::outline
