# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Each moment of the long day is drawn twice: the laptop, and every page that the room sees."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage

from facilitator.intake.every_mode import LongDay
from facilitator.ui.pictures.every_mode import draw_modes

FIRST = 3  # moments: before the start, the review, a talk


@pytest.fixture(autouse=True)
def morning(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the beginning of the day."""
    whole = LongDay.scenes

    def some(day: LongDay) -> Iterator[str]:
        return islice(whole(day), FIRST)

    monkeypatch.setattr(LongDay, "scenes", some)


def size(file: Path) -> tuple[int, int]:
    image = QImage(str(file))
    return image.width(), image.height()


def test_both_screens_are_drawn(studio: Any, tmp_path: Path) -> None:
    drawn = draw_modes(
        tmp_path, tmp_path / "libraries", chosen=studio.chosen, tasks=studio.tasks, scale=1.0
    )
    sizes = {file.stem: size(file) for file in drawn}
    assert list(sizes) == [
        "mode-00-before-run",
        "mode-00-before-room",
        "mode-05-review-run",
        "mode-05-review-room",
        "mode-01-plenary-run",
        "mode-01-plenary-room",
    ]
    assert {size for name, size in sizes.items() if name.endswith("run")} == {(1366, 738)}
    assert {size for name, size in sizes.items() if name.endswith("room")} == {(1920, 1080)}
    pictures = {file.read_bytes() for file in drawn}
    assert len(pictures) == len(drawn)


def test_the_room_is_drawn_at_its_own_scale_only(studio: Any, tmp_path: Path) -> None:
    drawn = draw_modes(
        tmp_path, tmp_path / "libraries", chosen=studio.chosen, tasks=studio.tasks, scale=2.0
    )
    assert len(drawn) == FIRST
    assert {size(file) for file in drawn} == {(1366, 738)}
