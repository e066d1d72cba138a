// A fixed list of words to look for: one walk over a passage finds any of them, however many there are.
//
// Words match in both scripts and widths, as in dictionary.hpp. Test: tests/unit/text_test.cpp.
#pragma once

#include "text/dictionary.hpp"

#include <span>
#include <string_view>

namespace zeren::text {

class WordSet {
public:
    explicit WordSet(std::span<const std::string_view> words)
    {
        for (const std::string_view word : words) words_.add(word, 0);
    }

    [[nodiscard]] bool begins(std::string_view passage) const noexcept { return words_.longest(passage, 0).found(0); }

    // Bytes of the longest word with which `passage` begins; 0 for none.
    [[nodiscard]] std::size_t opening(std::string_view passage) const noexcept
    {
        const auto word = words_.longest(passage, 0);
        return word.found(0) ? word.end : 0;
    }

    [[nodiscard]] bool occurs_in(std::string_view passage) const noexcept
    {
        return static_cast<bool>(words_.find(passage, 0, passage.size()));
    }

private:
    Dictionary words_;
};

} // namespace zeren::text
