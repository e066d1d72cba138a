// Automatic numbering: what stands before a paragraph is what Word writes there.
#include "packages.hpp"

#include <gtest/gtest.h>

namespace zeren::packages {
namespace {

std::string level(int index, const std::string& format, const std::string& text, const std::string& more = "", int start = 1)
{
    return "<w:lvl w:ilvl=\"" + std::to_string(index) + "\"><w:start w:val=\"" + std::to_string(start) + "\"/><w:numFmt w:val=\"" + format +
           "\"/>" + more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
}

std::string abstract(int id, const std::string& content)
{
    return "<w:abstractNum w:abstractNumId=\"" + std::to_string(id) + "\">" + content + "</w:abstractNum>";
}

std::string list(int id, int of, const std::string& content = "")
{
    return "<w:num w:numId=\"" + std::to_string(id) + "\"><w:abstractNumId w:val=\"" + std::to_string(of) + "\"/>" + content + "</w:num>";
}

std::string restart(int level, int start)
{
    return "<w:lvlOverride w:ilvl=\"" + std::to_string(level) + "\"><w:startOverride w:val=\"" + std::to_string(start) +
           "\"/></w:lvlOverride>";
}

std::string item(int list, int level, const std::string& text)
{
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + std::to_string(level) + "\"/><w:numId w:val=\"" + std::to_string(list) +
           "\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string styled(const std::string& style, const std::string& text)
{
    return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string content(const std::string& body, const std::string& numbering, const std::string& styles = "")
{
    return read(docx(body, numbering, styles)).content;
}

// Three paragraphs of one list.
std::string three(const std::string& format, const std::string& text, const std::string& more = "")
{
    return content(item(1, 0, "甲") + item(1, 0, "乙") + item(1, 0, "丙"), abstract(0, level(0, format, text, more)) + list(1, 0));
}

TEST(DocxNumbering, FormatsOfChineseNotices)
{
    EXPECT_EQ(three("chineseCounting", "%1、"), "一、甲\n二、乙\n三、丙");
    EXPECT_EQ(three("chineseCountingThousand", "（%1）"), "（一）甲\n（二）乙\n（三）丙");
    EXPECT_EQ(three("decimal", "%1."), "1. 甲\n2. 乙\n3. 丙");
    EXPECT_EQ(three("decimal", "%1.", "<w:suff w:val=\"nothing\"/>"), "1.甲\n2.乙\n3.丙");
    EXPECT_EQ(three("decimal", "%1．"), "1．甲\n2．乙\n3．丙");
    EXPECT_EQ(three("decimalEnclosedFullstop", "%1"), "⒈ 甲\n⒉ 乙\n⒊ 丙");
    EXPECT_EQ(three("decimalEnclosedCircle", "%1"), "① 甲\n② 乙\n③ 丙");
    EXPECT_EQ(three("decimalEnclosedCircleChinese", "%1"), "① 甲\n② 乙\n③ 丙");
    EXPECT_EQ(three("decimalEnclosedParen", "%1"), "⑴ 甲\n⑵ 乙\n⑶ 丙");
    EXPECT_EQ(three("ideographDigital", "第%1条"), "第一条甲\n第二条乙\n第三条丙");
    EXPECT_EQ(three("bullet", "\xEF\x83\x98"), "• 甲\n• 乙\n• 丙");
    EXPECT_EQ(three("none", "附件："), "附件：甲\n附件：乙\n附件：丙");
    EXPECT_EQ(three("unheardOf", "%1)"), "1) 甲\n2) 乙\n3) 丙");
}

TEST(DocxNumbering, LevelsShowThoseAboveThemAndRestart)
{
    const std::string numbering =
        abstract(0, level(0, "chineseCounting", "%1、") + level(1, "decimal", "%1.%2", "<w:isLgl/>") + level(2, "decimal", "(%3)")) +
        list(1, 0);
    EXPECT_EQ(content(item(1, 0, "甲") + item(1, 1, "乙") + item(1, 2, "丙") + item(1, 2, "丁") + item(1, 1, "戊") + item(1, 2, "己") +
                          item(1, 0, "庚") + item(1, 1, "辛"),
                      numbering),
              "一、甲\n1.1 乙\n(1) 丙\n(2) 丁\n1.2 戊\n(1) 己\n二、庚\n2.1 辛");
    EXPECT_EQ(content(item(1, 1, "甲") + item(1, 0, "乙"), numbering), "1.1 甲\n二、乙"); // the level above starts unseen
}

TEST(DocxNumbering, LevelsMayGoOnOverTheirHeadings)
{
    const std::string goes_on = "<w:lvlRestart w:val=\"0\"/>";
    const std::string numbering = abstract(0, level(0, "chineseCounting", "%1、") + level(1, "decimal", "%2.", goes_on)) + list(1, 0);
    EXPECT_EQ(content(item(1, 0, "甲") + item(1, 1, "乙") + item(1, 0, "丙") + item(1, 1, "丁"), numbering),
              "一、甲\n1. 乙\n二、丙\n2. 丁");
}

TEST(DocxNumbering, ListsOfOneKindGoOnUnlessTheyStartAnew)
{
    const std::string kind = abstract(0, level(0, "decimal", "%1."));
    const std::string body = item(1, 0, "甲") + item(2, 0, "乙") + item(1, 0, "丙") + item(2, 0, "丁");
    EXPECT_EQ(content(body, kind + list(1, 0) + list(2, 0)), "1. 甲\n2. 乙\n3. 丙\n4. 丁");
    EXPECT_EQ(content(body, kind + list(1, 0) + list(2, 0, restart(0, 1))), "1. 甲\n1. 乙\n2. 丙\n3. 丁");
    EXPECT_EQ(content(body, kind + list(1, 0) + list(2, 0, restart(0, 7))), "1. 甲\n7. 乙\n8. 丙\n9. 丁");
    EXPECT_EQ(content(body, kind + abstract(1, level(0, "decimal", "%1)", "", 3)) + list(1, 0) + list(2, 1)), "1. 甲\n3) 乙\n2. 丙\n4) 丁");
}

TEST(DocxNumbering, StylesBringTheirLists)
{
    const std::string numbering = abstract(0, level(0, "chineseCounting", "%1、", "<w:pStyle w:val=\"H1\"/>") +
                                                  level(1, "decimal", "%2.", "<w:pStyle w:val=\"H2\"/>")) +
                                  list(5, 0);
    const std::string with_list = "<w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr>";
    const std::string styles = "<w:style w:type=\"paragraph\" w:styleId=\"H1\">" + with_list +
                               "</w:style><w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:basedOn w:val=\"H1\"/></w:style>";
    EXPECT_EQ(content(styled("H1", "甲") + styled("H2", "乙") + styled("H2", "丙") + styled("H1", "丁"), numbering, styles),
              "一、甲\n1. 乙\n2. 丙\n二、丁");
    const std::string out =
        "<w:p><w:pPr><w:pStyle w:val=\"H1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>附则</w:t></w:r></w:p>";
    EXPECT_EQ(content(styled("H1", "甲") + out + styled("H1", "乙"), numbering, styles), "一、甲\n附则\n二、乙");
}

TEST(DocxNumbering, AListMayBeDefinedByAStyle)
{
    const std::string numbering = abstract(0, "<w:styleLink w:val=\"S\"/>" + level(0, "decimal", "%1)")) +
                                  abstract(1, "<w:numStyleLink w:val=\"S\"/>") + list(1, 0) + list(2, 1);
    EXPECT_EQ(content(item(2, 0, "甲"), numbering), "1) 甲");
}

TEST(DocxNumbering, HostileListsNumberNothing)
{
    EXPECT_EQ(content(item(7, 0, "甲"), ""), "甲");
    EXPECT_EQ(content(item(1, 99, "甲"), abstract(0, level(0, "decimal", "%1.")) + list(1, 0)), "甲");
    EXPECT_EQ(content(item(1, 0, "甲"), list(1, 3)), "甲");
    const std::string ring =
        "<w:style w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style><w:style w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";
    EXPECT_EQ(content(styled("A", "甲"), "", ring), "甲");
    EXPECT_EQ(three("decimal", "%9%"), "% 甲\n% 乙\n% 丙");
    EXPECT_EQ(content(item(1, 0, "甲"), abstract(0, level(0, "decimal", "%1.", "", 999999999)) + list(1, 0)), "999999999. 甲");
}

} // namespace
} // namespace zeren::packages
