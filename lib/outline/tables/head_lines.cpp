// The head of a table whose cells stand one a line, some of them broken over lines.
//
//     序号
//     具 体 内 容
//     牵头              a cell over two lines: the label 牵头部门 goes over the break
//     部门
//     完成
//     时间
//
// A line goes on with the one above where a label of the lexicon goes over the break between them and what follows is no label alone; so
// 责任单位 and 责任人 stay two columns. 项目 and 类别 are labels alone and together: both readings are given, and the rows decide.
// The labels may also have run together on one line (实事内容工作任务责任单位进展情况). Test: tests/unit/table_head_lines_test.cpp.
#include "outline/tables/head_lines.hpp"

#include "outline/tables/cells.hpp"
#include "outline/tables/glued_head.hpp"
#include "text/chars.hpp"
#include "text/list_words.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kLongestHeadCell = 72; // bytes
constexpr std::uint32_t kLongestPart = 24;     // bytes of a line of a broken cell
constexpr std::size_t kMostParts = 4;          // lines of a broken cell
constexpr std::size_t kMostColumns = 24;
constexpr std::size_t kFewestColumns = 3;
constexpr std::uint32_t kLongestUnknown = 15; // code points of a label that the lexicon lacks
constexpr std::size_t kLongestTwin = 2;       // code points of a label that is half of a longer one

enum class Twins : std::uint8_t { apart, joined };

std::string_view words(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

// （万元） below 总投资.
bool is_bracket(std::string_view text, Span part)
{
    return text::is_round_open(text::decode(text, part.begin).value) && text::is_round_close(text::decode_before(text, part.end).value);
}

// Labels that the lexicon lacks between the last known one and the number of the first row.
enum class Tail : std::uint8_t { none, labels };

// What a line says by itself. It is asked for as a cell, as a part of the cell above, and again by each reading of the head.
class KnownLines {
public:
    const Column& at(std::size_t line, std::string_view text, Span cell, const LexiconTables& lexicon)
    {
        Known& known = known_[line % known_.size()];
        if (known.line != line) known = {line, read_head(text, cell, lexicon)};
        return known.column;
    }

private:
    struct Known {
        std::size_t line = static_cast<std::size_t>(-1);
        Column column;
    };
    std::array<Known, 8> known_;
};

class HeadLines {
public:
    HeadLines(std::string_view text, const std::vector<TableLine>& lines, Twins twins, Tail tail, KnownLines& known,
              const LexiconTables& lexicon)
        : text_(text), lines_(lines), twins_(twins), tail_(tail), known_(known), lexicon_(lexicon)
    {
    }

    std::optional<StreamHead> read(std::size_t at)
    {
        StreamHead head;
        std::vector<Column> waiting;
        for (std::size_t i = at; i < lines_.size() && head.columns.size() < kMostColumns;) {
            if (lines_[i].span.size() > kLongestHeadCell) break;
            const std::optional<Span> cell = cell_of_line(text_, lines_[i].span);
            if (!cell) break;
            if (cell->empty()) {
                ++i;
                continue;
            }
            const Column first = known_.at(i, text_, *cell, lexicon_);
            const std::size_t last = last_part(i, *cell, first.kind != ColumnKind::unknown);
            const Span whole{cell->begin, last == i ? cell->end : part(last).end};
            Column column = last == i ? first : read_head(text_, whole, lexicon_);
            if (column.kind == ColumnKind::unknown) {
                if (head.columns.empty()) break;    // most lines of a notice
                if (is_serial_cell(text_, whole)) { // 1: the first row
                    if (tail_ == Tail::labels && !waiting.empty()) {
                        head.columns.insert(head.columns.end(), waiting.begin(), waiting.end());
                        head.end = i;
                    }
                    break;
                }
                stopped_at_label_ = true;
                if ((!waiting.empty() && tail_ == Tail::none) || !could_be_label(head, whole)) break;
                waiting.push_back(column);
                i = last + 1;
                continue;
            }
            const bool again = std::ranges::any_of(
                head.columns, [&](const Column& known) { return words(text_, known.label) == words(text_, column.label); });
            if (again) break;
            head.columns.insert(head.columns.end(), waiting.begin(), waiting.end());
            waiting.clear();
            head.columns.push_back(column);
            head.end = i = last + 1;
        }
        if (head.columns.size() < kFewestColumns || !is_head(head.columns, tail_ == Tail::labels ? 2 : 3)) return std::nullopt;
        choose_task(head.columns);
        return head;
    }

    // Whether the other readings of twins and of labels behind the last known one could differ from this.
    [[nodiscard]] bool met_twins() const noexcept { return met_twins_; }
    [[nodiscard]] bool stopped_at_label() const noexcept { return stopped_at_label_; }

private:
    // A few words without a mark, in the head of a table that numbers its rows.
    [[nodiscard]] bool could_be_label(const StreamHead& head, Span cell) const
    {
        if (tail_ == Tail::none) return true;
        const CellLook look = look_at(text_, cell, lexicon_);
        return head.columns.front().kind == ColumnKind::serial && !look.several && !look.parties && !look.persons && !look.labelled &&
               !is_section_row(text_, cell) && look.length <= kLongestUnknown && without_stop(text_, cell) == cell;
    }

    // The words of a line that may be part of a broken cell; empty when it is none.
    [[nodiscard]] Span part(std::size_t i) const
    {
        if (i >= lines_.size() || lines_[i].span.size() > kLongestPart) return {};
        return cell_of_line(text_, lines_[i].span).value_or(Span{});
    }

    // The last line of the cell that begins at line `at`; `alone`: the part in front of the break is a label.
    [[nodiscard]] std::size_t last_part(std::size_t at, Span cell, bool alone)
    {
        std::size_t last = at;
        if (cell.size() > kLongestPart) return last;
        std::size_t parts = 1;
        for (std::size_t i = at + 1; i < lines_.size() && i <= at + 2 * kMostParts && parts < kMostParts; ++i) {
            const Span next = part(i);
            if (next.empty()) {
                if (i < lines_.size() && text::trim(text_, lines_[i].span).empty()) continue;
                break;
            }
            const bool known = known_.at(i, text_, next, lexicon_).kind != ColumnKind::unknown;
            const bool twins = known && alone && is_short(cell) && is_short(next);
            const bool twin = twins && twins_ == Twins::joined;
            if (known && alone && !twins) break;
            const bool over = goes_over({cell.begin, next.end}, cell, next.begin);
            met_twins_ = met_twins_ || (twins && over);
            if (known && alone && !twin) break;
            if (is_bracket(text_, next) && last + 1 == i && alone) return i; // 总投资, （万元）
            ++parts;
            if (over) last = i;
            else if (known) break;
            alone = last == i;
        }
        return last;
    }

    [[nodiscard]] bool is_short(Span span) const { return text::count_code_points(words(text_, span)) <= kLongestTwin; }

    // Whether the label at the end of `cell` goes over the break at `at`: it begins in `first`, the first line, or behind a level (市级).
    [[nodiscard]] bool goes_over(Span cell, Span first, std::uint32_t at) const
    {
        const bool leveled = is_short(first) && text::is_level(text::decode(text_, first.begin).value);
        return label_begin(text_, cell, lexicon_) < (leveled ? at : first.end) &&
               read_head(text_, cell, lexicon_).kind != ColumnKind::unknown;
    }

    std::string_view text_;
    const std::vector<TableLine>& lines_;
    Twins twins_;
    Tail tail_;
    KnownLines& known_;
    const LexiconTables& lexicon_;
    bool met_twins_ = false;
    bool stopped_at_label_ = false;
};

// The reading with as many columns as the first row below has cells: words of its own may be one column or begin a label.
std::vector<Column> read_numbered_labels(std::string_view text, const std::vector<TableLine>& lines, std::size_t at,
                                         const LexiconTables& lexicon)
{
    for (const Gaps gaps : {Gaps::joined, Gaps::apart}) {
        std::vector<Column> columns = read_numbered_labels(text, lines[at].span, gaps, lexicon);
        if (columns.empty() || columns.size() == lines_of_row(text, lines, at + 1)) return columns;
    }
    return {};
}

// A glued head and the lines of labels below it that name parts of its last column (一季度二季度三季度四季度).
std::optional<StreamHead> read_glued_head(std::string_view text, const std::vector<TableLine>& lines, std::size_t at,
                                          const LexiconTables& lexicon)
{
    if (lines[at].span.size() > kLongestHeadCell * 3) return std::nullopt;
    StreamHead head;
    head.columns = read_glued_labels(text, lines[at].span, lexicon);
    if (head.columns.empty()) head.columns = read_numbered_labels(text, lines, at, lexicon);
    if (head.columns.size() <= kFewestColumns || !is_head(head.columns)) return std::nullopt;
    for (head.end = at + 1; head.end < lines.size(); ++head.end) {
        const std::vector<Column> below =
            lines[head.end].span.size() > kLongestHeadCell ? std::vector<Column>{} : read_glued_labels(text, lines[head.end].span, lexicon);
        if (below.empty() || std::ranges::any_of(below, [](const Column& column) { return column.kind != ColumnKind::field; })) break;
    }
    choose_task(head.columns);
    return head;
}

} // namespace

std::optional<Span> cell_of_line(std::string_view text, Span line)
{
    Span cell;
    for (std::uint32_t begin = line.begin;;) {
        const std::uint32_t pipe = next_pipe(text, begin, line.end);
        const Span part = text::trim(text, {begin, pipe});
        if (!part.empty() && !cell.empty()) return std::nullopt;
        if (!part.empty()) cell = part;
        if (pipe >= line.end) return cell;
        begin = pipe + text::decode(text, pipe).size;
    }
}

std::size_t lines_of_row(std::string_view text, const std::vector<TableLine>& lines, std::size_t at)
{
    const auto has_number = [&](std::size_t line) {
        const std::optional<Span> cell = line < lines.size() ? cell_of_line(text, lines[line].span) : std::nullopt;
        return cell && is_serial_cell(text, *cell);
    };
    if (!has_number(at)) return 0;
    for (std::size_t length = 1; length <= kMostColumns && at + length < lines.size(); ++length)
        if (has_number(at + length)) return length;
    return 0;
}

std::vector<StreamHead> read_stream_heads(std::string_view text, const std::vector<TableLine>& lines, std::size_t at,
                                          const LexiconTables& lexicon)
{
    std::vector<StreamHead> heads;
    const auto add = [&](std::optional<StreamHead>&& head) {
        if (!head) return;
        const bool known = std::ranges::any_of(
            heads, [&](const StreamHead& one) { return one.columns.size() == head->columns.size() && one.end == head->end; });
        if (!known) heads.push_back(*std::move(head));
    };
    if (lines[at].span.size() > kLongestHeadCell) { // most lines of a notice
        if (std::optional<StreamHead> glued = read_glued_head(text, lines, at, lexicon)) heads.push_back(*std::move(glued));
        return heads;
    }
    KnownLines lines_known;
    HeadLines plain(text, lines, Twins::apart, Tail::none, lines_known, lexicon);
    add(plain.read(at));
    const bool twins = plain.met_twins(); // the other readings only where they could differ: each costs as much as the first
    const bool labels = plain.stopped_at_label();
    if (twins) add(HeadLines(text, lines, Twins::joined, Tail::none, lines_known, lexicon).read(at));
    if (labels) add(HeadLines(text, lines, Twins::apart, Tail::labels, lines_known, lexicon).read(at));
    if (twins && labels) add(HeadLines(text, lines, Twins::joined, Tail::labels, lines_known, lexicon).read(at));
    if (!heads.empty()) return heads;
    if (std::optional<StreamHead> glued = read_glued_head(text, lines, at, lexicon)) heads.push_back(*std::move(glued));
    return heads;
}

std::vector<std::vector<Column>> readings_of(const StreamHead& head)
{
    std::vector<std::vector<Column>> readings = {head.columns};
    const auto task = std::ranges::find(head.columns, ColumnKind::task, &Column::kind);
    if (task == head.columns.end() || std::next(task) == head.columns.end() || std::next(task)->kind != ColumnKind::content)
        return readings;
    std::vector<Column> without = head.columns;
    without.erase(without.begin() + (task - head.columns.begin()));
    if (!is_head(without)) return readings;
    choose_task(without);
    readings.push_back(std::move(without));
    return readings;
}

} // namespace zeren::outline
