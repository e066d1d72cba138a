// Pinyin that a web page put behind single characters: 規(guī)模, 建設(shè). A notice full of it is read without it, and every span is
// moved back to the text as it is written.
//
// One such bracket is no damage (改造面积(mu)…); several with tone marks are. Test: tests/unit/insertions_test.cpp.
#pragma once

#include "zeren/model.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zeren::text {

class Insertions {
public:
    // Nothing when the content is not damaged so.
    static std::optional<Insertions> find(std::string_view content);

    std::string clean;

    // From places of the clean text to those of the content and back. An insertion belongs to the character before it.
    [[nodiscard]] std::uint32_t original(std::uint32_t at) const noexcept;
    [[nodiscard]] std::uint32_t cleaned(std::uint32_t at) const noexcept;

private:
    struct Cut {
        std::uint32_t clean = 0;   // where it stood
        std::uint32_t begin = 0;   // in the content
        std::uint32_t removed = 0; // bytes up to and with this one
    };
    std::vector<Cut> cuts_;
};

} // namespace zeren::text
