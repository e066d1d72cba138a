// Marks that come in pairs, and single ones that a standard asks for at one place. A table of lib/text.
#pragma once

#include <array>

namespace zeren::text {

inline constexpr char32_t kYearOpen = U'〔'; // of a 文号, GB/T 9704-2012, 7.2.5
inline constexpr char32_t kTitleClose = U'》';

// Brackets and quotes; full-width ones are folded to narrow ones first.
struct MarkPair {
    char32_t open;
    char32_t close;
};
inline constexpr std::array<MarkPair, 12> kPairs{{{U'(', U')'},
                                                  {U'[', U']'},
                                                  {U'{', U'}'},
                                                  {U'“', U'”'},
                                                  {U'‘', U'’'},
                                                  {U'《', U'》'},
                                                  {U'〈', U'〉'},
                                                  {U'「', U'」'},
                                                  {U'『', U'』'},
                                                  {U'【', U'】'},
                                                  {U'〔', U'〕'},
                                                  {U'〖', U'〗'}}};

} // namespace zeren::text
