// Containers: what is read of them, and what is refused.
#include "packages.hpp"
#include "read/xml.hpp"
#include "read/zip.hpp"
#include "zeren/error.hpp"

#include <gtest/gtest.h>

namespace zeren::reading {
namespace {

constexpr ContainerLimits kLimits{1U << 20U, 100, 20};

std::string error_of(const packages::Members& members, const ContainerLimits& limits = kLimits)
{
    try {
        const std::string bytes = packages::zip(members);
        Zip zip(bytes, limits);
        std::string all;
        for (const std::string& name : zip.names())
            if (!name.ends_with('/')) all += zip.load(name);
        return "none: " + all;
    } catch (const Error& error) {
        return std::string(to_string(error.code));
    }
}

TEST(Zip, WhatIsNoContainerIsBroken)
{
    EXPECT_EQ(packages::error_of("PK\x03\x04zip"), "container_broken");
    ReadOptions forced;
    forced.format = "docx";
    EXPECT_EQ(packages::error_of("责任", forced), "container_broken");
}

TEST(Zip, MembersByName)
{
    const std::string bytes = packages::zip({{"a.xml", "甲"}, {"Folder\\B.xml", "乙"}});
    Zip zip(bytes, kLimits);
    EXPECT_EQ(zip.load("a.xml"), "甲");
    EXPECT_EQ(zip.load("folder/b.XML"), "乙");
    EXPECT_TRUE(zip.has("A.xml"));
    EXPECT_FALSE(zip.has("c.xml"));
    EXPECT_THROW((void)zip.load("c.xml"), Error);
}

TEST(Zip, TricksWithNamesAreRefused)
{
    for (const char* name : {"../a", "a/../../b", "/etc/passwd", "C:\\x", "..\\x", "a/.."})
        EXPECT_EQ(error_of({{name, "x"}}), "container_broken") << name;
    EXPECT_EQ(error_of({{"a", "1"}, {"a", "2"}}), "container_broken");
    EXPECT_EQ(error_of({{"a", "1"}, {"A", "2"}}), "container_broken");
    for (const char* name : {"a..b", "..a/b", "a/b..", "目录/文件"}) EXPECT_EQ(error_of({{name, "x"}}), "none: x") << name;
}

TEST(Zip, LimitsHold)
{
    EXPECT_EQ(error_of({{"a", std::string(600'000, 'x')}, {"b", std::string(600'000, 'x')}}), "container_too_large");
    packages::Members many;
    for (int i = 0; i < 21; ++i) many.emplace_back(std::to_string(i), "");
    EXPECT_EQ(error_of(many), "container_too_large");
    many.pop_back();
    EXPECT_EQ(error_of(many), "none: ");
}

TEST(Zip, EveryTruncationIsRefusedOrReadsTheSame)
{
    const std::string bytes = packages::docx("<w:p><w:r><w:t>甲</w:t></w:r></w:p>");
    for (std::size_t size = 4; size < bytes.size(); size += 7) {
        const std::string result = packages::error_of(std::string(bytes.data(), size));
        EXPECT_TRUE(result == "container_broken" || result == "none: 甲") << size << ": " << result;
    }
}

TEST(Zip, DamagedBytesNeverCrash)
{
    const std::string good = packages::docx("<w:p><w:r><w:t>甲</w:t></w:r></w:p>", "<w:abstractNum w:abstractNumId=\"0\"/>");
    std::uint32_t state = 1;
    const auto random = [&] { return state = state * 1664525U + 1013904223U; };
    for (int round = 0; round < 500; ++round) {
        std::string bytes = good;
        for (int change = 0; change < 3; ++change) bytes[4 + (random() >> 8U) % (bytes.size() - 4)] = static_cast<char>(random() >> 24U);
        (void)packages::error_of(bytes);
    }
}

std::string xml_error(const std::string& xml, std::uint32_t nesting = 50)
{
    try {
        return "none: " + text_of(Xml(xml, "part.xml", nesting).root());
    } catch (const Error& error) {
        return std::string(to_string(error.code));
    }
}

TEST(Xml, TextOfTheTree)
{
    EXPECT_EQ(xml_error("<a>甲<b>乙</b><![CDATA[<丙>]]>&lt;&#20010;</a>"), "none: 甲乙<丙><个");
    EXPECT_EQ(xml_error("\xEF\xBB\xBF<?xml version=\"1.0\"?><a> 甲 </a>"), "none:  甲 ");
    EXPECT_EQ(xml_error("<?xml version=\"1.0\" encoding=\"GBK\"?><a>\xBC\xD7</a>"), "none: 甲");
    EXPECT_EQ(xml_error(std::string("\xFF\xFE<\0a\0>\0\x32\x75<\0/\0a\0>\0", 18)), "none: 甲");
}

TEST(Xml, EntitiesAndTypesAreNeverRead)
{
    EXPECT_EQ(xml_error("<!DOCTYPE a [<!ENTITY x \"xx\">]><a>&x;</a>"), "container_broken");
    EXPECT_EQ(xml_error("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"), "container_broken");
    EXPECT_EQ(xml_error("<a>&x;</a>"), "none: &x;");
}

TEST(Xml, DepthIsBounded)
{
    const auto nested = [](int depth) {
        std::string xml;
        for (int i = 0; i < depth; ++i) xml += "<a b='>'>";
        xml += "<c/><!-- <d> --><![CDATA[<e>]]>";
        for (int i = 0; i < depth; ++i) xml += "</a>";
        return xml;
    };
    EXPECT_EQ(xml_error(nested(50)), "none: <e>");
    EXPECT_EQ(xml_error(nested(51)), "nesting_too_deep");
    EXPECT_EQ(xml_error(nested(100'000)), "nesting_too_deep");
}

TEST(Xml, WhatIsNoXmlIsRefused)
{
    for (const char* text : {"", "甲", "<a", "<a></b>", "<a b=c/>", "<a><![CDATA[", "<a>\x01\x02"})
        EXPECT_EQ(xml_error(text), "container_broken") << text;
}

TEST(Xml, NamesWithoutTheirPrefix)
{
    const Xml xml("<x:a x:val='3' q='0'><y:b/><c val='off'/><d/></x:a>", "part.xml", 10);
    EXPECT_EQ(local_name(xml.root()), "a");
    EXPECT_TRUE(child(xml.root(), "b"));
    EXPECT_FALSE(child(xml.root(), "e"));
    EXPECT_EQ(number(xml.root(), "val", 7), 3U);
    EXPECT_EQ(number(xml.root(), "none", 7), 7U);
    EXPECT_FALSE(is_on(child(xml.root(), "c")));
    EXPECT_TRUE(is_on(child(xml.root(), "d")));
    EXPECT_FALSE(is_on(child(xml.root(), "e")));
}

} // namespace
} // namespace zeren::reading
