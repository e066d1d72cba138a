// Which charset bytes are in, by the first that fits.
#include "encoded.hpp"

#include "read/detect.hpp"
#include "text/charset.hpp"
#include "zeren/error.hpp"

#include <gtest/gtest.h>
#include <string>

namespace zeren::reading {
namespace {

std::string code_of(const std::string& bytes, std::string_view forced = {})
{
    try {
        return "charset " + decode(bytes, forced, {}).charset;
    } catch (const Error& error) {
        return std::string(to_string(error.code));
    }
}

constexpr std::string_view kNotice = "关于印发2022年重点工作的通知\n一、工业（牵头领导：李明）\n1.新增规上企业8家。\n牵头单位：区发改委\n";

TEST(Detect, EveryCharsetYieldsTheSameText)
{
    for (const char* charset : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"}) {
        const Canonical canonical = decode(encode(kNotice, charset), {}, {});
        EXPECT_EQ(canonical.content, kNotice) << charset;
        EXPECT_EQ(canonical.charset, charset);
        EXPECT_TRUE(canonical.bad.empty()) << charset;
        EXPECT_EQ(canonical.verbatim, canonical.charset == "UTF-8");
    }
    EXPECT_EQ(decode(encode("關於印發重點工作的通知\n牽頭單位：發展改革局\n", "Big5"), {}, {}).charset, "Big5");
}

TEST(Detect, ABomDecidesAndIsNoPartOfTheText)
{
    const std::string bom = "\xEF\xBB\xBF";
    for (const char* charset : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030"}) {
        const Canonical canonical = decode(encode(bom + "责任", charset), {}, {});
        EXPECT_EQ(canonical.content, "责任") << charset;
        EXPECT_EQ(canonical.charset, charset);
        EXPECT_FALSE(canonical.verbatim);
    }
    EXPECT_EQ(decode(bom, {}, {}).content, "");
    EXPECT_EQ(decode("责" + bom + "任", {}, {}).content, "责" + bom + "任"); // only at the beginning
}

TEST(Detect, ShortUtf16NeedsNoBom)
{
    for (const char* text : {"责任单位：区财政局", "关于印发\n", "１．新增８家\r\n", "發(fā)展\n", "工作要点 2022"}) {
        EXPECT_EQ(code_of(encode(text, "UTF-16LE")), "charset UTF-16LE") << text;
        EXPECT_EQ(code_of(encode(text, "UTF-16BE")), "charset UTF-16BE") << text;
    }
}

TEST(Detect, AsciiAndGb18030AreNotUtf16)
{
    EXPECT_EQ(code_of("<p>plain ASCII of even length</p>"), "charset UTF-8");
    EXPECT_EQ(code_of(encode("<p class=\"x\">责任单位</p> even", "GB18030")), "charset GB18030");
    EXPECT_EQ(code_of(encode("责任单位：区财政局", "GB18030")), "charset GB18030");
}

TEST(Detect, DamagedUtf8StaysUtf8)
{
    std::string text;
    for (int i = 0; i < 30; ++i) text += "各单位要认真落实责任。";
    const Canonical canonical = decode(text + "\xFF" + text, {}, {});
    EXPECT_EQ(canonical.charset, "UTF-8");
    EXPECT_EQ(canonical.bad, std::vector<std::size_t>{text.size()});
    EXPECT_EQ(code_of("责任单位：区财政局、区人社局\xE5"), "charset UTF-8"); // short, cut at its end
    EXPECT_EQ(code_of("an ASCII text with one stray byte \xFF and enough around it to be far below one in a hundred, truly enough"),
              "charset UTF-8");
}

TEST(Detect, AReplacementCharacterOfTheTextIsNoDamage)
{
    const Canonical canonical = decode("责\xEF\xBF\xBD任", {}, {});
    EXPECT_TRUE(canonical.verbatim);
    EXPECT_TRUE(canonical.bad.empty());
}

TEST(Detect, NulIsNoText)
{
    EXPECT_EQ(code_of(std::string("责任\0单位", 13)), "not_text");
    EXPECT_EQ(code_of(std::string("hello\0world!", 12)), "not_text");
    EXPECT_EQ(code_of(std::string("II*\x7F\0", 5)), "not_text");
}

TEST(Detect, APictureIsAScan)
{
    EXPECT_EQ(code_of(std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01", 19)), "scan_without_text");
    EXPECT_EQ(code_of(std::string("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11)), "scan_without_text");
    EXPECT_EQ(code_of(std::string("II*\0\x08\0\0\0", 8)), "scan_without_text");
}

TEST(Detect, WesternTextIsUnknown)
{
    EXPECT_EQ(code_of(encode("Это русский текст, который не должен читаться", "windows-1251")), "charset_unknown");
    EXPECT_EQ(code_of(encode("이것은 한국어 문장입니다", "EUC-KR")), "charset_unknown");
}

TEST(Detect, AForcedCharsetWins)
{
    EXPECT_EQ(decode(encode("責任單位", "Big5"), "big5", {}).content, "責任單位");
    EXPECT_EQ(decode(encode("責任", "Shift_JIS"), "Shift_JIS", {}).content, "責任");
    EXPECT_EQ(decode(encode("责任", "UTF-16LE"), "utf-16", {}).content, "责任");
    EXPECT_FALSE(decode("责任", "GBK", {}).bad.empty() && decode("责任", "GBK", {}).content == "责任");
    EXPECT_EQ(code_of("责任", "klingon"), "charset_unsupported");
    EXPECT_EQ(code_of("责任", "../x"), "charset_unsupported");
}

TEST(Detect, ADeclaredCharsetHelpsButDoesNotLie)
{
    EXPECT_EQ(decode(encode("龘靐齉", "Big5-HKSCS"), {}, "big5-hkscs").charset.substr(0, 4), "Big5");
    EXPECT_EQ(decode("责任单位", {}, "gb2312").charset, "UTF-8");                               // the bytes are valid UTF-8
    EXPECT_EQ(decode(encode("责任单位：区财政局", "GB18030"), {}, "utf-8").charset, "GB18030"); // and these are not
    EXPECT_EQ(decode(encode("责任单位：区财政局", "GB18030"), {}, "nonsense").charset, "GB18030");
}

} // namespace
} // namespace zeren::reading
