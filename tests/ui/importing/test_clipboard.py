# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What of the clipboard can become notes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QColor, QGuiApplication, QImage

from facilitator.intake.photo import read_photo
from facilitator.ui.importing.clipboard import Clip, is_table, on_clipboard
from facilitator.ui.tasks import Tasks


def put(**content: object) -> None:
    data = QMimeData()
    if "text" in content:
        data.setText(str(content["text"]))
    if "html" in content:
        data.setHtml(str(content["html"]))
    if "image" in content:
        data.setImageData(content["image"])
    QGuiApplication.clipboard().setMimeData(data)


def picture() -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("teal"))
    return image


def test_words_before_html_before_a_picture(tasks: Tasks) -> None:
    put(text="a\tb", html="<p>c</p>", image=picture())
    assert on_clipboard() == Clip(text="a\tb")
    put(html="<table><tr><td>a<td>b</table>", image=picture())
    assert on_clipboard() == Clip(text="a\tb")
    put(image=picture())
    clip = on_clipboard()
    assert (clip.text, clip.data, clip.has_picture) == ("", b"", True)  # made a file by a worker
    assert read_photo(clip.picture()).width == 40


def test_nothing(tasks: Tasks) -> None:
    put(text="  \n")
    assert on_clipboard() == Clip()


@pytest.mark.parametrize(
    ("text", "answer"),
    [("a\tb\nc\td\n", True), ("a\tb", False), ("a\nb", False), ("\n\na\tb\n\nc\td", True),
     ("a\tb\nplain", False), ("", False)],
)  # fmt: skip
def test_tables(text: str, answer: bool) -> None:
    assert is_table(text) is answer
