// The clause before is read as any head is; the title gives its noun where it holds no number.
#include "extract/elided_nouns.hpp"

#include "extract/indicators.hpp"
#include "extract/part_times.hpp"
#include "extract/written_forms.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cstdint>

namespace zeren::extract {

using text::Char;

bool is_frequency(const Statements& statements, const Statement& statement)
{
    return text::kTimesOver.find(text::decode(statements.text, statement.amount.unit_span.begin).value) != std::u32string_view::npos &&
           has_each(statements, statement);
}

bool is_set_apart(const Statements& statements, const Statement& statement, const MeasureTables& tables)
{
    const std::string_view text = statements.text;
    const text::CodePoint comma = text::decode(text, statement.amount.span.end);
    if (!statement.amount.is(UnitKind::money)) return false;
    const std::string_view purpose = text.substr(statement.amount.span.end + (text::classify(comma.value) == Char::comma ? comma.size : 0));
    if (std::ranges::none_of(text::kPurposes, [&](std::string_view word) { return text::begins_with(purpose, word); })) return false;
    return ends_with(text, {statement.reach.begin, statement.amount.span.begin}, MeasureWord::funding, tables);
}

bool sums_up(const Statements& statements, std::size_t index)
{
    constexpr std::size_t kStatementsBack = 8;
    const Statement& sum = statements.all[index];
    const std::string_view front = statements.text.substr(sum.reach.begin, sum.amount.span.begin - sum.reach.begin);
    if (std::ranges::none_of(text::kSums, [&](std::string_view word) { return text::closes_with(front, word); })) return false;
    std::size_t same = 0;
    const std::size_t first = index - std::min(index, kStatementsBack);
    for (std::size_t i = index; i-- > first && statements.all[i].amount.span.begin >= sum.sentence;)
        if (!statements.all[i].timed && sum.amount.unit != nullptr && statements.all[i].amount.unit == sum.amount.unit) ++same;
    return same > 1;
}

bool may_be_elided(const Statements& statements, std::size_t index, bool part, const MeasureTables& tables)
{
    return is_part_by_time(statements, index, part) || is_next_step(statements, index) ||
           is_set_apart(statements, statements.all[index], tables);
}

Span without_first_verb(std::string_view text, Span noun, const LexiconTables& lexicon)
{
    const auto match = lexicon.measures.acts.longest(text.substr(0, noun.end), noun.begin);
    return match.found(noun.begin) && match.end < noun.end ? Span{match.end, noun.end} : noun;
}

namespace {

// “两客一危”企业检查, “八五”普法宣传: what a quotation names is no number. The end of `words` for none.
std::uint32_t next_unquoted_numeral(std::string_view text, Span words) noexcept
{
    const std::string_view front = text.substr(0, words.end);
    auto number = static_cast<std::uint32_t>(text::next_numeral(front, words.begin, words.end));
    std::uint32_t at = words.begin;
    while (number < words.end && at <= number) {
        const text::CodePoint open = text::decode(text, at);
        const Char kind = text::classify(open.value);
        at += open.size;
        if ((kind != Char::open && kind != Char::quote) || text::is_round_open(open.value)) continue;
        const Char twin = kind == Char::quote ? Char::quote : Char::close;
        while (at < words.end && text::classify(text::decode(text, at).value) != twin) at += text::decode(text, at).size;
        if (at > number && at < words.end) number = static_cast<std::uint32_t>(text::next_numeral(front, at, words.end));
    }
    return number;
}

} // namespace

std::optional<Span> measure_before(const Statements& statements, const Statement& statement, bool done, const LexiconTables& lexicon)
{
    const std::string_view text = statements.text;
    const Span front = text::trim_marks(text, {statement.sentence, statement.clause.begin});
    std::uint32_t begin = front.end;
    while (begin > front.begin && front.end - begin < kReach) {
        const text::CodePoint c = text::decode_before(text, begin);
        const Char kind = text::classify(c.value);
        if (kind == Char::comma || kind == Char::semicolon || kind == Char::colon) break;
        begin -= c.size;
    }
    if (begin >= front.end) return std::nullopt;
    const Head head = read_head(statements, begin, front.end, lexicon);
    Span noun = head.noun;
    if (done && head.bare() && !head.acts.empty()) return head.acts; // 加强|巡查|，每周不少于2次
    for (const std::string_view raise : text::kRaises)
        if (text::begins_with(text.substr(noun.begin, noun.size()), raise)) noun.begin += static_cast<std::uint32_t>(raise.size());
    const std::uint32_t number = next_unquoted_numeral(text, noun);
    const bool named = done && !noun.empty() && number >= noun.end;
    noun.end = std::min(noun.end, number); // 今年以来接待游客|136万人次|，力争突破320万人次
    return named || ends_with_measure(text, noun, lexicon.measures) ? std::optional(noun) : std::nullopt;
}

std::optional<Span> finished_before(const Statements& statements, std::size_t index)
{
    constexpr std::uint32_t kTwoCharacters = 6; // bytes
    constexpr std::size_t kNearest = 4;         // numbers, times too
    const std::string_view text = statements.text;
    const Statement& one = statements.all[index];
    for (std::size_t i = index; i > 0 && index - i < kNearest; --i) {
        const Statement& front = statements.all[i - 1];
        if (front.sentence != one.sentence) break;
        if (front.timed || front.level != one.level) continue;
        if (front.amount.unit == nullptr || one.amount.unit == nullptr || front.amount.unit->base != one.amount.unit->base) break;
        const std::string_view words = text.substr(front.reach.begin, front.amount.span.begin - front.reach.begin);
        const std::size_t verb = words.rfind(text::kFinish);
        if (verb == std::string_view::npos) break;
        const Span noun{front.reach.begin + static_cast<std::uint32_t>(verb), front.amount.span.begin};
        const auto object = noun.begin + static_cast<std::uint32_t>(text::kFinish.size());
        const bool named = object + kTwoCharacters <= noun.end && text::skip_han(text, object, noun.end) == noun.end;
        return named ? std::optional(noun) : std::nullopt;
    }
    return std::nullopt;
}

void name_by_title(std::string_view text, Span title, const LexiconTables& lexicon, std::span<Target> targets)
{
    const auto nameless = [&](const Target& one) {
        return one.indicator && text.substr(one.indicator->begin, one.indicator->size()) == text::kFinish;
    };
    if (title.empty() || std::ranges::none_of(targets, nameless)) return;
    const Statements words = read_statements(text, title, lexicon);
    const Span noun = read_head(words, title.begin, text::trim_marks(text, title).end, lexicon).noun;
    if (noun.empty() || !words.all.empty()) return;
    bool named = false; // 更换灯1300盏，完成|七成|: of what stands nearer
    for (Target& one : targets) {
        named = named || !nameless(one);
        if (!nameless(one) || (named && one.unit == "%")) continue;
        one.indicator = noun;
        one.basis = Basis{Basis::Kind::inferred, Basis::Rule::elided_indicator, {"indicator"}, noun};
    }
}

} // namespace zeren::extract
