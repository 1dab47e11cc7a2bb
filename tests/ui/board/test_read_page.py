# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The large page: every card is high enough for its words, in as many columns as there is room."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from facilitator.ui import fonts
from facilitator.ui.board.note_item import Face
from facilitator.ui.board.read_page import TEXT_PX, ReadPage

FACES = [Face("word " * n) for n in (1, 40, 200, 3)]


@pytest.mark.parametrize(("width", "columns"), [(500, 1), (900, 2), (1_600, 3)])
def test_columns_and_room_for_every_word(qtbot: QtBot, width: int, columns: int) -> None:
    page = ReadPage()
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show_notes(FACES)
    assert len({box.left() for box in page._boxes}) == columns
    line = QFontMetricsF(fonts.font(TEXT_PX)).height()
    for face, box in zip(FACES, page._boxes, strict=True):
        wide = QFontMetricsF(fonts.font(TEXT_PX)).horizontalAdvance(face.text)
        assert box.height() >= line * max(1, int(wide / box.width()))
        assert box.right() <= width + 0.5
    tops = sorted({box.top() for box in page._boxes})
    bottoms = [max(b.bottom() for b in page._boxes if b.top() == top) for top in tops]
    assert all(below > bottom for bottom, below in zip(bottoms, tops[1:], strict=False))
    assert page.minimumHeight() >= bottoms[-1]
