# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Where the library lies, in words that fit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.library.kept_at import KeptAt, choose_library, home_relative


def test_a_path_below_home_is_short(home: Path) -> None:
    path = home / "Documents" / "library.facilitator"
    assert home_relative(path) == str(Path("~") / "Documents" / "library.facilitator")


def test_a_path_elsewhere_is_whole(tmp_path: Path) -> None:
    assert home_relative(tmp_path / "library.facilitator") == str(tmp_path / "library.facilitator")


def test_the_middle_of_a_long_path_gives_way(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / ("a-folder-with-a-long-name-" * 6) / "library.facilitator"
    kept = KeptAt(path)
    qtbot.addWidget(kept)
    kept.resize(300, 18)
    assert "…" in kept.shown_text()
    assert kept.shown_text().startswith("Sessions are")
    assert kept.shown_text().endswith(".facilitator")
    assert str(path) in kept.toolTip()


def test_the_chosen_file_is_handed_on(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    chosen: list[Path] = []
    dialog = choose_library(parent, tmp_path / "library.facilitator", chosen.append)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "other.facilitator"))
    dialog.close()
    assert chosen == [tmp_path / "other.facilitator"]
