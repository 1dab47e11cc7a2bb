# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The session of the pictures for the small forms, and a page that is on the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget

from facilitator.ui.forms.entry_page import EntryPage
from tests.ui.run.conftest import Hall, english, hall, shown

__all__ = ["Hall", "english", "hall", "shown"]


@pytest.fixture
def page_of(hall: Any, shown: Any) -> Iterator[Callable[[str], EntryPage]]:
    """The page of a kind, shown, with the keyboard in its line."""

    hosts: list[QWidget] = []

    def make(kind: str) -> EntryPage:
        hall.fill()
        host = QWidget()
        hosts.append(host)
        host.resize(388, 686)
        page = EntryPage(hall.workspace, hall.session, kind=kind, clock=hall.clock, parent=host)
        page.setGeometry(0, 0, 388, 686)
        hall.workspace.subscribe(page.hear_of)
        shown(host)
        page.focus_line()
        return page

    yield make
    for host in hosts:
        host.hide()
