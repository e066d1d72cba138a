"""Hostile files, by kind: name, bytes, and the codes of which one must come out (an error's, a diagnostic's, or "read")."""
import random

from packages import DECLARATION, S, W, docx, docx_document, docx_members, ofd, ofd_members, ofd_text, ole, package, pdf, relations, types, xlsx, xlsx_members

BROKEN = {"container_broken"}
LARGE = {"container_too_large"}
DEEP = {"nesting_too_deep"}
LOCKED = {"file_encrypted"}
READ = {"read"}
TASK = "<w:p><w:r><w:t>1.整治河道。（市水务局牵头）</w:t></w:r></w:p>"
CELL = '<row r="1"><c r="A1" t="str"><v>1</v></c></row>'


def text(size):
    """`size` bytes that a packer makes about a hundred times smaller, so that no member is suspicious by itself."""
    seed = random.Random(7)
    blocks = ["".join(chr(0x4E00 + seed.randrange(2000)) for _ in range(86)) for _ in range(50)]
    return "".join(seed.choices(blocks, k=size // 258))


def bombs():
    yield "ratio.docx", package(docx_members(docx_document("<w:p><w:r><w:t>" + " " * 100_000_000 + "</w:t></w:r></w:p>"))), LARGE
    yield "ratio.xlsx", package(xlsx_members("<sheetData>" + CELL + "</sheetData>" + " " * 50_000_000)), LARGE
    yield "ratio.ofd", package(ofd_members(" " * 50_000_000)), LARGE
    yield "total.docx", package(docx_members(docx_document("<w:p><w:r><w:t>" + text(60_000_000) + "</w:t></w:r></w:p>"),
                                             styles=f"<w:styles {W}>" + text(60_000_000) + "</w:styles>",
                                             numbering=f"<w:numbering {W}>" + text(60_000_000) + "</w:numbering>")), LARGE
    yield "members.docx", package(docx_members() + [(f"word/media/{i}.png", "") for i in range(20_000)]), LARGE
    inner = docx()
    for _ in range(12):
        inner = package([("word/embeddings/inner.docx", inner)] + docx_members())
    yield "nested.docx", inner, READ
    yield "archive.zip", package([("a.zip", package([("a.zip", b"PK\x03\x04")]))]), {"format_unsupported"}


def dimensions():
    yield "dimension.xlsx", xlsx('<dimension ref="A1:XFD1048576"/><sheetData>' + CELL + "</sheetData>"), READ
    yield "corner.xlsx", xlsx('<sheetData><row r="1048576"><c r="XFD1048576" t="str"><v>1</v></c></row></sheetData>'), READ
    yield "merged.xlsx", xlsx('<sheetData>' + CELL + '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'), READ
    yield "numbers.xlsx", xlsx('<sheetData><row r="4294967295"><c r="ZZZZZZZZ99999999999" t="str"><v>1</v></c></row></sheetData>'), READ
    yield "cells.xlsx", xlsx("<sheetData><row>" + '<c t="str"><v>1</v></c>' * 300_000 + "</row></sheetData>"), LARGE
    yield "merges.xlsx", xlsx("<sheetData>" + CELL + "</sheetData><mergeCells>" + "".join(f'<mergeCell ref="A{i}:XFD1048576"/>' for i in range(1, 50_000)) + "</mergeCells>"), READ
    yield "strings.xlsx", xlsx('<sheetData><row r="1"><c r="A1" t="s"><v>4294967294</v></c></row></sheetData>', "<si/>"), {"empty_text"}


def paths():
    yield "climb.docx", package([("../../../../tmp/zeren-climbed", "x")] + docx_members()), BROKEN
    yield "absolute.docx", package([("/etc/cron.d/zeren", "x")] + docx_members()), BROKEN
    yield "backslash.docx", package([("..\\..\\zeren", "x")] + docx_members()), BROKEN
    yield "drive.docx", package([("C:/zeren", "x")] + docx_members()), BROKEN
    yield "twice.docx", package(docx_members() + [("WORD/document.xml", docx_document("other"))]), BROKEN
    yield "target.docx", package([("[Content_Types].xml", types("word/document.xml", "wordprocessingml.document")),
                                  ("_rels/.rels", relations(("officeDocument", "../../../../../etc/passwd")))]), {"format_unsupported", "container_broken"}
    yield "root.ofd", package([("OFD.xml", "<OFD><DocBody><DocRoot>../../../etc/passwd</DocRoot></DocBody></OFD>")]), BROKEN


def xml():
    laughs = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + "".join(f'<!ENTITY {chr(98 + i)} "{("&" + chr(97 + i) + ";") * 10}">' for i in range(9)) + "]>"
    yield "laughs.docx", package(docx_members(DECLARATION + laughs + f"<w:document {W}><w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body></w:document>")), BROKEN
    yield "external.docx", package(docx_members('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + docx_document("&x;"))), BROKEN
    yield "deep.docx", package(docx_members(docx_document("<w:sdt>" * 100_000))), DEEP
    yield "deep.xlsx", xlsx("<a>" * 100_000), DEEP
    yield "deep.ofd", ofd("<ofd:PageBlock>" * 60_000), DEEP
    yield "elements.docx", package(docx_members(docx_document("<w:p/>" * 2_100_000))), LARGE
    yield "attributes.docx", package(docx_members(docx_document("<w:p " + " ".join(f'a{i}=""' for i in range(2_100_000)) + "/>"))), LARGE
    yield "nul.docx", package(docx_members(docx_document("\0"))), BROKEN
    yield "binary.docx", package(docx_members(bytes(range(256)) * 40)), BROKEN
    yield "wide.docx", package(docx_members(("\ufeff" + docx_document("<w:p>")).encode("utf-16-le")[:-3])), BROKEN


def damaged():
    documents = {"docx": docx(TASK), "xlsx": xlsx("<sheetData>" + CELL + "</sheetData>"), "ofd": ofd(ofd_text(30, 30, "修路"))}
    seed = random.Random(1)
    for name, content in documents.items():
        yield f"cut.{name}", content[:len(content) * 2 // 3], BROKEN
        for i in range(4):
            hurt = bytearray(content)
            for _ in range(20):
                hurt[seed.randrange(4, len(hurt))] = seed.randrange(256)
            yield f"hurt-{i}.{name}", bytes(hurt), READ | BROKEN | {"empty_text", "format_unsupported", "file_encrypted", "container_too_large", "nesting_too_deep"}
    yield "cut.pdf", pdf(b"BT /F 12 Tf 10 100 Td (text) Tj ET")[:60], {"program_failed", "scan_without_text"}
    yield "noise.pdf", b"%PDF-1.7\n" + bytes(seed.randrange(256) for _ in range(3000)), {"program_failed", "scan_without_text"}
    yield "empty.pdf", b"%PDF-1.4", {"program_failed", "scan_without_text"}
    yield "cut.doc", ole("WordDocument")[:700], {"format_unsupported"}


def locked():
    yield "office.docx", ole("EncryptionInfo", "EncryptedPackage"), LOCKED
    yield "word.doc", ole("WordDocument", sectors=b"\xEC\xA5\xC1\x00" + bytes(7) + b"\x01"), LOCKED
    yield "excel.xls", ole("Workbook", sectors=b"\x09\x08\x10\x00\x00\x06\x05\x00" + bytes(12) + b"\x2F\x00\x36\x00"), LOCKED
    member = bytearray(package([("word/document.xml", "x")] + docx_members(), packed=False))
    for at in (member.find(b"PK\x01\x02") + 8, 6):
        member[at] |= 1
    yield "zip.docx", bytes(member), LOCKED | BROKEN
    yield "odf.odt", package([("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", "<manifest:encryption-data/>")]), LOCKED
    yield "ofd.ofd", package(ofd_members(ofd_text(30, 30, "修路")) + [("Encryptions.xml", "")]), LOCKED
    standard = b"<</Filter/Standard/V 1/R 2/O<" + b"28" * 32 + b">/U<" + b"31" * 32 + b">/P -4>>"
    yield "password.pdf", pdf(b"BT /F 12 Tf (x) Tj ET", b"6 0 obj\n" + standard + b"\nendobj\n", b"/Encrypt 6 0 R/ID[<31><31>]"), LOCKED


def active(mark):
    """Files that would write `mark` if anything in them ran."""
    macro = ("word/vbaProject.bin", ole("VBA") + f'Shell "touch {mark}"'.encode())
    yield "macro.docm", package(docx_members() + [macro]), READ
    yield "macro.xlsm", package(xlsx_members("<sheetData>" + CELL + "</sheetData>") + [macro]), READ
    yield "dde.docx", docx(f'<w:p><w:fldSimple w:instr="DDEAUTO /bin/sh &quot;touch {mark}&quot;"><w:r><w:t>修路</w:t></w:r></w:fldSimple></w:p>'), READ
    yield "link.xlsx", xlsx(f"<sheetData><row><c t='str'><f>DDE(\"sh\";\"touch {mark}\";1)</f><v>1</v></c></row></sheetData>"), READ
    yield "object.rtf", ("{\\rtf1{\\object\\objocx{\\*\\objdata 0105}}{\\field{\\*\\fldinst DDEAUTO sh \"touch " + mark + "\"}{\\fldrslt a}} 1. text\\par}").encode(), READ
    basic = f'<script:module xmlns:script="http://openoffice.org/2000/script" script:name="M" script:language="StarBasic">Sub Run\nShell("touch {mark}")\nEnd Sub</script:module>'
    office = ('xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
              'xmlns:script="urn:oasis:names:tc:opendocument:xmlns:script:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"')
    event = ('<office:scripts><office:event-listeners><script:event-listener script:language="ooo:script" script:event-name="dom:load" '
             'xlink:href="vnd.sun.star.script:Standard.M.Run?language=Basic&amp;location=document"/></office:event-listeners></office:scripts>')
    library = '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard"><library:element library:name="M"/></library:library>'
    libraries = '<library:libraries xmlns:library="http://openoffice.org/2000/library"><library:library library:name="Standard"/></library:libraries>'
    yield "event.odt", package([("mimetype", "application/vnd.oasis.opendocument.text"),
                                ("content.xml", f'<office:document-content {office}>{event}<office:body><office:text><text:p>修路</text:p></office:text></office:body></office:document-content>'),
                                ("Basic/script-lc.xml", libraries), ("Basic/Standard/script-lb.xml", library), ("Basic/Standard/M.xml", basic),
                                ("META-INF/manifest.xml", '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" '
                                                          'manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>')]), READ | {"program_failed"}


def shapes():
    cell = "<w:tc><w:tcPr>{}</w:tcPr><w:p><w:r><w:t>路</w:t></w:r></w:p></w:tc>"
    yield "gridspan.docx", docx("<w:tbl>" + ("<w:tr>" + cell.format('<w:gridSpan w:val="4294967295"/>') * 3 + "</w:tr>") * 3 + "</w:tbl>"), READ
    yield "vmerge.docx", docx("<w:tbl>" + ("<w:tr>" + cell.format("<w:vMerge/>") * 50 + "</w:tr>") * 200 + "</w:tbl>"), READ
    yield "tables.docx", docx("<w:tbl><w:tr>" + "<w:tc><w:tbl><w:tr>" * 120 + "<w:tc><w:p/></w:tc>" + "</w:tr></w:tbl></w:tc>" * 120 + "</w:tr></w:tbl>" + TASK), READ
    yield "start.docx", docx('<w:p><w:pPr><w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>路</w:t></w:r></w:p>' * 100,
                             numbering=f'<w:numbering {W}><w:abstractNum w:abstractNumId="0">' + "".join(
                                 f'<w:lvl w:ilvl="{i}"><w:start w:val="4294967295"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="{"%1%2%3%4%5%6%7%8%9" * 50}"/></w:lvl>' for i in range(9)) +
                             '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'), READ
    ring = '<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="7"><ofd:Content>' + ofd_text(30, 30, "路") + '<ofd:CompositeObject ResourceID="7"/>' * 9 + "</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>"
    yield "ring.ofd", ofd('<ofd:CompositeObject ResourceID="7"/>', ring), READ
    yield "far.ofd", ofd('<ofd:TextObject Size="1e300" Boundary="1e308 nan -inf 1"><ofd:TextCode X="1e308" Y="0" DeltaX="g 99999999999 1e308">修路</ofd:TextCode></ofd:TextObject>'), {"empty_text", "read"}
    yield "rules.ofd", ofd(ofd_text(30, 30, "路") + "<ofd:PathObject Boundary='0 0 210 297'><ofd:AbbreviatedData>" + "".join(f"M {i / 50} 0 L {i / 50} 297 M 0 {i / 40} L 210 {i / 40} " for i in range(9000)) + "</ofd:AbbreviatedData></ofd:PathObject>"), READ
    yield "scan.ofd", ofd('<ofd:ImageObject ResourceID="1"/>'), {"scan_without_text"}
    yield "scan.pdf", pdf(b"0 0 m 9 9 l S"), {"scan_without_text"}
    yield "page.html", b"<!DOCTYPE html><body>" + b"<div>" * 20_000, DEEP
    yield "bold.html", b"<!DOCTYPE html><body>" + b"<p><b><i><u>" * 20_000, DEEP


def texts():
    head = "序号,任务,单位\n1,修路,甲局\n2,修桥,乙局\n".encode()
    yield "cells.csv", b"a,b,c\n" * 100_000, LARGE
    yield "commas.csv", head + b"," * 5_000_000, READ    # its rows differ in length, so it is no table
    yield "quotes.csv", head + b'"",' * 1_000_000 + b'"', READ
    yield "unclosed.csv", head + b'3,"' + "修".encode() * 1_000_000, READ
    wide = "<table><tr><th>任务</th><th>单位</th></tr>" + '<tr><td rowspan="65534" colspan="1000">修路</td><td>甲局</td></tr>' * 3000 + "</table>"
    yield "spans.html", wide.encode(), READ
    yield "rows.html", ("<table><tr><td>任务</td><td>单位</td></tr>" + "<tr><td><table>" * 2000).encode(), DEEP | READ


# What a file is hostile by; formats.md counts them.
KINDS = {"bombs": lambda mark: bombs(), "dimensions": lambda mark: dimensions(), "paths": lambda mark: paths(), "XML": lambda mark: xml(),
         "damage": lambda mark: damaged(), "passwords": lambda mark: locked(), "macros": active, "shapes": lambda mark: shapes(), "texts": lambda mark: texts()}


def all_files(mark):
    for kind in KINDS.values():
        yield from kind(mark)
