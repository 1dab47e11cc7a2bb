# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Ties a second typist's file to the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from facilitator.ui.actions import Actions
    from facilitator.ui.main_window import MainWindow


def bind_merging(actions: Actions, window: MainWindow) -> None:
    """Bind the row of the action table; what it needs comes with the first use."""
    actions.bind("session.add_second", lambda: window.files.arriving.choose())
