// A part of the line: which items, what they are called, and who has them; then the items are counted back from the line.
#include "outline/group_lines.hpp"

#include "outline/clauses/clauses.hpp"
#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/words.hpp"
#include "text/char_set.hpp"
#include "text/chars.hpp"
#include "text/group_words.hpp"
#include "text/han_numerals.hpp"
#include "text/marks.hpp"
#include "text/next_mark.hpp"
#include "text/numerals.hpp"

#include <algorithm>
#include <optional>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestLine = 600; // bytes
constexpr std::uint32_t kMostItems = 200;   // that one line speaks of
constexpr std::size_t kLongestNoun = 8;     // code points between the count and who: 目标任务的

template <std::size_t Size>
std::uint32_t skip_any(std::string_view text, std::uint32_t at, std::uint32_t end, const std::array<std::string_view, Size>& words) noexcept
{
    const std::string_view rest = text.substr(at, end - at);
    for (const std::string_view word : words)
        if (text::begins_with(rest, word)) return static_cast<std::uint32_t>(at + word.size());
    return at;
}

struct Count {
    std::uint32_t value = 0;
    std::uint32_t end = 0;
};

Count read_count(std::string_view text, std::uint32_t at, std::uint32_t end)
{
    constexpr std::uint32_t kLongest = 15;                                                  // bytes
    for (std::uint32_t i = at; i < std::min(end, at + kLongest); i += decode(text, i).size) // 11至13: two numbers
        if (text::is_one_of(text::kUpTo, decode(text, i).value)) end = i;
    const auto number = text::read_numeral(text.substr(0, end), at);
    if (!number || !number->value || number->value->scale != 0 || number->value->digits < 1 || number->value->digits > kMostItems)
        return {0, at};
    return {static_cast<std::uint32_t>(number->value->digits), static_cast<std::uint32_t>(number->span.end)};
}

// Which items a part speaks of, and where who has them begins: 第11至13项目标|责任单位为…
struct Scope {
    GroupLine group;
    std::uint32_t end = 0;
    bool may_be_sentence = true; // 该项目由市住建局负责 and 3个项目由… speak of something else
};

// Nearly every paragraph that is asked begins with none of the words and with no number.
bool may_begin_scope(char32_t c)
{
    static const text::CharSet firsts = [] {
        text::CharSet set = text::first_characters(text::kAbove);
        set.add(text::first_characters(text::kThisOne));
        set.add_first(text::kOfThem);
        set.add(text::kOrdinalOpener);
        return set;
    }();
    return firsts.holds(c) || text::begins_numeral(c);
}

std::optional<Scope> read_scope(std::string_view text, Span part)
{
    if (!may_begin_scope(decode(text, part.begin).value)) return std::nullopt;
    Scope scope;
    std::uint32_t at = part.begin;
    if (text::begins_with(text.substr(at, part.end - at), text::kOfThem)) at += static_cast<std::uint32_t>(text::kOfThem.size());
    const std::uint32_t above = skip_any(text, at, part.end, text::kAbove);
    const std::uint32_t one = above == at ? skip_any(text, at, part.end, text::kThisOne) : at;
    if (one > at) {
        scope.group.count = 1;
        scope.group.is_of_last = true;
        scope.end = one;
        scope.may_be_sentence = false;
        return scope;
    }
    const bool ordinal = above == at && decode(text, at).value == text::kOrdinalOpener;
    const Count from = read_count(text, ordinal ? at + decode(text, at).size : above, part.end);
    if (from.value == 0) {
        if (above == at) return std::nullopt;
        scope.end = above;
        return scope;
    }
    std::uint32_t end = from.end;
    if (ordinal) {
        scope.group.first = scope.group.last = from.value;
        if (text::is_one_of(text::kUpTo, decode(text, end).value)) {
            end += decode(text, end).size;
            if (decode(text, end).value == text::kOrdinalOpener) end += decode(text, end).size;
            const Count to = read_count(text, end, part.end);
            if (to.value < from.value) return std::nullopt;
            scope.group.last = to.value;
            end = to.end;
        }
    } else {
        scope.group.count = from.value;
        scope.may_be_sentence = above > at;
    }
    if (!text::is_one_of(text::kGroupCounters, decode(text, end).value)) return std::nullopt;
    scope.end = end + decode(text, end).size;
    return scope;
}

// Where who has them begins: a label with its copula, or 由, at most a few 汉字 behind the count; the part's end for none.
std::uint32_t find_who(std::string_view text, std::uint32_t at, std::uint32_t end, bool sentence, const LexiconTables& lexicon)
{
    for (std::size_t i = 0; i <= kLongestNoun && at < end; ++i) {
        if (const std::uint32_t behind = skip_any(text, at, end, text::kAllOf); sentence && behind > at)
            return static_cast<std::uint32_t>(text::before(text, behind)); // 由 itself
        const auto word = lexicon.role_words.longest(text.substr(0, end), at);
        if (word.found(at) && lexicon.words[word.value].kind == WordKind::label && lexicon.words[word.value].means == Meaning::role) {
            const std::uint32_t behind = std::max(skip_copula(text, word.end, end), skip_colon(text, word.end, end));
            return behind > word.end ? at : end;
        }
        if (classify(decode(text, at).value) != Char::han) return end;
        at += decode(text, at).size;
    }
    return end;
}

std::optional<GroupLine> read_part(std::string_view text, Span part, const LexiconTables& lexicon)
{
    const std::optional<Scope> scope = read_scope(text, part);
    if (!scope) return std::nullopt;
    const std::uint32_t who = find_who(text, scope->end, part.end, scope->may_be_sentence, lexicon);
    if (who >= part.end) return std::nullopt;
    auto piece = read_clause(text, {who, part.end}, Setting::sentence, lexicon);
    if (!piece) piece = read_clause(text, {who, part.end}, Setting::bracket, lexicon);
    const auto is_list = [&](const Duty& duty) { return looks_like_parties(text, duty.list, lexicon); };
    if (!piece || piece->duties.empty() || !std::ranges::all_of(piece->duties, is_list)) return std::nullopt;
    const RoleKind role = piece->duties.front().role; // 以上实事由县政府督查室督办: that is no one's work
    if (role == RoleKind::supervising_unit || role == RoleKind::cooperating_unit) return std::nullopt;
    GroupLine line = scope->group;
    line.piece = std::move(*piece);
    line.piece.origin = Origin::group_line;
    return line;
}

// Whether behind a comma another part begins: 第17项责任单位为…, 其中第8项由….
bool begins_part(std::string_view text, std::uint32_t at)
{
    return text::begins_with(text.substr(at), text::kOfThem) || decode(text, at).value == text::kOrdinalOpener;
}

// Who has an item already. Counted once an item, for a damaged text may hold as many lines as items.
struct Named {
    bool counted = false;
    bool has_duties = false;
    std::uint8_t lines = 0;
};

void give(Item& item, Named& named, const GroupLine& line)
{
    constexpr std::uint8_t kMostLines = 2; // 第8项由…牵头 may be said beside what holds for 第7至9项; more than that is no notice
    if (!named.counted) {
        named.counted = true;
        named.has_duties = std::ranges::any_of(item.pieces, [](const Piece& piece) { return !piece.duties.empty(); });
    }
    if (line.first == 0 ? named.has_duties : named.lines >= kMostLines) return;
    item.pieces.push_back(line.piece);
    named.has_duties = true;
    ++named.lines;
}

} // namespace

std::vector<GroupLine> read_group_lines(std::string_view text, const Segment& segment, const LexiconTables& lexicon)
{
    std::vector<GroupLine> lines;
    if (segment.mark.ladder != Ladder::none || segment.body.size() > kLongestLine) return lines;
    const Span body = text::trim_marks(text, segment.body);
    if (body.empty() || !read_scope(text, body)) return lines;
    if (text::next_outer_mark(text, body.begin, body.end, {Char::stop}) < body.end) return lines; // one sentence
    constexpr text::Kinds kParts{Char::comma, Char::semicolon};
    for (std::uint32_t begin = body.begin; begin < body.end;) {
        std::uint32_t end = begin;
        std::uint32_t behind = begin;
        do {
            end = text::next_outer_mark(text, behind, body.end, kParts);
            behind = end < body.end ? end + decode(text, end).size : end;
        } while (end < body.end && !begins_part(text, behind));
        auto part = read_part(text, {begin, end}, lexicon);
        if (!part) return {};
        part->line = segment.span;
        lines.push_back(std::move(*part));
        begin = behind;
    }
    return lines;
}

void apply_group_lines(const std::vector<GroupLine>& lines, Outline& outline)
{
    std::vector<Named> known(outline.items.size());
    std::size_t behind = 0; // the items above the line
    std::size_t begin = 0;  // behind those of the line before it
    Span previous;
    for (const GroupLine& line : lines) {
        if (line.line != previous) {
            begin = previous.empty() ? 0 : behind;
            while (behind < outline.items.size() && outline.items[behind].extent.begin < line.line.begin) ++behind;
            previous = line.line;
        }
        std::vector<std::size_t> named;
        for (std::size_t i = behind; i > 0 && behind - i < kMostItems; --i) {
            const Item& item = outline.items[i - 1];
            if (item.parent >= 0) continue;
            if (line.first > 0) {
                if (i - 1 < begin && named.empty() && item.mark.value < line.first) break;
                if (item.mark.value >= line.first && item.mark.value <= line.last) named.push_back(i - 1);
                if (item.mark.value == line.first) break;
            } else if (line.count > 0) {
                named.push_back(i - 1);
                if (named.size() == line.count) break;
            } else {
                if (i - 1 < begin || item.section != outline.items[behind - 1].section) break;
                named.push_back(i - 1);
            }
        }
        const bool whole = !named.empty() && (line.count == 0 || named.size() == line.count);
        if (!whole) {
            outline.diagnostics.push_back(
                {"rule_not_applied", Severity::warning, "This line speaks of items that were not found.", line.line});
            continue;
        }
        for (const std::size_t i : named) give(outline.items[i], known[i], line);
    }
}

} // namespace zeren::outline
