// What the kind of an act tells of a word that stands where work may begin.
#pragma once

#include "lexicon/measure_tables.hpp"

#include <cstdint>

namespace zeren {
inline namespace v0 {

// 改造, 新增, 力争: something is done; not 其中, and not 基本农田, which only begins like a verb. `act` is a value of MeasureTables::acts.
constexpr bool is_doing(std::uint32_t act) noexcept
{
    const auto kind = static_cast<ActKind>(act);
    return kind != ActKind::noun && kind != ActKind::part;
}

} // namespace v0
} // namespace zeren
