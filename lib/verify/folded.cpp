// Folding is one walk; a place is found in the folded characters and led back by a table. Test: tests/cli/verify_test.py.
#include "verify/folded.hpp"

#include "text/chars.hpp"

#include <algorithm>

namespace zeren::verification {
namespace {

// Calls visit(character, byte, size) for each character that counts.
template <class Visit>
void fold(std::string_view text, Visit visit)
{
    for (std::size_t at = 0; at < text.size();) {
        const bool behind_han = text::classify(text::decode_before(text, at).value) == text::Char::han;
        if (const std::size_t behind = text::skip_pinyin(text, at); behind_han && behind != at) {
            at = behind;
            continue;
        }
        const text::CodePoint c = text::decode(text, at);
        if (!text::is_blank(text::classify(c.value))) visit(text::fold(c.value), at, c.size);
        at += c.size;
    }
}

} // namespace

std::u32string folded(std::string_view text)
{
    std::u32string characters;
    fold(text, [&](char32_t c, std::size_t, std::uint32_t) { characters += c; });
    return characters;
}

FoldedText::FoldedText(std::string_view content) : size_(static_cast<std::uint32_t>(content.size()))
{
    characters_.reserve(content.size() / 3);
    begins_.reserve(content.size() / 3);
    ends_.reserve(content.size() / 3);
    fold(content, [&](char32_t c, std::size_t at, std::uint32_t size) {
        characters_ += c;
        begins_.push_back(static_cast<std::uint32_t>(at));
        ends_.push_back(static_cast<std::uint32_t>(at) + size);
    });
}

std::optional<Span> FoldedText::find(std::u32string_view words, std::uint32_t from, std::uint32_t to) const
{
    if (words.empty() || from >= to) return std::nullopt;
    const auto index = [&](std::uint32_t byte) {
        return static_cast<std::size_t>(std::ranges::lower_bound(begins_, byte) - begins_.begin());
    };
    const std::size_t begin = std::min(index(from), characters_.size());
    const std::size_t end = std::min(index(to), characters_.size());
    const std::u32string_view stretch = std::u32string_view(characters_).substr(begin, end - begin);
    const std::size_t found = stretch.find(words);
    if (found == std::u32string_view::npos) return std::nullopt;
    return Span{begins_[begin + found], ends_[begin + found + words.size() - 1]};
}

} // namespace zeren::verification
