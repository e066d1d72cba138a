// HTML to lines: what breaks a line, what is dropped, how blanks run together.
#include "read/html.hpp"
#include "zeren/error.hpp"

#include <gtest/gtest.h>
#include <string>

namespace zeren::reading {
namespace {

std::string text_of(std::string_view html) { return read_html(html, 512).content; }

TEST(HtmlText, BlocksAndBreaksEndLines)
{
    EXPECT_EQ(text_of("<p>甲</p><p>乙</p>"), "甲\n乙");
    EXPECT_EQ(text_of("<p>甲<br>乙<br/>丙</p>"), "甲\n乙\n丙");
    EXPECT_EQ(text_of("<div>甲<div>乙</div>丙</div>"), "甲\n乙\n丙");
    EXPECT_EQ(text_of("<ul><li>甲<li>乙</ul>"), "甲\n乙");
    EXPECT_EQ(text_of("甲<span style='color:red; DISPLAY : Block'>乙</span>丙"), "甲\n乙\n丙");
    EXPECT_EQ(text_of("<p>甲<p>乙<hr>丙"), "甲\n乙\n丙");
}

// A blank line of the page sets a title apart, as in plain text; what a browser does not show as one is none.
TEST(HtmlText, BlankLinesOfThePageStay)
{
    EXPECT_EQ(text_of("<p>甲<br><br>乙</p>"), "甲\n\n乙");
    EXPECT_EQ(text_of("<p>甲</p><p>&nbsp;</p><p>　　</p><p><br></p><p>乙</p>"), "甲\n\n乙");
    EXPECT_EQ(text_of("<p>甲</p><p></p><p> \n </p><div></div><p>乙</p>"), "甲\n乙");
    EXPECT_EQ(text_of("<p>甲<br></p><p>乙</p>"), "甲\n乙");
    EXPECT_EQ(text_of("<p>&nbsp;</p><p>甲</p><br>"), "甲");
    EXPECT_EQ(text_of("<table><tr><td>甲<br><br>乙</td><td>丙</td></tr><tr><td>丁</td><td>&nbsp;</td></tr></table><p>戊</p>"),
              "甲\n乙\t丙\n丁\t\n戊");
}

TEST(HtmlText, InlineElementsDoNot)
{
    EXPECT_EQ(text_of("<p><b>牵头</b><span>单位</span>：<a href=x>区</a><font>发改委</font><o:p></o:p></p>"), "牵头单位：区发改委");
    EXPECT_EQ(text_of("<p>m<sup>2</sup></p>"), "m2");
    EXPECT_EQ(text_of("<p>甲<!-- 乙 -->丙<wbr>丁</p>"), "甲丙丁");
}

TEST(HtmlText, BlanksRunTogether)
{
    EXPECT_EQ(text_of("<p>  责任 \t\n 单位  </p>"), "责任单位"); // a wrapped source line leaves no blank between 汉字
    EXPECT_EQ(text_of("<p>责任  单位</p>"), "责任 单位");        // blanks do
    EXPECT_EQ(text_of("<p>Hi\nTech</p>"), "Hi Tech");
    EXPECT_EQ(text_of("<p>完成\n8家</p>"), "完成 8家");
    EXPECT_EQ(text_of("<p>土 地</p>"), "土 地");
    EXPECT_EQ(text_of("<p>甲 <b> 乙</b></p>"), "甲 乙");
}

TEST(HtmlText, NoBreakSpacesStayAsBlanksWithinALine)
{
    EXPECT_EQ(text_of("<p>&nbsp;&nbsp;责&nbsp;&nbsp;任&#160;</p>"), "责  任");
    EXPECT_EQ(text_of("<p>　　责　任</p>"), "责　任");
}

TEST(HtmlText, EntitiesAreResolvedAndBrokenOnesStay)
{
    EXPECT_EQ(text_of("<p>&lt;甲&gt; &amp; &ldquo;乙&rdquo; &#x4E2D;&#25991;</p>"), "<甲> & “乙” 中文");
    EXPECT_EQ(text_of("<p>&notanentityatall; A&B &; &#; &#x;</p>"), "¬anentityatall; A&B &; &#; &#x;");
    EXPECT_EQ(text_of("<p>甲&#0;乙&#xD800;&#x110000;&#1;&#8232;丙</p>"), "甲\xEF\xBF\xBD乙\xEF\xBF\xBD\xEF\xBF\xBD\n丙");
}

TEST(HtmlText, WhatNobodySeesIsDropped)
{
    for (const char* hidden :
         {"<script>var a='<p>乙</p>';</script>", "<style>p{}</style>", "<p hidden>乙</p>", "<div style='display:none'>乙<p>丙</p></div>",
          "<span style=\"color:red; Display: None\">乙</span>", "<p style='visibility:hidden'>乙</p>", "<nav>乙</nav>",
          "<button>乙</button>", "<select><option>乙</select>", "<textarea>乙</textarea>", "<input value=乙>", "<iframe>乙</iframe>",
          "<noscript>乙</noscript>", "<svg><text>乙</text></svg>", "<form><label>乙</label><input></form>", "<title>乙</title>",
          "<template><p>乙</p></template>", "<del>乙</del>"})
        EXPECT_EQ(text_of(std::string("<p>甲。</p>") + hidden + "<p>丁。</p>"), "甲。\n丁。") << hidden;
}

TEST(HtmlText, WhatIsOnlyStyledIsKept)
{
    for (const char* shown : {"<p style='display:block'>乙</p>", "<p style='x-display:none'>乙</p>", "<p style='overflow:hidden'>乙</p>",
                              "<p class=hidden>乙</p>", "<p data-hidden=1>乙</p>", "<header><h1>乙</h1></header>", "<footer>乙</footer>",
                              "<label>乙</label>", "<center>乙</center>", "<p><ins>乙</ins></p>", "<p><s>乙</s></p>"})
        EXPECT_EQ(text_of(std::string("<p>甲</p>") + shown + "<p>丁</p>"), "甲\n乙\n丁") << shown;
}

TEST(HtmlText, AFormAroundThePageIsKept)
{
    EXPECT_EQ(text_of("<form id=aspnetForm><p>各单位要落实。</p><p>责任单位：区发改委</p></form>"), "各单位要落实。\n责任单位：区发改委");
}

TEST(HtmlText, HeadingsAreHeadings)
{
    const HtmlText text = read_html("<h1>甲</h1><p>乙</p><h6>丙<br>丁</h6>戊", 512);
    ASSERT_EQ(text.blocks.size(), 5U);
    const auto heading = Block::Kind::heading;
    const auto paragraph = Block::Kind::paragraph;
    const Block::Kind kinds[] = {heading, paragraph, heading, heading, paragraph};
    for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(text.blocks[i].kind, kinds[i]) << i;
}

TEST(HtmlText, PreformattedTextKeepsItsLines)
{
    EXPECT_EQ(text_of("<pre>甲  乙\n  丙\r\n丁</pre>"), "甲  乙\n  丙\n丁");
    EXPECT_EQ(text_of("<pre>甲\n乙</pre><p>丙\n丁</p>"), "甲\n乙\n丙丁");
}

TEST(HtmlText, BrokenMarkupLosesNoText)
{
    EXPECT_EQ(text_of("<p>甲<b>乙<p>丙</div></td>丁"), "甲乙\n丙丁");
    EXPECT_EQ(text_of("<div><p>甲"), "甲");
    EXPECT_EQ(text_of("甲 < 乙 <3 << 丙"), "甲 < 乙 <3 << 丙");
    EXPECT_EQ(text_of("<table><tr><td>甲<td>乙<tr><td>丙"), "甲\t乙\n丙");
    EXPECT_EQ(text_of(""), "");
}

TEST(HtmlText, HostilePagesEnd)
{
    EXPECT_EQ(text_of("<p>" + std::string(1000000, '<')).size(), 1000000U);
    EXPECT_EQ(text_of("<p>" + std::string(1000000, '&')).size(), 1000000U);
    std::string attributes = "<p";
    std::string roots;
    for (int i = 0; i < 100000; ++i) attributes += " a" + std::to_string(i);
    for (int i = 0; i < 50000; ++i) roots += "<html a" + std::to_string(i) + "=1>";
    EXPECT_EQ(text_of(attributes + ">甲</p>"), "甲");
    EXPECT_EQ(text_of(attributes), "");
    EXPECT_EQ(text_of(roots + "甲"), "甲");
    std::string comments = "<p>甲";
    for (int i = 0; i < 100000; ++i) comments += "<!--";
    EXPECT_EQ(text_of(comments), "甲");
}

TEST(HtmlText, DeepNestingIsRefused)
{
    std::string html;
    for (int i = 0; i < 20000; ++i) html += "<div>";
    try {
        (void)read_html(html, 512);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code, ErrorCode::nesting_too_deep);
    }
    EXPECT_THROW((void)read_html("<div><div><div>甲", 2), Error);
    EXPECT_EQ(read_html("<div><div>甲", 2).content, "甲");
}

} // namespace
} // namespace zeren::reading
