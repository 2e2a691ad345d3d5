"""The file around the pages: PDF/A-2a and PDF/UA-1, the same bytes for the same pages.

Everything goes through reportlab's own objects in one pass; a second pass over the finished file
took as long as the page itself. veraPDF in the tests says whether the result is valid.
"""

import hashlib
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFPage, format

from kkc_desktop.assets import asset_path
from kkc_desktop.printing.tagging import Element, text_string, tree_objects

CREATOR = "KKC Desktop"
LANGUAGE = "cs-CZ"
_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_ENDSTREAM = b"endstream"
_NOT_IN_XML = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SRGB = "sRGB IEC61966-2.1"
_XMP = f"""\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{{title}}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{{author}}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{LANGUAGE}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{CREATOR}</xmp:CreatorTool>
<xmp:CreateDate>{{moment}}</xmp:CreateDate><xmp:ModifyDate>{{moment}}</xmp:ModifyDate>
<pdf:Producer>{CREATOR}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the file says of itself; `made_at` is the moment the paper bears."""

    title: str
    author: str
    made_at: datetime


def archived(document: PDFDocument, root: Element, about: About) -> bytes:
    """The bytes of the file with the finished pages of the document and their structure."""
    pages = document.Pages.pages
    for index, page in enumerate(pages):
        _point_to_owners(page, index)
    for font in document.delayedFonts:
        font.addObjects(document)
    document.Reference(document.Pages)
    written = _Written()
    for obj in _objects_of(document):
        written.add(_with_line_end(format(obj, document, toplevel=1)))
    first = written.count + 1
    tree = tree_objects(root, [_number_of(document, page) for page in pages], first)
    for element in tree:
        written.add(element.encode("ascii"))
    colours = written.add(_colours())
    metadata = written.add(_stream("/Type/Metadata/Subtype/XML", _xmp(about)))
    catalog = written.add(
        f"<</Type/Catalog/Pages {_number_of(document, document.Pages)} 0 R/Lang({LANGUAGE})"
        f"/ViewerPreferences<</DisplayDocTitle true>>/MarkInfo<</Marked true>>"
        f"/StructTreeRoot {first} 0 R/Metadata {metadata} 0 R/OutputIntents[<</Type/OutputIntent"
        f"/S/GTS_PDFA1/OutputConditionIdentifier({_SRGB})/Info({_SRGB})"
        f"/DestOutputProfile {colours} 0 R>>]>>".encode("ascii")
    )
    return written.closed(catalog, written.add(_info(about)))


class _Written:
    """The file as it grows, object by object."""

    def __init__(self) -> None:
        self._parts = [_HEAD]
        self._length = len(_HEAD)
        self._offsets: list[int] = []

    @property
    def count(self) -> int:
        """How many objects there are; the last one bears this number."""
        return len(self._offsets)

    def add(self, body: bytes) -> int:
        """Adds one object and says its number."""
        self._offsets.append(self._length)
        part = b"%d 0 obj\n%b\nendobj\n" % (self.count, body)
        self._parts.append(part)
        self._length += len(part)
        return self.count

    def closed(self, catalog: int, info: int) -> bytes:
        """The whole file; it is named by its own content."""
        size = self.count + 1
        table = "".join(f"{offset:010d} 00000 n \n" for offset in self._offsets)
        body = b"".join(self._parts)
        name = hashlib.sha256(body).hexdigest()[:32].upper()
        end = (
            f"xref\n0 {size}\n0000000000 65535 f \n{table}"
            f"trailer\n<</Size {size}/Root {catalog} 0 R/Info {info} 0 R/ID[<{name}><{name}>]>>\n"
            f"startxref\n{self._length}\n%%EOF\n"
        )
        return body + end.encode("ascii")


def _point_to_owners(page: PDFPage, index: int) -> None:
    """Tells the page where its marked content finds its owners, and the order of the tree."""
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents = index
    page.Tabs = "/S"


def _objects_of(document: PDFDocument) -> Iterator[object]:
    """Its objects in the order of their numbers; writing one may add others."""
    number = 1
    while number in document.numberToId:
        yield document.idToObject[document.numberToId[number]]
        number += 1


def _number_of(document: PDFDocument, obj: PDFObject) -> int:
    name = document.Reference(obj).name
    return int(document.idToObjectNumberAndVersion[name][0])


def _with_line_end(body: bytes) -> bytes:
    """A stream has to end with a line end of its own, which reportlab leaves out."""
    body = body.rstrip(b"\n")
    return body[: -len(_ENDSTREAM)] + b"\n" + _ENDSTREAM if body.endswith(_ENDSTREAM) else body


def _stream(entries: str, content: bytes) -> bytes:
    head = f"<<{entries}/Length {len(content)}>>\nstream\n".encode("ascii")
    return head + content + b"\n" + _ENDSTREAM


@lru_cache(maxsize=1)
def _colours() -> bytes:
    profile = zlib.compress(asset_path("colour", "srgb.icc").read_bytes())
    return _stream("/N 3/Filter/FlateDecode", profile)


def _info(about: About) -> bytes:
    moment = about.made_at.astimezone(UTC).strftime("D:%Y%m%d%H%M%SZ")
    return (
        f"<</Title{text_string(about.title)}/Author{text_string(about.author)}"
        f"/Creator({CREATOR})/Producer({CREATOR})/CreationDate({moment})/ModDate({moment})>>"
    ).encode("ascii")


def _xmp(about: About) -> bytes:
    moment = about.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    title, author = (escape(_NOT_IN_XML.sub("", words)) for words in (about.title, about.author))
    return _XMP.format(title=title, author=author, moment=moment).encode("utf-8")
