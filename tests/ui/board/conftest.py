# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A real library in a file, and the board of the mockups on it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from facilitator.store.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.ui.board.board_widget import BoardWidget


def _load(name: str) -> Any:
    """A module that lies beside this file; the tests are no package."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
        assert spec is not None
        assert spec.loader is not None
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


handover = _load("handover")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A library with the session of the mockups, open."""
    library = Workspace.open(tmp_path / "library.facilitator")
    library.do(handover.handover())
    yield library
    library.close()


@pytest.fixture
def board(qtbot: Any, workspace: Workspace) -> Iterator[BoardWidget]:
    """The board at the size it has in the mockups, shown, at 100 %."""
    from PySide6.QtWidgets import QApplication

    from facilitator.ui import theme
    from facilitator.ui.board.board_widget import BoardWidget

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply_theme(app, theme.make_theme(dark=False))
    widget = BoardWidget(workspace, handover.SESSION)
    qtbot.addWidget(widget)
    widget.resize(1090, 638)
    widget.show()
    qtbot.waitExposed(widget)
    widget.focus_board()
    app.processEvents()
    yield widget
    widget.close_board()
