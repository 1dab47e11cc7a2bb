# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What another program puts on the clipboard under our name harms nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from facilitator.domain.edits.copying import Copied
from facilitator.ui.board import clipboard


def offer(content: bytes, text: str = "plain") -> None:
    data = QMimeData()
    data.setText(text)
    data.setData(clipboard.KIND, content)
    QGuiApplication.clipboard().setMimeData(data)


def test_what_is_put_is_taken_whole(qtbot: QtBot) -> None:
    copies = [Copied("a\nb", "Relatives", True), Copied("c")]
    clipboard.put(copies)
    assert clipboard.take() == copies
    assert QGuiApplication.clipboard().text() == "a b\nc"


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1]", b'[{"text": "a"}]', b'{"text": "a"}', b"[]", b"\xff\xfe",
     b'[{"text": " ", "voice": "", "starred": false}]'],
)  # fmt: skip
def test_anything_else_is_read_as_text(qtbot: QtBot, content: bytes) -> None:
    offer(content)
    assert clipboard.take() == [Copied("plain")]
