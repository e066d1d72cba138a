// Rules that need no look at the clause, in the order in which they are asked.
#include "extract/written_forms.hpp"

#include "text/chars.hpp"
#include "text/marks.hpp"
#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <compare>

namespace zeren::extract {
namespace {

using text::Char;
using text::decode;
using text::decode_before;
using text::Numeral;

constexpr int kShortestWord = 3; // letters of an abbreviation that a count may follow

class Form {
public:
    Form(const Statements& statements, const Statement& statement, const MeasureTables& tables)
        : statements_(statements), text_(statements.text), statement_(statement), amount_(statement.amount), tables_(tables)
    {
    }

    std::string_view judge()
    {
        if (statement_.timed || amount_.is(UnitKind::calendar)) return "date";
        if (statement_.quoted) return "name";
        if (touches_letters() || is_edition()) return "name";
        if (amount_.numeral.vague) return "indefinite";
        if (is_grade()) return "score";
        if (is_bare_power()) return "order_of_magnitude";
        if (amount_.is(UnitKind::ordinal)) return "ordinal";
        if (amount_.is(UnitKind::class_)) return "list_count";
        if (amount_.numeral.is_han() && amount_.unit == nullptr && amount_.numeral.ratio == Numeral::Ratio::none) return "word";
        if (is_inside_word()) return "word";
        if (amount_.numeral.is_han() && amount_.value == Decimal{}) return "word";
        if (is_written_as_ordinal() || is_rank()) return "ordinal";
        if (amount_.numeral.kind == Numeral::Kind::positional && !amount_.is(UnitKind::people)) return "word";
        return {};
    }

private:
    // 每千名, 千方, 百件: a power of ten without figure counts only behind 超过 or before 以上 (千元以上).
    [[nodiscard]] bool is_bare_power() const
    {
        if (amount_.numeral.kind != Numeral::Kind::han || amount_.numeral.ratio != Numeral::Ratio::none) return false;
        const std::string_view written = text_.substr(amount_.numeral.span.begin, amount_.numeral.span.size());
        if (written.size() > 6 || !is_power_of_ten()) return false;
        const std::uint32_t end = amount_.span.end;
        if (decode_before(text_, amount_.span.begin).value == text::kEvery) return true;
        return !tables_.behind.longest(text_.substr(0, statement_.reach.end), end).found(end) || !amount_.is(UnitKind::money);
    }
    // 2.0版
    [[nodiscard]] bool is_edition() const
    {
        const Span numeral = amount_.numeral.span;
        return decode(text_, numeral.end).value == text::kEdition &&
               text_.substr(numeral.begin, numeral.size()).find('.') != std::string_view::npos;
    }
    // 统|一部|署, 每|一个
    [[nodiscard]] bool is_inside_word() const
    {
        if (amount_.numeral.kind != Numeral::Kind::han || amount_.numeral.span.size() > 3 || amount_.span.begin <= statements_.span.begin)
            return false;
        return decode(text_, amount_.span.begin).value == text::kOne &&
               text::kUnite.find(decode_before(text_, amount_.span.begin).value) != std::u32string_view::npos;
    }
    // 百, 千, 万, 亿, 千万: written without 一
    [[nodiscard]] bool is_power_of_ten() const
    {
        const auto value = amount_.numeral.value;
        if (!value || !(value->digits == 1 || (value->digits > 1 && std::is_gteq(text::compare(*value, Decimal{100, 0}))))) return false;
        for (std::uint32_t at = amount_.numeral.span.begin; at < amount_.numeral.span.end; at += decode(text_, at).size)
            if (text::kPowers.find(decode(text_, at).value) == std::u32string_view::npos) return false;
        return true;
    }

    // 二期, 二类: what is counted is 两期; 一期 counts only where it is one of each.
    [[nodiscard]] bool is_written_as_ordinal() const
    {
        if (amount_.numeral.kind != Numeral::Kind::han || amount_.numeral.magnitude != 0 || !amount_.is(UnitKind::count)) return false;
        const char32_t first = decode(text_, amount_.span.begin).value;
        if (amount_.numeral.span.size() == 3 && first == text::kSecond) return true;
        if (text::kTwo.find(first) != std::u32string_view::npos) return false;
        return decode(text_, amount_.unit_span.begin).value == text::kPhase && !has_each(statements_, statement_);
    }

    // A≥98%，B>85%: the bounds of a grade
    [[nodiscard]] bool is_grade() const
    {
        std::uint32_t at = amount_.span.begin;
        const auto left = [&] { return decode_before(text_, at).value; };
        while (at > statement_.reach.begin && text::is_blank(text::classify(left()))) --at;
        const std::uint32_t sign = at;
        while (at > statement_.reach.begin && text::kSigns.find(left()) != std::u32string_view::npos) at -= decode_before(text_, at).size;
        if (at == sign || !is_letter(left())) return false;
        return !is_letter(decode_before(text_, at - 1).value);
    }

    // 前10名, 第3
    [[nodiscard]] bool is_rank() const
    {
        const char32_t left = decode_before(text_, amount_.span.begin).value;
        if (left == text::kOrdinalMark) return true;
        if (left != text::kFront) return false;
        const auto& times = statements_.times;
        return std::none_of(times.begin(), times.end(), [&](const TimeExpression& time) { return time.span.end == amount_.span.begin; });
    }

    [[nodiscard]] bool touches_letters() const
    {
        const char32_t left = decode_before(text_, amount_.span.begin).value;
        const char32_t right = decode(text_, amount_.numeral.span.end).value;
        const bool first = amount_.span.begin <= statements_.span.begin;
        if (!first && is_letter(left)) return !(amount_.unit != nullptr && letters_before() >= kShortestWord);
        if (!first && is_joined(left)) return true;
        if (text::classify(left) == Char::dash && amount_.span.begin > statements_.span.begin && !amount_.has_unit()) return true;
        if (text::is_one_of(text::kPlus, right)) return true;
        return is_letter(right) && !amount_.has_unit();
    }
    // 工业APP300款 counts, PM2.5 and SO2 do not.
    [[nodiscard]] int letters_before() const
    {
        int count = 0;
        for (std::uint32_t at = amount_.span.begin; at > statements_.span.begin && is_letter(decode_before(text_, at).value); --at) ++count;
        return count;
    }
    static bool is_joined(char32_t c) noexcept { return text::kJoinedToNumber.find(c) != std::u32string_view::npos; }
    static bool is_letter(char32_t c) noexcept { return c < 0x80 && text::classify(c) == Char::latin; }

    const Statements& statements_;
    std::string_view text_;
    const Statement& statement_;
    const Amount& amount_;
    const MeasureTables& tables_;
};

} // namespace

std::string_view judge_form(const Statements& statements, const Statement& statement, const MeasureTables& tables)
{
    return Form(statements, statement, tables).judge();
}

bool is_worth_a_grade(std::string_view text, std::uint32_t at)
{
    const text::CodePoint is = decode(text, at);
    const std::size_t grade = at + is.size;
    if (is.value != text::kIs || grade >= text.size() || text[grade] < 'A' || text[grade] > 'E') return false;
    return text::classify(decode(text, grade + 1).value) != Char::latin;
}

bool has_each(const Statements& statements, const Statement& statement)
{
    const std::string_view text = statements.text;
    for (std::uint32_t at = statement.reach.begin; at < statement.amount.span.begin; at += decode(text, at).size)
        if (text::kEach.find(decode(text, at).value) != std::u32string_view::npos) return true;
    return false;
}

} // namespace zeren::extract
