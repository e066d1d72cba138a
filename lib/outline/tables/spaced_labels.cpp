// From each cell the longest label that begins there.
#include "outline/tables/spaced_labels.hpp"

#include "outline/tables/head.hpp"
#include "text/chars.hpp"

#include <algorithm>
#include <string>

namespace zeren::outline {
namespace {

constexpr std::size_t kMostPieces = 8;
constexpr std::size_t kLongestPiece = 15; // bytes

bool is_letter(std::string_view text, Span cell)
{
    const auto first = text::decode(text, cell.begin);
    return cell.begin + first.size == cell.end && text::classify(first.value) == text::Char::han;
}

bool is_known(std::string_view text, Span cell, const LexiconTables& lexicon)
{
    return read_head(text, cell, lexicon).kind != ColumnKind::unknown;
}

// A label of the lexicon, and nothing in front of it: 任 is no prefix of 务责任单位.
bool is_whole_label(std::string_view words, const LexiconTables& lexicon)
{
    if (lexicon.table_words.longest(words, 0).end == words.size()) return true;
    const auto word = lexicon.role_words.longest(words, 0);
    return word.end == words.size() && lexicon.words[word.value].kind == WordKind::label;
}

// The cell behind the label that begins at cell `at`; `at` where none goes over a blank.
std::size_t label_end(std::string_view text, const std::vector<Span>& cells, std::size_t at, const LexiconTables& lexicon)
{
    std::size_t end = at;
    std::size_t letters = at; // cells from here that are letters alone
    std::string words;
    for (std::size_t i = at; i < cells.size() && i - at < kMostPieces && cells[i].size() <= kLongestPiece; ++i) {
        words.append(text, cells[i].begin, cells[i].size());
        letters += letters == i && is_letter(text, cells[i]);
        if (i > at && is_whole_label(words, lexicon)) end = i + 1;
    }
    if (end > at && end > letters && is_known(text, cells[at], lexicon)) return at; // 项目 名称 of three columns
    if (end == at && letters > at + 1 && is_known(text, {cells[at].begin, cells[letters - 1].end}, lexicon)) return letters;
    return end;
}

} // namespace

std::vector<Span> join_spaced_labels(std::string_view text, const std::vector<Span>& cells, const LexiconTables& lexicon)
{
    std::vector<Span> joined;
    joined.reserve(cells.size());
    for (std::size_t at = 0; at < cells.size();) {
        const std::size_t end = std::max(label_end(text, cells, at, lexicon), at + 1);
        joined.push_back({cells[at].begin, cells[end - 1].end});
        at = end;
    }
    return joined;
}

} // namespace zeren::outline
