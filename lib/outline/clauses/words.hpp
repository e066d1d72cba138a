// Every label, verb, adverb and opener of a stretch, found in one scan; what they mean there is decided by clauses.cpp and pieces.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace zeren::outline {

struct RoleWord {
    Span span;
    const Word* word = nullptr;
};

// The longest words of the lexicon in `span`, left to right, none inside another. Blanks inside a word (责 任 单 位) are allowed for
// labels only. Linear.
std::vector<RoleWord> find_role_words(std::string_view text, Span span, const LexiconTables& lexicon);

// Those of `known`, the words of a longer stretch, that lie in `span`; nothing where one reaches over an end of it, or is a
// label of a longer form (label_forms.hpp) whose colon lies behind it, for then a scan of `span` alone finds others. O(log n).
std::optional<std::span<const RoleWord>> words_inside(std::string_view text, std::span<const RoleWord> known, Span span) noexcept;

// A label in label position: itself, and where its value begins.
struct LabelAt {
    Span label;
    std::uint32_t value = 0;
    const Word* word = nullptr;
};

// The label that begins at `at` (责任单位：, 责 任 单 位:, 【责任单位】) and is closed by a colon or by its own bracket before `end`;
// word is null when there is none.
LabelAt label_at(std::string_view text, std::uint32_t at, std::uint32_t end, const LexiconTables& lexicon);

// A label without colon (B3: …；责任单位市水务局，配合单位市林业局。): it stands behind a mark, and organisations follow it to the next.
bool is_bare_label(std::string_view text, Span label, std::uint32_t end, const Word& word, const LexiconTables& lexicon);

// 为 or 均为 between a label and its value (责任单位为市房管局): behind it; `at` itself when none follows.
std::uint32_t skip_copula(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept;

// The end of the label whose colon (or 】) follows at `at`, behind the colon; `at` itself when none follows.
std::uint32_t skip_colon(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept;

} // namespace zeren::outline
