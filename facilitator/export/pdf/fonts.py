# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The faces of the paper: Atkinson Hyperlegible Next, and Noto for what it lacks.

Each file is read once per process, and only when a character asks for it.
"""

from __future__ import annotations

import threading
from functools import cache
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfdoc, pdfmetrics, ttfonts

from facilitator import resources

if TYPE_CHECKING:
    from collections.abc import Iterator

REGULAR, MEDIUM, SEMIBOLD, BOLD = "Regular", "Medium", "SemiBold", "Bold"
_HEAVY = (SEMIBOLD, BOLD)
_FIRST = "AtkinsonHyperlegibleNext"
#: Asked in this order for a character that the first face lacks; some have a bold brother.
_OTHERS = (
    "NotoSans",
    "NotoSansArabic",
    "NotoSansHebrew",
    "NotoSansThai",
    "NotoSansArmenian",
    "NotoSansGeorgian",
    "NotoSansEthiopic",
    "NotoSansSymbols",
    "NotoSansSymbols2",
    "NotoSansMath",
    "NotoEmoji",
)
_WITH_BOLD = ("NotoSans", "NotoSansArabic", "NotoSansHebrew")
_MAPPINGS_PER_BLOCK = 100  # the most that a CMap may have in one bfchar block
_FORBIDDEN = (0, 0xFEFF, 0xFFFE)  # what a ToUnicode CMap may not map to (PDF/UA-1, 7.21.7)

_lock = threading.RLock()


class Face(ttfonts.TTFont):
    """A face of the paper: ReportLab's, with a CMap that the standards accept.

    `ascent` and `descent` are in thousandths of the size, as are all advances.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name, str(resources.path("fonts", f"{name}.ttf")))
        table: Any = self.face
        self._glyphs: dict[int, int] = table.charToGlyph
        self._widths: dict[int, float] = table.charWidths
        self.ascent: float = table.ascent
        self.descent: float = table.descent
        #: Characters that have a glyph; the missing-glyph sign does not count.
        self.characters = frozenset(chr(code) for code, glyph in self._glyphs.items() if glyph)

    def advance(self, text: str) -> float:
        """How wide `text` is; every character must be in `characters`."""
        widths = self._widths
        return sum(widths[ord(char)] for char in text)

    def addObjects(self, doc: Any) -> None:
        """Write the subsets of this face that `doc` used.

        As ReportLab does, save for the CMap: theirs maps unused codes to U+0000 and puts more than
        a hundred mappings in a block.
        """
        state: Any = self.state[doc]
        state.frozen = 1
        for number, subset in enumerate(state.subsets):
            internal = self.getSubsetInternalName(number, doc)[1:]
            doc.idToObject["BasicFonts"].dict[internal] = self._subset(doc, number, subset)
        del self.state[doc]

    def _subset(self, doc: Any, number: int, subset: list[int]) -> Any:
        face: Any = self.face
        tag = ttfonts.SUBSETN(number)
        base = (tag + b"+" + face.name + face.subfontNameX).decode("latin-1")
        font: Any = pdfdoc.PDFTrueTypeFont()
        font.Name = self.getSubsetInternalName(number, doc)[1:]
        font.BaseFont = base
        font.FirstChar, font.LastChar = 0, len(subset) - 1
        font.Widths = pdfdoc.PDFArray([face.getCharWidth(code) for code in subset])
        cmap = pdfdoc.PDFStream(content=_to_unicode(base, subset))
        cmap.filters = [pdfdoc.PDFZCompress]
        font.ToUnicode = doc.Reference(cmap, f"toUnicodeCMap:{base}")
        font.FontDescriptor = face.addSubsetObjects(doc, base, subset)
        doc.Reference(font, font.Name)
        return font


def _to_unicode(name: str, subset: list[int]) -> str:
    pairs = [(code, char) for code, char in enumerate(subset) if char not in _FORBIDDEN]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        f"/CMapName /{name} def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    for start in range(0, len(pairs), _MAPPINGS_PER_BLOCK):
        block = pairs[start : start + _MAPPINGS_PER_BLOCK]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{code:02X}> <{chr(char).encode('utf-16-be').hex()}>" for code, char in block]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


def face(name: str) -> Face:
    """The face of the file `name`.ttf, parsed at the first call; any thread may ask."""
    with _lock:
        return _parsed(name)


@cache
def _parsed(name: str) -> Face:
    parsed = Face(name)
    pdfmetrics.registerFont(parsed)  # charts and ReportLab's own canvas ask for faces by name
    return parsed


def first_face(weight: str) -> Face:
    """The face that sets nearly everything."""
    return face(f"{_FIRST}-{weight}")


def faces(weight: str) -> Iterator[Face]:
    """The faces to ask for a character, in order, each parsed only when it is its turn."""
    yield first_face(weight)
    for family in _OTHERS:
        heavy = weight in _HEAVY and family in _WITH_BOLD
        yield face(f"{family}-{BOLD if heavy else REGULAR}")
