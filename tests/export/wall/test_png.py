# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The board as PNG stays a size that other programs open."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest
from PIL import Image

from facilitator.domain.records import Note, Session
from facilitator.domain.state import State
from facilitator.domain.summary import PaperOptions
from facilitator.export.wall.layout import lay
from facilitator.export.wall.png import png


def test_a_huge_board_is_still_a_picture_that_opens() -> None:
    state = State([Session("s", title="T"), Note("n", "s", "one")])
    wall = replace(lay(state, state.sessions["s"], PaperOptions()), width=20_000.0, height=40_000.0)
    picture = Image.open(io.BytesIO(png(wall)))
    assert picture.height == pytest.approx(2 * picture.width, abs=2)
    assert picture.width * picture.height <= 60_100_000
