// What a spreadsheet shows of a number.
#include "text/displayed_numbers.hpp"

#include <gtest/gtest.h>

namespace zeren::text {
namespace {

struct Case {
    const char* number;
    const char* format;
    const char* shown;
};

TEST(DisplayedNumbers, NumbersUnderTheirFormats)
{
    for (const Case& one : std::initializer_list<Case>{
             {"7.7999999999999998", "", "7.8"},
             {"233.7", "General", "233.7"},
             {"20230000000", "", "20230000000"},
             {"1E3", "", "1000"},
             {"-5", "", "-5"},
             {"0.078", "0.0%", "7.8%"},
             {"0.5", "0%", "50%"},
             {"12345.6", "#,##0.00", "12,345.60"},
             {"12345.6", "#,##0.00\"万元\"", "12,345.60万元"},
             {"1234567", "#,##0", "1,234,567"},
             {"7.8", "0.00_ ", "7.80"},
             {"7.8", "0.##", "7.8"},
             {"7", "0.##", "7"},
             {"3", "000", "003"},
             {"-12.5", "0.0;[Red](0.0)", "(12.5)"},
             {"-12.5", "0.0", "-12.5"},
             {"0", "0;-0;\"无\"", "无"},
             {"0", "0;-0;;@", ""},
             {"3", "0;-0;;@", "3"},
             {"1", "\"是\";\"否\"", "是"},
             {"12500", "0!.0,\"万元\"", "1.3万元"},
             {"12500", "0\\.0,\"万元\"", "1.3万元"},
             {"500", "0!.0,\"万元\"", "0.1万元"},
             {"123456789", "0!.00,,\"亿元\"", "1.23亿元"},
             {"13800001111", "000-0000-0000", "138-0000-1111"},
             {"1234567.89", "#,##0!.0000\"万元\"", "123.4568万元"},
             {"50000", "[>=100000000]0!.00,,\"亿元\";[>=10000]0!.0,\"万元\";0\"元\"", "5.0万元"},
             {"250000000", "[>=100000000]0!.00,,\"亿元\";[>=10000]0!.0,\"万元\";0\"元\"", "2.50亿元"},
             {"500", "[>=100000000]0!.00,,\"亿元\";[>=10000]0!.0,\"万元\";0\"元\"", "500元"},
             {"95", "[<60]\"不合格\";[<90]\"合格\";\"优秀\"", "优秀"},
             {"5", "General\"元\"", "5元"},
             {"-2.5", "General\"元\"", "-2.5元"},
             {"5", "@", "5"},
             {"-3", "0.0_);(0.0)", "(3.0)"},
             {"1234000", "0.0,", "1234.0"},
             {"100", "[$¥-804]#,##0", "100"},
             {"5", "\"第\"0\"项\"", "第5项"},
             {"0.125", "# ?/?", "0.125"},
             {"12500", "0.0E+00", "12500"},
             {"1.5", "[h]:mm", "1.5"},
             {"0", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "-"}, // the accounts of Chinese offices
             {"1234.5", "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "1,234.50"},
             {"0", "#,###", ""},
             {"0", "#,##0", "0"},
             {"0.5", "#.##", "0.5"},
             {"12345678901.5", "General", "12345678902"}, // never as a power of ten
             {"0.0000001", "", "0.0000001"},
             {"0.30000000000000004", "", "0.3"},
             {"-99999999999.99", "", "-100000000000"},
             {"5", "[Red][h", "5"},
             {"5", "!", "5"},
         })
        EXPECT_EQ(display_number(one.number, one.format, false), one.shown) << one.number << " under " << one.format;
}

TEST(DisplayedNumbers, DatesUnderTheirFormats)
{
    for (const Case& one : std::initializer_list<Case>{
             {"44742", "yyyy\"年\"m\"月\"d\"日\";@", "2022年6月30日"},
             {"44742", "yyyy/m/d", "2022/6/30"},
             {"44742", "yyyy-mm-dd", "2022-06-30"},
             {"44742", "[$-804]yyyy\"年\"m\"月\"", "2022年6月"},
             {"44742.75", "yyyy/m/d h:mm", "2022/6/30 18:00"},
             {"0.5", "h:mm:ss", "12:00:00"},
             {"1", "yyyy/m/d", "1900/1/1"},
             {"59", "yyyy/m/d", "1900/2/28"},
             {"60", "yyyy/m/d", "1900/2/29"},
             {"61", "yyyy/m/d", "1900/3/1"},
             {"44742", "m\\月d\\日", "6月30日"},
             {"44742", "mmm-yy", "Jun-22"}, // never 6-22, which looks like a day of June
             {"44742", "mmmm d, yyyy", "June 30, 2022"},
             {"44742", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "2022年6月30日"},
             {"44742", "yyyy\"年\"m\"月\"d\"日\" aaaa", "2022年6月30日 星期四"},
             {"44742", "m/d ddd", "6/30 周四"},
             {"44742.75", "yyyy/m/d h:mm AM/PM", "2022/6/30 18:00 "},
             {"44742", "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"", "2022年6月30日"},
         })
        EXPECT_EQ(display_number(one.number, one.format, false), one.shown) << one.number << " under " << one.format;
    EXPECT_EQ(display_number("43280", "yyyy/m/d", true), "2022/6/30");
    EXPECT_EQ(display_number("44742", builtin_number_format(31), false), "2022年6月30日");
    EXPECT_EQ(display_number("44742", builtin_number_format(14), false), "2022/6/30");
    EXPECT_EQ(display_number("44742", builtin_number_format(17), false), "Jun-22");
    EXPECT_EQ(display_number("43280", "aaaa", true), "星期四");
}

TEST(DisplayedNumbers, WhatIsNoNumberStays)
{
    for (const char* text : {"", "年底前", "1e999", "nan", "--5", "5元"}) EXPECT_EQ(display_number(text, "0.00", false), text);
    EXPECT_EQ(display_number("-1", "yyyy/m/d", false), "-1");
    EXPECT_EQ(display_number("9999999999", "yyyy/m/d", false), "9999999999");
    EXPECT_EQ(display_number("5", "\"", false), "5");
    EXPECT_EQ(display_number("5", "[", false), "5");
    EXPECT_EQ(display_number("5", "\\", false), "5");
    EXPECT_EQ(builtin_number_format(9999), "");
}

} // namespace
} // namespace zeren::text
