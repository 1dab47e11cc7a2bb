# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Header words: narrow when there is no room, and still said."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from facilitator.ui.widgets.status import StatusLabel


def test_narrow_keeps_the_words_in_the_tooltip(page: QWidget) -> None:
    status = StatusLabel("check", "Saved 13:52", page)
    wide = status.sizeHint().width()
    status.set_narrow(True)
    assert status.sizeHint().width() == 32 < wide
    assert (status.toolTip(), status.accessibleName()) == ("Saved 13:52", "Saved 13:52")
    status.set_status("circle-alert", "Not saved", tone="danger")
    assert status.toolTip() == "Not saved"


def test_a_dot_and_a_tone_can_be_seen(page: QWidget) -> None:
    status = StatusLabel("monitor", "Projector: prompt", page)
    status.resize(240, 32)
    plain = status.grab().toImage()
    status.set_status("monitor", "Projector: prompt", dot=True)
    dotted = status.grab().toImage()
    status.set_status("monitor", "Projector: prompt", tone="warn")
    assert plain != dotted
    assert status.grab().toImage() != plain


def test_only_a_clickable_one_is_a_tab_stop(page: QWidget) -> None:
    assert StatusLabel("check", "Saved", page).focusPolicy() == Qt.FocusPolicy.NoFocus
    clickable = StatusLabel("check", "Saved", page, clickable=True)
    assert clickable.focusPolicy() == Qt.FocusPolicy.StrongFocus
