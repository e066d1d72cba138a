// Role clauses: one grammar for `list verb （，list verb）* （，time）?` and `label：list （；label：list）*`, wherever it stands.
//
//     市发展改革委牵头，市财政局、市水务局及各区按职责分工负责，2023年10月底前完成
//     牵头单位：市科技局；责任单位：各区政府          责任单位:市文旅局牵头，市商务局等部门分工负责
//     由市水务局牵头，市林业局配合，<task>            市水务局会同市林业局负责落实
//
// Shapes C1, C3, C5, F1, A2 of the catalogue. What a list holds is split by lib/extract/parties; here it is one span.
// Test: tests/unit/clauses_test.cpp.
#pragma once

#include "lexicon/tables.hpp"
#include "outline/clauses/words.hpp"
#include "outline/outline.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace zeren::outline {

// How sure we may be that a clause stands here at all.
enum class Setting : unsigned char {
    bracket,  // in brackets of their own: a verb or label is enough
    sentence, // a bare sentence: each list must look like organisations, or 由 opens it
};

// The whole of `span` (without brackets and final stop) as a clause; nothing when it is none. Linear in its length. `known` spares a scan:
// the role words (words.hpp) of a stretch that holds `span`.
std::optional<Piece> read_clause(std::string_view text, Span span, Setting setting, const LexiconTables& lexicon,
                                 std::optional<std::span<const RoleWord>> known = std::nullopt);

// A clause that opens `span` and is followed by the task: its piece covers the clause up to and with the comma behind its last verb.
std::optional<Piece> read_leading_clause(std::string_view text, Span span, const LexiconTables& lexicon,
                                         std::optional<std::span<const RoleWord>> known = std::nullopt);

} // namespace zeren::outline
