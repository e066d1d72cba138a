// read(): bytes to Text, with what had to be said about it.
#include "zeren/error.hpp"
#include "zeren/read.hpp"

#include "text/sha256.hpp"

#include <cstdint>
#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace zeren {
namespace {

Text read_text(std::string_view bytes, const ReadOptions& options = {}) { return read(std::as_bytes(std::span(bytes)), options); }

ReadOptions with_charset(const std::string& charset)
{
    ReadOptions options;
    options.charset = charset;
    return options;
}

ReadOptions with_format(const std::string& format)
{
    ReadOptions options;
    options.format = format;
    return options;
}

ReadOptions with_limit(std::uint64_t max_bytes)
{
    ReadOptions options;
    options.max_bytes = max_bytes;
    return options;
}

ReadOptions named(ReadOptions options, const std::string& name)
{
    options.name = name;
    return options;
}

std::string code_of(std::string_view bytes, const ReadOptions& options = {})
{
    try {
        (void)read_text(bytes, options);
        return "none";
    } catch (const Error& error) {
        EXPECT_EQ(error.file, options.name);
        EXPECT_FALSE(error.message.empty());
        return std::string(to_string(error.code));
    }
}

std::vector<std::string> diagnostics(const Text& text)
{
    std::vector<std::string> codes;
    for (const Diagnostic& diagnostic : text.diagnostics) codes.push_back(diagnostic.code);
    return codes;
}

TEST(Read, PlainUtf8IsItsOwnCanonicalText)
{
    const std::string bytes = "责任\r\n\xEF\xBF\xBD　单位\n";
    const Text text = read_text(bytes);
    EXPECT_EQ(text.content, bytes);
    EXPECT_EQ(text.sha256, text::sha256_hex(bytes));
    EXPECT_EQ(text.source.sha256, text.sha256);
    EXPECT_EQ(text.blocks.size(), 2U);
    EXPECT_TRUE(text.diagnostics.empty());
}

TEST(Read, ABomIsOfTheSourceOnly)
{
    const Text text = read_text("\xEF\xBB\xBF责任");
    EXPECT_EQ(text.content, "责任");
    EXPECT_EQ(text.source.bytes, 9U);
    EXPECT_EQ(text.source.sha256, text::sha256_hex("\xEF\xBB\xBF责任"));
    EXPECT_EQ(text.sha256, text::sha256_hex("责任"));
    EXPECT_EQ(text.blocks.at(0).span, (Span{0, 6}));
}

TEST(Read, EmptyAndBlankInputSaysSo)
{
    for (const char* bytes : {"", " ", "\n\n", "　\t\r\n", "\xEF\xBB\xBF", "<p> &nbsp; </p>", "<script>x</script><p></p>"}) {
        const Text text = read_text(bytes);
        EXPECT_TRUE(text.blocks.empty()) << bytes;
        EXPECT_EQ(diagnostics(text), std::vector<std::string>{"empty_text"}) << bytes;
    }
    EXPECT_TRUE(diagnostics(read_text("。")).empty());
}

TEST(Read, ACharsetThatFewBytesCannotTellIsToldAsGuessed)
{
    const Text guessed = read_text("\xB7\xC7\xB6\xD4"); // 非对 in GB18030, two 汉字 in Big5 as well
    EXPECT_EQ(guessed.source.charset, "GB18030");
    EXPECT_EQ(guessed.content, "非对");
    EXPECT_EQ(diagnostics(guessed), std::vector<std::string>{"charset_guessed"});
    EXPECT_TRUE(diagnostics(read_text("\xB8\xF7\xB5\xA5\xCE\xBB\xD2\xAA\xC8\xCF\xD5\xE6\xC2\xE4\xCA\xB5\xD4\xF0\xC8\xCE\xA1\xA3")).empty());
}

TEST(Read, EachUndecodablePlaceIsOneDiagnostic)
{
    std::string filler;
    for (int i = 0; i < 60; ++i) filler += "各单位要认真落实责任。";
    const Text text = read_text(filler + "\xFF" + filler + "\xFE\xFE\xE4" + filler);
    ASSERT_EQ(diagnostics(text), (std::vector<std::string>{"undecodable_bytes", "undecodable_bytes"}));
    EXPECT_EQ(text.content.substr(text.diagnostics[0].span.begin, text.diagnostics[0].span.size()), "\xEF\xBF\xBD");
    EXPECT_EQ(text.diagnostics[1].span.size(), 9U); // neighbours are one place
    EXPECT_EQ(text.diagnostics[0].severity, Severity::warning);
}

TEST(Read, ManyUndecodablePlacesAreToldOnce)
{
    std::string bytes;
    for (int i = 0; i < 500; ++i) bytes += "责任单位\xFF";
    const Text text = read_text(bytes, with_charset("UTF-8"));
    ASSERT_EQ(text.diagnostics.size(), 20U);
    EXPECT_NE(text.diagnostics.back().message.find("500 in all"), std::string::npos);
    EXPECT_EQ(text.diagnostics.front().message.find("in all"), std::string::npos);
}

TEST(Read, NoTextIsRefused)
{
    EXPECT_EQ(code_of(std::string_view("责任\0", 7)), "not_text");
    EXPECT_EQ(code_of("\x01\x02\x03\x04 \x05"), "not_text");
    EXPECT_EQ(code_of(std::string_view("\xD4\xF0\0\xC8\xCE", 5), with_charset("GBK")), "not_text");
    EXPECT_EQ(code_of("责任\x01单位\x07"), "none"); // some control characters are noise
    EXPECT_EQ(code_of("\x1B[31m责任\x1B[0m"), "none");
}

TEST(Read, OptionsThatCannotBeMetAreRefused)
{
    EXPECT_EQ(code_of("责任", named(with_charset("klingon"), "a.txt")), "charset_unsupported");
    EXPECT_EQ(code_of("责任", with_format("pptx")), "format_unsupported");
    EXPECT_EQ(code_of("责任", with_limit(5)), "input_too_large");
    EXPECT_EQ(code_of("责任", with_limit(6)), "none");
    EXPECT_EQ(code_of("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "format_unsupported");
}

TEST(Read, AForcedFormatWins)
{
    EXPECT_EQ(read_text("<p>责任</p>", with_format("text")).content, "<p>责任</p>");
    EXPECT_EQ(read_text("责任<br>单位", with_format("html")).content, "责任\n单位");
    EXPECT_EQ(read_text("责任<br>单位").content, "责任<br>单位");
}

TEST(Read, HtmlHasItsOwnHash)
{
    const Text text = read_text("<p>责任</p>");
    EXPECT_EQ(text.source.media_type, "text/html");
    EXPECT_EQ(text.source.sha256, text::sha256_hex("<p>责任</p>"));
    EXPECT_EQ(text.sha256, text::sha256_hex("责任"));
}

TEST(Read, UndecodableBytesOfAPageArePlacedInItsText)
{
    std::string filler;
    for (int i = 0; i < 30; ++i) filler += "各单位要认真落实责任。";
    const Text shown = read_text("<p>" + filler + "</p><p>责\xFF任</p>");
    ASSERT_EQ(diagnostics(shown), std::vector<std::string>{"undecodable_bytes"});
    EXPECT_EQ(shown.content.substr(shown.diagnostics[0].span.begin, 3), "\xEF\xBF\xBD");
    const Text hidden = read_text("<p>" + filler + "</p><p hidden>责\xFF任</p>");
    ASSERT_EQ(diagnostics(hidden), std::vector<std::string>{"undecodable_bytes"});
    EXPECT_TRUE(hidden.diagnostics[0].span.empty());
}

TEST(Read, Utf16HtmlIsHtml)
{
    std::string bytes = "\xFF\xFE";
    for (const char c : std::string("<p>a</p>")) bytes += {c, '\0'};
    EXPECT_EQ(read_text(bytes).content, "a");
}

} // namespace
} // namespace zeren
