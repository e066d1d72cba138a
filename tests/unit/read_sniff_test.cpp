// What a file is, by its first bytes.
#include "read/sniff.hpp"

#include <gtest/gtest.h>

namespace zeren::reading {
namespace {

TEST(Sniff, TagsAtTheStartAreHtml)
{
    for (const char* html :
         {"<!DOCTYPE html><html>", "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", "<html>", "  \n<tbody> \n <tr>", "<tr><td>",
          "<td class=x>", "<p>责任", "<P\n>", "<div id=\"a\">", "<br/>", "<!-- 页 --><table>", "<?xml version=\"1.0\"?><html xmlns=\"x\">",
          "\xEF\xBB\xBF<p>", "责任单位<br>区发改委<p>正文</p>"})
        EXPECT_EQ(sniff(html), Format::html) << html;
}

TEST(Sniff, TextIsText)
{
    for (const char* text :
         {"", "责任单位：区发改委", "《通知》", "<附件>责任", "< p >", "<", "<>", "<!", "<!--", "<notice><title>x</title></notice>", "<p1>",
          "a<b and b>c", "责任<b>单位", "1 < 2, 3 > 2", "{\"a\":1}", "序号,任务,责任单位\n1,x,y\n", "<?xml version=\"1.0\"?><w:document>"})
        EXPECT_EQ(sniff(text), Format::text) << text;
}

TEST(Sniff, ContainersAreTold)
{
    EXPECT_EQ(sniff("%PDF-1.7"), Format::pdf);
    EXPECT_EQ(sniff("PK\x03\x04"), Format::zip);
    EXPECT_EQ(sniff("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Format::ole);
    EXPECT_EQ(sniff("{\\rtf1"), Format::rtf);
    EXPECT_EQ(sniff("PK 文件"), Format::text);
}

TEST(HtmlCharset, IsWhatAMetaNames)
{
    EXPECT_EQ(html_charset("<html><meta charset=\"gb2312\">"), "gb2312");
    EXPECT_EQ(html_charset("<META http-equiv=Content-Type content='text/html; Charset=GBK' />"), "GBK");
    EXPECT_EQ(html_charset("<meta name=x content=y><meta charset=utf-8>"), "utf-8");
}

TEST(HtmlCharset, IsEmptyForNone)
{
    for (const char* html :
         {"", "<p>charset=gbk</p>", "<meta name=\"x\">", "<meta", "<meta charset", "<meta charset=\"", "<meter charset=gbk>"})
        EXPECT_EQ(html_charset(html), "") << html;
}

TEST(WholePage, HasADocumentAroundIt)
{
    EXPECT_TRUE(is_whole_page("<!DOCTYPE html><p>"));
    EXPECT_TRUE(is_whole_page("<HTML><p>"));
    EXPECT_TRUE(is_whole_page("<head></head>"));
    EXPECT_FALSE(is_whole_page("<div><p>"));
    EXPECT_FALSE(is_whole_page("<header>x</header>"));
}

} // namespace
} // namespace zeren::reading
