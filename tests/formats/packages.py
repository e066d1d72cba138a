"""Small packages of each format, built member by member: for tests that damage them."""
import io
import re
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'


def package(members, packed=True):
    """A ZIP of (name, content) pairs; names may come twice."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content, compress_type=zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED)
    return out.getvalue()


def relations(*targets):
    body = "".join(f'<Relationship Id="r{i}" Type="{RELATION}/{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(targets, 1))
    return f'{DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{body}</Relationships>'


def types(part, kind):
    return (f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            f'<Override PartName="/{part}" ContentType="application/vnd.openxmlformats-officedocument.{kind}.main+xml"/></Types>')


def docx_members(document=None, **parts):
    """The members of a DOCX; `document` is the whole part, or the default notice. Others by name: styles=, numbering=."""
    if document is None:
        document = docx_document("<w:p><w:r><w:t>1.整治河道。（市水务局牵头）</w:t></w:r></w:p>")
    members = [("[Content_Types].xml", types("word/document.xml", "wordprocessingml.document")),
               ("_rels/.rels", relations(("officeDocument", "word/document.xml"))),
               ("word/_rels/document.xml.rels", relations(*((name, f"{name}.xml") for name in parts))), ("word/document.xml", document)]
    return members + [(f"word/{name}.xml", content) for name, content in parts.items()]


def docx_document(body):
    return f"{DECLARATION}<w:document {W}><w:body>{body}</w:body></w:document>"


def docx(body=None, **parts):
    return package(docx_members(None if body is None else docx_document(body), **parts))


def xlsx_members(sheet, strings=""):
    return [("[Content_Types].xml", types("xl/workbook.xml", "spreadsheetml.sheet")), ("_rels/.rels", relations(("officeDocument", "xl/workbook.xml"))),
            ("xl/_rels/workbook.xml.rels", relations(("worksheet", "sheet1.xml"), ("sharedStrings", "strings.xml"))),
            ("xl/workbook.xml", f'{DECLARATION}<workbook {S}><sheets><sheet name="1" sheetId="1" r:id="r1"/></sheets></workbook>'),
            ("xl/sheet1.xml", f"{DECLARATION}<worksheet {S}>{sheet}</worksheet>"), ("xl/strings.xml", f"{DECLARATION}<sst {S}>{strings}</sst>")]


def xlsx(sheet, strings=""):
    return package(xlsx_members(sheet, strings))


def ofd_members(content, resources=None):
    space = 'xmlns:ofd="http://www.ofdspec.org/2016"'
    more = "<ofd:DocumentRes>Res.xml</ofd:DocumentRes>" if resources else ""
    members = [("OFD.xml", f'{DECLARATION}<ofd:OFD {space} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>'),
               ("Doc_0/Document.xml", f'{DECLARATION}<ofd:Document {space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>{more}'
                                      '</ofd:CommonData><ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages></ofd:Document>'),
               ("Doc_0/Pages/Page_0/Content.xml", f'{DECLARATION}<ofd:Page {space}><ofd:Content><ofd:Layer ID="2">{content}</ofd:Layer></ofd:Content></ofd:Page>')]
    return members + ([("Doc_0/Res.xml", f"{DECLARATION}<ofd:Res {space}>{resources}</ofd:Res>")] if resources else [])


def ofd_text(x, y, text, step=5):
    return (f'<ofd:TextObject ID="9" Font="1" Size="5" Boundary="{x} {y} 150 7"><ofd:TextCode X="0" Y="5" DeltaX="g {max(len(text) - 1, 1)} {step}">'
            f"{text}</ofd:TextCode></ofd:TextObject>")


def ofd(content, resources=None):
    return package(ofd_members(content, resources))


def set_lines(text, width, indent):
    """Breaks a paragraph as a typesetter does: a digit or letter is half as wide as a 汉字, numbers stay whole, a mark that may not begin a line
    hangs over the margin."""
    lines, line, used = [], "", indent
    for part in re.findall(r"[\x21-\x7e]+|.", text):
        size = len(part) / 2 if part.isascii() else 1
        if used + size > width and line and part not in "，。、；：！？）》”％":
            if part.isspace():
                continue  # blanks hang over the margin
            lines.append(line)
            line, used = "", 0
        line += part
        used += size
    return lines + [line]


def ofd_line(x, y, text, size=5):
    """A line whose characters are set at their own widths."""
    steps = " ".join(str(size / 2 if one.isascii() else size) for one in text[:-1])
    return (f'<ofd:TextObject ID="9" Font="1" Size="{size}" Boundary="{x} {y} 150 7"><ofd:TextCode X="0" Y="5" DeltaX="{steps}">{escaped(text)}</ofd:TextCode>'
            "</ofd:TextObject>")


def indents_of(lines, width):
    """The indent of each paragraph: the notice's own blanks where it sets some of its lines in and others not, for then it broke them itself; else two."""
    own = [sum(1 if one == "\u3000" else 0.5 for one in line[:len(line) - len(line.lstrip())]) for line in lines]
    filled = [indent for indent, line in zip(own, lines) if line.strip()]
    broken = sum(1 <= indent <= 3 for indent in filled) * 5 > len(filled) and any(indent == 0 for indent in filled)
    return [min(indent, width - 5) if broken else 2 for indent in own]


def ofd_notice(lines, width=29, first=30):
    """A notice as OFD: each paragraph with its indent, an empty line where one is empty, a number on each page."""
    space = 'xmlns:ofd="http://www.ofdspec.org/2016"'
    rows = []
    for line, indent in zip(lines, indents_of(lines, width)):
        for number, text in enumerate(set_lines(line.strip(), width, indent)):
            rows.append((0 if number else 5 * indent, text))
    pages = [rows[i:i + first] for i in range(0, len(rows), first)] or [[]]
    members = [("OFD.xml", f'<ofd:OFD {space}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>')]
    listed = "".join(f'<ofd:Page ID="{i}" BaseLoc="Pages/Page_{i}/Content.xml"/>' for i in range(len(pages)))
    members.append(("Doc_0/Document.xml", f'<ofd:Document {space}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>'
                                          f'</ofd:CommonData><ofd:Pages>{listed}</ofd:Pages></ofd:Document>'))
    for number, page in enumerate(pages):
        objects = "".join(ofd_line(30 + indent, 25 + 8 * i, text) for i, (indent, text) in enumerate(page) if text) + ofd_text(100, 280, f"—{number + 1}—")
        members.append((f"Doc_0/Pages/Page_{number}/Content.xml", f'<ofd:Page {space}><ofd:Content><ofd:Layer ID="2">{objects}</ofd:Layer></ofd:Content></ofd:Page>'))
    return package(members)


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;")


def ole(*streams, sectors=b""):
    """The outline of an OLE file whose directory names these streams."""
    header = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(504)
    directory = b"".join((name.encode("utf-16-le") + bytes(2)).ljust(128, b"\0") for name in ("Root Entry", *streams))
    return header + sectors.ljust(512, b"\0") + directory.ljust(1024, b"\0")


def pdf(content=b"", more=b"", trailer=b""):
    """A PDF of one page; pdftotext mends the missing table of places."""
    return (b"%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
            b"3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>\nendobj\n4 0 obj\n<</Length " +
            str(len(content)).encode() + b">>\nstream\n" + content + b"\nendstream\nendobj\n5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n" + more +
            b"trailer\n<</Root 1 0 R/Size 9" + trailer + b">>\n%%EOF\n")
