// A time has up to three numbers: year, month, day.
#include "extract/from_to.hpp"

#include "text/number_marks.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace zeren::extract {
namespace {

constexpr std::size_t kMostTimes = 4;
constexpr std::size_t kNextStatements = 8; // how far the next number of a clause is looked for

} // namespace

std::size_t value_before(const Statements& statements, std::size_t index) noexcept
{
    for (std::size_t back = 1; back <= kMostTimes + 1 && back <= index; ++back)
        if (!statements.all[index - back].timed) return index - back;
    return index;
}

std::size_t value_behind(const Statements& statements, std::size_t index) noexcept
{
    for (std::size_t next = index + 1; next < statements.all.size() && next <= index + kMostTimes + 1; ++next)
        if (!statements.all[next].timed) return next;
    return index;
}

std::uint32_t value_end(const Statements& statements, std::size_t index) noexcept
{
    return statements.all[value_before(statements, index)].amount.span.end;
}

const Statement* next_in_item(const Statements& statements, std::size_t index) noexcept
{
    const Statement& statement = statements.all[index];
    const std::size_t end = std::min(statements.all.size(), index + kNextStatements);
    for (std::size_t i = index + 1; i < end; ++i) {
        const Statement& other = statements.all[i];
        if (other.level != statement.level) continue;
        if (other.clause.begin != statement.clause.begin) return nullptr;
        const std::uint32_t at = other.amount.span.begin;
        const bool plain = !other.amount.has_unit() || other.amount.is(UnitKind::ordinal);
        const bool second = text::decode(statements.text, at).value == text::kSecond && other.amount.numeral.span.size() == 3;
        const bool word = other.amount.numeral.is_han() && (plain || second);                    // 零碳, 一线, 二次供水
        const bool named = text::decode_before(statements.text, at).value == text::kOrdinalMark; // 第三方冷库
        if (other.timed || word || named) continue;
        return other.item <= statement.amount.span.begin || other.item == statement.item ? &other : nullptr;
    }
    return nullptr;
}

} // namespace zeren::extract
