// A stretch without the line breaks inside its words: lines that a page broke at its margin, 分|别削减2% or 征收房屋|2600户, and without the number
// of a page between them.
//
// The words around a number are looked up in the unbroken text, and what is found is given back in places of the notice. A break that
// ends a paragraph is left alone. Test: tests/unit/unwrapped_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::extract {

class Unwrapped {
public:
    // With a lexicon, a short line that is a work with its amount (改造小区12个⏎新建停车场3座) ends where it ends.
    Unwrapped(std::string_view text, Span stretch, const LexiconTables* lexicon = nullptr);

    [[nodiscard]] bool is_whole() const noexcept { return joined_.empty(); } // nothing was left out: the text is the notice's
    [[nodiscard]] std::string_view text() const noexcept { return joined_.empty() ? whole_ : std::string_view(joined_); }
    [[nodiscard]] Span span() const noexcept { return joined_.empty() ? stretch_ : Span{0, static_cast<std::uint32_t>(joined_.size())}; }
    // A place of text() as one of the notice.
    [[nodiscard]] Span in_notice(Span span) const noexcept;

private:
    struct Cut {
        std::uint32_t at = 0;      // in the joined text
        std::uint32_t removed = 0; // bytes left out up to here
    };
    [[nodiscard]] std::uint32_t removed_before(std::uint32_t at, bool end) const noexcept;

    std::string_view whole_;
    Span stretch_;
    std::string joined_; // empty where nothing was broken
    std::vector<Cut> cuts_;
};

} // namespace zeren::extract
