# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The tag tree of a PDF: what each mark on the page is, in reading order, for ears and tools.

Elements are made in reading order while the paper is composed; the canvas adds what was drawn for
each of them, page by page, and `write_tree` turns the whole into PDF objects at the end.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = "Document"


@dataclass(frozen=True, slots=True)
class Content:
    """A piece of drawn content: the marked content `mcid` on page `page` (from 1)."""

    page: int
    mcid: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """An annotation, such as a link, by the name of its PDF object, on page `page` (from 1)."""

    page: int
    name: str


class Element:
    """A node of the tag tree.

    `late` elements stand inside a line of text: they join their parent when first drawn, so that
    they come after the words before them. `alt` describes a picture, `actual` says in words what
    is drawn as a sign.
    """

    __slots__ = ("_waiting", "actual", "alt", "attributes", "bbox", "kids", "lang", "parent", "tag")

    def __init__(
        self,
        tag: str,
        parent: Element | None = None,
        *,
        alt: str = "",
        actual: str = "",
        lang: str = "",
        attributes: str = "",
        late: bool = False,
    ) -> None:
        self.tag, self.parent = tag, parent
        self.alt, self.actual = alt, actual
        self.lang, self.attributes = lang, attributes
        self.bbox: tuple[float, float, float, float] | None = None
        self.kids: list[Element | Content | Annotation] = []
        self._waiting = late
        if parent is not None and not late:
            parent.kids.append(self)

    def add(self, content: Content | Annotation) -> None:
        """Note that `content` was drawn for this element."""
        if self._waiting and self.parent is not None:
            self.parent.kids.append(self)
            self._waiting = False
        self.kids.append(content)

    def elements(self) -> Iterator[Element]:
        """This element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.elements()


class Link(Element):
    """An element inside a line whose words lead to `url`; `contents` says where, for ears."""

    __slots__ = ("contents", "url")

    def __init__(self, parent: Element, *, url: str, contents: str) -> None:
        super().__init__("Link", parent, late=True)
        self.url, self.contents = url, contents


#: Attribute objects that validators ask for, as PDF source.
COLUMN_HEADER = "<< /O /Table /Scope /Column >>"
ROW_HEADER = "<< /O /Table /Scope /Row >>"
BULLETS = "<< /O /List /ListNumbering /Disc >>"
LETTERS = "<< /O /List /ListNumbering /UpperAlpha >>"


def text_string(text: str) -> str:
    """A text in PDF source, whatever its characters."""
    return f"<feff{text.encode('utf-16-be', 'replace').hex()}>"


class _ElementObject(PDFObject):
    """An element as a PDF object. Written by hand: a long paper has tens of thousands."""

    __RefOnly__ = 1

    def __init__(self, element: Element, parent: PDFObject) -> None:
        self._element, self._parent = element, parent
        self.kids: list[_ElementObject] = []

    def format(self, document: Any) -> bytes:
        element = self._element
        parts = [f"<< /S /{element.tag} /P {_reference(document, self._parent)}"]
        if element.alt:
            parts.append(f"/Alt {text_string(element.alt)}")
        if element.actual:
            parts.append(f"/ActualText {text_string(element.actual)}")
        if element.lang:
            parts.append(f"/Lang {text_string(element.lang)}")
        if element.bbox:
            box = " ".join(f"{value:.2f}" for value in element.bbox)
            parts.append(f"/A << /O /Layout /BBox [{box}] >>")
        elif element.attributes:
            parts.append(f"/A {element.attributes}")
        pages = {kid.page for kid in element.kids if isinstance(kid, Content)}
        only = pages.pop() if len(pages) == 1 else 0
        if only:
            parts.append(f"/Pg {_by_name(document, f'Page{only}')}")
        parts.append(f"/K [{' '.join(self._kids(document, only))}] >>")
        return " ".join(parts).encode("ascii")

    def _kids(self, document: Any, only: int) -> Iterator[str]:
        """What is below; content needs no page of its own when all is on the page `only`."""
        below = iter(self.kids)
        for kid in self._element.kids:
            match kid:
                case Element():
                    yield _reference(document, next(below))
                case Content(_, mcid) if only:
                    yield str(mcid)
                case Content(page, mcid):
                    yield f"<< /Type /MCR /Pg {_by_name(document, f'Page{page}')} /MCID {mcid} >>"
                case Annotation(page, name):  # pragma: no branch - there is no fourth kind
                    where = _by_name(document, f"Page{page}")
                    yield f"<< /Type /OBJR /Pg {where} /Obj {_by_name(document, name)} >>"


def _reference(document: Any, thing: PDFObject) -> str:
    return _by_name(document, document.Reference(thing).name)


def _by_name(document: Any, name: str) -> str:
    number, generation = document.idToObjectNumberAndVersion[name]
    return f"{number} {generation} R"


class _References(PDFObject):
    """An array of references to the elements of one page, in the order of their marked content."""

    def __init__(self, things: Sequence[PDFObject]) -> None:
        self._things = things

    def format(self, document: Any) -> bytes:
        return f"[{' '.join(_reference(document, thing) for thing in self._things)}]".encode()


def write_tree(
    document: Any, root: Element, *, pages: Sequence[Sequence[Element]], links: Sequence[Element]
) -> None:
    """Give `document` the tag tree under `root`.

    `pages` hold, per page, the element of each marked content; `links` the elements of the
    annotations, whose keys in the parent tree follow those of the pages.
    """
    tree = PDFDictionary({"Type": PDFName("StructTreeRoot")})
    objects: dict[int, _ElementObject] = {}
    top = _objects(root, tree, objects)
    numbers: list[Any] = []
    for index, owners in enumerate(pages):
        numbers += [index, _References([objects[id(owner)] for owner in owners])]
    for index, owner in enumerate(links, len(pages)):
        numbers += [index, document.Reference(objects[id(owner)])]
    tree["ParentTree"] = document.Reference(PDFDictionary({"Nums": PDFArray(numbers)}))
    tree["ParentTreeNextKey"] = len(pages) + len(links)
    tree["K"] = PDFArray([document.Reference(top)])
    document.Catalog.StructTreeRoot = tree


def _objects(
    element: Element, parent: PDFObject, found: dict[int, _ElementObject]
) -> _ElementObject:
    """The objects of `element` and all below it, kept in `found` by the id of their element."""
    written = found[id(element)] = _ElementObject(element, parent)
    written.kids = [
        _objects(kid, written, found) for kid in element.kids if isinstance(kid, Element)
    ]
    return written
