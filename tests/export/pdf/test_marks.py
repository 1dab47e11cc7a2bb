# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The marks of the voices: a colour and a shape each; black and white keeps the shape."""

from __future__ import annotations

import io

import pikepdf
import pytest

from facilitator.export.pdf.canvas import TaggedCanvas
from facilitator.export.pdf.marks import draw_chip
from facilitator.export.pdf.metadata import About
from facilitator.export.pdf.structure import Element


def code_of(voice: int | None, *, coloured: bool) -> str:
    """What is drawn for a chip, as PDF source."""
    canvas = TaggedCanvas((100, 100), About("Chip", "en"), Element("Document"), invariant=True)
    canvas.decorate()
    draw_chip(canvas, 10, 90, side=12, voice=voice, coloured=coloured)
    canvas.showPage()
    with pikepdf.open(io.BytesIO(canvas.finish())) as pdf:
        return pdf.pages[0].Contents.read_bytes().decode()


def test_six_voices_have_six_shapes() -> None:
    assert len({code_of(voice, coloured=False) for voice in range(1, 7)}) == 6
    assert code_of(7, coloured=True) == code_of(1, coloured=True)


@pytest.mark.parametrize(("voice", "fill"), [(1, "1.000 0.949 0.627"), (6, "0.635 0.533 0.773")])
def test_the_colour_is_that_of_the_notes_on_the_screen(voice: int, fill: str) -> None:
    assert f"{fill} rg" in code_of(voice, coloured=True)


def test_without_colour_the_chip_is_white_and_the_shape_black() -> None:
    code = code_of(2, coloured=False)
    assert code.count(" rg") == 2
    assert code.index("1.000 1.000 1.000 rg") < code.index("0.000 0.000 0.000 rg")


def test_no_voice_is_an_empty_chip() -> None:
    code = code_of(None, coloured=True)
    assert "1.000 1.000 1.000 rg" in code
    assert "0.000 0.000 0.000 rg" not in code
