// Charsets by name, GB18030 and Big5 by content, UTF-16, and SHA-256.
#include "encoded.hpp"

#include "text/charset.hpp"
#include "text/sha256.hpp"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace zeren::text {
namespace {

std::string judged(const std::string& bytes)
{
    const auto verdict = judge_chinese(bytes);
    return verdict ? verdict->name : "none";
}

TEST(Sha256, AgreesWithTheStandardsExamples)
{
    EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256_hex(std::string(1000000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(CharsetName, SubsetsOfGB18030MeanIt)
{
    for (const char* name : {"GB2312", "gb_2312-80", "gbk", "CP936", "windows-936", "EUC-CN", "GB18030", "gb-18030"})
        EXPECT_EQ(charset_name(name), "GB18030") << name;
}

TEST(CharsetName, KnownNamesHaveOneSpelling)
{
    EXPECT_EQ(charset_name("utf8"), "UTF-8");
    EXPECT_EQ(charset_name("UTF-16le"), "UTF-16LE");
    EXPECT_EQ(charset_name("big5"), "Big5");
    EXPECT_EQ(charset_name("shift_jis"), "Shift_JIS");
    EXPECT_EQ(charset_name("latin1"), "ISO-8859-1");
}

TEST(CharsetName, OtherNamesAreUnknown)
{
    for (const char* name : {"", "nonsense", "../../etc/passwd", "gbk,swaplfnl", "GB 18030", "国标"})
        EXPECT_EQ(charset_name(name), "") << name;
    EXPECT_EQ(charset_name(std::string(10000, 'a')), "");
}

TEST(DecodeCharset, KeepsTheTextAndMarksWhatIsBad)
{
    EXPECT_EQ(decode_charset(encode("牵头单位：区发改委\r\n€😀", "GB18030"), "GB18030").content, "牵头单位：区发改委\r\n€😀");
    const Decoded damaged = decode_charset("\xC7\xA3\xFF\xCD\xB7", "GB18030");
    EXPECT_EQ(damaged.content, "牵\xEF\xBF\xBD头");
    EXPECT_EQ(damaged.bad, std::vector<std::size_t>{3});
}

TEST(DecodeCharset, AReplacementCharacterOfTheSourceIsNotBad)
{
    const Decoded decoded = decode_charset(encode("责\xEF\xBF\xBD任", "GB18030"), "GB18030");
    EXPECT_EQ(decoded.content, "责\xEF\xBF\xBD任");
    EXPECT_TRUE(decoded.bad.empty());
}

TEST(DecodeCharset, LongTextsKeepTheirOrderAcrossTheBuffer)
{
    std::string text;
    for (int i = 0; i < 5000; ++i) text += std::to_string(i) + "责任😀";
    EXPECT_EQ(decode_charset(encode(text, "GB18030"), "GB18030").content, text);
}

TEST(DecodeUtf16, JoinsSurrogatesAndMarksLoneOnes)
{
    EXPECT_EQ(decode_utf16(encode("责任😀", "UTF-16LE"), false).content, "责任😀");
    EXPECT_EQ(decode_utf16(encode("责任😀", "UTF-16BE"), true).content, "责任😀");
    const Decoded lone = decode_utf16(std::string_view("\x00\xDC\x41\x00\x00\xD8", 6), false);
    EXPECT_EQ(lone.content, "\xEF\xBF\xBD"
                            "A\xEF\xBF\xBD");
    EXPECT_EQ(lone.bad, (std::vector<std::size_t>{0, 4}));
    EXPECT_EQ(decode_utf16(std::string_view("\x41\x00\x42", 3), false).bad.size(), 1U);
}

TEST(JudgeChinese, ShortTextsAreTold)
{
    for (const char* text : {"各位好", "关于印发", "牵头单位：区发改委", "责任单位：区财政局、区人社局", "2022年重点工作", "你好，世界"})
        EXPECT_EQ(judged(encode(text, "GB18030")), "GB18030") << text;
    for (const char* text : {"責任單位：區財政局", "牽頭單位：發展改革委員會", "關於印發工作要點的通知", "各鄉鎮人民政府："})
        EXPECT_EQ(judged(encode(text, "Big5")), "Big5") << text;
}

TEST(JudgeChinese, TraditionalTextInGB18030IsNotBig5) { EXPECT_EQ(judged(encode("責任單位：區財政局、區人社局", "GB18030")), "GB18030"); }

TEST(JudgeChinese, OtherScriptsAreNeither)
{
    EXPECT_EQ(judged(encode("Это русский текст, который не должен читаться", "KOI8-R")), "none");
    EXPECT_EQ(judged(encode("Это русский текст, ответственный отдел.", "windows-1251")), "none");
    EXPECT_EQ(judged(encode("이것은 한국어 문장입니다. 책임 부서는 총무과입니다.", "EUC-KR")), "none");
    EXPECT_EQ(judged(encode("これは日本語の文章です。漢字とかなが混ざっています。", "EUC-JP")), "none");
    EXPECT_EQ(judged(encode("Ceci est un texte français, déjà écrit à la main.", "ISO-8859-1")), "none");
    EXPECT_EQ(judged("plain ASCII"), "none");
    EXPECT_EQ(judged(""), "none");
}

TEST(ChineseShare, CountsNoticesAsChineseAndAsciiAsNothing)
{
    EXPECT_GT(chinese_share("各县（市、区）人民政府，市直各部门："), 0.9);
    EXPECT_GT(chinese_share("各縣（市、區）人民政府，市直各部門："), 0.9);
    EXPECT_LT(chinese_share("龘靐齉齾爩鱻麤"), 0.3);
    EXPECT_EQ(chinese_share("abc 123"), 0.0);
}

} // namespace
} // namespace zeren::text
