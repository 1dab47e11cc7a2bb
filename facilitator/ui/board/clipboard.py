# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Notes on the system's clipboard: as plain text for every program, and whole for ourselves."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from facilitator.domain.edits.copying import Copied
from facilitator.domain.pieces import pieces

if TYPE_CHECKING:
    from collections.abc import Sequence

KIND = "application/x-facilitator-notes"


def put(copies: Sequence[Copied]) -> None:
    """Onto the clipboard; as plain text one note is one line."""
    data = QMimeData()
    data.setText("\n".join(" ".join(copy.text.split("\n")) for copy in copies))
    data.setData(KIND, json.dumps([asdict(copy) for copy in copies]).encode())
    QGuiApplication.clipboard().setMimeData(data)


def take() -> list[Copied]:
    """What the clipboard holds as notes: ours whole, else one for each line of a text."""
    data = QGuiApplication.clipboard().mimeData()
    return _ours(bytes(data.data(KIND).data())) or [Copied(text) for text in pieces(data.text())]


def _ours(content: bytes) -> list[Copied]:
    """Nothing unless every part is as we write it: any program may put anything there."""
    try:
        found = [
            Copied(str(one["text"]), str(one["voice"]), one["starred"] is True)
            for one in json.loads(content)
        ]
    except (ValueError, TypeError, KeyError):
        return []
    return found if all(copy.text.strip() for copy in found) else []
