// Each line is looked at once; a cell is held open until its pipe comes.
#include "outline/tables/piped_cells.hpp"

#include "outline/header/header.hpp"
#include "outline/tables/cells.hpp"
#include "text/chars.hpp"
#include "text/marks.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

constexpr std::uint32_t kLongestLabel = 72;  // bytes
constexpr std::uint32_t kLongestCell = 2400; // bytes
constexpr std::size_t kMostLines = 16;       // of one cell
constexpr std::size_t kMostCells = 20000;
constexpr std::size_t kSoon = 5; // lines of a broken label, and its pipe

} // namespace

bool begins_piped(const std::vector<TableLine>& lines, std::size_t at)
{
    const std::size_t end = std::min(lines.size(), at + kSoon);
    for (std::size_t i = at; i < end && lines[i].span.size() <= kLongestLabel; ++i)
        if (lines[i].split == Split::pipes) return true;
    return false;
}

PipedCells::PipedCells(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, const LexiconTables& lexicon)
    : text_(text), lines_(lines), lexicon_(lexicon), line_(at)
{
    // The pipe in front of the first cell closes none.
    open_.span.begin = open_.span.end = lines[at].span.begin;
}

const PipedCell* PipedCells::peek(std::size_t ahead)
{
    while (at_ + ahead >= cells_.size() && cells_.size() < kMostCells && read_line()) {}
    return at_ + ahead < cells_.size() ? &cells_[at_ + ahead] : nullptr;
}

bool PipedCells::ends_at(Span part) const
{
    const auto& annex = lexicon_.header_begins[static_cast<std::size_t>(HeaderWord::annex)];
    if (part.size() <= kLongestLabel && annex.longest(text_.substr(0, part.end), part.begin).found(part.begin)) return true;
    return is_note(text_, part, lexicon_) || (line_ + 3 >= lines_.size() && is_date_line(text_, lines_[line_].span));
}

// The parts of one line; false where the cells end.
bool PipedCells::read_line()
{
    if (line_ >= lines_.size()) return false;
    const Span line = text::trim(text_, lines_[line_].span);
    if (lines_[line_].is_heading || line.size() > kLongestCell || ++open_lines_ > kMostLines) return false;
    parts_.clear();
    std::uint32_t begin = line.begin;
    for (std::uint32_t pipe = begin; (pipe = next_pipe(text_, begin, line.end)) < line.end;) {
        parts_.push_back(text::trim(text_, {begin, pipe}));
        begin = pipe + text::decode(text_, pipe).size;
    }
    const Span rest = text::trim(text_, {begin, line.end});
    const auto filled = std::ranges::count_if(parts_, [](Span part) { return !part.empty(); }) + (rest.empty() ? 0 : 1);
    if (filled > 1 || is_rule_line(text_, line)) {
        line_ = lines_.size();
        return false;
    }
    const auto take = [&](Span part) {
        if (part.empty()) return true;
        if (ends_at(part)) return false;
        if (open_.span.empty()) open_ = {part, line, part, 0};
        open_.span.end = part.end;
        open_.lines.end = line.end;
        open_.last_line = part;
        return open_.span.size() <= kLongestCell;
    };
    const bool leads = cells_.empty() && open_.span.empty();
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        if (!take(parts_[i])) {
            line_ = lines_.size();
            return false;
        }
        if (leads && i == 0 && open_.span.empty()) continue; // a pipe in front of all
        open_.behind = rest.empty() && i + 1 == parts_.size() ? line_ + 1 : line_;
        if (open_.span.empty()) open_.span = {lines_[line_].span.end, lines_[line_].span.end};
        cells_.push_back(open_);
        open_ = {};
        open_lines_ = rest.empty() ? 0 : 1;
    }
    if (!take(rest)) {
        line_ = lines_.size();
        return false;
    }
    ++line_;
    return true;
}

} // namespace zeren::outline
