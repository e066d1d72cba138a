// T4: a table whose cells ran together.
//
//     …责任表单位：万元序号项目名称建设内容总投资责任单位责任人1文昌路拓宽改造拆迁房屋340户280005600区建设局蒋立新方卫国2老护城河…
//
// Rows can be cut where the next number stands between 汉字 and is no amount (2座); cells cannot: 280005600 may be any two amounts,
// 蒋立新方卫国 any number of persons. So such rows are items without roles; where no amounts stand between text and names, table_row_cutter
// cuts those that leave no doubt. Test: tests/unit/tables_test.cpp.
#include "outline/tables/grid.hpp"

#include "outline/clauses/times.hpp"
#include "outline/numbering/numbering.hpp"
#include "outline/tables/align.hpp"
#include "outline/tables/cells.hpp"
#include "outline/tables/glued_head.hpp"
#include "outline/tables/row_cutter.hpp"
#include "outline/tables/row_ends.hpp"
#include "text/chars.hpp"
#include "text/han_numerals.hpp"
#include "text/next_mark.hpp"
#include "text/number_marks.hpp"

#include <algorithm>
#include <utility>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kFewestLabels = 4;
constexpr std::uint32_t kLongestLeadIn = 400;    // bytes between head and first row
constexpr std::uint32_t kMostMissingNumbers = 4; // of rows that are told by blanks
constexpr std::uint32_t kLongestName = 150;      // bytes of the name of a row
constexpr std::uint32_t kLongestSection = 120;   // bytes
constexpr std::uint32_t kGreatest = 100000;

struct Number {
    std::uint32_t value = 0;
    Span span;
    bool apart = false; // between blanks
};

class Reader {
public:
    Reader(std::string_view text, Span line, const LexiconTables& lexicon)
        : text_(text), line_(line), stretch_(text.substr(0, line.end)), lexicon_(lexicon)
    {
    }

    std::optional<Grid> read()
    {
        if (!holds_first_row()) return std::nullopt;
        const text::Dictionary& words = lexicon_.table_words;
        for (std::size_t next = words.next(stretch_, line_.begin, line_.end); next < line_.end;) {
            const auto at = static_cast<std::uint32_t>(next);
            next = words.next(stretch_, at + decode(stretch_, at).size, line_.end);
            if (!is_serial_word(stretch_, at, lexicon_)) continue;
            Grid grid;
            const std::uint32_t behind = read_labels_beside(text_, {at, line_.end}, grid.columns, lexicon_);
            if (grid.columns.size() < kFewestLabels || !is_head(grid.columns)) continue;
            choose_task(grid.columns);
            if (!read_rows(behind, grid)) return std::nullopt; // one head a line: another would cost another walk
            for (GridRow& row : grid.rows) cut_at_blanks(row, grid.columns);
            cut_glued_rows(text_, grid, lexicon_);
            grid.span = text::trim(text_, {at, foot_});
            return grid;
        }
        return std::nullopt;
    }

private:
    // A number that ends in 1, as the first row's does, with a word or a blank behind it. Asked of every line, before it is looked through.
    [[nodiscard]] bool holds_first_row() const
    {
        constexpr text::Kinds kBehind{Char::han, Char::open, Char::blank};
        const auto holds = [&](std::string_view one) {
            for (std::size_t at = line_.begin; (at = stretch_.find(one, at)) < line_.end;) {
                at += one.size();
                if (at < line_.end && kBehind.holds(classify(decode(stretch_, at).value))) return true;
            }
            return false;
        };
        return std::ranges::any_of(text::kDigitOne, holds);
    }

    // 1 新建粮库3座 县发改局 6月底, all rows on one line: cells where a row has all of its roles and times, and only one reading.
    void cut_at_blanks(GridRow& row, const std::vector<Column>& columns) const
    {
        if (row.kind != RowKind::unsplit) return;
        const std::vector<Span> cells = split_cells(text_, row.span, Split::narrow);
        if (cells.size() < columns.size() || cells.front() != row.cells.front().span) return;
        const std::optional<RowFit> fit = fit_row(text_, cells, columns, true, Missing::empty, lexicon_);
        if (!fit || fit->ambiguous) return;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool needed = is_role(columns[i].kind) || columns[i].kind == ColumnKind::deadline;
            if (needed && (fit->cells[i].empty() || misfit(look_at(text_, fit->cells[i], lexicon_), columns[i].kind) > 0)) return;
        }
        row.kind = RowKind::task;
        row.cells.clear();
        row.joins_text = joins_text(*fit, cells, columns);
        for (std::uint32_t i = 0; i < columns.size(); ++i) {
            if (!fit->cells[i].empty()) row.cells.push_back({fit->cells[i], i});
        }
    }

    // Every number of the line behind `from` that could be the number of a row, by value, then place.
    void collect_numbers(std::uint32_t from)
    {
        for (std::uint32_t at = from; at < line_.end;) {
            if (classify(decode(text_, at).value) != Char::digit) {
                at += decode(text_, at).size;
                continue;
            }
            Number number{0, {at, at}, false};
            while (number.span.end < line_.end && classify(decode(text_, number.span.end).value) == Char::digit) {
                number.value = std::min(
                    number.value * 10 + static_cast<std::uint32_t>(text::fold(decode(text_, number.span.end).value) - U'0'), kGreatest);
                number.span.end += decode(text_, number.span.end).size;
            }
            if (begins_row(number)) numbers_.push_back(number);
            else if (number.span.end < line_.end && is_behind_time(number.span.begin)) soft_.push_back(number);
            at = number.span.end;
        }
        std::ranges::stable_sort(numbers_, {}, &Number::value);
        std::ranges::stable_sort(soft_, {}, &Number::value);
    }

    bool begins_row(Number& number)
    {
        const Char before = classify(text::decode_before(text_, number.span.begin).value);
        const Char behind = number.span.end < line_.end ? classify(decode(text_, number.span.end).value) : Char::other;
        number.apart = before == Char::blank && behind == Char::blank;
        if (number.apart && names_row(number.span.end)) named_.push_back(number);
        if (number.apart) return true;
        if ((before != Char::han && before != Char::blank && before != Char::close) || (behind != Char::han && behind != Char::open))
            return false;
        return !is_amount(number.span.end);
    }

    // 70 提升海岛技术水平合作项目 below 项目名称: the cell behind a number ends in the noun of the column of names.
    [[nodiscard]] bool names_row(std::uint32_t at) const
    {
        if (noun_.empty()) return false;
        at = text::trim(text_, {at, line_.end}).begin;
        const auto end = static_cast<std::uint32_t>(text::next_mark(stretch_, at, line_.end, {Char::blank, Char::stop, Char::comma}));
        return end > at && end <= at + kLongestName && classify(decode(text_, end).value) == Char::blank &&
               text_.substr(at, end - at).ends_with(noun_);
    }

    // 项目 of 项目名称, the head of the column behind the numbers.
    void find_noun(const std::vector<Column>& columns, std::uint32_t serial)
    {
        constexpr std::size_t kShortestLabel = 4; // 汉字
        noun_ = {};
        if (serial + 1 >= columns.size()) return;
        const Span label = columns[serial + 1].label;
        const std::string_view words = text_.substr(label.begin, label.size());
        if (text::count_code_points(words) < kShortestLabel) return;
        const std::size_t first = decode(words, 0).size;
        noun_ = words.substr(0, first + decode(words, first).size);
    }

    // 2座, 340户; 6环卫转运站 is none, for an ordinal's unit (环) begins many words.
    [[nodiscard]] bool is_amount(std::uint32_t at) const
    {
        const auto word = lexicon_.measures.unit_words.longest(stretch_, at);
        if (!word.found(at) || word.value >= lexicon_.measures.units.size()) return false;
        const UnitKind kind = lexicon_.measures.units[word.value].kind;
        return kind != UnitKind::ordinal && kind != UnitKind::class_;
    }

    // 6月30日前|3棚户区改造: behind the last cell of a row a number that reads like an amount (棚) may begin the next.
    [[nodiscard]] bool is_behind_time(std::uint32_t at) const
    {
        constexpr std::uint32_t kLongestTime = 45; // bytes
        if (classify(text::decode_before(text_, at).value) != Char::han || classify(decode(text_, at).value) != Char::digit) return false;
        for (std::uint32_t begin = at; begin > line_.begin && at - begin < kLongestTime;) {
            begin = static_cast<std::uint32_t>(text::before(text_, begin));
            const Span time = read_time_phrase(text_, {begin, at});
            if (time.begin == begin && time.end == at) return true;
        }
        return false;
    }

    [[nodiscard]] const Number* find_number(std::uint32_t value, std::uint32_t from, bool apart) const
    {
        auto found = std::ranges::lower_bound(numbers_, std::pair{value, from}, {}, [](const Number& n) {
            return std::pair{n.value, n.span.begin};
        });
        while (apart && found != numbers_.end() && found->value == value && !found->apart) ++found;
        return found != numbers_.end() && found->value == value ? &*found : nullptr;
    }

    // Where a row is missing (an extract), only a number between blanks is taken for the next.
    [[nodiscard]] const Number* next_number(const Number& number) const
    {
        const Number* next = find_number(number.value + 1, number.span.end, false);
        for (std::uint32_t more = 2; next == nullptr && more <= kMostMissingNumbers; ++more)
            next = find_number(number.value + more, number.span.end, true);
        if (next == nullptr) { // an extract may leave out any number of rows
            const auto named = std::ranges::upper_bound(named_, number.span.begin, {}, [](const Number& n) { return n.span.begin; });
            if (named != named_.end() && named->value > number.value) return &*named;
        }
        if (next != nullptr || !timed_) return next;
        const auto soft = std::ranges::lower_bound(soft_, std::pair{number.value + 1, number.span.end}, {}, [](const Number& n) {
            return std::pair{n.value, n.span.begin};
        });
        return soft != soft_.end() && soft->value == number.value + 1 ? &*soft : nullptr;
    }

    bool read_rows(std::uint32_t from, Grid& grid)
    {
        numbers_.clear();
        soft_.clear();
        named_.clear();
        timed_ = grid.columns.back().kind == ColumnKind::deadline;
        const std::uint32_t serial =
            static_cast<std::uint32_t>(std::ranges::find(grid.columns, ColumnKind::serial, &Column::kind) - grid.columns.begin());
        find_noun(grid.columns, serial);
        collect_numbers(from);
        const Number* number = find_number(1, from, false);
        if (number == nullptr || number->span.begin > from + kLongestLeadIn) return false;
        add_section({from, number->span.begin}, grid);
        std::size_t rows = 0;
        for (; number != nullptr; number = next_number(*number)) {
            GridRow row;
            row.kind = RowKind::unsplit;
            row.span = {number->span.begin, line_.end};
            row.cells.push_back({number->span, serial});
            if (rows++ > 0) end_row(number->span.begin, grid);
            grid.rows.push_back(std::move(row));
        }
        foot_ = foot_begin(grid.rows.back().cells.front().span.end);
        Span& last = grid.rows.back().span;
        last = text::trim(text_, {last.begin, rows_end(grid.rows.back().cells.front().span.end)});
        return rows >= 2;
    }

    // A row ends in front of the next number, or of the heading that stands across the width in front of that.
    void end_row(std::uint32_t next, Grid& grid) const
    {
        Span& row = grid.rows.back().span;
        row = text::trim(text_, {row.begin, next});
        const std::uint32_t heading = section_begin(row);
        if (heading == row.end) return;
        const Span section{heading, row.end};
        row = text::trim(text_, {row.begin, heading});
        add_section(section, grid);
    }

    // …负责对接。 |二、内资签约项目: where the heading begins with which the stretch ends; its end for none.
    [[nodiscard]] std::uint32_t section_begin(Span stretch) const
    {
        for (std::uint32_t at = stretch.end; at > stretch.begin && stretch.end - at < kLongestSection;) {
            at = static_cast<std::uint32_t>(text::before(text_, at));
            if (text::han_ordinal(decode(text_, at).value) < 1 || classify(text::decode_before(text_, at).value) != Char::blank) continue;
            const bool chinese = read_mark(stretch_, at).ladder == Ladder::chinese;
            const bool whole = text::next_outer_mark(text_, at, stretch.end, {Char::stop, Char::semicolon, Char::blank}) >= stretch.end;
            if (chinese && whole && is_section_row(text_, {at, stretch.end})) return at;
        }
        return stretch.end;
    }

    void add_section(Span stretch, Grid& grid) const
    {
        stretch = text::trim(text_, stretch);
        const std::uint32_t begin = section_begin(stretch);
        if (begin == stretch.end) return;
        GridRow row;
        row.kind = RowKind::section;
        row.span = {begin, stretch.end};
        row.cells.push_back({row.span, 0});
        grid.rows.push_back(std::move(row));
    }

    // Where the last row ends: at a sum (合计65100) or a note (注：…).
    [[nodiscard]] std::uint32_t rows_end(std::uint32_t from) const
    {
        for (std::uint32_t at = from; at < foot_; at += decode(text_, at).size) {
            if (!lexicon_.table_words.may_begin(decode(text_, at).value)) continue;
            const auto word = lexicon_.table_words.longest(stretch_, at);
            if (!word.found(at)) continue;
            const Char behind = word.end < line_.end ? classify(decode(text_, word.end).value) : Char::other;
            if (word.value == static_cast<std::uint32_t>(HeadWord::total) && (behind == Char::digit || behind == Char::blank)) return at;
            if (word.value == static_cast<std::uint32_t>(HeadWord::note) && behind == Char::colon) return at;
        }
        return foot_;
    }

    // 来源：… 附件下载 behind the last row: the foot of a page, with a label in front; the end of the line for none.
    [[nodiscard]] std::uint32_t foot_begin(std::uint32_t from) const
    {
        const auto& furniture = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::furniture)];
        for (std::uint32_t at = from;
             (at = static_cast<std::uint32_t>(text::next_mark(text_, at, line_.end, {Char::blank}))) < line_.end;) {
            at += decode(text_, at).size;
            const auto word = furniture.longest(stretch_, at);
            if (word.found(at) && classify(decode(text_, word.end).value) == Char::colon) return at;
        }
        return line_.end;
    }

    std::string_view text_;
    Span line_;
    std::string_view stretch_;
    const LexiconTables& lexicon_;
    std::vector<Number> numbers_;
    std::vector<Number> named_; // between blanks, and behind each the name of a row; in the order of the text
    std::string_view noun_;     // with which such names end
    std::uint32_t foot_ = 0;    // where the foot of the page begins
    std::vector<Number> soft_;  // behind a time, and like amounts: where no other number is due
    bool timed_ = false;        // the last column holds times
};

} // namespace

std::optional<Grid> read_glued(std::string_view text, Span line, const LexiconTables& lexicon)
{
    return Reader(text, line, lexicon).read();
}

} // namespace zeren::outline
