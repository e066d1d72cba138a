// Which cells belong together is asked first, then they are read as one phrase.
#include "extract/row_targets.hpp"

#include "extract/quantities.hpp"
#include "extract/targets.hpp"
#include "extract/time_expressions.hpp"
#include "text/chars.hpp"
#include "text/next_mark.hpp"
#include "text/numerals.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace zeren::extract {
namespace {

using text::Char;

constexpr std::size_t kMostGoals = 8;        // columns of a row: each is read with the name once more
constexpr std::size_t kLongestFront = 8;     // code points in front of a number that names nothing: 力争达到, 控制在
constexpr std::size_t kLongestName = 40;     // code points
constexpr std::uint32_t kLongestValue = 60;  // bytes
constexpr std::uint32_t kLongestUnit = 30;   // bytes
constexpr std::uint32_t kLongestLabel = 120; // bytes

// Passages of the notice, one behind the other.
class Phrase {
public:
    explicit Phrase(std::string_view notice) : notice_(notice) {}

    void add(Span passage)
    {
        if (passage.empty()) return;
        parts_.push_back({size(), passage});
        words_.append(notice_.substr(passage.begin, passage.size()));
    }
    // PM2.5| |35微克: so that the digits of two cells are no one number
    void part()
    {
        if (words_.empty()) return;
        const text::Char last = text::classify(text::decode_before(words_, words_.size()).value);
        if (last == text::Char::digit || last == text::Char::latin) words_.push_back(' ');
    }
    [[nodiscard]] const std::string& words() const noexcept { return words_; }
    [[nodiscard]] std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(words_.size()); }

    // What `span` of the phrase is made of, from the first passage to the last, those outside of `within` left out.
    [[nodiscard]] Span in_notice(Span span, Span within) const noexcept
    {
        Span found;
        for (const Part& part : parts_) {
            const std::uint32_t begin = std::max(span.begin, part.at);
            const std::uint32_t end = std::min(span.end, part.at + part.passage.size());
            if (begin >= end) continue;
            const Span place{part.passage.begin + (begin - part.at), part.passage.begin + (end - part.at)};
            if (!within.holds(place)) continue;
            found = found.empty() ? place : Span{std::min(found.begin, place.begin), std::max(found.end, place.end)};
        }
        return found;
    }

private:
    struct Part {
        std::uint32_t at = 0; // in the phrase
        Span passage;
    };
    std::string_view notice_;
    std::string words_;
    std::vector<Part> parts_;
};

// Whether the whole of `span` is a unit of the lexicon: 万亩, %, 件/万人.
bool is_unit(std::string_view text, Span span, const LexiconTables& lexicon)
{
    if (span.empty() || span.size() > kLongestUnit) return false;
    const std::string one = "1" + std::string(text.substr(span.begin, span.size()));
    const auto numeral = text::read_numeral(one, 0);
    if (!numeral) return false;
    const Amount amount = read_amount(one, *numeral, one.size(), lexicon.measures);
    return amount.span.begin == 0 && amount.span.end == one.size() && (amount.unit != nullptr || amount.is_percent());
}

// 亿元 of a bracket that closes `span` or follows it: （亿元）, (单位：万亩) too.
std::optional<Span> unit_in_bracket(std::string_view text, Span bracket, const LexiconTables& lexicon)
{
    const text::CodePoint open = text::decode(text, bracket.begin);
    const text::CodePoint close = text::decode_before(text, bracket.end);
    if (bracket.size() <= open.size + close.size || !text::is_round_open(open.value) || !text::is_round_close(close.value))
        return std::nullopt;
    Span inner = text::trim(text, {bracket.begin + open.size, bracket.end - close.size});
    const auto colon = static_cast<std::uint32_t>(text::next_mark(text, inner.begin, inner.end, {Char::colon}));
    if (colon < inner.end) inner = text::trim(text, {colon + text::decode(text, colon).size, inner.end});
    return is_unit(text, inner, lexicon) ? std::optional(inner) : std::nullopt;
}

// 地区生产总值（亿元）: what is measured, and the unit behind it.
struct Name {
    Span words;
    std::optional<Span> unit;
};

std::optional<Name> read_name(std::string_view text, Span span, const LexiconTables& lexicon)
{
    Name name{text::trim_marks(text, span), std::nullopt};
    if (name.words.empty() || name.words.size() > kLongestName * 4) return std::nullopt;
    if (text::is_round_close(text::decode_before(text, name.words.end).value)) {
        std::uint32_t open = name.words.end;
        for (std::uint32_t at = name.words.begin;
             (at = static_cast<std::uint32_t>(text::next_mark(text, at, name.words.end, {Char::open}))) < name.words.end;
             at += text::decode(text, at).size)
            open = at;
        name.unit = unit_in_bracket(text, {open, name.words.end}, lexicon);
        if (name.unit) name.words = text::trim(text, {name.words.begin, open});
    }
    constexpr text::Kinds kSentence{Char::stop, Char::semicolon, Char::comma, Char::colon, Char::line_end};
    if (name.words.empty() || text::next_mark(text, name.words.begin, name.words.end, kSentence) < name.words.end) return std::nullopt;
    if (text::count_code_points(text.substr(name.words.begin, name.words.size())) > kLongestName) return std::nullopt;
    return name;
}

// A short cell with a digit.
bool holds_number(std::string_view text, Span value)
{
    if (value.empty() || value.size() > kLongestValue) return false;
    return text::next_mark(text, value.begin, value.end, {Char::digit}) < value.end;
}

std::string plain_label(std::string_view text, Span label)
{
    return label.size() > kLongestLabel ? std::string() : text::plain_name(text.substr(label.begin, label.size()));
}

// 目标值, 2025年目标: a column that asks for numbers.
bool asks_for_numbers(std::string_view text, Span label, const LexiconTables& lexicon)
{
    const std::string name = plain_label(text, label);
    return lexicon.measures.end(MeasureWord::goal_label).longest_ending(name).end < name.size();
}

// The year that is all of a label (2025年 below 目标值); 0 for none.
int lone_year(std::string_view text, Span label, const LexiconTables& lexicon)
{
    constexpr std::uint32_t kLongestYear = 30; // bytes
    if (label.size() > kLongestYear) return 0;
    const std::vector<TimeExpression> times = find_time_expressions(text, label, lexicon);
    return times.size() == 1 && times.front().span == text::trim(text, label) ? times.front().year : 0;
}

// The fields that hold numbers asked for, by their labels. A year that is not past asks, too; that of the notice does not beside a column that
// is called so (2024年 | 目标值: where it stands, and where it is to go).
std::vector<std::size_t> find_goals(std::string_view text, std::span<const Field> fields, int notice_year, const LexiconTables& lexicon)
{
    std::vector<std::size_t> goals;
    const bool called = std::ranges::any_of(
        fields, [&](const Field& field) { return holds_number(text, field.span) && asks_for_numbers(text, field.label, lexicon); });
    for (std::size_t i = 0; i < fields.size() && goals.size() <= kMostGoals; ++i) {
        if (!holds_number(text, fields[i].span)) continue;
        const bool asks = asks_for_numbers(text, fields[i].label, lexicon);
        const int year = asks || notice_year == 0 ? 0 : lone_year(text, fields[i].label, lexicon);
        if (asks || (year != 0 && year > notice_year) || (year != 0 && year == notice_year && !called)) goals.push_back(i);
    }
    return goals;
}

// 单位, 计量单位: one that holds their units.
bool names_units(std::string_view text, Span label, const LexiconTables& lexicon)
{
    const std::string name = plain_label(text, label);
    return !name.empty() && lexicon.measures.begin(MeasureWord::unit_label).longest(name, 0).end == name.size();
}

// The bracket behind the label of a column: 目标值|（万亩）.
std::optional<Span> unit_of_label(std::string_view text, Span label, const LexiconTables& lexicon)
{
    std::uint32_t open = label.end;
    while (open < text.size() && text::is_blank(text::classify(text::decode(text, open).value))) open += text::decode(text, open).size;
    const auto limit = static_cast<std::uint32_t>(std::min<std::size_t>(text.size(), open + kLongestUnit + kLongestUnit));
    const auto close = static_cast<std::uint32_t>(text::next_mark(text, open, limit, {Char::close}));
    if (close >= limit) return std::nullopt;
    return unit_in_bracket(text, {open, close + text::decode(text, close).size}, lexicon);
}

// The one number of a cell, and where its unit would stand; an empty span where there are several or none.
Amount only_number(std::string_view text, Span value, const LexiconTables& lexicon)
{
    const std::string_view cell = text.substr(0, value.end);
    std::uint32_t at = static_cast<std::uint32_t>(text::next_numeral(cell, value.begin, value.end));
    if (at >= value.end) return {};
    const auto numeral = text::read_numeral(cell, at);
    if (!numeral || numeral->is_han()) return {};
    const Amount amount = read_amount(cell, *numeral, value.end, lexicon.measures);
    at = std::max(amount.span.end, numeral->span.end);
    return text::next_numeral(cell, at, value.end) < value.end ? Amount{} : amount;
}

} // namespace

std::optional<Span> period_of_label(std::string_view text, Span label, const LexiconTables& lexicon)
{
    if (label.size() > kLongestLabel) return std::nullopt;
    const std::vector<TimeExpression> times = find_time_expressions(text, label, lexicon);
    if (times.size() != 1) return std::nullopt;
    const bool part = times.front().precision == Deadline::Precision::quarter || times.front().precision == Deadline::Precision::half;
    return times.front().year != 0 || part ? std::optional(times.front().span) : std::nullopt; // 一季度 over 开工10个
}

namespace {

class Row {
public:
    Row(std::string_view text, const Name& name, Span extent, std::span<const Field> fields, const LexiconTables& lexicon)
        : text_(text), name_(name), extent_(extent), fields_(fields), lexicon_(lexicon)
    {
        for (const Field& field : fields)
            if (!unit_ && names_units(text, field.label, lexicon) && is_unit(text, field.span, lexicon)) unit_ = field.span;
        if (!unit_) unit_ = name.unit;
    }

    void read(std::size_t index, std::vector<RowTarget>& found, std::vector<Diagnostic>& diagnostics) const
    {
        const Field& field = fields_[index];
        const Span value = text::trim(text_, field.span);
        if (value.empty() || value.size() > kLongestValue) return;
        const Amount amount = only_number(text_, value, lexicon_);
        if (amount.span.empty()) {
            read_several(index, value, found, diagnostics);
            return;
        }
        const std::string_view front = text_.substr(value.begin, amount.span.begin - value.begin);
        if (text::count_code_points(front) > kLongestFront || names_indicator(value)) return;
        std::optional<Span> unit;
        if (!amount.has_unit()) {
            unit = unit_ ? unit_ : unit_of_label(text_, field.label, lexicon_);
            if (!unit) return;
        }
        Phrase phrase(text_);
        phrase.add(name_.words);
        phrase.part();
        const std::uint32_t begin = phrase.size();
        phrase.add({value.begin, amount.span.end});
        if (unit) phrase.add(*unit);
        phrase.add({amount.span.end, value.end});
        take(phrase, begin, index, amount.span, found, diagnostics);
    }

private:
    // 新建学校3所: the cell says itself what is counted.
    [[nodiscard]] bool names_indicator(Span value) const
    {
        std::vector<Diagnostic> ignored;
        const Stretch stretch{value};
        const std::vector<Target> own = find_targets(text_, std::span(&stretch, 1), 0, lexicon_, ignored);
        return std::ranges::any_of(own, [](const Target& target) { return target.indicator && !target.basis; });
    }

    // 售电量 | 12.5亿千瓦时，同比增长6%: the name is that of the first clause, and of those behind it that name nothing themselves
    void read_several(std::size_t index, Span value, std::vector<RowTarget>& found, std::vector<Diagnostic>& diagnostics) const
    {
        constexpr text::Kinds kClause{Char::comma, Char::semicolon, Char::stop};
        const auto first = static_cast<std::uint32_t>(text::next_mark(text_, value.begin, value.end, kClause));
        const Amount amount = first < value.end ? only_number(text_, {value.begin, first}, lexicon_) : Amount{};
        if (amount.span.empty() || !amount.has_unit() || amount.is(UnitKind::calendar) || names_indicator({value.begin, first})) return;
        if (text::count_code_points(text_.substr(value.begin, amount.span.begin - value.begin)) > kLongestFront) return;
        Phrase phrase(text_);
        phrase.add(name_.words);
        phrase.part();
        const std::uint32_t begin = phrase.size();
        phrase.add(value);
        const Stretch stretch{{0, phrase.size()}};
        std::vector<Diagnostic> told;
        for (Target& target : find_targets(phrase.words(), std::span(&stretch, 1), 0, lexicon_, told)) {
            if (target.span.end <= begin || !target.indicator) continue;
            const Span number{last_number(phrase.words(), {std::max(begin, target.span.begin), target.span.end}), target.span.end};
            place(phrase, index, begin, target);
            found.push_back({index, phrase.in_notice(number, value), std::move(target)});
        }
        add_diagnostics(told, amount.span, diagnostics);
    }
    static std::uint32_t last_number(std::string_view words, Span span)
    {
        std::uint32_t last = span.begin;
        for (std::uint32_t at = span.begin; (at = static_cast<std::uint32_t>(text::next_numeral(words, at, span.end))) < span.end;) {
            const auto numeral = text::read_numeral(words, at);
            last = numeral && !numeral->is_han() ? at : last; // not the 千 of 12.5亿千瓦时
            at = numeral ? numeral->span.end : at + text::decode(words, at).size;
        }
        return last;
    }
    static void add_diagnostics(std::vector<Diagnostic>& told, Span amount, std::vector<Diagnostic>& diagnostics)
    {
        for (Diagnostic& one : told) {
            one.span = amount;
            diagnostics.push_back(std::move(one));
        }
    }

    // From the phrase, in which the cell begins at `begin`, to the notice. The year of a column is that of what its row names.
    void place(const Phrase& phrase, std::size_t index, std::uint32_t begin, Target& target) const
    {
        const bool named = target.indicator->end <= begin;
        const Span whole{0, static_cast<std::uint32_t>(text_.size())};
        const Span all = phrase.in_notice(target.span, extent_);
        const Span indicator = phrase.in_notice(*target.indicator, whole);
        target.span = all.holds(indicator) || target.basis ? all : text::trim(text_, fields_[index].span);
        target.indicator = indicator;
        if (target.basis) target.basis->span = phrase.in_notice(target.basis->span, whole);
        if (target.period) target.period = phrase.in_notice(*target.period, whole);
        else if (named) target.period = period_of_label(text_, fields_[index].label, lexicon_);
        target.baseline.reset();
        target.share_of.reset();
    }

    // The target of the phrase whose number stands behind `begin`.
    void take(const Phrase& phrase, std::uint32_t begin, std::size_t index, Span amount, std::vector<RowTarget>& found,
              std::vector<Diagnostic>& diagnostics) const
    {
        const Stretch stretch{{0, phrase.size()}};
        std::vector<Diagnostic> told;
        for (Target& target : find_targets(phrase.words(), std::span(&stretch, 1), 0, lexicon_, told)) {
            if (target.span.end <= begin || !target.indicator || target.basis || target.indicator->end > begin) continue;
            place(phrase, index, begin, target);
            add_diagnostics(told, amount, diagnostics);
            found.push_back({index, amount, std::move(target)});
            return;
        }
    }

    std::string_view text_;
    const Name& name_;
    Span extent_;
    std::span<const Field> fields_;
    const LexiconTables& lexicon_;
    std::optional<Span> unit_; // of all numbers of the row that have none
};

} // namespace

std::vector<RowTarget> find_row_targets(std::string_view text, Span name, Span extent, std::span<const Field> fields, int notice_year,
                                        const LexiconTables& lexicon, std::vector<Diagnostic>& diagnostics)
{
    std::vector<RowTarget> found;
    const std::vector<std::size_t> goals = find_goals(text, fields, notice_year, lexicon);
    if (goals.empty() || goals.size() > kMostGoals) return found;
    const auto known = read_name(text, name, lexicon);
    if (!known) return found;
    const Row row(text, *known, extent, fields, lexicon);
    for (const std::size_t i : goals) row.read(i, found, diagnostics);
    return found;
}

} // namespace zeren::extract
