// Numbers with their units: as written, and exact in base units.
#include "extract/quantities.hpp"

#include "lexicon/tables.hpp"
#include "text/decimal.hpp"
#include "zeren/lexicon.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace zeren::extract {
namespace {

std::string print(const std::optional<Decimal>& value) { return value ? text::print_decimal(*value) : "?"; }

struct Read {
    std::string_view text;
    std::string_view span;
    std::string_view value;
    std::string_view unit;
    std::string_view base; // value and unit in base units, "-" for none
    std::string_view high = "?";
};

Amount amount_of(std::string_view text)
{
    const std::size_t at = text::next_numeral(text, 0, text.size());
    return read_amount(text, *text::read_numeral(text, at), text.size(), Lexicon::builtin().tables().measures);
}

class Quantities : public testing::TestWithParam<Read> {};

TEST_P(Quantities, AreReadExactly)
{
    const Read& expected = GetParam();
    const Amount amount = amount_of(expected.text);
    EXPECT_EQ(expected.text.substr(amount.span.begin, amount.span.size()), expected.span);
    EXPECT_EQ(print(amount.value), expected.value);
    EXPECT_EQ(print(amount.value_high), expected.high);
    EXPECT_EQ(written_unit(expected.text, amount), expected.unit);
    const auto base = in_base_units(amount);
    EXPECT_EQ(base ? print(base->value) + base->unit : "-", expected.base);
}

INSTANTIATE_TEST_SUITE_P(
    Known, Quantities,
    testing::Values(Read{"7.8%", "7.8%", "7.8", "%", "7.8%"}, Read{"7.8％以上", "7.8％", "7.8", "%", "7.8%"},
                    Read{"233.7亿元", "233.7亿元", "233.7", "亿元", "23370000000元"}, Read{"1.2万亩", "1.2万亩", "1.2", "万亩", "12000亩"},
                    Read{"三万亩", "三万亩", "3", "万亩", "30000亩"}, Read{"千万吨", "千万吨", "1000", "万吨", "10000000吨"},
                    Read{"460亿斤", "460亿斤", "460", "亿斤", "23000000吨"},
                    Read{"3140万美元", "3140万美元", "3140", "万美元", "31400000美元"}, Read{"18 公里", "18 公里", "18", "公里", "18000米"},
                    Read{"七成", "七成", "70", "%", "70%"}, Read{"一半", "一半", "50", "%", "50%"},
                    Read{"百分之五", "百分之五", "5", "%", "5%"},
                    Read{"28微克/立方米", "28微克/立方米", "28", "微克/立方米", "28微克/立方米"}, Read{"6.5‰", "6.5‰", "6.5", "‰", "6.5‰"},
                    Read{"两番", "两番", "2", "番", "2番"}, Read{"十个百分点", "十个百分点", "10", "个百分点", "10个百分点"},
                    Read{"20名", "20名", "20", "名", "20人"}, Read{"150萬噸", "150萬噸", "150", "萬噸", "1500000吨"},
                    Read{"半个月", "半个月", "0.5", "个月", "0.5个月"}));

INSTANTIATE_TEST_SUITE_P(Ranges, Quantities,
                         testing::Values(Read{"5%-8%", "5%-8%", "5", "%", "5%", "8"}, Read{"8%至8.5%", "8%至8.5%", "8", "%", "8%", "8.5"},
                                         Read{"10至15万人", "10至15万人", "10", "万人", "100000人", "15"},
                                         Read{"5%-8亩", "5%", "5", "%", "5%"}, Read{"8%-5%", "8%", "8", "%", "8%"}));

INSTANTIATE_TEST_SUITE_P(Unknown, Quantities,
                         testing::Values(Read{"5铢，", "5铢", "5", "铢", "-"}, Read{"0.02以下", "0.02", "0.02", "", "-"},
                                         Read{"5批次/万株，", "5批次/万株", "5", "批次/万株", "-"}, Read{"36项目", "36", "36", "", "-"},
                                         Read{"5G网络", "5", "5", "", "-"}, Read{"三分之一", "三分之一", "?", "", "-"}));

// Every unit of the lexicon with every magnitude: value, unit and exact base come back from what is written.
TEST(Quantities, EveryUnitReadsBackExactly)
{
    struct Magnitude {
        std::string_view term;
        std::int32_t power;
    };
    constexpr std::array<Magnitude, 3> kMagnitudes{{{"", 0}, {"万", 4}, {"亿", 8}}};
    const std::array<Decimal, 5> values{{{12, 0}, {5, 1}, {2337, 1}, {1000, 0}, {87654321, 4}}};
    int checked = 0;
    for (const Unit& unit : Lexicon::builtin().tables().measures.units) {
        const bool amount_kind = unit.kind < UnitKind::percent || unit.kind == UnitKind::people || unit.kind == UnitKind::household;
        if (!amount_kind) continue;
        for (const Magnitude& magnitude : kMagnitudes) {
            for (const Decimal value : values) {
                const Decimal normal = *text::normalise(value.digits, value.scale);
                const std::string written = print(normal) + std::string(magnitude.term) + unit.term;
                const Amount amount = amount_of(written);
                if (!written_unit(written, amount).ends_with(unit.term)) continue; // 万 of a longer word: 12万向
                const auto base = in_base_units(amount);
                ASSERT_TRUE(base) << written;
                EXPECT_EQ(print(amount.value), print(normal)) << written;
                EXPECT_EQ(written_unit(written, amount), std::string(magnitude.term) + unit.term) << written;
                EXPECT_EQ(base->value, text::multiply(*text::times_power_of_ten(normal, magnitude.power), unit.factor)) << written;
                EXPECT_EQ(base->unit, unit.base) << written;
                ++checked;
            }
        }
    }
    EXPECT_GT(checked, 1000);
}

} // namespace
} // namespace zeren::extract
