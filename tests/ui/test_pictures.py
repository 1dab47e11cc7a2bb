# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Pictures of the screens: named like the mockups, of real windows; nobody's settings change."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from facilitator import app as program
from facilitator.ui import settings
from facilitator.ui.appearance import dress
from facilitator.ui.pictures import PICTURES
from facilitator.ui.settings import Settings


def test_every_screen_is_drawn_and_the_settings_stay(qtbot, tmp_path: Path) -> None:
    settings.save(Settings(theme="light", text_scale=1.5))
    app = program.make_application()
    qtbot.add_widget(QWidget(), before_close_func=lambda _w: dress(app, Settings(theme="light")))
    drawn = program.screenshots(tmp_path / "out", dark=True)
    assert [file.name for file in drawn] == [
        "01-library.png",
        "02-plan.png",
        "03-run-capture.png",
        "08-dark-cluster.png",
        "07-summary.png",
        "09-empty-first-run.png",
        "11-summary-a4-1.png",
        "11-summary-a4-2.png",
        "11-summary-a4-bw-1.png",
        "11-summary-a4-bw-2.png",
    ]
    for file in drawn[:6]:
        picture = QImage(str(file))
        assert (picture.width(), picture.height()) == (1366, 738)
        colours = {picture.pixel(x, y) for x in range(0, 1366, 5) for y in range(0, 738, 5)}
        assert len(colours) > 20
    assert settings.load() == Settings(theme="light", text_scale=1.5)


def test_a_screen_at_200_percent_has_the_name_of_its_mockup() -> None:
    names = [picture.file_name(dark=False, doubled=True) for picture in PICTURES]
    assert "03c-capture-200-percent.png" in names
