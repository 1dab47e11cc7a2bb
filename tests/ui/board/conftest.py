# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A real library in a file, and the board of the mockups on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from facilitator.store.workspace import Workspace
from tests.ui.board import board_session

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facilitator.ui.board.board_widget import BoardWidget


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A library with the session of the mockups, open."""
    library = Workspace.open(tmp_path / "library.facilitator")
    library.do(board_session.handover())
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
    widget = BoardWidget(workspace, board_session.SESSION)
    qtbot.addWidget(widget)
    widget.resize(1090, 638)
    widget.show()
    qtbot.waitExposed(widget)
    widget.focus_board()
    app.processEvents()
    yield widget
    widget.close_board()
