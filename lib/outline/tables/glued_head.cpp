// A walk over the labels of the lexicon; what stands between two of them is a label of the table's own.
#include "outline/tables/glued_head.hpp"

#include "text/chars.hpp"
#include "text/list_words.hpp"
#include "text/marks.hpp"
#include "text/time_words.hpp"

#include <algorithm>

namespace zeren::outline {
namespace {

using text::Char;
using text::classify;
using text::decode;

constexpr std::size_t kMostLabels = 24;
constexpr std::uint32_t kLongestGap = 36; // bytes of a label that the lexicon lacks
constexpr int kMostGaps = 3;

class Reader {
public:
    Reader(std::string_view text, Span stretch, const LexiconTables& lexicon, Gaps gaps)
        : text_(text), end_(stretch.end), stretch_(text.substr(0, stretch.end)), lexicon_(lexicon), gaps_(gaps)
    {
    }

    std::uint32_t read(std::uint32_t at, std::vector<Column>& columns) const
    {
        int gaps = 0;
        std::uint32_t behind = at;
        std::uint32_t begin = at;
        for (std::uint32_t next = at; next < end_ && next <= begin + kLongestGap && columns.size() < kMostLabels;) {
            if (next > at && (is_serial_word(stretch_, next, lexicon_) || (next == begin && opens_first_row(next)))) break;
            const std::uint32_t end = label_end(next);
            const Char kind = classify(decode(text_, next).value);
            if (end == next) {
                const bool parted = kind == Char::blank && !text::trim(text_, {begin, next}).empty(); // 合计 1龙池景区项目
                if (parted || (kind != Char::han && kind != Char::digit && kind != Char::blank && kind != Char::latin)) break;
                next += decode(text_, next).size;
                continue;
            }
            const bool whole = text::trim(text_, {begin, next}).empty();
            if (!whole && ++gaps > kMostGaps) break;
            if (!whole && gaps_ == Gaps::apart) columns.push_back(read_head(text_, text::trim(text_, {begin, next}), lexicon_));
            columns.push_back(read_head(text_, {whole || gaps_ == Gaps::apart ? next : begin, end}, lexicon_));
            behind = begin = next = skip_bracket(end);
        }
        return behind;
    }

private:
    // The end of the longest label at `at`, with those that it is joined to (联系人及联系方式); `at` when there is none.
    [[nodiscard]] std::uint32_t label_end(std::uint32_t at) const
    {
        std::uint32_t end = word_end(at);
        for (std::uint32_t behind = end > at ? behind_joiner(end) : end; behind > end; behind = behind_joiner(end)) {
            const std::uint32_t next = word_end(behind);
            if (next == behind) break;
            end = next;
        }
        return end;
    }

    [[nodiscard]] std::uint32_t behind_joiner(std::uint32_t at) const
    {
        for (const std::string_view joiner : text::kJoiners)
            if (stretch_.substr(at).starts_with(joiner)) return at + static_cast<std::uint32_t>(joiner.size());
        return at;
    }

    [[nodiscard]] std::uint32_t word_end(std::uint32_t at) const
    {
        const auto head = lexicon_.table_words.longest(stretch_, at);
        const auto word = lexicon_.role_words.longest(stretch_, at);
        std::uint32_t end = at;
        if (head.found(at) && head.value != static_cast<std::uint32_t>(HeadWord::total) &&
            head.value != static_cast<std::uint32_t>(HeadWord::note))
            end = head.end;
        if (word.found(at) && lexicon_.words[word.value].kind == WordKind::label) end = std::max(end, word.end);
        return end;
    }

    [[nodiscard]] std::uint32_t skip_bracket(std::uint32_t at) const
    {
        if (!text::is_round_open(decode(text_, at).value)) return at;
        for (std::uint32_t next = at; next < end_ && next < at + kLongestGap; next += decode(text_, next).size) {
            if (text::is_round_close(decode(text_, next).value)) return next + decode(text_, next).size;
        }
        return at;
    }

    // 牵头领导|1龙池景区项目: a number behind the last label, and no year (2009年计划投资) of the next.
    [[nodiscard]] bool opens_first_row(std::uint32_t at) const
    {
        const std::uint32_t begin = at;
        while (at < end_ && classify(decode(text_, at).value) == Char::digit) at += decode(text_, at).size;
        const char32_t behind = decode(text_, at).value;
        return at > begin && classify(behind) == Char::han && !text::is_one_of(text::kTimeUnits, text::fold(behind));
    }

    std::string_view text_;
    std::uint32_t end_;
    std::string_view stretch_;
    const LexiconTables& lexicon_;
    Gaps gaps_;
};

} // namespace

bool is_serial_word(std::string_view text, std::uint32_t at, const LexiconTables& lexicon)
{
    const auto found = lexicon.table_words.longest(text, at);
    return found.found(at) && found.value == static_cast<std::uint32_t>(HeadWord::serial);
}

std::uint32_t read_labels_beside(std::string_view text, Span stretch, std::vector<Column>& columns, const LexiconTables& lexicon)
{
    return Reader(text, stretch, lexicon, Gaps::joined).read(stretch.begin, columns);
}

std::vector<Column> read_numbered_labels(std::string_view text, Span line, Gaps gaps, const LexiconTables& lexicon)
{
    std::vector<Column> columns;
    if (!is_serial_word(text.substr(0, line.end), line.begin, lexicon)) return columns;
    if (Reader(text, line, lexicon, gaps).read(line.begin, columns) < line.end) columns.clear();
    return columns;
}

} // namespace zeren::outline
