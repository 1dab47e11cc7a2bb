# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What is kept is what comes back, and nonsense in the file harms nobody."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from facilitator.ui import settings
from facilitator.ui.settings import TEXT_SCALES, Settings


@pytest.fixture
def store(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_round_trip(store: QSettings, tmp_path: Path) -> None:
    mine = Settings(
        language="nl",
        theme="dark",
        text_scale=1.25,
        reduced_motion=True,
        single_letter_keys=False,
        lasso="rectangle",
        bell=True,
        library="/home/a b/Library, mine.facilitator",
        last_session="0190-x",
        right_panel=True,
        left_rail=False,
        window_geometry=b"\x00\xff geometry",
    )
    settings.save(mine, store)
    again = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    assert settings.load(again) == mine


def test_nothing_saved_is_as_shipped(store: QSettings) -> None:
    assert settings.load(store) == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [("theme", "pink"), ("lasso", "square"), ("text_scale", "40"), ("text_scale", "big")],
)
def test_nonsense_is_as_shipped(store: QSettings, name: str, value: str) -> None:
    store.setValue(name, value)
    assert settings.load(store) == Settings()


def test_text_size_walks_and_stops_at_its_ends() -> None:
    assert Settings().with_text_scale(1).text_scale == 1.1
    assert Settings().with_text_scale(-1).text_scale == 0.9
    assert replace(Settings(), text_scale=2.0).with_text_scale(1).text_scale == TEXT_SCALES[-1]
    assert replace(Settings(), text_scale=1.3).with_text_scale(1).text_scale == 1.5
    assert replace(Settings(), text_scale=1.75).with_text_scale(0).text_scale == 1.0


def test_without_a_store_it_is_the_persons_own() -> None:
    settings.save(Settings(language="sv"))
    assert settings.load().language == "sv"
