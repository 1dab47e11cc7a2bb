# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Drawing on a page so that everything is either part of the tag tree or known to be decoration.

`TaggedCanvas` is the one seam to ReportLab's drawing. First say what follows is, with `mark` or
`decorate`, then draw; drawing without saying so is a mistake of ours and raises.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFName, PDFString
from reportlab.pdfgen.canvas import Canvas

from facilitator.export.pdf.document import StandardDocument
from facilitator.export.pdf.fallback import BOX_ADVANCE, Run
from facilitator.export.pdf.fonts import REGULAR, Face, first_face
from facilitator.export.pdf.metadata import About, describe
from facilitator.export.pdf.structure import (
    Annotation,
    Content,
    Element,
    Link,
    text_string,
    write_tree,
)

if TYPE_CHECKING:
    from facilitator.export.pdf.typesetting import Line, Segment, Style

PDF_VERSION = (1, 7)
LAYOUT, PAGINATION = "Layout", "Pagination"
# A page is written as text: bytes that are not plain ASCII become octal escapes.
_ESCAPES = {
    byte: f"\\{byte:03o}" for byte in range(256) if not 32 <= byte < 127 or chr(byte) in "()\\"
}

Path = Sequence[tuple[str, Sequence[float]]]


class TaggedCanvas(Canvas):
    """Pages of a tagged document. Lengths are points; the origin is the bottom left corner.

    `boxed`: the characters that became a box, in order of first use.
    """

    # ReportLab's own state, which its type stubs leave out.
    _doc: Any
    _code: list[str]
    _annotationrefs: list[Any]

    def __init__(
        self, size: tuple[float, float], about: About, root: Element, *, invariant: bool = False
    ) -> None:
        face = first_face(REGULAR)  # also keeps ReportLab's own, which is not embedded, out
        super().__init__(
            io.BytesIO(),
            pagesize=size,
            pageCompression=1,
            invariant=int(invariant),
            pdfVersion=PDF_VERSION,
            initialFontName=face.fontName,  # type: ignore[arg-type]  # the stubs are mistaken
        )
        # The document is made inside ReportLab's constructor and holds no state of its class yet.
        self._doc.__class__ = StandardDocument
        self._root = root
        self._about = about
        self._open: Element | str | None = None
        self._owners: list[Element] = []
        self._pages: list[list[Element]] = []
        self._links: list[Element] = []
        self._font: tuple[str, float] | None = None
        self._fill = ""
        self._bookmarks = 0
        self.boxed: dict[str, None] = {}

    # -- what follows is -----------------------------------------------------------------------

    @property
    def page(self) -> int:
        """The number of the page that is being drawn, from 1."""
        return len(self._pages) + 1

    def mark(self, element: Element) -> None:
        """What is drawn from here on belongs to `element`."""
        if self._open is element:
            return
        self._close()
        mcid = len(self._owners)
        self._owners.append(element)
        element.add(Content(self.page, mcid))
        self._emit(f"/{element.tag} << /MCID {mcid} >> BDC")
        self._open = element

    def decorate(self, kind: str = LAYOUT) -> None:
        """What is drawn from here on is decoration: lines, page numbers, repeated headings."""
        if self._open == kind:
            return
        self._close()
        self._emit(f"/Artifact << /Type /{kind} >> BDC")
        self._open = kind

    def _close(self) -> None:
        if self._open is not None:
            self._emit("EMC")
        self._open = None

    # -- text ----------------------------------------------------------------------------------

    def write(self, line: Line, x: float, baseline: float, element: Element | None) -> None:
        """Draw a line of text from `x`; `element` None: as part of what is decorated."""
        if line.turned:
            x += sum(segment.width for segment in line.segments)
        for segment in line.segments:
            x -= segment.width if line.turned else 0
            owner = segment.element or element
            if element is not None and owner is not None:
                self.mark(owner)
            self._segment(segment, x, baseline, speaking=element is not None)
            if isinstance(owner, Link) and segment.drawn.strip():
                self._lead(owner, segment, x, baseline)
            x += 0 if line.turned else segment.width

    def _segment(self, segment: Segment, x: float, y: float, *, speaking: bool) -> None:
        spoken = segment.spoken.replace("\n", " ")
        replaced = speaking and segment.drawn != spoken and bool(spoken.strip())
        if replaced:
            self._drawing(f"/Span << /ActualText {text_string(spoken)} >> BDC")
        for run in segment.runs:
            if run.face is None:
                self._boxes(run, x, y, segment.style)
            else:
                self._glyphs(run.face, run.text, x, y, segment.style)
            x += run.advance * segment.style.size / 1000 + len(run.text) * segment.style.spacing
        if replaced:
            self._drawing("EMC")

    def _glyphs(self, face: Face, text: str, x: float, y: float, style: Style) -> None:
        self.fill(style.colour)
        code = [f"BT 1 0 0 1 {x:.2f} {y:.2f} Tm"]
        if style.spacing:
            code.append(f"{style.spacing:.2f} Tc")
        for subset, chars in face.splitString(text, self._doc):
            font = face.getSubsetInternalName(subset, self._doc), style.size
            if font != self._font:
                code.append(f"{font[0]} {font[1]:.2f} Tf")
                self._font = font
            code.append(f"({chars.decode('latin-1').translate(_ESCAPES)}) Tj")
        if style.spacing:
            code.append("0 Tc")
        code.append("ET")
        self._drawing(" ".join(code))

    def _boxes(self, run: Run, x: float, y: float, style: Style) -> None:
        """A box for each character that no face has; `boxed` knows which there were."""
        self.boxed |= dict.fromkeys(run.text)
        width = BOX_ADVANCE * style.size / 1000
        self.stroke(style.colour, style.size / 20)
        for index in range(len(run.text)):
            left = x + index * (width + style.spacing) + width * 0.14
            self._drawing(f"{left:.2f} {y:.2f} {width * 0.72:.2f} {style.size * 0.66:.2f} re S")

    # -- shapes --------------------------------------------------------------------------------

    def fill(self, colour: str) -> None:
        """Fill with `colour` ("#rrggbb") from here on."""
        if colour != self._fill:
            self._drawing(f"{_colour(colour)} rg")
            self._fill = colour

    def stroke(self, colour: str, width: float) -> None:
        """Draw lines in `colour`, `width` points thick, from here on."""
        self._drawing(f"{_colour(colour)} RG {width:.2f} w")

    def rule(self, x: float, y: float, to_x: float, to_y: float) -> None:
        """A straight line in the colour and width set with `stroke`."""
        self._drawing(f"{x:.2f} {y:.2f} m {to_x:.2f} {to_y:.2f} l S")

    def block(self, x: float, y: float, width: float, height: float) -> None:
        """A filled rectangle with its bottom left corner at `x`, `y`."""
        self._drawing(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def shape(self, steps: Path, *, filled: bool, stroked: bool) -> None:
        """A path of PDF operators after their numbers: `("m", (0, 0))`, `("l", (1, 1))`."""
        paint = {(True, True): "B", (True, False): "f", (False, True): "S"}[filled, stroked]
        code = [" ".join([*(f"{n:.2f}" for n in numbers), step]) for step, numbers in steps]
        self._drawing(" ".join([*code, paint]))

    # -- reaching a place ----------------------------------------------------------------------

    def bookmark(self, title: str, level: int, top: float) -> None:
        """An entry in the outline, `level` 0 highest, that leads to `top` on this page."""
        self._bookmarks += 1
        key = f"bookmark {self._bookmarks}"
        self.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self.addOutlineEntry(" ".join(title.split()), key, level, closed=level > 1)

    def _lead(self, link: Link, segment: Segment, x: float, baseline: float) -> None:
        """Underline the words of a link and make them lead where it says."""
        style = segment.style
        face = first_face(style.weight)
        below = baseline + face.descent * style.size / 1000
        right = x + segment.inked
        self.stroke(style.colour, style.size / 20)
        self.rule(x, baseline - style.size / 8, right, baseline - style.size / 8)
        self.link((x, below, right, below + style.leading), link)

    def link(self, box: tuple[float, float, float, float], element: Link) -> None:
        """Make `box` (left, bottom, right, top) lead to where `element` does."""
        self.linkURL(
            element.url,
            box,
            Contents=PDFString(element.contents),
            F=4,
            StructParent=_LinkKey(self, len(self._links)),
        )
        self._links.append(element)
        reference: Any = self._annotationrefs[-1]
        element.add(Annotation(self.page, reference.name))

    # -- pages and file ------------------------------------------------------------------------

    def showPage(self) -> None:
        """End this page and begin the next."""
        self._close()
        self._pages.append(self._owners)
        self._owners, self._font, self._fill = [], None, ""
        super().showPage()

    def finish(self) -> bytes:
        """The file. Every page must have been ended; nothing can be drawn afterwards."""
        describe(self._doc, self._about)
        write_tree(self._doc, self._root, pages=self._pages, links=self._links)
        data: bytes = self._doc.GetPDFData(self)
        return data

    @property
    def page_count(self) -> int:
        """How many pages were ended."""
        return len(self._pages)

    # -- the seam ------------------------------------------------------------------------------

    def _setAnnotations(self, page: Any) -> None:
        """Called by `showPage` with the page object: tie it to the tag tree."""
        page.Annots = self._annotationrefs
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self.page - 2
        page.Tabs = PDFName("S")

    def _drawing(self, code: str) -> None:
        if self._open is None:
            raise RuntimeError("drawn without saying what it is: call mark or decorate first")
        self._emit(code)

    def _emit(self, code: str) -> None:
        self._code.append(code)


class _LinkKey:
    """The key of a link in the parent tree: after those of the pages, so known only at the end."""

    def __init__(self, canvas: TaggedCanvas, index: int) -> None:
        self._canvas, self._index = canvas, index

    def __str__(self) -> str:
        return str(self._canvas.page_count + self._index)


def _colour(code: str) -> str:
    red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return f"{red:.3f} {green:.3f} {blue:.3f}"
