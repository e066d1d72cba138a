// The tags of HTML in their order, by one linear scan.
// Test: tests/unit/read_html_nesting_test.cpp.
#pragma once

#include <cstddef>
#include <string_view>

namespace zeren::reading {

struct HtmlTag {
    std::string_view name; // as written
    bool end = false;      // </name>
    bool closed = false;   // <name/>
    std::size_t attributes_begin = 0;
    std::size_t excess_begin = 0; // behind the first kMostAttributes attributes
    std::size_t attributes_end = 0;
};

// The cost of an attribute grows with those before it in the same tag: more of them are cut off.
inline constexpr std::size_t kMostAttributes = 64;

class HtmlTokens {
public:
    explicit HtmlTokens(std::string_view html) noexcept : html_(html) {}

    // The next tag, comments and text skipped; false at the end, also for a tag that has no end, which `tag` then holds.
    bool next(HtmlTag& tag) noexcept;

    // Behind the end tag of this name, for elements whose content is no markup. `script` knows its escapes.
    void skip_raw(std::string_view lower_name) noexcept;
    void skip_script() noexcept;

private:
    void skip_comment() noexcept;
    bool skip_attributes(HtmlTag& tag) noexcept;
    [[nodiscard]] char at(std::size_t i) const noexcept { return i < html_.size() ? html_[i] : '\0'; }

    std::string_view html_;
    std::size_t at_ = 0;
};

} // namespace zeren::reading
