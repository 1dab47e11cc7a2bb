# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A notice keeps its words whole and its ways on within reach."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from facilitator.ui import theme
from facilitator.ui.widgets.labels import Label
from facilitator.ui.widgets.notice_bar import NoticeBar, TextLink


def test_the_notice_of_the_mockup(page: QWidget) -> None:
    done: list[str] = []
    words = "2 notes may point to a person. Check before you print."
    bar = NoticeBar(words, page, icon="eye-off", actions=[("Check", lambda: done.append("check"))])
    bar.resize(291, bar.heightForWidth(291))
    bar.show()
    assert bar.grab().toImage().pixelColor(150, 4) == theme.current().warnT
    link = bar.findChild(TextLink)
    assert link is not None
    assert link.sizeHint().height() >= 28
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    QTest.keyClick(link, Qt.Key.Key_Return)
    assert done == ["check", "check"]


def test_other_words(page: QWidget) -> None:
    bar = NoticeBar("One", page, tone="danger")
    bar.set_text("Not saved. Your notes are still here.")
    label = bar.findChild(Label)
    assert label is not None
    assert label.text().startswith("Not saved")
    assert label.textFormat() == Qt.TextFormat.PlainText
