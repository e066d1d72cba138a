// parse(): the three stages, one behind the other; a text full of inserted pinyin is read without it. Test: tests/unit/parse_test.cpp.
#include "zeren/parse.hpp"

#include "extract/extract.hpp"
#include "outline/outline.hpp"
#include "resolve/moved.hpp"
#include "resolve/resolve.hpp"
#include "text/insertions.hpp"
#include "text/sha256.hpp"

namespace zeren {
inline namespace v0 {

namespace {

Document read(Text text, const LexiconTables& lexicon)
{
    outline::Outline outline = outline::outline(text, lexicon);
    return resolve::resolve(extract::extract(std::move(text), std::move(outline), lexicon), lexicon);
}

} // namespace

Document parse(Text text, const Lexicon& lexicon)
{
    if (text.sha256.empty()) text.sha256 = text::sha256_hex(text.content); // a caller's own Text; the readers have done it
    const auto insertions = text::Insertions::find(text.content);
    if (!insertions) return read(std::move(text), lexicon.tables());
    Document document = read(resolve::cleaned(text, *insertions), lexicon.tables());
    resolve::move_back(document, *insertions, std::move(text));
    return document;
}

} // namespace v0
} // namespace zeren
