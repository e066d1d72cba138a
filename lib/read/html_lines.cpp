// Builds the canonical text of a page line by line.
//
// White space of the source is one blank, none between two 汉字 where the source only wrapped its line (CSS Text 3, section 4.1.3),
// and none at the ends of a line. A no-break space is a blank that stays. Control characters are dropped. In a cell a line ends in
// a newline and makes no block; cells are joined by a tab, rows by a newline. Which element breaks a line: html.cpp.
// Test: tests/unit/read_html_test.cpp.
#include "read/html_lines.hpp"

#include "read/file.hpp"
#include "text/chars.hpp"
#include "text/utf8.hpp"

#include <limits>
#include <utility>

namespace zeren::reading {

namespace {

constexpr std::uint32_t kMaxAddressable = std::numeric_limits<std::uint32_t>::max();

// As wide as a 汉字: between two of these a wrapped line leaves no blank.
bool is_wide(char32_t c) noexcept { return c >= 0x2E80 || c == 0x2014 || c == 0x2026 || (c >= 0x2018 && c <= 0x201D); }

} // namespace

void HtmlLines::text(std::string_view text, bool preformatted)
{
    for (std::size_t at = 0; at < text.size();) {
        const text::CodePoint c = text::decode(text, at);
        const std::string_view character = text.substr(at, c.size);
        at += c.size;
        const bool feed = c.value == '\n' || (c.value == '\r' && !text.substr(at).starts_with('\n'));
        if (c.value == 0x2028 || c.value == 0x2029 || (feed && preformatted)) {
            break_line();
        } else if (c.value == ' ' || (c.value >= '\t' && c.value <= '\r') || c.value == 0x85) {
            if (preformatted && c.value != '\r') put(" ", ' ');
            if (!preformatted && gap_ != Gap::line) gap_ = feed || c.value == '\r' ? Gap::line : Gap::blank;
        } else if (c.value == 0xA0) {
            put(" ", ' ');
        } else if (c.value >= 0x20 && c.value != 0x7F) {
            put(character, c.value);
        }
    }
}

void HtmlLines::put(std::string_view character, char32_t value)
{
    if (line_.empty()) line_kind_ = kind_;
    const bool wrapped = gap_ == Gap::line && is_wide(last_) && is_wide(value);
    if (gap_ != Gap::none && !line_.empty() && !wrapped) line_ += ' ';
    gap_ = Gap::none;
    line_ += character;
    last_ = value;
}

void HtmlLines::break_line()
{
    const std::string line = std::exchange(line_, {});
    gap_ = Gap::none;
    last_ = 0;
    if (line.size() + content_.size() >= kMaxAddressable) refuse_size(kMaxAddressable, {});
    const Span trimmed = text::trim(line, {0, static_cast<std::uint32_t>(line.size())});
    if (trimmed.empty()) return;
    if (in_cell_ ? size() > cell_begin_ : !content_.empty()) content_ += '\n';
    const std::uint32_t begin = size();
    content_.append(line, trimmed.begin, trimmed.size());
    if (!in_cell_) blocks_.push_back({line_kind_, {begin, size()}, {}});
}

void HtmlLines::begin_table()
{
    break_line();
    if (!content_.empty()) content_ += '\n';
    table_ = {Block::Kind::table, {size(), size()}, {}};
    first_row_ = true;
}

void HtmlLines::begin_row(bool written)
{
    if (written && !std::exchange(first_row_, false)) content_ += '\n';
    row_written_ = written;
    first_cell_ = true;
}

void HtmlLines::begin_cell()
{
    if (row_written_ && !std::exchange(first_cell_, false)) content_ += '\t';
    in_cell_ = true;
    cell_begin_ = size();
}

void HtmlLines::end_cell(const Cell& cell)
{
    break_line();
    in_cell_ = false;
    table_.cells.push_back(cell);
    table_.cells.back().span = {cell_begin_, size()};
}

void HtmlLines::end_table()
{
    table_.span.end = size();
    if (!table_.span.empty()) blocks_.push_back(std::move(table_));
    else if (!content_.empty()) content_.pop_back(); // the newline before it
}

} // namespace zeren::reading
