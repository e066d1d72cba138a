// OFD: pages, templates, composite units, glyph maps, matrices.
#include "packages.hpp"

#include "read/ofd_page.hpp"

#include <gtest/gtest.h>

namespace zeren::packages {
namespace {

std::string ofd_xml(const std::string& root, const std::string& content)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:" + root + " xmlns:ofd=\"http://www.ofdspec.org/2016\">" + content +
           "</ofd:" + root + ">";
}

std::string text_object(const std::string& boundary, const std::string& code, const std::string& more = "", const std::string& inside = "")
{
    return "<ofd:TextObject ID=\"1\" Font=\"1\" Size=\"5\" Boundary=\"" + boundary + "\" " + more + ">" + inside + code +
           "</ofd:TextObject>";
}

std::string code(const std::string& text, const std::string& deltas = "g 40 5")
{
    return "<ofd:TextCode X=\"0\" Y=\"5\" DeltaX=\"" + deltas + "\">" + text + "</ofd:TextCode>";
}

std::string page(const std::string& objects, const std::string& before = "")
{
    return ofd_xml("Page", before + "<ofd:Content><ofd:Layer ID=\"2\">" + objects + "</ofd:Layer></ofd:Content>");
}

std::string ofd(const std::vector<std::string>& pages, const std::string& common = "", const Members& more = {})
{
    std::string list;
    Members members{{"OFD.xml", ofd_xml("OFD", "<ofd:DocBody><ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>")}};
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const std::string part = "Pages/Page_" + std::to_string(i) + "/Content.xml";
        list += "<ofd:Page ID=\"" + std::to_string(i + 10) + "\" BaseLoc=\"" + part + "\"/>";
        members.emplace_back("Doc_0/" + part, pages[i]);
    }
    members.emplace_back("Doc_0/Document.xml",
                         ofd_xml("Document", "<ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>" +
                                                 common + "</ofd:CommonData><ofd:Pages>" + list + "</ofd:Pages>"));
    members.insert(members.end(), more.begin(), more.end());
    return zip(members);
}

TEST(Ofd, PagesInOrderAndObjectsByPlace)
{
    const Text text = read(ofd({page(text_object("30 60 100 7", code("正文")) + text_object("30 20 100 7", code("标题"))),
                                page(text_object("30 20 100 7", code("第二页")))}));
    EXPECT_EQ(text.content, "标题\n正文\n第二页");
    EXPECT_EQ(text.source.media_type, "application/ofd");
}

TEST(Ofd, TextObjectsOfOneLineAreJoined)
{
    EXPECT_EQ(read(ofd({page(text_object("30 20 20 7", code("牵头")) + text_object("40 20 20 7", code("单位：")) +
                             text_object("55.2 20 20 7", code("区发改委")))}))
                  .content,
              "牵头单位：区发改委");
    EXPECT_EQ(read(ofd({page(text_object("30 20 99 7", code("甲局乙局", "5 40 5")))})).content, "甲局  乙局");
}

TEST(Ofd, MatricesMoveAndScale)
{
    // 12 points in a space of points: 4.2 mm
    const std::string scaled = "<ofd:TextObject ID=\"4\" Size=\"12\" CTM=\"0.3528 0 0 0.3528 0 0\" Boundary=\"30 20 50 6\"><ofd:TextCode "
                               "X=\"0\" Y=\"11\" DeltaX=\"12 12\">修道路</ofd:TextCode></ofd:TextObject>";
    EXPECT_EQ(read(ofd({page(scaled + text_object("42.8 19.6 50 7", code("。")))})).content, "修道路。");
}

TEST(Ofd, GlyphMapsLeaveTheTextAsItIs)
{
    const std::string map =
        "<ofd:CGTransform CodePosition=\"0\" CodeCount=\"2\" GlyphCount=\"1\"><ofd:Glyphs>57</ofd:Glyphs></ofd:CGTransform>";
    EXPECT_EQ(read(ofd({page(text_object("30 20 50 7", code("通知"), "", map))})).content, "通知");
}

TEST(Ofd, CompositeUnitsAndTemplatesAreRead)
{
    const std::string units = ofd_xml(
        "Res", "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"204\" Width=\"9\" Height=\"9\"><ofd:Content>" +
                   text_object("0 40 50 7", code("单元中")) + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>");
    const std::string composite = "<ofd:CompositeObject ID=\"3\" Boundary=\"30 20 100 100\" ResourceID=\"204\"/>";
    EXPECT_EQ(read(ofd({page(composite)}, "<ofd:DocumentRes>Res.xml</ofd:DocumentRes>", {{"Doc_0/Res.xml", units}})).content, "单元中");
    const std::string form = page(text_object("30 20 50 7", code("表单")));
    EXPECT_EQ(read(ofd({page(text_object("30 60 50 7", code("填写")), "<ofd:Template TemplateID=\"5\"/>")},
                       "<ofd:TemplatePage ID=\"5\" BaseLoc=\"Tpl.xml\"/>", {{"Doc_0/Tpl.xml", form}}))
                  .content,
              "表单\n填写");
}

TEST(Ofd, ACompositeThatHoldsItselfEnds)
{
    const std::string units =
        ofd_xml("Res", "<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID=\"7\"><ofd:Content>" + text_object("0 9 50 7", code("环")) +
                           "<ofd:CompositeObject ResourceID=\"7\"/></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>");
    EXPECT_NE(
        read(ofd({page("<ofd:CompositeObject ResourceID=\"7\"/>")}, "<ofd:PublicRes>Res.xml</ofd:PublicRes>", {{"Doc_0/Res.xml", units}}))
            .content,
        "");
}

TEST(Ofd, DrawnRulesMakeTables)
{
    std::string objects;
    const auto rule = [&](const std::string& data) {
        objects +=
            "<ofd:PathObject ID=\"9\" Boundary=\"20 20 120 60\"><ofd:AbbreviatedData>" + data + "</ofd:AbbreviatedData></ofd:PathObject>";
    };
    rule("M 0 0 L 100 0 L 100 40 L 0 40 C");
    rule("M 0 20 L 100 20 M 40 0 L 40 40");
    objects += text_object("25 27 30 7", code("任务")) + text_object("65 27 30 7", code("单位")) + text_object("25 47 30 7", code("修路")) +
               text_object("65 47 30 7", code("交通局"));
    EXPECT_EQ(shown(read(ofd({page(objects)}))), "[0,0 任务|0,1 单位|1,0 修路|1,1 交通局]");
}

TEST(Ofd, ScansSayThatOcrIsNeeded)
{
    EXPECT_EQ(error_of(ofd({page("<ofd:ImageObject ID=\"4\" Boundary=\"0 0 210 297\" ResourceID=\"5\"/>")})), "scan_without_text");
}

TEST(Ofd, HostileOnesAreRefusedOrHarmless)
{
    EXPECT_EQ(error_of(zip({{"OFD.xml", ofd_xml("OFD", "")}, {"Encryptions.xml", ""}})), "file_encrypted");
    EXPECT_EQ(error_of(zip({{"OFD.xml", ofd_xml("OFD", "<ofd:DocBody><ofd:DocRoot>../../etc/passwd</ofd:DocRoot></ofd:DocBody>")}})),
              "container_broken");
    EXPECT_EQ(error_of(zip({{"OFD.xml", "甲"}})), "container_broken");
    EXPECT_EQ(error_of(ofd({page(text_object("nan inf 1e999 -5", code("甲乙", "g 99999999999 1e308 x")))})).substr(0, 4), "none");
}

TEST(Ofd, ListsOfNumbers)
{
    using reading::ofd_numbers;
    EXPECT_EQ(ofd_numbers("0 0 210.5 -297", 4), (std::vector<double>{0, 0, 210.5, -297}));
    EXPECT_EQ(ofd_numbers("1 g 3 2.5 4", 10), (std::vector<double>{1, 2.5, 2.5, 2.5, 4}));
    EXPECT_EQ(ofd_numbers("g 1000000000 1", 5).size(), 5U);
    EXPECT_EQ(ofd_numbers("x nan g 2", 9), (std::vector<double>{0, 0, 0, 2}));
    EXPECT_TRUE(ofd_numbers("  ", 9).empty());
}

} // namespace
} // namespace zeren::packages
