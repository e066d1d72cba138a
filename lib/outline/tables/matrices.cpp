// The columns of offices are found first; then every cell below them has to be a mark.
#include "outline/tables/matrices.hpp"

#include "outline/clauses/list_shape.hpp"
#include "text/chars.hpp"

namespace zeren::outline {
namespace {

constexpr std::size_t kFewestOffices = 2;
constexpr std::size_t kFewestMarks = 2;

// 牵头, 配合, ★, ○, √.
bool is_mark(std::string_view cell, const LexiconTables& lexicon)
{
    const auto first = text::decode(cell, 0);
    const text::Char kind = text::classify(first.value);
    const bool sign = first.size == cell.size() && kind != text::Char::han && kind != text::Char::digit;
    return sign || is_duty_word(cell, lexicon);
}

} // namespace

std::vector<std::size_t> office_columns(std::string_view text, const std::vector<Span>& head, const LexiconTables& lexicon)
{
    std::vector<std::size_t> offices;
    for (std::size_t column = 0; column < head.size(); ++column) {
        if (offices.empty() && column + kFewestOffices > head.size()) break;
        if (!head[column].empty() && looks_like_parties(text, head[column], lexicon)) offices.push_back(column);
    }
    if (offices.size() < kFewestOffices) offices.clear();
    return offices;
}

bool holds_marks(std::string_view text, const std::vector<std::size_t>& offices, const RowCells& rows, const LexiconTables& lexicon)
{
    std::size_t marks = 0;
    for (const std::vector<Span>& row : rows) {
        for (const std::size_t column : offices) {
            const Span cell = column < row.size() ? text::trim(text, row[column]) : Span{};
            if (cell.empty()) continue;
            if (!is_mark(text.substr(cell.begin, cell.size()), lexicon)) return false;
            ++marks;
        }
    }
    return marks >= kFewestMarks;
}

} // namespace zeren::outline
