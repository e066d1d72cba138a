// parse(): the three stages, one behind the other, with the labels that the notice made up for itself as further words; a text full of
// inserted pinyin is read without it. Test: tests/unit/parse_test.cpp.
#include "zeren/parse.hpp"

#include "extract/extract.hpp"
#include "outline/labels/own_labels.hpp"
#include "outline/outline.hpp"
#include "resolve/findings.hpp"
#include "resolve/moved.hpp"
#include "resolve/resolve.hpp"
#include "text/insertions.hpp"
#include "text/sha256.hpp"

#include <string>
#include <utility>
#include <vector>

namespace zeren {
inline namespace v0 {

namespace {

extract::Draft draft_of(Text text, const LexiconTables& lexicon)
{
    outline::Outline outline = outline::outline(text, lexicon);
    text.blocks = std::vector<Block>(); // read: the outline has what it took from them
    return extract::extract(std::move(text), std::move(outline), lexicon);
}

// Labels that the notice made up for itself are words of it like those of the lexicon, for as long as its text is read.
Document read(Text text, const Lexicon& lexicon)
{
    const std::vector<outline::OwnLabel> labels = outline::find_own_labels(text, lexicon.tables());
    extract::Draft draft = labels.empty() ? draft_of(std::move(text), lexicon.tables())
                                          : draft_of(std::move(text), outline::with_own_labels(lexicon, labels).tables());
    Document document = resolve::resolve(std::move(draft), lexicon.tables());
    resolve::report_own_labels(document, labels);
    return document;
}

} // namespace

Document parse(Text text, const Lexicon& lexicon)
{
    if (text.sha256.empty()) text.sha256 = text::sha256_hex(text.content); // a caller's own Text; the readers have done it
    auto insertions = text::Insertions::find(text.content);
    if (!insertions) return read(std::move(text), lexicon);
    std::string content = std::exchange(text.content, std::move(insertions->clean));
    resolve::clean(text, *insertions);
    Document document = read(std::move(text), lexicon);
    resolve::move_back(document, *insertions);
    document.content = std::move(content);
    return document;
}

} // namespace v0
} // namespace zeren
