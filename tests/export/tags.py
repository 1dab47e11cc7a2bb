# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Reads the tag tree of a PDF back, as a screen reader would: a second eye on what we write."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

_MAPPING = re.compile(r"<([0-9A-Fa-f]{2})> <([0-9A-Fa-f]+)>")
_DRAWS = {"Tj", "TJ", "S", "f", "B", "re", "m", "Do"}


@dataclass
class Tag:
    """An element; `kids` are elements and texts, `pages` those on which its own texts stand."""

    name: str
    alt: str = ""
    actual: str = ""
    lang: str = ""
    attributes: dict[str, object] = field(default_factory=dict)
    kids: list[Tag | str] = field(default_factory=list)
    pages: set[int] = field(default_factory=set)

    @property
    def text(self) -> str:
        """What is said for this element."""
        said = (kid if isinstance(kid, str) else kid.text for kid in self.kids)
        return self.actual or "".join(said)

    @property
    def own(self) -> str:
        """The text of this element without that of the elements in it."""
        return "".join(kid for kid in self.kids if isinstance(kid, str))

    def all(self, *names: str) -> list[Tag]:
        """The elements with these names, in reading order."""
        return [tag for tag in self._walk() if tag.name in names]

    def _walk(self) -> Iterator[Tag]:
        yield self
        for kid in self.kids:
            if isinstance(kid, Tag):
                yield from kid._walk()


@dataclass
class Read:
    """A file as read back. `loose`: drawing that is neither tagged nor decoration."""

    root: Tag
    decoration: list[str]
    loose: list[str]
    pages: int
    outline: list[str]


def read(data: bytes) -> Read:
    """The tag tree and what is outside it."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        texts: dict[tuple[int, int], str] = {}
        decoration: list[str] = []
        loose: list[str] = []
        numbers = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        for number, page in enumerate(pdf.pages):
            _read_page(page, number, texts, decoration, loose)
        root = _element(pdf.Root.StructTreeRoot.K[0], numbers, texts, None)
        with pdf.open_outline() as outline:
            titles = [*_titles(outline.root)]
        return Read(root, decoration, loose, len(pdf.pages), titles)


def _titles(items: list[pikepdf.OutlineItem]) -> Iterator[str]:
    for item in items:
        yield item.title
        yield from _titles(item.children)


def _element(
    node: pikepdf.Object,
    numbers: dict[tuple[int, int], int],
    texts: dict[tuple[int, int], str],
    page: int | None,
) -> Tag:
    attributes = {key: value for key, value in node.get("/A", {}).items()}
    tag = Tag(
        str(node.S)[1:],
        str(node.get("/Alt", "")),
        str(node.get("/ActualText", "")),
        str(node.get("/Lang", "")),
        attributes,
    )
    if "/Pg" in node:
        page = numbers[node.Pg.objgen]
    for kid in node.get("/K", []):
        if isinstance(kid, int):
            tag.kids.append(texts[page, kid])
            tag.pages.add(page or 0)
        elif "/MCID" in kid:
            tag.kids.append(texts[numbers[kid.Pg.objgen], int(kid.MCID)])
            tag.pages.add(numbers[kid.Pg.objgen])
        elif kid.get("/Type") == "/OBJR":
            tag.kids.append("")
        else:
            tag.kids.append(_element(kid, numbers, texts, page))
    return tag


def _read_page(
    page: pikepdf.Page,
    number: int,
    texts: dict[tuple[int, int], str],
    decoration: list[str],
    loose: list[str],
) -> None:
    fonts = {name: _to_unicode(font) for name, font in page.Resources.Font.items()}
    font: dict[int, str] = {}
    stack: list[tuple[str, object]] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name == "BDC":
            stack.append(_marked(operands))
            if stack[-1][0] == "mcid":
                texts[number, int(str(stack[-1][1]))] = ""
            if stack[-1][0] == "actual":
                _say(str(stack[-1][1]), stack[:-1], number, texts, decoration)
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            font = fonts[str(operands[0])]
        elif name == "Tj" and stack:
            said = "".join(font.get(byte, "\ufffd") for byte in bytes(operands[0]))
            if stack[-1][0] != "actual":
                _say(said, stack, number, texts, decoration)
        if name in _DRAWS and not stack:
            loose.append(name)
    assert not stack


def _marked(operands: list[pikepdf.Object]) -> tuple[str, object]:
    if str(operands[0]) == "/Artifact":
        return ("artifact", "")
    properties = operands[1]
    if "/MCID" in properties:
        return ("mcid", int(properties.MCID))
    return ("actual", str(properties.ActualText))


def _say(
    text: str,
    stack: list[tuple[str, object]],
    number: int,
    texts: dict[tuple[int, int], str],
    decoration: list[str],
) -> None:
    kind, value = stack[-1]
    if kind == "mcid":
        texts[number, int(str(value))] += text
    else:
        decoration.append(text)


def _to_unicode(font: pikepdf.Object) -> dict[int, str]:
    cmap = font.ToUnicode.read_bytes().decode("ascii")
    pairs = _MAPPING.findall(cmap.split("endcodespacerange")[1])
    return {int(code, 16): bytes.fromhex(char).decode("utf-16-be") for code, char in pairs}
