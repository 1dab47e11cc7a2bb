# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The pictures for the mockups are drawn from the real window, at the size of the mockups."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage

from facilitator.ui import pictures
from facilitator.ui.pictures.corners import CORNERS
from facilitator.ui.pictures.mockups import MOCKUPS
from facilitator.ui.pictures.picture import draw_pictures
from facilitator.ui.pictures.visitors import VISITORS


def test_every_screen_has_a_picture() -> None:
    names = [picture.name for picture in MOCKUPS]
    assert names == sorted(set(names))
    assert {name[:2] for name in names} == {"01", "02", "03", "04", "05", "06", "07", "09"}


def test_every_picture_has_a_name_of_its_own() -> None:
    all_pictures = (*MOCKUPS, *CORNERS, *VISITORS)
    for dark, doubled in ((False, False), (True, False), (False, True)):
        files = [picture.file_name(dark=dark, doubled=doubled) for picture in all_pictures]
        assert len(set(files)) == len(files)


@pytest.mark.parametrize("studio", ["light", "dark"], indirect=True)
def test_a_picture_is_as_large_as_asked_and_not_empty(studio: Any, tmp_path: Path) -> None:
    dark = studio.chosen.theme == "dark"
    [file] = draw_pictures(
        MOCKUPS[-1:], tmp_path, tmp_path, chosen=studio.chosen, tasks=studio.tasks, scale=2.0
    )
    image = QImage(str(file))
    assert (image.width(), image.height()) == (1366, 738)
    assert len({image.pixel(x, y) for x in range(0, 1366, 8) for y in range(0, 738, 8)}) > 20
    assert (QColor(image.pixel(700, 40)).lightness() < 128) is dark


def test_one_command_draws_all_kinds(
    studio: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Path] = []

    def modes(out: Path, folder: Path, **_more: object) -> list[Path]:
        asked.append(folder)
        return [out / "mode.png"]

    monkeypatch.setattr(pictures, "MOCKUPS", MOCKUPS[-1:])
    monkeypatch.setattr(pictures, "CORNERS", CORNERS[-1:])
    monkeypatch.setattr(pictures, "VISITORS", ())
    monkeypatch.setattr(pictures, "draw_modes", modes)
    drawn = pictures.draw(
        tmp_path / "out", tmp_path, chosen=studio.chosen, tasks=studio.tasks, scale=1.0
    )
    assert [file.name for file in drawn] == [
        "09-empty-first-run.png",
        f"{CORNERS[-1].name}.png",
        "mode.png",
    ]
    assert asked == [tmp_path]
