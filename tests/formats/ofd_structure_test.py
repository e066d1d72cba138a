#!/usr/bin/env python3
"""OFD by the structure that GB/T 33190-2016 gives, chapter by chapter, and a page of the standard itself that is typeset as it says.

../shared/wild/ofd-4.ofd is chapter 11.4 (字型变换) as a maker of OFD files set it in OFD: its four examples of glyph maps (one to one, many
to one, one to many, many to many) use what they explain. The other files here are laid out by the standard's tables of elements.
"""
import os
import pathlib
import subprocess
import tempfile
import unittest

from packages import package

TOOL = os.environ["ZEREN"]
SAMPLE = pathlib.Path(os.environ["ZEREN_SOURCE"]).parent / "shared" / "wild" / "ofd-4.ofd"
SPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
AREA = "<ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox><ofd:ContentBox>20 20 170 257</ofd:ContentBox></ofd:PageArea>"


def main_entry(*roots):
    """7.4: OFD.xml, one DocBody for each document of the package."""
    bodies = "".join(f"<ofd:DocBody><ofd:DocInfo><ofd:DocID>890579c2d4674eabbf8169ad9f13ade{i}</ofd:DocID><ofd:Title>题</ofd:Title><ofd:CreationDate>2022-01-01"
                     f"</ofd:CreationDate><ofd:DocUsage>Normal</ofd:DocUsage></ofd:DocInfo><ofd:DocRoot>{root}</ofd:DocRoot></ofd:DocBody>" for i, root in enumerate(roots))
    return "OFD.xml", f'{DECLARATION}<ofd:OFD {SPACE} Version="1.0" DocType="OFD">{bodies}</ofd:OFD>'


def document(pages, common="", name="Doc_0/Document.xml"):
    """7.5: the root of a document: common data, pages."""
    listed = "".join(f'<ofd:Page ID="{i}" BaseLoc="{place}"/>' for i, place in pages)
    return name, (f"{DECLARATION}<ofd:Document {SPACE}><ofd:CommonData><ofd:MaxUnitID>99</ofd:MaxUnitID>{AREA}{common}</ofd:CommonData>"
                  f"<ofd:Pages>{listed}</ofd:Pages><ofd:Outlines/></ofd:Document>")


def page(name, content, template=""):
    """7.7: a page: template, area, layers with page objects."""
    return name, (f"{DECLARATION}<ofd:Page {SPACE}>{template}<ofd:Area><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:Area>"
                  f'<ofd:Content><ofd:Layer Type="Body" ID="11">{content}</ofd:Layer></ofd:Content></ofd:Page>')


def text_object(y, code, more=""):
    """11.2: text in a boundary, its codes with the places of the first character and the steps to the others."""
    return f'<ofd:TextObject ID="12" Boundary="30 {y} 150 7" Font="13" Size="5"><ofd:FillColor Value="0 0 0"/>{more}{code}</ofd:TextObject>'


class Structure(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def text(self, *members):
        path = pathlib.Path(self.folder.name) / "a.ofd"
        path.write_bytes(package(members))
        return subprocess.run([TOOL, "text", path], capture_output=True, check=True).stdout.decode()

    def test_main_entry_document_and_pages(self):
        """Pages in the order of the document, whatever their names; places relative to the part that names them, or from the root."""
        line = '<ofd:TextCode X="0" Y="5" DeltaX="g 1 5">{}</ofd:TextCode>'
        self.assertEqual(self.text(main_entry("Doc_0/Document.xml"), document([(1, "Pages/Page_1/Content.xml"), (2, "/Doc_0/Pages/Page_0/Content.xml")]),
                                   page("Doc_0/Pages/Page_0/Content.xml", text_object(30, line.format("后页"))),
                                   page("Doc_0/Pages/Page_1/Content.xml", text_object(30, line.format("前页")))), "前页\n后页")

    def test_templates_stand_behind_or_before_the_page(self):
        """7.7: a template page, drawn with each page that names it."""
        common = '<ofd:TemplatePage ID="5" Name="红头" ZOrder="Background" BaseLoc="Tpls/Tpl_0/Content.xml"/>'
        self.assertEqual(self.text(main_entry("Doc_0/Document.xml"), document([(1, "Pages/Page_0/Content.xml")], common),
                                   page("Doc_0/Tpls/Tpl_0/Content.xml", text_object(20, '<ofd:TextCode X="0" Y="5" DeltaX="g 3 5">某市文件</ofd:TextCode>')),
                                   page("Doc_0/Pages/Page_0/Content.xml", text_object(60, '<ofd:TextCode X="0" Y="5" DeltaX="g 1 5">正文</ofd:TextCode>'),
                                        '<ofd:Template TemplateID="5" ZOrder="Background"/>')), "某市文件\n正文")

    def test_steps_between_characters(self):
        """11.3: DeltaX as a list, and as groups "g count step"; DeltaY sets text in a column; several codes in one object."""
        codes = ('<ofd:TextCode X="0" Y="5" DeltaX="5 5 g 2 5">整治河道吧</ofd:TextCode>', '<ofd:TextCode X="0" Y="5" DeltaX="g 1 5">整治</ofd:TextCode>'
                 '<ofd:TextCode X="10" Y="5" DeltaX="g 2 5">河道吧</ofd:TextCode>')
        for code in codes:
            self.assertEqual(self.text(main_entry("Doc_0/Document.xml"), document([(1, "Pages/Page_0/Content.xml")]),
                                       page("Doc_0/Pages/Page_0/Content.xml", text_object(30, code))), "整治河道吧")

    def test_glyph_maps_are_for_drawing(self):
        """11.4: CGTransform maps characters to glyphs; the characters are the text."""
        maps = '<ofd:CGTransform CodePosition="{}" CodeCount="{}" GlyphCount="{}"><ofd:Glyphs>{}</ofd:Glyphs></ofd:CGTransform>'
        for one in (maps.format(0, 1, 1, "512"), maps.format(0, 2, 1, "192"), maps.format(1, 1, 2, "65 66"), maps.format(0, 2, 3, "7 8 9")):
            self.assertEqual(self.text(main_entry("Doc_0/Document.xml"), document([(1, "Pages/Page_0/Content.xml")]),
                                       page("Doc_0/Pages/Page_0/Content.xml", text_object(30, '<ofd:TextCode X="0" Y="5" DeltaX="g 3 5">修建道路</ofd:TextCode>', one))), "修建道路")

    @unittest.skipUnless(SAMPLE.is_file(), f"{SAMPLE} is not here")
    def test_the_chapter_of_the_standard_on_glyph_maps(self):
        lines = [line.strip(" ") for line in subprocess.run([TOOL, "text", SAMPLE], capture_output=True, check=True).stdout.decode().splitlines()]
        self.assertEqual(lines[0], "11.4字型变换")
        self.assertEqual(lines[1:3], ["名称\t类型\t说明\t可选/必选", "CodePosition\txs:int\tTextCode中字符编码的起始位置，从0开始\t必选"])
        places = [lines.index(head) for head in ("1、一对一", "2、多对一", "3、一对多", "4、多对多")]
        self.assertEqual(places, sorted(places))
        one, many, thai, tamil = (lines[begin:end] for begin, end in zip(places, [*places[1:], len(lines)]))
        self.assertEqual(one.count("楷体gb2312"), 2)    # with an embedded font and without
        self.assertEqual([line for line in many if line.startswith("Heaffixed")], ["Heaffixedhisfinesign."] * 2)    # fi as two characters, and as one glyph
        self.assertEqual(sum("\u0e24\u0e33" in line.replace("\u0e45", "") for line in thai), 2)
        self.assertEqual(tamil[-1], "\u0baa\u0bcb")


if __name__ == "__main__":
    unittest.main()
