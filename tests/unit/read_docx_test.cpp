// DOCX: the final text as a reader sees it.
#include "packages.hpp"

#include <gtest/gtest.h>

namespace zeren::packages {
namespace {

std::string p(const std::string& content, const std::string& properties = "")
{
    return "<w:p>" + (properties.empty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + content + "</w:p>";
}
std::string r(const std::string& text, const std::string& properties = "")
{
    return "<w:r>" + (properties.empty() ? "" : "<w:rPr>" + properties + "</w:rPr>") + "<w:t xml:space=\"preserve\">" + text +
           "</w:t></w:r>";
}
std::string tc(const std::string& content, const std::string& properties = "")
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
}
std::string tr(const std::string& content) { return "<w:tr>" + content + "</w:tr>"; }
std::string tbl(const std::string& content) { return "<w:tbl><w:tblPr/>" + content + "</w:tbl>"; }

std::string shown_of(const std::string& body, const std::string& styles = "") { return shown(read(docx(body, "", styles))); }

TEST(Docx, ParagraphsWithTheirTabsAndBreaks)
{
    EXPECT_EQ(shown_of(p(r("牵头单位：") + "<w:r><w:tab/></w:r>" + r("市水务局")) + p(r("甲") + "<w:r><w:br/></w:r>" + r("乙")) + p("")),
              "牵头单位：\t市水务局\n甲\n乙");
    EXPECT_EQ(shown_of(p(r("　　为做好")) + p("<w:r><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t></w:r>")), "为做好\nA-B");
}

TEST(Docx, MediaTypeIsToldAndNoCharset)
{
    const Text text = read(docx(p(r("甲"))));
    EXPECT_EQ(text.source.media_type, "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    EXPECT_EQ(text.source.charset, "");
    EXPECT_EQ(text.content, "甲");
}

TEST(Docx, TrackedChangesAreTheFinalText)
{
    EXPECT_EQ(shown_of(p("<w:ins>" + r("6月") + "</w:ins><w:del><w:r><w:delText>5月</w:delText></w:r></w:del>" + r("底前"))), "6月底前");
    EXPECT_EQ(shown_of(p("<w:moveFrom>" + r("旧") + "</w:moveFrom>" + r("甲")) + p("<w:moveTo>" + r("旧") + "</w:moveTo>")), "甲\n旧");
    EXPECT_EQ(shown_of(p(r("前半，"), "<w:rPr><w:del/></w:rPr>") + p(r("后半。"))), "前半，后半。");
    EXPECT_EQ(shown_of(p("<w:del><w:r><w:delText>删</w:delText></w:r></w:del>", "<w:rPr><w:del/></w:rPr>") + p(r("留"))), "留");
    EXPECT_EQ(shown_of(tbl(tr(tc(p(r("任务"))) + tc(p(r("单位")))) + "<w:tr><w:trPr><w:del/></w:trPr>" + tc(p(r("删"))) + tc(p("")) +
                           "</w:tr>" + tr(tc(p(r("修路"))) + tc(p(r("交通局")))))),
              "[0,0 任务|0,1 单位|1,0 修路|1,1 交通局]");
}

TEST(Docx, WhatIsNoTextIsLeftOut)
{
    EXPECT_EQ(
        shown_of(p(r("甲") + r("暗", "<w:vanish/>") + r("明", "<w:vanish w:val=\"0\"/>") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")),
        "甲明");
    EXPECT_EQ(shown_of(p("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar "
                         "w:fldCharType=\"separate\"/></w:r>" +
                         r("3"))),
              "3");
    const auto mark = [](const char* type) { return std::string("<w:r><w:fldChar w:fldCharType=\"") + type + "\"/></w:r>"; };
    const std::string inner = mark("begin") + mark("separate") + r("内") + mark("end");
    EXPECT_EQ(shown_of(p(mark("begin") + inner + mark("separate") + r("外") + mark("end"))), "外"); // a part of the outer code
    EXPECT_EQ(shown_of(p(mark("begin") + mark("separate") + inner + r("外") + mark("end"))), "内外");
    EXPECT_EQ(shown_of(p(mark("begin") + r("甲") + mark("end") + mark("end") + r("乙"))), "甲乙"); // no code is told from text here
    EXPECT_EQ(shown_of(p("<w:fldSimple w:instr=\"DATE\">" + r("5月") + "</w:fldSimple><w:hyperlink>" + r("附件") + "</w:hyperlink>")),
              "5月附件");
    EXPECT_EQ(shown_of(p("<w:r><w:ruby><w:rt>" + r("fā") + "</w:rt><w:rubyBase>" + r("发") + "</w:rubyBase></w:ruby></w:r>")), "发");
    EXPECT_EQ(shown_of("<w:sdt><w:sdtContent>" + p(r("控件")) + "</w:sdtContent></w:sdt><w:sectPr/>"), "控件");
}

TEST(Docx, SignsOfSymbolFontsAreWhatTheyDraw)
{
    const auto sign = [](const std::string& font, const std::string& code) {
        return "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    };
    EXPECT_EQ(shown_of(p(r("合格率") + sign("Symbol", "F0B3") + r("95%"))), "合格率≥95%");
    EXPECT_EQ(shown_of(p(sign("Wingdings", "F0FE") + r("是 ") + sign("Wingdings", "F0A8") + r("否"))), "☑是 ◻否");
    EXPECT_EQ(shown_of(p(sign("宋体", "2460") + r("修路"))), "①修路");
    EXPECT_EQ(shown_of(p(r("\uF0FE已完成", "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>"))), "☑已完成"); // LibreOffice
    EXPECT_EQ(shown_of(p(r("\uF0FE", "<w:rFonts w:ascii=\"宋体\"/>") + r("\uF0B7"))), "\uF0FE\uF0B7"); // whose font is not known
    EXPECT_EQ(shown_of(p("<w:del><w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r></w:del>" + r("5%"))), "5%");
}

TEST(Docx, SignsThatNobodyKnowsAreTold)
{
    const std::string face = "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F04A\"/></w:r>";
    const auto told = [](const std::string& body) {
        const Text text = read(docx(body));
        return text.content + (text.diagnostics.empty() ? "" : "|" + text.diagnostics[0].code + ": " + text.diagnostics[0].message);
    };
    EXPECT_EQ(told(p(face + r("修路"))), "修路|unknown_sign: Left out: 1 sign of a font, code F04A of \"Wingdings\".");
    EXPECT_EQ(told(p(r("甲")) + tbl(tr(tc(p(face)) + tc(p(r("乙") + face))) + tr(tc(p(r("丙"))) + tc(p(r("丁")))))).substr(16),
              "|unknown_sign: Left out: 2 signs of fonts, the first code F04A of \"Wingdings\".");
    EXPECT_EQ(told(p("<w:r><w:sym/></w:r>" + r("甲"))), "甲|unknown_sign: Left out: 1 sign of a font, code 0 of \"\".");
    EXPECT_EQ(told(p("<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r>" + r("甲"))), "≥甲");
}

TEST(Docx, ATextBoxIsReadOnceBehindItsParagraph)
{
    const std::string box = "<w:txbxContent>" + p(r("框中")) + "</w:txbxContent>";
    const std::string drawing = "<w:r><mc:AlternateContent xmlns:mc=\"x\"><mc:Choice><w:drawing><wps:txbx xmlns:wps=\"y\">" + box +
                                "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>" + box +
                                "</w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    EXPECT_EQ(shown_of(p(r("正文") + drawing) + p(r("下文"))), "正文\n框中\n下文");
    EXPECT_EQ(shown_of(p("<w:r><w:drawing><a:t xmlns:a=\"z\">图中字</a:t></w:drawing></w:r>" + r("正文"))), "正文");
}

TEST(Docx, HeadingsAreThoseOfTheOutline)
{
    const std::string styles = "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>";
    EXPECT_EQ(shown_of(p(r("一、工业"), "<w:pStyle w:val=\"1\"/>") + p(r("正文")) + p(r("二"), "<w:outlineLvl w:val=\"1\"/>"), styles),
              "# 一、工业\n正文\n# 二");
    EXPECT_EQ(shown_of(p(r("修建道路三条。"), "<w:pStyle w:val=\"1\"/>"), styles), "修建道路三条。"); // a sentence is no heading
    EXPECT_EQ(shown_of(p(r("甲"), "<w:outlineLvl w:val=\"9\"/><w:pStyle w:val=\"1\"/>"), styles), "甲");
}

TEST(Docx, CellsWithTheirSpans)
{
    const std::string begins = "<w:vMerge w:val=\"restart\"/>";
    const std::string goes_on = "<w:vMerge/>";
    EXPECT_EQ(shown_of(tbl(tr(tc(p(r("序号")), begins) + tc(p(r("责任单位")), "<w:gridSpan w:val=\"2\"/>")) +
                           tr(tc(p(""), goes_on) + tc(p(r("牵头"))) + tc(p(r("配合")))) +
                           tr(tc(p(r("1"))) + tc(p(r("甲局")) + p(r("乙局"))) + tc(p(""))))),
              "[0,0 2x1 序号|0,1 1x2 责任单位|1,1 牵头|1,2 配合|2,0 1|2,1 甲局\n乙局|2,2 ]");
    EXPECT_EQ(shown_of(tbl(tr(tc(p(r("1"))) + tc(p(r("2"))) + tc(p(r("3")))) + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" +
                           tc(p(r("4"))) + tc(p(r("5"))) + "</w:tr>")),
              "[0,0 1|0,1 2|0,2 3|1,1 4|1,2 5]");
}

TEST(Docx, TablesThatOnlyPlaceThingsAreDissolved)
{
    EXPECT_EQ(shown_of(tbl(tr(tc(p(r("某市人民政府文件")))) + tr(tc(p(r("某政发〔2022〕4号")))))), "某市人民政府文件\n某政发〔2022〕4号");
    EXPECT_EQ(shown_of(tbl(tr(tc(p(r("文号"))) + tc(p(r("签发人")))))), "文号\n签发人");
    EXPECT_EQ(
        shown_of(tbl(tr(tc(p(r("甲"))) + tc(p(r("乙")))) + tr(tc(p(r("丙"))) + tc(tbl(tr(tc(p(r("里"))) + tc(p(r("外"))))) + p(""))))),
        "[0,0 甲|0,1 乙|1,0 丙|1,1 里\n外]");
}

TEST(Docx, RowsOverTheWholeWidthAboveTheHeadAreItsTitle)
{
    const auto across = [](const std::string& text) { return tr(tc(p(text), "<w:gridSpan w:val=\"2\"/>")); };
    const std::string rows = tr(tc(p(r("序号"))) + tc(p(r("任务")))) + tr(tc(p(r("1"))) + tc(p(r("修路"))));
    const std::string table = "[0,0 序号|0,1 任务|1,0 1|1,1 修路]";
    EXPECT_EQ(shown_of(tbl(across(r("某县任务表")) + across(r("单位：万元")) + rows)), "某县任务表\n单位：万元\n" + table);
    EXPECT_EQ(shown_of(tbl(tr(tc(p(r("某县")) + p(r("任务表")), "<w:gridSpan w:val=\"2\"/>")) + rows)), "某县\n任务表\n" + table);
    EXPECT_EQ(read(docx(tbl(across(r("某县任务表")) + rows))).content, "某县任务表\n序号\t任务\n1\t修路"); // the text is the same
    // below the head it is a section, behind another table perhaps one of that, and above one row alone nothing is left to be a table
    EXPECT_EQ(shown_of(tbl(rows + across(r("一、城建")))), "[0,0 序号|0,1 任务|1,0 1|1,1 修路|2,0 1x2 一、城建]");
    EXPECT_EQ(
        shown_of(tbl(rows) + tbl(across(r("二、民生")) + tr(tc(p(r("2"))) + tc(p(r("建校")))) + tr(tc(p(r("3"))) + tc(p(r("修桥")))))),
        table + "\n[0,0 1x2 二、民生|1,0 2|1,1 建校|2,0 3|2,1 修桥]");
    EXPECT_EQ(shown_of(tbl(across(r("某县")) + tr(tc(p(r("甲"))) + tc(p(r("乙")))))), "[0,0 1x2 某县|1,0 甲|1,1 乙]");
    // a cell that is not as wide, or comes down beside others, is no title
    EXPECT_EQ(shown_of(tbl(tr(tc(p(r("某县")))) + rows)).substr(0, 12), "[0,0 某县|");
}

TEST(Docx, HostileTablesAreKeptInBounds)
{
    EXPECT_EQ(shown_of(tbl(tr(tc(p(r("甲")), "<w:gridSpan w:val=\"4000000000\"/>") + tc(p(r("乙")))) + tr(tc(p(r("丙"))) + tc(p(r("丁"))))))
                  .substr(0, 15),
              "[0,0 1x1024 甲");
    ReadOptions options;
    options.max_cells = 3;
    EXPECT_EQ(error_of(docx(tbl(tr(tc("") + tc("")) + tr(tc("") + tc("")))), options), "container_too_large");
}

} // namespace
} // namespace zeren::packages
