// The cells that stand between pipes, on lines of their own, one behind the other.
//
//     | 县教⏎体局⏎| 新建小学3所⏎|        two cells, the first on two lines
//     县住建局⏎|⏎|⏎12月底⏎|             three, the second empty
//
// They end where no pipe closes what has begun: at the end, a heading, a note, an annex, the date of the notice, a row that stands on one line.
// Test: tests/unit/table_piped_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/tables/grid.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace zeren::outline {

struct PipedCell {
    Span span;              // may be empty
    Span lines;             // on which it stands, whole
    Span last_line;         // its words there
    std::size_t behind = 0; // the line behind it and its pipe
};

class PipedCells {
public:
    PipedCells(std::string_view text, const std::vector<TableLine>& lines, std::size_t at, const LexiconTables& lexicon);

    // The cell that stands `ahead` cells ahead; null when there are fewer. Reads no further than it must.
    const PipedCell* peek(std::size_t ahead);
    void drop(std::size_t count) { at_ += count; }

private:
    bool read_line();
    bool ends_at(Span part) const;

    std::string_view text_;
    const std::vector<TableLine>& lines_;
    const LexiconTables& lexicon_;
    std::size_t line_;
    std::vector<PipedCell> cells_;
    std::size_t at_ = 0;
    std::vector<Span> parts_; // between the pipes of a line, kept for its memory
    PipedCell open_;          // what no pipe has closed yet
    std::size_t open_lines_ = 0;
};

// Whether cells between pipes may begin on line `at`: a few words, and a pipe on that line or soon below.
bool begins_piped(const std::vector<TableLine>& lines, std::size_t at);

} // namespace zeren::outline
