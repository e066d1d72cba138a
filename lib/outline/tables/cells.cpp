// The costs are small whole numbers: what the head says (0), what it might mean (1–2), what would be odd (3 and more).
#include "outline/tables/cells.hpp"

#include "outline/clauses/clauses.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/times.hpp"
#include "outline/clauses/words.hpp"
#include "outline/numbering/numbering.hpp"
#include "text/chars.hpp"
#include "text/clause_words.hpp"
#include "text/han_numerals.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/time_words.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::CodePoint;
using text::decode;

constexpr std::uint32_t kLongestPerson = 4; // 汉字 of a name that no surname of the lexicon begins
constexpr std::uint32_t kLongestTime = 24;
constexpr std::uint32_t kLongestWork = 10; // of a time with a word about the work: 5月底前动工
constexpr std::uint32_t kLongestCategory = 40;
constexpr std::uint32_t kLongestList = 300;
constexpr std::uint32_t kLongestListItem = 90; // bytes
constexpr std::uint32_t kStatus = 20;          // of 已完工 as anybody or as work: in such a column by its place alone
constexpr std::uint32_t kPartSerial = 2;       // of 1.1 as a serial: it may be an amount
constexpr std::uint32_t kOfficesAlone = 5; // the cost of a task that is nothing but offices: 县医院 may be a building, 县财政局 hardly

// Calls `visit` with each item between 、 ， ； blanks and line ends.
template <typename Visit>
void for_each_name(std::string_view text, Span cell, Visit visit)
{
    std::uint32_t begin = cell.begin;
    for (std::uint32_t at = cell.begin; at <= cell.end;) {
        const CodePoint c = at < cell.end ? decode(text, at) : CodePoint{U' ', 1};
        const Char kind = classify(c.value);
        if (text::is_blank(kind) || kind == Char::pause || kind == Char::comma || kind == Char::semicolon) {
            if (at > begin) visit(text.substr(begin, at - begin));
            begin = at + c.size;
        }
        at += c.size;
    }
}

bool is_name(std::string_view name, const LexiconTables& lexicon) noexcept
{
    const std::size_t length = text::count_code_points(name);
    if (lexicon.post_endings.longest_ending(name).end < name.size() || lexicon.posts.longest(name, 0).found(0)) return length <= 15;
    if (length > 4 || lexicon.organisation_endings.longest_ending(name).end < name.size()) return false;
    return lexicon.surnames.longest(name, 0).found(0) || length == 1; // 许 建国
}

bool are_persons(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    bool all = !cell.empty();
    bool any = false;
    for_each_name(text, cell, [&](std::string_view name) {
        all = all && is_name(name, lexicon);
        any = any || lexicon.surnames.longest(name, 0).found(0);
    });
    return all && any;
}

// 各街道、镇: what 各 opens goes on over items that could not stand alone.
bool is_open_collective(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    if (!lexicon.collective_openers.longest(text.substr(0, cell.end), cell.begin).found(cell.begin)) return false;
    bool first = true;
    bool all = true;
    for_each_name(text, cell, [&](std::string_view name) {
        const auto begin = static_cast<std::uint32_t>(name.data() - text.data());
        const bool depends = !first && lexicon.dependent_items.longest(name, 0).end == name.size();
        all = all && (depends || looks_like_parties(text, {begin, begin + static_cast<std::uint32_t>(name.size())}, lexicon));
        first = false;
    });
    return all;
}

bool is_list_like(std::string_view text, Span cell) noexcept
{
    const std::string_view words = text.substr(cell.begin, cell.size());
    if (contains_prose(words)) return false;
    bool all = true;
    bool han = false;
    for_each_name(text, cell, [&](std::string_view name) {
        all = all && name.size() <= kLongestListItem;
        han = han || classify(decode(name, 0).value) == Char::han;
    });
    return all && han;
}

// 1, 12., （3）, 一, 十二
bool is_serial(std::string_view text, Span cell) noexcept
{
    if (cell.empty() || cell.size() > 24) return false;
    if (const Mark mark = read_mark(text, cell.begin); mark.ladder != Ladder::none && mark.span.end >= cell.end) return true;
    std::uint32_t digits = 0;
    std::uint32_t numerals = 0;
    std::uint32_t others = 0;
    for (std::uint32_t at = cell.begin; at < cell.end; at += decode(text, at).size) {
        const CodePoint c = decode(text, at);
        if (classify(c.value) == Char::digit) ++digits;
        else if (text::han_ordinal(c.value) > 0) ++numerals;
        else ++others;
    }
    return others == 0 && ((digits > 0 && digits <= 4 && numerals == 0) || (digits == 0 && numerals > 0 && numerals <= 3));
}

// Of a serial in digits.
std::uint32_t value_of(std::string_view text, Span cell) noexcept
{
    std::uint32_t value = 0;
    for (std::uint32_t at = cell.begin; at < cell.end; at += decode(text, at).size) {
        const CodePoint c = decode(text, at);
        if (classify(c.value) == Char::digit) value = value * 10 + static_cast<std::uint32_t>(text::fold(c.value) - U'0');
    }
    return value;
}

bool holds_time_unit(std::string_view text, Span cell) noexcept
{
    for (std::uint32_t at = cell.begin; at < cell.end; at += decode(text, at).size)
        if (text::kTimeUnits.find(text::fold(decode(text, at).value)) != std::u32string_view::npos) return true;
    return false;
}

void count_characters(std::string_view text, Span cell, CellLook& look) noexcept
{
    std::uint32_t figures = 0;
    bool dashes = true;
    for (std::uint32_t at = cell.begin; at < cell.end;) {
        const CodePoint c = decode(text, at);
        const Char kind = classify(c.value);
        ++look.length;
        look.has_digit = look.has_digit || kind == Char::digit;
        figures += kind == Char::digit || kind == Char::dot || kind == Char::dash || kind == Char::comma || kind == Char::open ||
                   kind == Char::close || text::is_one_of(text::kPercent, c.value) || text::is_one_of(text::kPlus, c.value) ||
                   kind == Char::blank;
        dashes = dashes && (kind == Char::dash || text::is_one_of(text::kStrokes, c.value) || c.value == U'\\' || kind == Char::blank);
        at += c.size;
    }
    look.empty = dashes;
    look.number = look.has_digit && figures == look.length;
    look.time_like = look.has_digit && look.length <= kLongestTime && holds_time_unit(text, cell);
}

// What is asked of a cell that may be a list: of one that ends in a stop, that each of its items is a party.
void judge_list(std::string_view text, Span cell, CellLook& look, const LexiconTables& lexicon)
{
    const Span list = without_stop(text, cell);
    const bool several = text::next_mark(text, list.begin, list.end, {Char::pause, Char::comma, Char::semicolon}) < list.end;
    look.several = several;
    look.list_like = is_list_like(text, list);
    if (look.length < 2) return; // nobody's name
    look.parties = look.list_like && (looks_like_parties(text, list, lexicon) || is_open_collective(text, list, lexicon));
    look.offices = look.parties && looks_like_offices(text, list, lexicon);
    if (list.end < cell.end) { // 开工建设老年大学。 is a sentence
        const char32_t first = text::fold(decode(text, list.begin).value);
        const bool opened =
            text::is_level(first) || lexicon.collective_openers.longest(text.substr(0, list.end), list.begin).found(list.begin);
        look.parties = look.parties && (several || opened);
        look.offices = look.offices && look.parties;
        look.list_like = look.parties;
    }
    look.persons = look.list_like && look.length > 1 && are_persons(text, list, lexicon);
}

// 牵头单位：A 配合单位：B; 市水务局牵头落实
void judge_clause(std::string_view text, Span cell, CellLook& look, const LexiconTables& lexicon)
{
    bool verb = false;
    const auto next_word = [&](std::uint32_t at) {
        return static_cast<std::uint32_t>(lexicon.role_words.next(text.substr(0, cell.end), at, cell.end, text::Gaps::allowed));
    };
    for (std::uint32_t at = next_word(cell.begin); at < cell.end && !look.labelled; at = next_word(at + decode(text, at).size)) {
        const LabelAt label = label_at(text, at, cell.end, lexicon);
        look.labelled = label.word != nullptr && label.word->means == Meaning::role;
        const auto word = lexicon.role_words.longest(text.substr(0, cell.end), at);
        verb = verb || (word.found(at) && lexicon.words[word.value].kind == WordKind::verb);
    }
    if (look.labelled || look.parties || !verb) return;
    const std::optional<Piece> clause = read_clause(text, without_stop(text, cell), Setting::sentence, lexicon);
    look.clause = clause && !clause->duties.empty();
}

std::uint32_t misfit_units(const CellLook& look) noexcept
{
    if (look.status) return kStatus;
    if (look.parties || look.labelled || look.clause || look.empty) return 0;
    if (look.number || look.serial || look.time || !look.list_like) return kUnfit;
    return look.persons ? 4 : 2;
}

std::uint32_t misfit_persons(const CellLook& look) noexcept
{
    if (look.status) return kStatus;
    if (look.persons || look.empty) return 0;
    if (look.number || look.serial || look.time || !look.list_like) return kUnfit;
    if (look.has_digit) return 8; // 安防95公里: short items, and nobody's name
    return look.parties ? 5 : look.length > kLongestPerson ? 4 : 2;
}

std::uint32_t misfit_deadline(const CellLook& look) noexcept
{
    if (look.time || look.empty) return 0;
    if (look.time_like) return 1;
    return look.length > kLongestTime || look.parties || look.serial ? kUnfit : 3;
}

std::uint32_t misfit_number(const CellLook& look) noexcept
{
    if (look.number || look.empty) return 0;
    if (look.has_digit && look.length <= 20) return 2;
    return look.length <= 12 ? 4 : kUnfit;
}

std::uint32_t misfit_task(const CellLook& look) noexcept
{
    if (look.empty || look.number || look.serial || look.time) return kUnfit;
    if (look.status) return kStatus;
    if (look.offices || look.clause) return kOfficesAlone;
    if (look.labelled) return 3;
    if (look.time_like && look.length <= kLongestWork) return 2; // 5月底前动工
    return (look.parties || look.persons) && look.length <= 20 ? 2 : 0;
}

std::uint32_t misfit_duties(const CellLook& look) noexcept
{
    if (look.status) return kStatus;
    if (look.labelled || look.clause || look.empty) return 0;
    if (look.number || look.serial || look.time) return kUnfit;
    return look.parties || look.persons ? 1 : look.list_like ? 2 : 4;
}

std::uint32_t misfit_text(const CellLook& look) noexcept
{
    if (look.empty) return 0;
    return look.parties || look.persons || look.time || look.serial ? 1 : 0;
}

} // namespace

Span without_stop(std::string_view text, Span cell) noexcept
{
    const CodePoint last = text::decode_before(text, cell.end);
    const Char kind = classify(last.value);
    if (cell.empty() || (kind != Char::stop && kind != Char::semicolon)) return cell;
    return text::trim(text, {cell.begin, cell.end - last.size});
}

std::uint32_t part_serial(std::string_view text, Span cell) noexcept
{
    constexpr int kMostParts = 4;
    constexpr std::uint32_t kMostDigits = 3;
    int parts = 1;
    std::uint32_t digits = 0;
    std::uint32_t value = 0;
    for (std::uint32_t at = cell.begin; at < cell.end; at += decode(text, at).size) {
        const char32_t c = decode(text, at).value;
        const Char kind = classify(c);
        if (kind == Char::digit) {
            if (++digits > kMostDigits) return 0;
            value = (digits == 1 ? 0 : value * 10) + static_cast<std::uint32_t>(text::fold(c) - U'0');
        } else if ((kind == Char::dot || kind == Char::dash) && digits > 0 && parts < kMostParts) {
            ++parts;
            digits = 0;
        } else {
            return 0;
        }
    }
    return parts > 1 && digits > 0 ? value : 0;
}

bool is_code(std::string_view text, Span cell) noexcept
{
    constexpr std::uint32_t kLongest = 12; // bytes
    if (cell.size() > kLongest) return false;
    bool letter = false;
    for (std::uint32_t at = cell.begin; at < cell.end; at += text::decode(text, at).size) {
        const text::Char kind = text::classify(text::decode(text, at).value);
        if (kind != text::Char::latin && kind != text::Char::digit && kind != text::Char::dash) return false;
        letter = letter || kind == text::Char::latin;
    }
    return letter;
}

bool is_serial_cell(std::string_view text, Span cell) noexcept
{
    const std::string_view words = text.substr(cell.begin, cell.size());
    return !text::is_nobody(words) && !text::is_ditto(words) && is_serial(text, cell);
}

CellLook glance_at(std::string_view text, Span cell) noexcept
{
    CellLook look;
    count_characters(text, cell, look);
    look.empty = look.empty || text::is_nobody(text.substr(cell.begin, cell.size()));
    return look;
}

CellLook look_at(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    CellLook look = glance_at(text, cell);
    look.ditto = text::is_ditto(text.substr(cell.begin, cell.size()));
    if (look.empty || look.ditto) return look;
    look.serial = is_serial(text, cell);
    if (look.serial && look.has_digit) look.value = value_of(text, cell);
    look.part_serial = !look.serial && look.number && part_serial(text, cell) > 0;
    look.code = !look.serial && look.has_digit && is_code(text, cell);
    look.status = !look.has_digit && is_status(text, cell, lexicon);
    constexpr std::uint32_t kShortestTime = 2;   // code points: 全年
    constexpr std::uint32_t kShortestClause = 3; // a name and a verb: many a cell is shorter
    look.time = !look.serial && look.length >= kShortestTime && (!read_time_phrase(text, cell).empty() || is_year_and_month(text, cell));
    const bool marked = read_mark(text, cell.begin).ladder != Ladder::none; // 一、校舍建设
    if (look.number || look.time || marked || look.length > kLongestList) return look;
    judge_list(text, cell, look, lexicon);
    if (look.length >= kShortestClause) judge_clause(text, cell, look, lexicon);
    return look;
}

std::uint32_t misfit(const CellLook& look, ColumnKind kind) noexcept
{
    if (look.ditto && (is_role(kind) || kind == ColumnKind::deadline)) return 0;
    switch (kind) {
    case ColumnKind::serial: return look.serial ? 0 : look.part_serial || look.code ? kPartSerial : kUnfit;
    case ColumnKind::task: return misfit_task(look);
    case ColumnKind::units: return misfit_units(look);
    case ColumnKind::persons: return misfit_persons(look);
    case ColumnKind::duties: return misfit_duties(look);
    case ColumnKind::deadline: return misfit_deadline(look);
    case ColumnKind::number: return misfit_number(look);
    case ColumnKind::category: return look.length > kLongestCategory ? kUnfit : misfit_text(look);
    default: return misfit_text(look);
    }
}

} // namespace zeren::outline
