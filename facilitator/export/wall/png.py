# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board as PNG, drawn by Pillow with the faces of the paper."""

from __future__ import annotations

import io
from functools import cache
from typing import TYPE_CHECKING

from PIL import Image, ImageDraw, ImageFont, PngImagePlugin

from facilitator import resources
from facilitator.domain.marks import BOX, CIRCLE, corners
from facilitator.export.pdf.fallback import BOX_ADVANCE
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
    from facilitator.export.pdf.fallback import Run
    from facilitator.export.pdf.typesetting import Line, Style
    from facilitator.export.wall.values import Card, Plate, Wall, Words

_SCALE = 2.0  # pixels to a board unit
_MOST_PIXELS = 60_000_000  # of a picture that other programs still open


def png(wall: Wall) -> bytes:
    """The picture as a file, with the title of the session in it."""
    units = wall.width * wall.height
    scale = min(_SCALE, (_MOST_PIXELS / units) ** 0.5)
    canvas = _Canvas(wall, scale)
    for plate in wall.plates:
        canvas.plate(plate)
    for card in wall.cards:
        canvas.card(card)
    for head in wall.heads:
        canvas.words(head)
    about = PngImagePlugin.PngInfo()
    about.add_itxt("Title", wall.title, lang=wall.language)
    file = io.BytesIO()
    canvas.image.save(file, "PNG", optimize=True, pnginfo=about)
    return file.getvalue()


class _Canvas:
    def __init__(self, wall: Wall, scale: float) -> None:
        size = round(wall.width * scale), round(wall.height * scale)
        self.image = Image.new("RGB", size, BOARD)
        self._draw = ImageDraw.Draw(self.image)
        self._scale = scale

    def plate(self, plate: Plate) -> None:
        self._box(plate.box, fill=SHEET, line=LINE, radius=10)
        letter = plate.letter
        wide = max(LETTER, letter.lines[0].width + 8)
        left = letter.x - 4
        corner = (left, letter.top, left + wide, letter.top + LETTER)
        self._rectangle(corner, fill=None, line=INK, radius=3)
        for line, _, baseline in letter.placed():
            self._line(line, left + (wide - line.width) / 2, baseline)
        self.words(plate.name)
        if plate.dots:
            self.words(plate.dots)

    def card(self, card: Card) -> None:
        self._box(card.box, fill=card.fill, line=BOARD if card.dashed else NOTE_LINE, radius=ROUND)
        if card.dashed:
            self._dashes(card.box)
        if card.voice:
            self._mark(card.voice, *mark_corner(card.box))
        self.words(card.words)
        if card.beside:
            self.words(card.beside)

    def words(self, words: Words) -> None:
        for line, left, baseline in words.placed():
            self._line(line, left, baseline)

    def _line(self, line: Line, x: float, baseline: float) -> None:
        for segment in line.segments:
            for run in segment.runs:
                self._run(run, segment.style, x, baseline)
                x += run.advance * segment.style.size / 1000

    def _run(self, run: Run, style: Style, x: float, baseline: float) -> None:
        if run.face is None:
            self._missing(run.text, style, x, baseline)
            return
        font = _font(run.face.fontName, style.size * self._scale)
        at = (x * self._scale, baseline * self._scale)
        self._draw.text(at, run.text, fill=style.colour, font=font, anchor="ls")

    def _missing(self, text: str, style: Style, x: float, baseline: float) -> None:
        """A box for each character that no face of ours has."""
        wide = BOX_ADVANCE * style.size / 1000
        for number in range(len(text)):
            left = x + number * wide + 1
            corner = (left, baseline - 0.7 * style.size, left + wide - 2, baseline)
            self._rectangle(corner, fill=None, line=style.colour, radius=0)

    def _mark(self, voice: int, x: float, y: float) -> None:
        scale = MARK / BOX
        points = [
            ((x + a * scale) * self._scale, (y + b * scale) * self._scale)
            for a, b in corners(voice)
        ]
        if points:
            self._draw.polygon(points, fill=INK)
        else:
            a, b, radius = (value * scale for value in CIRCLE)
            middle = ((x + a) * self._scale, (y + b) * self._scale)
            self._draw.circle(middle, radius * self._scale, fill=INK)

    def _dashes(self, box: Box) -> None:
        on, off = DASHES
        step = on + off
        for y in (box.y, box.bottom):
            for number in range(int(box.width // step)):
                self._stroke(box.x + number * step, y, on, 0)
        for x in (box.x, box.right):
            for number in range(int(box.height // step)):
                self._stroke(x, box.y + number * step, 0, on)

    def _stroke(self, x: float, y: float, right: float, down: float) -> None:
        ends = (x, y, x + right, y + down)
        self._draw.line([end * self._scale for end in ends], fill=NOTE_LINE, width=self._thin)

    def _box(self, box: Box, *, fill: str, line: str, radius: float) -> None:
        self._rectangle((box.x, box.y, box.right, box.bottom), fill=fill, line=line, radius=radius)

    def _rectangle(
        self,
        corner: tuple[float, float, float, float],
        *,
        fill: str | None,
        line: str,
        radius: float,
    ) -> None:
        self._draw.rounded_rectangle(
            [value * self._scale for value in corner],
            radius * self._scale,
            fill=fill,
            outline=line,
            width=self._thin,
        )

    @property
    def _thin(self) -> int:
        return max(1, round(self._scale))


@cache
def _font(name: str, size: float) -> ImageFont.FreeTypeFont:
    """A face of the paper; letters are already joined and in their order when they are drawn."""
    file = str(resources.path("fonts", f"{name}.ttf"))
    return ImageFont.truetype(file, size, layout_engine=ImageFont.Layout.BASIC)
