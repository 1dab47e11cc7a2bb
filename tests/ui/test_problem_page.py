# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Instead of the library: what happened, and three ways on that change nothing by themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facilitator.domain.errors import StoreError
from facilitator.store.workspace import Workspace
from facilitator.ui.problem_page import ProblemPage
from facilitator.ui.widgets import Button, Label

BROKEN = {
    "library.empty": b"",
    "library.not_ours": b"Dear diary, this is no library at all. " * 9,
}


@pytest.mark.parametrize("code", BROKEN)
def test_it_says_what_happened_and_leaves_the_file_alone(
    qtbot: QtBot, tmp_path: Path, code: str
) -> None:
    file = tmp_path / "library.facilitator"
    file.write_bytes(BROKEN[code])
    with pytest.raises(StoreError) as raised:
        Workspace.open(file)
    assert raised.value.code == code
    page = ProblemPage(raised.value)
    qtbot.addWidget(page)
    words = [label.text() for label in page.findChildren(Label)]
    assert any(str(file) in text and "stays as it is" in text for text in words)
    assert file.read_bytes() == BROKEN[code]
    assert [p.name for p in tmp_path.glob("library*")] == [file.name]


def test_three_ways_on_and_enter_tries_again(qtbot: QtBot, tmp_path: Path) -> None:
    page = ProblemPage(StoreError("library.locked", path=str(tmp_path / "a.facilitator")))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    again, choose, make_new = page.findChildren(Button)
    for button, signal in ((choose, page.choose), (make_new, page.make_new), (again, page.again)):
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page.setFocus()
    with qtbot.waitSignal(page.again):
        QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Return)
