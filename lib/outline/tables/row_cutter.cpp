// From the end of each row to its beginning.
#include "outline/tables/row_cutter.hpp"

#include "outline/clauses/list_shape.hpp"
#include "outline/clauses/times.hpp"
#include "outline/tables/names.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/next_mark.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::uint32_t kLongestTime = 60;  // bytes
constexpr std::uint32_t kLongestName = 60;  // bytes
constexpr std::uint32_t kShortestName = 9;  // bytes
constexpr std::uint32_t kLongestRow = 2400; // bytes

// The level with which the names behind a pause begin: 县 of 县农业局、县财政局. 0 where fewer than two names tell it.
char32_t level_of_names(std::string_view text, const std::vector<GridRow>& rows)
{
    std::array<int, text::kLevels.size()> counts{};
    for (const GridRow& row : rows) {
        for (std::uint32_t at = row.span.begin; at < row.span.end;) {
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

// Serial, text, roles, and perhaps a time at the end: what the shape of the cells can tell apart.
struct Shape {
    std::uint32_t task = 0;
    std::uint32_t roles = 0; // the first column of a role
    std::uint32_t end = 0;   // behind the last
    bool timed = false;
    bool several_texts = false;
};

bool is_text(ColumnKind kind) noexcept { return kind == ColumnKind::task || kind == ColumnKind::content || kind == ColumnKind::field; }

std::optional<Shape> shape_of(const std::vector<Column>& columns)
{
    if (columns.size() < 4 || columns.front().kind != ColumnKind::serial) return std::nullopt;
    Shape shape;
    shape.timed = columns.back().kind == ColumnKind::deadline;
    shape.end = static_cast<std::uint32_t>(columns.size() - shape.timed);
    const auto roles = std::find_if_not(columns.begin() + 1, columns.end(), [](const Column& one) { return is_text(one.kind); });
    const auto task = std::ranges::find(columns, ColumnKind::task, &Column::kind);
    shape.roles = static_cast<std::uint32_t>(roles - columns.begin());
    shape.task = static_cast<std::uint32_t>(task - columns.begin());
    shape.several_texts = shape.roles > 2;
    const bool named = std::all_of(columns.begin() + shape.roles, columns.begin() + shape.end,
                                   [](const Column& one) { return one.kind == ColumnKind::units || one.kind == ColumnKind::persons; });
    const bool by_units = shape.roles < shape.end && columns[shape.end - 1].kind == ColumnKind::units; // what tells the rest apart
    return named && by_units && task < roles ? std::optional(shape) : std::nullopt;
}

using Names = std::set<std::string_view>;

class RowCutter {
public:
    // `names`: of persons in other rows.
    RowCutter(std::string_view text, Span row, const std::vector<Column>& columns, const Shape& shape, char32_t level, const Names& names,
              const LexiconTables& lexicon)
        : text_(text), row_(row), columns_(columns), shape_(shape), level_(level), names_(names), lexicon_(lexicon)
    {
    }

    // The cells behind the serial; none in doubt.
    std::vector<GridCell> cut()
    {
        std::vector<GridCell> cells;
        std::uint32_t end = row_.end;
        if (shape_.timed) {
            end = time_begin();
            if (end == row_.end) return {};
            cells.push_back({{end, row_.end}, shape_.end});
        }
        for (std::uint32_t column = shape_.end; column-- > shape_.roles;) {
            const std::uint32_t begin = cell_begin(column, end);
            if (begin == end || !is_one_cell({begin, end})) return {};
            cells.push_back({{begin, end}, column});
            end = begin;
        }
        if (name_before(end) != end || end <= row_.begin) return {}; // one list more than columns
        cells.push_back({{row_.begin, end}, shape_.task});
        std::ranges::reverse(cells);
        return cells;
    }

private:
    [[nodiscard]] bool is_persons(std::uint32_t column) const { return columns_[column].kind == ColumnKind::persons; }

    // Where the cell of a role that ends at `end` begins; `end` when that cannot be told.
    [[nodiscard]] std::uint32_t cell_begin(std::uint32_t column, std::uint32_t end) const
    {
        const bool first = column == shape_.roles;
        if (is_persons(column)) {
            const std::uint32_t begin = person_begin(end);
            return begin == end || first || ends_column(column - 1, begin) ? begin : end;
        }
        return first ? first_name_begin(end) : list_begin(end, column - 1);
    }

    // Whether a cell of that column could end at `at`.
    [[nodiscard]] bool ends_column(std::uint32_t column, std::uint32_t at) const
    {
        return is_persons(column) ? person_begin(at) < at : ends_name(name_before(at), at);
    }

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
        if (!ends_name(behind, end)) return false;
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

    // Where the list that ends at `end` begins, when a cell of the column in front ends there; `end` when none does.
    [[nodiscard]] std::uint32_t list_begin(std::uint32_t end, std::uint32_t front) const
    {
        std::uint32_t name = end;
        for (std::uint32_t at = end; at > row_.begin && name - at < kLongestName;) {
            at = static_cast<std::uint32_t>(text::before(text_, at));
            const Char kind = classify(decode(text_, at).value);
            if (kind == Char::pause || kind == Char::comma) {
                if (!take_name(at, name)) return end;
                continue;
            }
            if (!opens_name(at) || !ends_name(at, name) || !ends_column(front, at)) continue;
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

    // One name of two or three 汉字 that ends at `end`; `end` where there is none, or where both a shorter and a longer one could be meant
    // (工程|高峰, 程高峰). Behind a number with its unit, a mark or a sign the longer one is meant (92%|孟秋兰), and a name that another row
    // has is one.
    [[nodiscard]] std::uint32_t person_begin(std::uint32_t end) const
    {
        const auto back = [&](std::uint32_t at) { return static_cast<std::uint32_t>(text::before(text_, at)); };
        const std::uint32_t second = end > row_.begin ? back(end) : end;
        const std::uint32_t begin = second > row_.begin ? back(second) : end;
        if (begin >= second || begin <= row_.begin) return end;
        const std::uint32_t third = back(begin);
        const std::uint32_t behind_unit = unit_end(end);
        const bool is_short = begin >= behind_unit && could_be_person(begin, end);
        if (third < behind_unit || !could_be_person(third, end)) return is_short ? begin : end;
        if (!is_short) return third;
        const bool apart = third == behind_unit || classify(text::decode_before(text_, third).value) != Char::han;
        const bool known = names_.contains(text_.substr(third, end - third));
        if (apart || known) return third;
        return names_.contains(text_.substr(begin, end - begin)) ? begin : end;
    }

    // 12|公里, 600平方米 in front of `end`: where the unit of a number ends; the row's begin where none stands there.
    [[nodiscard]] std::uint32_t unit_end(std::uint32_t end) const
    {
        constexpr int kLongest = 8; // 汉字 of a unit and a name
        std::uint32_t run = end;
        for (int characters = 0; characters < kLongest && run > row_.begin; ++characters) {
            const auto c = text::decode_before(text_, run);
            if (classify(c.value) != Char::han) break;
            run -= c.size;
        }
        if (run == row_.begin || classify(text::decode_before(text_, run).value) != Char::digit) return row_.begin;
        const auto unit = lexicon_.measures.unit_words.longest(text_.substr(0, end), run);
        return unit.found(run) ? static_cast<std::uint32_t>(unit.end) : end; // an unknown unit: who could tell where it ends
    }

    [[nodiscard]] bool could_be_person(std::uint32_t begin, std::uint32_t end) const
    {
        const bool han = text::skip_han(text_, begin, end) == end;
        return han && looks_like_names(text_, {begin, end}, lexicon_) && !looks_like_parties(text_, {begin, end}, lexicon_);
    }

    // Whether the cell holds no end of a name with the beginning of another right behind it: 县水务局市水利院.
    [[nodiscard]] bool is_one_cell(Span cell) const
    {
        std::uint32_t begin = cell.begin;
        const auto is_collective = [&](std::uint32_t at) { // 有关乡镇人民政府
            return lexicon_.collective_openers.longest(text_.substr(0, cell.end), at).found(at);
        };
        bool collective = is_collective(begin);
        for (std::uint32_t at = cell.begin; at < cell.end; at += decode(text_, at).size) {
            const char32_t c = decode(text_, at).value;
            if (classify(c) == Char::pause) {
                begin = at + decode(text_, at).size;
                collective = is_collective(begin);
            }
            if (!collective && at > begin && text::kLevels.find(text::fold(c)) != std::u32string_view::npos && ends_name(begin, at))
                return false;
        }
        return true;
    }

    std::string_view text_;
    Span row_;
    const std::vector<Column>& columns_;
    const Shape& shape_;
    char32_t level_;
    const Names& names_;
    const LexiconTables& lexicon_;
};

// Cuts the rows that can be cut, and adds the persons in them to `names`.
void cut_rows(std::string_view text, Grid& grid, const Shape& shape, char32_t level, Names& names, const LexiconTables& lexicon)
{
    for (GridRow& row : grid.rows) {
        if (row.kind != RowKind::unsplit || row.cells.size() != 1 || row.span.size() > kLongestRow) continue;
        const Span words{row.cells.front().span.end, row.span.end};
        const std::vector<GridCell> cells = RowCutter(text, words, grid.columns, shape, level, names, lexicon).cut();
        if (cells.empty()) continue;
        row.kind = RowKind::task;
        row.joins_text = shape.several_texts;
        row.cells.insert(row.cells.end(), cells.begin(), cells.end());
        for (const GridCell& cell : cells) {
            if (grid.columns[cell.column].kind == ColumnKind::persons) names.insert(text.substr(cell.span.begin, cell.span.size()));
        }
    }
}

// 项目名称 | 年度任务: the name of a work, and what is to be done, in this order and nothing else in front of the roles.
bool names_work(const Shape& shape) noexcept { return shape.task == 1 && shape.roles == 3; }

// Parts the name from the work in the rows that leave no doubt, where most of them do not. The name is the title, as no mark says that it
// was a cell: whoever reads 1渭滨大道北延全长4.7公里 sees a heading and its task.
void part_names(std::string_view text, Grid& grid, const Shape& shape, const LexiconTables& lexicon)
{
    std::vector<std::pair<GridRow*, GridCell*>> rows;
    for (GridRow& row : grid.rows) {
        if (!row.joins_text) continue;
        const auto task = std::ranges::find(row.cells, shape.task, &GridCell::column);
        if (task != row.cells.end()) rows.emplace_back(&row, &*task);
    }
    const auto begins = [&](const auto& row) { return work_begin(text, row.second->span, lexicon); };
    const auto certain = std::ranges::count_if(rows, [&](const auto& row) { return begins(row) > row.second->span.begin; });
    if (certain < 2 || static_cast<std::size_t>(certain) * 3 < rows.size() * 2) return;
    for (const auto& row : rows) {
        const std::uint32_t begin = begins(row);
        if (begin == row.second->span.begin) continue;
        row.first->title = text::trim(text, {row.second->span.begin, begin});
        row.second->span.begin = begin;
        row.first->joins_text = false;
    }
}

} // namespace

void cut_glued_rows(std::string_view text, Grid& grid, const LexiconTables& lexicon)
{
    const std::optional<Shape> shape = shape_of(grid.columns);
    const char32_t level = shape ? level_of_names(text, grid.rows) : U'\0';
    if (level == U'\0') return;
    Names names;
    cut_rows(text, grid, *shape, level, names, lexicon);
    if (!names.empty()) cut_rows(text, grid, *shape, level, names, lexicon); // once more, those that the names tell
    if (names_work(*shape)) part_names(text, grid, *shape, lexicon);
}

} // namespace zeren::outline
