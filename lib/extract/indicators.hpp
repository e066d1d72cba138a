// The noun phrase that a number measures: a stretch of its own clause, before the number or behind its unit.
//
//     推动|规上工业企业研发活动覆盖率|达到50%以上      before
//     完成二期|263亩|土地征收报批                      behind
//     新增停车泊位2600个                               新增 touches the noun and belongs to it
//     组织|不少于260家|企业|参展                       behind, up to the next verb
//
// Verbs of effort, time and scope are left out; what is dropped and what is kept is data (acts.json). Test: tests/unit/targets_test.cpp.
#pragma once

#include "extract/bounds.hpp"
#include "extract/statements.hpp"
#include "lexicon/tables.hpp"
#include "zeren/model.hpp"

#include <cstdint>
#include <optional>

namespace zeren::extract {

// The words of a clause before its number.
struct Head {
    Span noun;                        // without the words that open it
    Span acts;                        // the last verbs before the noun, or before the number where there is no noun; not 力争
    std::uint32_t begin = 0;          // of the clause, or behind the amount before
    std::uint32_t floor = 0;          // where 至少 stands, 0 for nowhere
    bool effort = false;              // 力争, 基本建成
    bool part = false;                // 其中
    bool per = false;                 // 每, 各
    bool open_list = false;           // ends with 等: the noun follows the number
    bool prepositional = false;       // 为, 对, 与, 在
    bool share = false;               // 占出口总额的: of what was named before
    std::optional<Change> change;     // 压减粗钢产能
    std::optional<Relation> compared; // 亩产|高于全省平均水平

    [[nodiscard]] bool bare() const noexcept { return noun.empty(); }
};

// `compares`: nothing else ties the number to its noun, so that 高于全省平均水平 may.
Head read_head(const Statements& statements, std::uint32_t begin, std::uint32_t end, const LexiconTables& lexicon, bool compares = false);

// Behind the bracket that opens at `at`; `end` where it does not close.
std::uint32_t skip_bracket(std::string_view text, std::uint32_t at, std::uint32_t end) noexcept;

// Whether the whole of `span` is a noun that measures by itself (面积, 投产率 …) or ends with one.
bool measures_by_itself(std::string_view text, Span span, const MeasureTables& tables);
bool ends_with_measure(std::string_view text, Span span, const MeasureTables& tables);

// Whether `span` ends with a word of that list; false for an empty one.
bool ends_with(std::string_view text, Span span, MeasureWord word, const MeasureTables& tables);

} // namespace zeren::extract
