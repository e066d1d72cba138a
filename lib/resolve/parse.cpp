// parse(): the three stages, one behind the other.
#include "zeren/parse.hpp"

#include "extract/extract.hpp"
#include "outline/outline.hpp"
#include "resolve/resolve.hpp"

namespace zeren {
inline namespace v0 {

Document parse(Text text, const Lexicon& lexicon)
{
    outline::Outline outline = outline::outline(text, lexicon);
    return resolve::resolve(extract::extract(std::move(text), std::move(outline), lexicon), lexicon);
}

} // namespace v0
} // namespace zeren
