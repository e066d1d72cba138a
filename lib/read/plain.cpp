// Plain text to blocks: each line that is not blank is one paragraph.
//
//     　　牵头单位：区发改委␍␊        one block, from 牵 to 委
//     　　␍␊                          none
//
// Nothing is joined here: a list that a PDF wrapped is several blocks, and lib/outline puts it together. The next place of each
// kind of line end is kept, so that each is looked for by memchr once over the whole text. Test: tests/unit/read_plain_test.cpp.
#include "read/plain.hpp"

#include "text/chars.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace zeren::reading {

namespace {

// One kind of line end: its bytes, and where the next one stands.
struct LineEnd {
    std::string_view mark;
    std::size_t next = 0;
};

// The first `mark` at or after `from`; the text's size for none.
std::size_t find_mark(std::string_view content, std::string_view mark, std::size_t from) noexcept
{
    while (from < content.size()) {
        const void* hit = std::memchr(content.data() + from, mark.front(), content.size() - from);
        if (hit == nullptr) break;
        from = static_cast<std::size_t>(static_cast<const char*>(hit) - content.data());
        if (content.compare(from, mark.size(), mark) == 0) return from;
        ++from;
    }
    return content.size();
}

class LineEnds {
public:
    explicit LineEnds(std::string_view content) noexcept : content_(content)
    {
        feed_.next = find_mark(content_, feed_.mark, 0);
        for (LineEnd& end : rare_) end.next = find_mark(content_, end.mark, 0);
        choose_rare();
    }

    // The nearest line end at or after `from`, which never decreases.
    LineEnd nearest(std::size_t from) noexcept
    {
        if (feed_.next < from) feed_.next = find_mark(content_, feed_.mark, from);
        if (nearest_rare_.next < from) {
            for (LineEnd& end : rare_)
                if (end.next < from) end.next = find_mark(content_, end.mark, from);
            choose_rare();
        }
        return feed_.next <= nearest_rare_.next ? feed_ : nearest_rare_;
    }

private:
    void choose_rare() noexcept
    {
        nearest_rare_ = *std::min_element(rare_.begin(), rare_.end(), [](const LineEnd& a, const LineEnd& b) { return a.next < b.next; });
    }

    std::string_view content_;
    LineEnd feed_{"\n", 0};
    std::array<LineEnd, 6> rare_{{{"\r", 0}, {"\f", 0}, {"\v", 0}, {"\xC2\x85", 0}, {"\xE2\x80\xA8", 0}, {"\xE2\x80\xA9", 0}}};
    LineEnd nearest_rare_;
};

// As many lines as the content has where it goes on as it begins; no more than a text has whose lines are short.
std::size_t likely_lines(std::string_view content) noexcept
{
    constexpr std::size_t kSample = 65536; // bytes
    constexpr std::size_t kShortest = 24;  // bytes a line
    const std::string_view sample = content.substr(0, kSample);
    if (sample.empty()) return 0;
    const auto lines = static_cast<std::size_t>(std::ranges::count(sample, '\n')) + 1;
    return std::min(lines * (content.size() / sample.size() + 1), content.size() / kShortest + 1);
}

} // namespace

std::vector<Block> lines_of(std::string_view content)
{
    std::vector<Block> blocks;
    blocks.reserve(likely_lines(content));
    LineEnds ends(content);
    std::size_t begin = 0;
    while (begin < content.size()) {
        const LineEnd end = ends.nearest(begin);
        const Span line = text::trim(content, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end.next)});
        if (!line.empty()) blocks.push_back({Block::Kind::paragraph, line, {}});
        begin = end.next + std::max<std::size_t>(end.mark.size(), 1);
    }
    return blocks;
}

} // namespace zeren::reading
