// The limits of a call, as the readers of containers ask for them.
//
//     max_cells = 3, and a workbook of four cells      Error container_too_large
//
// Those of one container are enforced in zip.cpp, of one program in child.cpp. Test: tests/unit/read_documents_test.cpp.
#include "read/limits.hpp"

#include "zeren/error.hpp"

namespace zeren::reading {

Limits limits_of(const ReadOptions& options) noexcept
{
    return {{options.max_unpacked, options.max_ratio, options.max_members}, options.max_nesting, options.max_cells};
}

void CellCount::add()
{
    if (++count_ > most_)
        throw Error(ErrorCode::container_too_large, "holds more than " + std::to_string(most_) + " cells; raise max_cells or split it");
}

} // namespace zeren::reading
