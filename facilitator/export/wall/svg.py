# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board as SVG: shapes with a title and a text for each, so that it can also be read aloud."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from facilitator.domain.marks import BOX, CIRCLE, corners
from facilitator.export.wall.look import (
    BOARD,
    DASHES,
    INK,
    LETTER,
    LINE,
    MARK,
    NOTE_LINE,
    ROUND,
    SHEET,
    mark_corner,
)

if TYPE_CHECKING:
    from facilitator.domain.arrange import Box
    from facilitator.export.wall.values import Card, Plate, Wall, Words

_SPACE = "http://www.w3.org/2000/svg"
_FAMILY = "'Atkinson Hyperlegible Next', 'Noto Sans', 'Segoe UI', Arial, sans-serif"
_WEIGHTS = {"Regular": "400", "Medium": "500", "SemiBold": "600", "Bold": "700"}
# Characters that XML 1.0 has no place for.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def svg(wall: Wall) -> bytes:
    """The picture as a file, UTF-8."""
    root = ET.Element(
        "svg",
        {
            "xmlns": _SPACE,
            "viewBox": f"0 0 {wall.width:.0f} {wall.height:.0f}",
            "width": f"{wall.width:.0f}",
            "height": f"{wall.height:.0f}",
            "xml:lang": wall.language,
            "font-family": _FAMILY,
        },
    )
    ET.SubElement(root, "title").text = _clean(wall.title)
    _rectangle(root, 0, 0, wall.width, wall.height, fill=BOARD)
    for plate in wall.plates:
        _plate(root, plate)
    for card in wall.cards:
        _card(root, card)
    for head in wall.heads:
        _text(root, head)
    ET.indent(root)
    text: str = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _plate(root: ET.Element, plate: Plate) -> None:
    group = ET.SubElement(root, "g")
    _box(group, plate.box, fill=SHEET, stroke=LINE, rx=10)
    letter = plate.letter
    wide = max(LETTER, letter.lines[0].width + 8)
    left = letter.x - 4
    _rectangle(group, left, letter.top, wide, LETTER, fill="none", stroke=INK, rx=3)
    _text(group, replace(letter, x=left + (wide - letter.lines[0].width) / 2))
    _text(group, plate.name)
    if plate.dots:
        _text(group, plate.dots)


def _card(root: ET.Element, card: Card) -> None:
    group = ET.SubElement(root, "g")
    _box(group, card.box, fill=card.fill, stroke=NOTE_LINE, rx=ROUND)
    if card.dashed:
        group[-1].set("stroke-dasharray", " ".join(map(str, DASHES)))
    if card.voice:
        _mark(group, card.voice, *mark_corner(card.box))
    _text(group, card.words)
    if card.beside:
        _text(group, card.beside)


def _mark(parent: ET.Element, voice: int, x: float, y: float) -> None:
    scale = MARK / BOX
    points = corners(voice)
    if points:
        path = " ".join(f"{x + a * scale:.2f},{y + b * scale:.2f}" for a, b in points)
        ET.SubElement(parent, "polygon", {"points": path, "fill": INK})
    else:
        a, b, radius = (value * scale for value in CIRCLE)
        at = {"cx": f"{x + a:.2f}", "cy": f"{y + b:.2f}", "r": f"{radius:.2f}"}
        ET.SubElement(parent, "circle", {**at, "fill": INK})


def _text(parent: ET.Element, words: Words) -> None:
    """Lines of text; the reader's program turns what runs from right to left."""
    style = words.style
    element = ET.SubElement(
        parent,
        "text",
        {
            "font-size": f"{style.size:g}",
            "font-weight": _WEIGHTS[style.weight],
            "fill": style.colour,
            "xml:space": "preserve",
        },
    )
    for line, left, baseline in words.placed():
        part = ET.SubElement(element, "tspan", {"x": f"{left:.2f}", "y": f"{baseline:.2f}"})
        part.text = _clean("".join(segment.spoken for segment in line.segments).rstrip("\n"))
        if line.turned:
            part.set("x", f"{left + line.width:.2f}")
            part.set("direction", "rtl")


def _box(parent: ET.Element, box: Box, *, fill: str, stroke: str, rx: float) -> None:
    _rectangle(parent, box.x, box.y, box.width, box.height, fill=fill, stroke=stroke, rx=rx)


def _rectangle(
    parent: ET.Element,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    fill: str,
    stroke: str = "none",
    rx: float = 0.0,
) -> None:
    sides = {"x": x, "y": y, "width": width, "height": height, "rx": rx}
    named = {name: f"{value:.2f}" for name, value in sides.items()}
    ET.SubElement(parent, "rect", {**named, "fill": fill, "stroke": stroke})


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("\ufffd", text)
