"""The XMP packet that says what a document is and that it follows PDF/UA-1."""

from __future__ import annotations

import re
from datetime import datetime
from xml.sax.saxutils import escape

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_PACKET = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{creator}<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{made}</xmp:CreateDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
_CREATOR = "<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n"


def xml_text(text: str) -> str:
    """The text with each character that XML cannot hold written as its code point."""
    return _NOT_XML.sub(lambda found: f"[U+{ord(found[0]):04X}]", text)


def xmp(title: str, author: str, lang: str, made: datetime) -> bytes:
    """The packet as UTF-8; a document without an author names none."""
    return _PACKET.format(
        title=escape(xml_text(title)),
        creator=_CREATOR.format(author=escape(xml_text(author))) if author else "",
        lang=escape(lang),
        made=made.isoformat(timespec="seconds"),
    ).encode("utf-8")
