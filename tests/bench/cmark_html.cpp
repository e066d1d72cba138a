// cmark, the C parser of CommonMark, turns the same bytes into HTML: the yardstick.
#include "competitor.hpp"

#include <cmark.h>

#include <cstdlib>

namespace zeren::bench {
namespace {

Run make(const std::string& text)
{
    return [&text] {
        char* html = cmark_markdown_to_html(text.data(), text.size(), CMARK_OPT_DEFAULT);
        const std::size_t size = std::string_view(html).size();
        std::free(html); // NOLINT: cmark's default allocator
        return size;
    };
}

} // namespace

const Competitor kCmark = {"cmark", "cmark: CommonMark to HTML", make};

} // namespace zeren::bench
