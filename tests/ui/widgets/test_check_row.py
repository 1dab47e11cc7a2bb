# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ticking: anywhere on the row, by key, with words that wrap."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator.ui import theme
from facilitator.ui.widgets.check_row import CheckRow


def test_a_click_on_the_words_ticks(page: QWidget) -> None:
    row = CheckRow("Notes, word for word", page)
    row.resize(280, row.sizeHint().height())
    row.show()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(200, 10))
    assert row.isChecked()
    QTest.keyClick(row, Qt.Key.Key_Space)
    assert not row.isChecked()


def test_the_box_is_filled_when_ticked(page: QWidget) -> None:
    row = CheckRow("Votes", page, checked=True)
    row.resize(200, 28)
    image = row.grab().toImage()
    assert image.pixelColor(2, 14) == theme.current().accent
    row.setChecked(False)
    assert row.grab().toImage().pixelColor(3, 14) == theme.current().surface


def test_long_words_take_more_lines_and_details_one_more(page: QWidget) -> None:
    text = "A longer line of words that needs two lines in a narrow panel"
    row = CheckRow(text, page)
    assert row.heightForWidth(600) == 28
    assert row.heightForWidth(290) == 46
    assert CheckRow(text, page, detail="More").heightForWidth(600) == 45
