// T4 with its lines kept: the cells of each row ran together, the rows did not.
//
//     序号工作任务牵头单位责任单位完成时限
//     1新建高标准农田2.4万亩，完成土地整理项目5个县国土资源局县农业局、县财政局10月底前
//
// The time is the longest at the end. Lists part where a name ends and the level that begins the names of this row (县) follows; the task
// ends at the last such level before the first name's ending. Where that leaves a doubt the row is unsplit: nobody is guessed.
// Test: tests/unit/tables_test.cpp.
#include "outline/table_grid.hpp"

#include "outline/list_shape.hpp"
#include "outline/times.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"

#include <algorithm>
#include <array>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kFewestLabels = 4;
constexpr std::uint32_t kLongestTime = 60;  // bytes
constexpr std::uint32_t kLongestName = 60;  // bytes
constexpr std::uint32_t kShortestName = 9;  // bytes
constexpr std::uint32_t kLongestRow = 2400; // bytes

// The level with which the names behind a pause begin: 县 of 县农业局、县财政局. 0 where fewer than two names tell it.
char32_t level_of_names(std::string_view text, const std::vector<Span>& rows)
{
    std::array<int, text::kLevels.size()> counts{};
    for (const Span row : rows) {
        for (std::uint32_t at = row.begin; at < row.end;) {
            const auto c = decode(text, at);
            at += c.size;
            if (classify(c.value) != Char::pause) continue;
            const std::size_t level = text::kLevels.find(text::fold(decode(text, at).value));
            if (level != std::u32string_view::npos) ++counts[level];
        }
    }
    const auto most = std::ranges::max_element(counts);
    return *most < 2 ? U'\0' : text::kLevels[static_cast<std::size_t>(most - counts.begin())];
}

// Serial, task, then columns of units, and perhaps a time at the end: what the shape of the cells can tell apart.
bool can_be_cut(const std::vector<Column>& columns)
{
    if (columns.size() < kFewestLabels || columns[0].kind != ColumnKind::serial || columns[1].kind != ColumnKind::task) return false;
    const std::size_t end = columns.size() - (columns.back().kind == ColumnKind::deadline);
    return std::all_of(columns.begin() + 2, columns.begin() + static_cast<std::ptrdiff_t>(end),
                       [](const Column& column) { return column.kind == ColumnKind::units; });
}

class RowCutter {
public:
    RowCutter(std::string_view text, Span row, const std::vector<Column>& columns, char32_t level, const LexiconTables& lexicon)
        : text_(text), row_(row), columns_(columns), level_(level), lexicon_(lexicon)
    {
    }

    // The cells behind the serial; none in doubt.
    std::vector<GridCell> cut()
    {
        std::vector<GridCell> cells;
        std::uint32_t end = row_.end;
        const auto last = static_cast<std::uint32_t>(columns_.size() - 1);
        const bool timed = columns_.back().kind == ColumnKind::deadline;
        if (timed) {
            end = time_begin();
            if (end == row_.end) return {};
            cells.push_back({{end, row_.end}, last});
        }
        for (std::uint32_t column = timed ? last - 1 : last; column > 1; --column) {
            const std::uint32_t begin = column == 2 ? first_name_begin(end) : list_begin(end);
            if (begin == end) return {};
            cells.push_back({{begin, end}, column});
            end = begin;
        }
        if (name_before(end) != end || end <= row_.begin) return {}; // one list more than columns
        cells.push_back({{row_.begin, end}, 1});
        std::ranges::reverse(cells);
        return cells;
    }

private:
    [[nodiscard]] bool ends_name(std::uint32_t begin, std::uint32_t end) const
    {
        return end >= begin + kShortestName && end <= begin + kLongestName && looks_like_parties(text_, {begin, end}, lexicon_);
    }
    [[nodiscard]] bool opens_name(std::uint32_t at) const
    {
        return text::fold(decode(text_, at).value) == level_ ||
               lexicon_.collective_openers.longest(text_.substr(0, row_.end), at).found(at);
    }

    // The name between the mark at `mark` and `end`: moves `end` in front of it; false where it is none.
    bool take_name(std::uint32_t mark, std::uint32_t& end) const
    {
        const std::uint32_t behind = mark + decode(text_, mark).size;
        if (!opens_name(behind) || !ends_name(behind, end)) return false;
        end = mark;
        return true;
    }

    [[nodiscard]] std::uint32_t time_begin() const
    {
        std::uint32_t begin = row_.end;
        for (std::uint32_t at = row_.end; at > row_.begin && row_.end - at < kLongestTime;) {
            at = static_cast<std::uint32_t>(text::before(text_, at));
            const bool digit = classify(text::decode_before(text_, at).value) == Char::digit;
            const Span time = digit ? Span{} : read_time_phrase(text_, {at, row_.end});
            if (time.begin == at && time.end == row_.end) begin = at;
        }
        return begin;
    }

    // Where the list that ends at `end` begins, when another list ends there; `end` when none does.
    [[nodiscard]] std::uint32_t list_begin(std::uint32_t end) const
    {
        std::uint32_t name = end;
        for (std::uint32_t at = end; at > row_.begin && name - at < kLongestName;) {
            at = static_cast<std::uint32_t>(text::before(text_, at));
            const Char kind = classify(decode(text_, at).value);
            if (kind == Char::pause || kind == Char::comma) {
                if (!take_name(at, name)) return end;
                continue;
            }
            if (!opens_name(at) || !ends_name(at, name) || !ends_name(name_before(at), at)) continue;
            return at;
        }
        return end;
    }
    // Where a name that ends at `end` may begin.
    [[nodiscard]] std::uint32_t name_before(std::uint32_t end) const
    {
        for (std::uint32_t at = end; at > row_.begin && end - at < kLongestName;) {
            at = static_cast<std::uint32_t>(text::before(text_, at));
            if (classify(decode(text_, at).value) != Char::han) break;
            if (opens_name(at) && ends_name(at, end)) return at;
        }
        return end;
    }

    // The first list: its first name begins at the last character of its level, behind a word or a number that is no name.
    [[nodiscard]] std::uint32_t first_name_begin(std::uint32_t end) const
    {
        std::uint32_t name = end;
        for (std::uint32_t at = end; at > row_.begin && name - at < kLongestName;) {
            at = static_cast<std::uint32_t>(text::before(text_, at));
            const char32_t c = decode(text_, at).value;
            if (classify(c) == Char::pause) {
                if (!take_name(at, name)) return end;
                continue;
            }
            if (!opens_name(at) || !ends_name(at, name)) continue;
            if (text::decode_before(text_, at).value == c) at = static_cast<std::uint32_t>(text::before(text_, at)); // 市市场监管局
            return at;
        }
        return end;
    }

    std::string_view text_;
    Span row_;
    const std::vector<Column>& columns_;
    char32_t level_;
    const LexiconTables& lexicon_;
};

// The digits at the beginning of the line, with a word right behind them; empty when it is not `due`.
Span serial_at(std::string_view text, Span line, std::uint32_t due)
{
    std::uint32_t at = line.begin;
    std::uint32_t value = 0;
    while (at < line.end && classify(decode(text, at).value) == Char::digit && value < 1000) {
        value = value * 10 + static_cast<std::uint32_t>(text::fold(decode(text, at).value) - U'0');
        at += decode(text, at).size;
    }
    const bool word = at < line.end && classify(decode(text, at).value) == Char::han;
    return value == due && word ? Span{line.begin, at} : Span{line.begin, line.begin};
}

} // namespace

std::optional<Grid> read_glued_rows(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, std::size_t& next,
                                    const LexiconTables& lexicon)
{
    Grid grid;
    grid.columns = read_glued_labels(text, lines[at].span, lexicon);
    if (grid.columns.size() < kFewestLabels || !is_head(grid.columns) || grid.columns.front().kind != ColumnKind::serial)
        return std::nullopt;
    choose_task(grid.columns);
    std::vector<Span> serials;
    std::vector<Span> rows; // behind their serials
    for (std::size_t line = at + 1; line < lines.size() && lines[line].span.size() <= kLongestRow; ++line) {
        const Span serial = serial_at(text, lines[line].span, static_cast<std::uint32_t>(line - at));
        if (serial.empty()) break;
        serials.push_back(serial);
        rows.push_back({serial.end, text::trim(text, lines[line].span).end});
    }
    if (rows.size() < 2) return std::nullopt;
    const char32_t level = can_be_cut(grid.columns) ? level_of_names(text, rows) : U'\0';
    for (std::size_t i = 0; i < rows.size(); ++i) {
        GridRow row;
        row.span = {serials[i].begin, rows[i].end};
        row.cells.push_back({serials[i], 0});
        const std::vector<GridCell> cells =
            level == U'\0' ? std::vector<GridCell>{} : RowCutter(text, rows[i], grid.columns, level, lexicon).cut();
        if (cells.empty()) row.kind = RowKind::unsplit;
        row.cells.insert(row.cells.end(), cells.begin(), cells.end());
        grid.rows.push_back(std::move(row));
    }
    next = at + 1 + rows.size();
    grid.span = text::trim(text, {lines[at].span.begin, lines[next - 1].span.end});
    return grid;
}

} // namespace zeren::outline
