# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the kinds of file are called on the screen, and the menu that offers them.

Which there are says `facilitator.export.formats`; one without a name here is offered by its suffix.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.export.formats import FORMATS
from facilitator.ui.summary.paper_names import lacking_words
from facilitator.ui.texts import mark, tr

if TYPE_CHECKING:
    from collections.abc import Callable

#: In the order of the menu; an empty suffix is a line between them.
_NAMES = {
    ".pdf": mark("PDF"),
    ".docx": mark("Word"),
    ".html": mark("Web page (HTML)"),
    ".md": mark("Markdown"),
    ".txt": mark("Plain text"),
    ".xlsx": mark("Spreadsheet (Excel)"),
    ".csv": mark("Table of the notes (CSV)"),
    ".ics": mark("Calendar with dates and actions"),
    ".png": mark("Picture of the board (PNG)"),
    ".svg": mark("Drawing of the board (SVG)"),
    ".facilitator": mark("Session for another computer"),
    ".json": mark("Archive of the session (JSON)"),
}
#: The same with what is nobody else's in it.
_PRIVATE_NAMES = {".facilitator": mark("Session for another computer, with my own log")}
_PRIVATE_DETAIL = mark("Also what people want to learn for themselves. For you only")
_DETAILS = {
    ".facilitator": mark("Everything, with the names of people and the words as they were said"),
    ".json": mark("Everything, with the words as they were said"),
}
_LACKING = {
    "dates": mark("nothing with a date yet"),
    "board": mark("nothing on the board yet"),
    "people": mark("nobody on the list yet"),
}
_BUTTONS = (".pdf", ".docx")  # these have a button of their own


def kind_name(suffix: str, *, private: bool = False) -> str:
    """ "Spreadsheet (Excel)"."""
    if private and suffix in _PRIVATE_NAMES:
        return tr(_PRIVATE_NAMES[suffix])
    return tr(_NAMES[suffix]) if suffix in _NAMES else suffix.lstrip(".").upper()


def lacking_file(lacking: str) -> str:
    """What the session would need for a file: "nothing with a date yet"."""
    return tr(_LACKING[lacking]) if lacking in _LACKING else lacking_words(lacking)


class KindsMenu(QMenu):
    """`chosen` a suffix; `private_chosen` one with the own log; `all_chosen` everything at once."""

    chosen = Signal(str)
    private_chosen = Signal(str)
    all_chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolTipsVisible(True)

    def show_kinds(self, why_not: Callable[[str], str]) -> None:
        """List the kinds that there are, greyed with the reason where one cannot be made now."""
        self.clear()
        order = [*_NAMES, *(suffix for suffix in FORMATS if suffix not in _NAMES)]
        for suffix in order:
            if suffix not in FORMATS or suffix in _BUTTONS:
                continue
            why = why_not(suffix)
            self._add(suffix, why, private=False)
            if FORMATS[suffix].private:
                self._add(suffix, why, private=True)
        self.addSeparator()
        self.addAction(tr("Everything, into a folder…")).triggered.connect(self.all_chosen)

    def _add(self, suffix: str, why: str, *, private: bool) -> None:
        name = kind_name(suffix, private=private)
        detail = _PRIVATE_DETAIL if private else _DETAILS.get(suffix, "")
        told = self.private_chosen if private else self.chosen
        action = self.addAction(f"{name} – {why}" if why else f"{name}…")
        action.setData(suffix)
        action.setEnabled(not why)
        action.setToolTip(tr(detail) if detail else "")
        action.triggered.connect(lambda _on=False: told.emit(suffix))
