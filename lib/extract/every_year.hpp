// Days behind 每年 in one sentence.
//
//     每年7月30日前完成半年度总结、|11月30日前|完成年度总结     the second is of every year, too
//     每年开展培训2次，|11月30日前|建成水厂                     it is not: no day stands beside 每年
//
// Test: tests/unit/dates_test.cpp.
#pragma once

#include "extract/time_expressions.hpp"
#include "lexicon/tables.hpp"

#include <cstdint>
#include <string_view>

namespace zeren::extract {

// The times of a stretch are given to it in their order.
class EveryYear {
public:
    // `begin`: of the stretch.
    EveryYear(std::string_view text, std::uint32_t begin, const LexiconTables& lexicon) : text_(text), lexicon_(lexicon), end_(begin) {}

    // Makes an ongoing one of a day without year.
    void give_to(TimeExpression& time);

private:
    std::string_view text_;
    const LexiconTables& lexicon_;
    std::uint32_t end_; // of the time before
    bool every_ = false;
};

} // namespace zeren::extract
