// A small stack of levels: each knows where its clause and item began and which of its statements still wait for their end. Levels
// beyond kMostLevels are read as part of the last one.
#include "extract/statements.hpp"

#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

namespace zeren::extract {
namespace {

using text::Char;
using text::CodePoint;

constexpr std::size_t kMostLevels = 6;

struct Level {
    std::uint32_t clause = 0;
    std::uint32_t item = 0;
    std::uint32_t pauses = 0;
    std::size_t first_open = 0; // statements from here may wait for their clause's end
    std::size_t first_tail = 0; // … for their tail
    bool quote = false;
    std::uint32_t open = 0; // where it begins
    std::size_t first = 0;  // its first statement
};

class Reader {
public:
    Reader(std::string_view text, Span span, const LexiconTables& lexicon) : text_(text), lexicon_(lexicon)
    {
        result_.text = text;
        result_.span = span;
        result_.times = find_time_expressions(text, span, lexicon);
        levels_[0] = {span.begin, span.begin, 0, 0, 0, false, span.begin, 0};
        sentence_ = segment_ = span.begin;
    }

    Statements read()
    {
        const std::uint32_t end = result_.span.end;
        for (at_ = result_.span.begin; (at_ = next_of_note(at_, end)) < end;) {
            const CodePoint c = text::decode(text_, at_);
            if (text::begins_numeral(c.value)) {
                read_number(end);
                continue;
            }
            const Char kind = c.value < 0x80 || c.value >= 0x2000 ? text::classify(c.value) : Char::other;
            if (kind == Char::dash && text::begins_signed(text_, at_)) {
                read_number(end);
                continue;
            }
            if (kind != Char::han && kind != Char::latin) read_mark(c, kind);
            at_ += c.size;
        }
        while (depth_ > 0) close_level(end);
        end_clause(end, end);
        share_units();
        for (Statement& statement : result_.all) set_reach(statement);
        return std::move(result_);
    }

private:
    // 分别不高于32|和|53微克/立方米: a number without unit in such a list has that of the next one.
    void share_units()
    {
        for (std::size_t i = result_.all.size(); i-- > 1;) {
            const Statement& next = result_.all[i];
            Statement& one = result_.all[i - 1];
            const bool bare = !one.amount.has_unit() && one.amount.numeral.magnitude == 0 && !one.timed;
            const bool counts = next.amount.has_unit() && !next.timed && !next.amount.is(UnitKind::calendar);
            if (!bare || !counts || next.level != one.level || next.clause.begin != one.clause.begin) continue;
            if (!is_joined({one.amount.span.end, next.amount.span.begin}) || !pairs_in_front(one)) continue;
            one.amount.unit = next.amount.unit;
            one.amount.unit_span = next.amount.unit_span;
            one.amount.numeral.ratio = next.amount.numeral.ratio;
            one.amount.numeral.magnitude = next.amount.numeral.magnitude;
        }
    }
    // Nothing but one 和 or 、.
    [[nodiscard]] bool is_joined(Span gap) const
    {
        const CodePoint c = text::decode(text_, gap.begin);
        return gap.begin + c.size == gap.end &&
               (text::classify(c.value) == Char::pause || text::kJoin.find(c.value) != std::u32string_view::npos);
    }
    [[nodiscard]] bool pairs_in_front(const Statement& statement) const
    {
        const std::uint32_t number = statement.amount.span.begin;
        const std::uint32_t begin = number > statement.clause.begin + kReach ? code_point_at(number - kReach) : statement.clause.begin;
        const std::size_t pair = text_.substr(0, number).find(text::kPairwise, begin);
        if (pair == std::string_view::npos) return false;
        const auto times = [&](const TimeExpression& time) { return time.span.end == pair; }; // 2024年、2025年|分别新建3和5座
        return std::ranges::none_of(result_.times, times);
    }

    // The next number or mark.
    [[nodiscard]] std::uint32_t next_of_note(std::uint32_t at, std::uint32_t end) const
    {
        static const text::CharSet of_note = [] {
            text::CharSet set;
            for (char32_t block = 0; block <= 0xFFFF; block += 64)
                for (char32_t c = block; text::kNumeralStarts.bits[block >> 6U] != 0 && c < block + 64; ++c)
                    if (text::begins_numeral(c)) set.add(c);
            constexpr std::pair<char32_t, char32_t> kMarks[] = {{0x00, 0x7F},     {0x2000, 0x206F}, {0x2236, 0x2236}, {0x2500, 0x2500},
                                                                {0x3000, 0x303F}, {0xFE30, 0xFE6F}, {0xFEFF, 0xFFFF}}; // where marks are
            for (const auto& [first, last] : kMarks) {
                for (char32_t c = first; c <= last; ++c) {
                    const Char kind = text::classify(c);
                    if (kind != Char::han && kind != Char::latin && kind != Char::other) set.add(c);
                }
            }
            return set;
        }();
        return static_cast<std::uint32_t>(of_note.next(text_, at, end));
    }

    void set_reach(Statement& statement) const
    {
        const Span number = statement.amount.span;
        statement.reach = statement.clause;
        if (number.begin > statement.reach.begin + kReach) statement.reach.begin = code_point_at(number.begin - kReach);
        if (number.end + kReach < statement.reach.end) statement.reach.end = code_point_at(number.end + kReach);
        statement.tail = std::min(statement.tail, statement.reach.end);
    }
    // The first code point that begins at `at` or behind it.
    [[nodiscard]] std::uint32_t code_point_at(std::uint32_t at) const
    {
        while (at < text_.size() && (static_cast<unsigned char>(text_[at]) & 0xC0U) == 0x80U) ++at;
        return at;
    }

    Level& level() noexcept { return levels_[depth_]; }

    void read_mark(CodePoint c, Char kind)
    {
        const std::uint32_t behind = at_ + c.size;
        switch (kind) {
        case Char::comma:
        case Char::colon: end_clause(at_, behind); break;
        case Char::dot:
            if (text::classify(text::decode_before(text_, at_).value) == Char::latin) break;
            [[fallthrough]];
        case Char::semicolon:
        case Char::stop:
            end_clause(at_, behind);
            if (depth_ == 0) segment_ = behind;
            if (depth_ == 0 && kind != Char::semicolon) sentence_ = behind;
            break;
        case Char::pause: end_item(behind); break;
        case Char::open: open_level(behind, !text::is_round_open(c.value)); break;
        case Char::close:
            if (depth_ > 0) close_level(at_);
            break;
        case Char::quote:
            if (level().quote && depth_ > 0) close_level(at_);
            else open_level(behind, true);
            break;
        default: break;
        }
    }

    void end_tails(std::uint32_t at)
    {
        for (std::size_t i = level().first_tail; i < result_.all.size(); ++i)
            if (result_.all[i].level == depth_ && result_.all[i].tail == 0) result_.all[i].tail = at;
        level().first_tail = result_.all.size();
    }

    void end_clause(std::uint32_t at, std::uint32_t behind)
    {
        end_tails(at);
        for (std::size_t i = level().first_open; i < result_.all.size(); ++i)
            if (result_.all[i].level == depth_ && result_.all[i].clause.end == 0) result_.all[i].clause.end = at;
        level().first_open = result_.all.size();
        level().clause = behind;
        level().item = behind;
        level().pauses = 0;
    }

    void end_item(std::uint32_t behind)
    {
        end_tails(at_);
        level().item = behind;
        ++level().pauses;
    }

    void open_level(std::uint32_t behind, bool quote)
    {
        if (depth_ + 1 >= kMostLevels) return;
        const std::size_t count = result_.all.size();
        levels_[++depth_] = {behind, behind, 0, count, count, quote, behind, count};
    }

    void close_level(std::uint32_t at)
    {
        end_clause(at, at);
        if (!level().quote) set_times_aside(at);
        --depth_;
    }

    // The times of the bracket that ends at `at`, where it holds numbers.
    void set_times_aside(std::uint32_t at)
    {
        const auto counts = [](const Statement& one) { return !one.timed; };
        if (std::none_of(result_.all.begin() + static_cast<std::ptrdiff_t>(level().first), result_.all.end(), counts)) return;
        const auto behind = std::ranges::lower_bound(result_.times, at, {}, [](const TimeExpression& time) { return time.span.begin; });
        for (auto time = behind; time != result_.times.begin() && std::prev(time)->span.begin >= level().open; --time)
            std::prev(time)->aside = true;
    }

    void read_number(std::uint32_t end)
    {
        const auto numeral = text::read_numeral(text_, at_);
        if (!numeral || numeral->span.end > end) {
            at_ += text::decode(text_, at_).size;
            return;
        }
        Statement statement;
        statement.timed = in_time(numeral->span);
        statement.amount = read_amount(text_, *numeral, end, lexicon_.measures);
        if (statement.amount.is(UnitKind::ordinal) && follows_each(numeral->span.begin)) { // 每年召开两次|会议
            const Amount shorter =
                read_amount(text_, *numeral, numeral->span.end + text::decode(text_, numeral->span.end).size, lexicon_.measures);
            if (shorter.is(UnitKind::count)) statement.amount = shorter;
        }
        statement.clause = {level().clause, 0};
        statement.item = level().item;
        statement.pauses = level().pauses;
        statement.sentence = sentence_;
        statement.segment = segment_;
        statement.level = static_cast<std::uint32_t>(depth_);
        statement.open = level().open;
        for (std::size_t i = 1; i <= depth_; ++i) statement.quoted = statement.quoted || levels_[i].quote;
        at_ = statement.timed ? numeral->span.end : statement.amount.span.end;
        if (result_.all.empty()) result_.all.reserve(4); // more than most stretches have
        result_.all.push_back(statement);
    }

    // Whether 每 stands before it in its clause.
    [[nodiscard]] bool follows_each(std::uint32_t at)
    {
        std::uint32_t from = level().clause;
        if (at > from + kReach) from = code_point_at(at - kReach);
        for (; from < at; from += text::decode(text_, from).size)
            if (text::decode(text_, from).value == text::kEvery) return true;
        return false;
    }

    bool in_time(Span numeral)
    {
        while (next_time_ < result_.times.size() && result_.times[next_time_].span.end <= numeral.begin) ++next_time_;
        return next_time_ < result_.times.size() && result_.times[next_time_].span.begin < numeral.end;
    }

    std::string_view text_;
    const LexiconTables& lexicon_;
    Statements result_;
    std::array<Level, kMostLevels> levels_{};
    std::size_t depth_ = 0;
    std::size_t next_time_ = 0;
    std::uint32_t at_ = 0;
    std::uint32_t sentence_ = 0;
    std::uint32_t segment_ = 0;
};

} // namespace

const TimeExpression* time_at(const Statements& statements, std::uint32_t at) noexcept
{
    const auto found = std::lower_bound(statements.times.begin(), statements.times.end(), at,
                                        [](const TimeExpression& time, std::uint32_t place) { return time.span.begin < place; });
    return found != statements.times.end() && found->span.begin == at ? &*found : nullptr;
}

Statements read_statements(std::string_view text, Span span, const LexiconTables& lexicon)
{
    if (span.empty() || span.end > text.size()) return {text, span, {}, {}, 0, false};
    return Reader(text, span, lexicon).read();
}

} // namespace zeren::extract
