// A text without what does not change its words: blanks, line breaks, inserted pinyin, width and script. Two texts that fold to the
// same say the same: "区 财政局" and "区財政局", ７．８％ and 7.8%. Test: tests/cli/verify_test.py.
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::verification {

std::u32string folded(std::string_view text);

// The canonical text, folded, with the way back.
class FoldedText {
public:
    explicit FoldedText(std::string_view content);

    // The first place of `words` (folded; not empty) that begins at or behind the byte `from` and ends before `to`.
    [[nodiscard]] std::optional<Span> find(std::u32string_view words, std::uint32_t from, std::uint32_t to) const;
    [[nodiscard]] std::optional<Span> find(std::u32string_view words) const { return find(words, 0, size_); }

private:
    std::u32string characters_;
    std::vector<std::uint32_t> begins_; // of each, in bytes of the canonical text
    std::vector<std::uint32_t> ends_;
    std::uint32_t size_;
};

} // namespace zeren::verification
