// How deep a page is: by example, and against the trees that gumbo builds of random tags.
#include "read/html_nesting.hpp"
#include "read/html_tokens.hpp"

#include <algorithm>
#include <array>
#include <gtest/gtest.h>
#include <gumbo.h>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace zeren::reading {
namespace {

std::uint32_t depth(std::string_view html) { return html_nesting(html, false, 512); }

std::string repeat(const std::string& text, int times)
{
    std::string result;
    for (int i = 0; i < times; ++i) result += text;
    return result;
}

std::string tags(std::string_view html)
{
    std::string result;
    HtmlTokens tokens(html);
    for (HtmlTag tag; tokens.next(tag);)
        result += (result.empty() ? "" : " ") + std::string(tag.end ? "/" : "") + std::string(tag.name) + (tag.closed ? "/" : "");
    return result;
}

TEST(HtmlTokens, FindsTags)
{
    EXPECT_EQ(tags("<p title=\"a>b\">文<b x='>' y=>z</b></p >"), "p b /b /p");
    EXPECT_EQ(tags("<br/><br / ><a href=x/>"), "br/ br a");
    EXPECT_EQ(tags("a<!-- <b> --!><i><!--><u><!---><s>"), "i u s");
    EXPECT_EQ(tags("<!doctype html><?xml <b?><p></1 x><u></><s>"), "p u s");
}

TEST(HtmlTokens, TakesNothingElseForATag)
{
    for (const char* html : {"", "<", "< p>", "<1>", "</ p>", "<!-- <p>", "<p", "<p a='", "<p a=\">", "<>", "甲<乙>"})
        EXPECT_EQ(tags(html), "") << html;
}

TEST(HtmlNesting, CountsWhatIsOpenAtOnce)
{
    EXPECT_EQ(depth("甲"), 0U);
    EXPECT_EQ(depth("<div><div>甲</div></div><div>乙</div>"), 2U);
    EXPECT_EQ(depth("<b>甲<b>乙<b>丙"), 3U);
    EXPECT_EQ(depth("<ul><li><ul><li><ul><li>甲"), 3U);
    EXPECT_EQ(depth("<table><tr><td><table><tr><td>甲"), 2U);
}

TEST(HtmlNesting, OptionalEndTagsAndVoidElementsDoNotCount)
{
    EXPECT_EQ(depth(repeat("<p>甲", 2000)), 0U);
    EXPECT_EQ(depth("<ul>" + repeat("<li>甲", 2000)), 1U);
    EXPECT_EQ(depth("<table>" + repeat("<tr><td>甲<td>乙", 2000)), 1U);
    EXPECT_EQ(depth("<dl>" + repeat("<dt>甲<dd>乙", 2000)), 1U);
    EXPECT_EQ(depth("<select>" + repeat("<option>甲", 2000)), 1U);
    EXPECT_EQ(depth(repeat("<br><img><hr><input>", 2000)), 0U);
    EXPECT_EQ(depth(repeat("<a name=x>甲", 2000)), 1U);
}

TEST(HtmlNesting, MarkupInScriptsCommentsAndStylesDoesNotCount)
{
    EXPECT_EQ(depth("<script>" + repeat("a<b;'<div>'", 2000) + "</script>"), 0U);
    EXPECT_EQ(depth("<script><!--<script>" + repeat("<div>", 2000) + "</script>" + repeat("<div>", 2000) + "--></script>"), 0U);
    EXPECT_EQ(depth("<!--" + repeat("<div>", 2000) + "-->"), 0U);
    EXPECT_EQ(depth("<style>" + repeat("<div>", 2000) + "</style><textarea>" + repeat("<b>", 2000) + "</textarea>"), 0U);
}

TEST(HtmlNesting, HostileShapesCannotHideTheirDepth)
{
    for (const char* shape : {"<div>", "<b>", "<span><p></span></p>", "<div><object></div></object>", "<ul><li>", "<table><tr><td></div>",
                              "<svg><td><td>", "<svg><input>", "<select><iframe></select><b>", "<section><select></section></select>",
                              "<svg><font color=red><p></p>", "<frameset>", "<form><div></form>", "<svg><![CDATA[></b>]]></svg><b>"})
        EXPECT_GT(depth(repeat(shape, 2000)), 500U) << shape;
    EXPECT_GT(depth("<p>" + repeat("<b>", 400) + repeat("<p>甲", 5000)), 512U); // opens 400 elements 5000 times
    EXPECT_GT(depth(repeat("<span>", 500) + repeat("</x>", 200000)), 512U);     // searches 500 elements each time
}

// The deepest element of a tree, those that html_nesting leaves out not counted.
std::uint32_t tree_depth(const GumboNode* root)
{
    constexpr std::array<const char*, 31> kLeftOut{"p",        "li",     "td",       "th",       "tr",   "tbody",     "thead", "tfoot",
                                                   "dd",       "dt",     "option",   "html",     "head", "body",      "br",    "hr",
                                                   "img",      "input",  "optgroup", "colgroup", "col",  "script",    "style", "title",
                                                   "textarea", "iframe", "noframes", "noembed",  "xmp",  "plaintext", "frame"};
    std::uint32_t deepest = 0;
    std::vector<std::pair<const GumboNode*, std::uint32_t>> open{{root, 0}};
    while (!open.empty()) {
        auto [node, above] = open.back();
        open.pop_back();
        if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) continue;
        const std::string name = gumbo_normalized_tagname(node->v.element.tag);
        const bool left_out =
            node->v.element.tag_namespace == GUMBO_NAMESPACE_HTML && std::find(kLeftOut.begin(), kLeftOut.end(), name) != kLeftOut.end();
        const std::uint32_t here = above + (left_out ? 0 : 1);
        deepest = std::max(deepest, here);
        for (unsigned i = 0; i < node->v.element.children.length; ++i)
            open.emplace_back(static_cast<const GumboNode*>(node->v.element.children.data[i]), here);
    }
    return deepest;
}

// A repeated piece of random markup: a leak of one element a round would show sixtyfold. Forms are left out: an ended form stays in
// the tree above its content, but not among the open elements.
TEST(HtmlNesting, IsAtLeastTheDepthOfGumbosTree)
{
    constexpr std::array<const char*, 40> kNames{"div",    "span", "b",     "p",        "table",  "tr",     "td",       "li",
                                                 "ul",     "a",    "i",     "font",     "h1",     "object", "button",   "select",
                                                 "option", "dd",   "dl",    "section",  "center", "x",      "tbody",    "caption",
                                                 "svg",    "math", "title", "template", "style",  "iframe", "br",       "input",
                                                 "script", "th",   "ruby",  "pre",      "nobr",   "desc",   "noscript", "em"};
    std::mt19937 random(11);
    for (int round = 0; round < 4000; ++round) {
        std::string piece;
        for (auto n = 2 + random() % 9; n > 0; --n) {
            piece += random() % 3 != 0 ? "<" : "</";
            piece += kNames[random() % (round % 2 != 0 ? 24 : kNames.size())];
            piece += random() % 5 != 0 ? ">" : ">甲";
        }
        const bool in_table = round % 3 == 0;
        const std::string html = repeat(piece, 60);
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0;
        if (in_table) options.fragment_context = GUMBO_TAG_TABLE;
        GumboOutput* output = gumbo_parse_with_options(&options, html.data(), html.size());
        const std::uint32_t deep = tree_depth(output->root);
        gumbo_destroy_output(&kGumboDefaultOptions, output);
        const std::uint32_t bound = html_nesting(html, in_table, 2000);
        EXPECT_LE(deep, bound + bound + 12) << (in_table ? "in table: " : "") << piece;
    }
}

} // namespace
} // namespace zeren::reading
