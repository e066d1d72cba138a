// text.hpp: a notice as text, before anybody has understood it.
//
// `Text` is what the readers make of bytes (read.hpp) and what parse() takes (parse.hpp): one canonical UTF-8 string, and blocks
// that point into it. Plain UTF-8 text is its own canonical string byte for byte (a BOM is no part of it; CRLF stays). Other
// formats yield the text that they contain: a cell's text stands once, cells joined by a tab, rows by a newline.
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace zeren {
inline namespace v0 {

// One cell of a table, with the rows and columns that it covers.
struct Cell {
    Span span; // empty for an empty cell
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t row_span = 1;
    std::uint32_t column_span = 1;

    friend bool operator==(const Cell&, const Cell&) = default;
};

// A paragraph, or a table with its cells. Paragraphs of plain text are its lines; blank lines are no blocks. Blocks stand in the
// order of the text and never overlap.
struct Block {
    enum class Kind : std::uint8_t { paragraph, heading, table };

    Kind kind = Kind::paragraph;
    Span span; // without the line break
    std::vector<Cell> cells;

    friend bool operator==(const Block&, const Block&) = default;
};

struct Text {
    Source source;
    std::string content; // canonical: valid UTF-8
    std::string sha256;  // of content, lower-case hexadecimal; where it is empty, parse() fills it in
    std::vector<Block> blocks;
    std::vector<Diagnostic> diagnostics; // what reading found: undecodable bytes, a guessed charset

    friend bool operator==(const Text&, const Text&) = default;
};

} // namespace v0
} // namespace zeren
