# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The pictures for the mockups are drawn from the real window, at the size of the mockups."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from facilitator.app import make_application
from facilitator.ui import pictures, texts, theme
from facilitator.ui.appearance import dress
from facilitator.ui.settings import Settings
from facilitator.ui.tasks import Tasks


def test_every_screen_has_a_picture() -> None:
    names = [picture.name for picture in pictures.PICTURES]
    assert names == sorted(set(names))
    assert {name[:2] for name in names} == {"01", "02", "03", "04", "05", "06", "07", "09"}


@pytest.mark.parametrize("dark", [False, True])
def test_a_picture_is_as_large_as_asked_and_not_empty(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, dark: bool
) -> None:
    monkeypatch.setattr(pictures, "PICTURES", pictures.PICTURES[-1:])
    app = make_application()
    chosen = Settings(language="en", theme="dark" if dark else "light", reduced_motion=True)
    dress(app, chosen)
    tasks = Tasks(app)
    [file] = pictures.draw(tmp_path / "out", tmp_path, chosen=chosen, tasks=tasks, scale=2.0)
    tasks.close()
    image = QImage(str(file))
    assert (image.width(), image.height()) == (1366, 738)
    assert len({image.pixel(x, y) for x in range(0, 1366, 8) for y in range(0, 738, 8)}) > 20
    assert (QColor(image.pixel(700, 40)).lightness() < 128) is dark
    texts.install_language(app, "en")
    theme.apply_theme(app, theme.make_theme(dark=False))
