// A title is searched for words of work as a whole and for kinds of documents at its end.
#include "outline/document_kind.hpp"

#include "text/chars.hpp"

namespace zeren::outline {

bool names_no_work(std::string_view text, Span title, const LexiconTables& lexicon)
{
    title = text::trim_marks(text, title);
    const auto& work = lexicon.header_begins[static_cast<std::size_t>(HeaderWord::work)];
    for (std::uint32_t at = title.begin; at < title.end; at += text::decode(text, at).size) {
        if (work.longest(text.substr(0, title.end), at).found(at)) return false;
    }
    const auto& types = lexicon.header_ends[static_cast<std::size_t>(HeaderWord::no_work)];
    return types.longest_ending(text.substr(title.begin, title.size())).end < title.size();
}

} // namespace zeren::outline
