# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""With two real screens the room gets the second one, all of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TWO = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
from facilitator.ui.projector.room_screens import RoomScreens
from facilitator.ui.projector.window import ProjectorWindow
desk, screens = QWidget(), RoomScreens()
desk.show()
[other] = screens.others(desk)
assert other.name() == "beamer", other.name()
assert screens.best(desk, "gone") is other and screens.is_there("beamer")
window = ProjectorWindow()
window.fill(other)
app.processEvents()
assert window.geometry() == other.geometry(), window.geometry()
assert window.isFullScreen() and window.screen().name() == "beamer"
"""


def test_of_two_real_screens_it_takes_the_second(tmp_path: Path) -> None:
    screens = tmp_path / "screens.json"
    screens.write_text(
        '{"screens": [{"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768,'
        ' "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},'
        ' {"name": "beamer", "x": 1366, "y": 0, "width": 1024, "height": 768,'
        ' "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}',
        encoding="utf-8",
    )
    command = [sys.executable, "-c", TWO, "-platform", f"offscreen:configfile={screens}"]
    child = TWO.replace("QApplication([])", f"QApplication({command[2:]!r})", 1)
    done = subprocess.run(
        [sys.executable, "-c", child], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
