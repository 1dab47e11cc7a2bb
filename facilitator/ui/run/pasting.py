# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What becomes of a text that is too much for one line: a note per line, and no word is lost.

Only where a line is longer than a note can be, it is asked first. `as_one` keeps lines together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.errors import KnownError
from facilitator.domain.pieces import pieces
from facilitator.domain.text import NOTE_LIMIT, clean
from facilitator.ui.texts import locale, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from facilitator.ui.run.capture_bar import CaptureBar
    from facilitator.ui.run.question_bar import Answer

MOST = 1_000  # notes that are added at once


class Pasting:
    """Adds lines at once, to be taken back in one step; asks over the bar where lines are cut."""

    def __init__(self, bar: CaptureBar) -> None:
        self._bar = bar
        self.elsewhere: Callable[[str], bool] = lambda _text: False  # takes what is a table

    def take(self, text: str) -> None:
        """A text was pasted that does not fit the line."""
        found = pieces(text)
        if not self._bar.earlier.note_id and self.elsewhere(text):
            return
        if self._bar.earlier.note_id:
            self.as_one(text)
        elif 1 < len(found) <= MOST and len(found) == _lines(text):
            self._add(found)
        else:
            self._ask(text, found)

    def as_one(self, text: str) -> None:
        """The text goes into the line with its line ends, if that is room enough."""
        whole, bar = clean(text), self._bar
        if len(whole) <= NOTE_LIMIT - len(bar.edit.line()):
            bar.edit.insertPlainText(whole)
        else:
            self._ask(text, pieces(text))

    def _ask(self, text: str, found: list[str]) -> None:
        bar = self._bar
        if len(found) > MOST:
            words = tr(
                "This text makes {count} notes, more than can be pasted at once. "
                "Save it as a file and import that."
            )
            bar.said.emit(words.format(count=locale().toString(len(found))), False)
            return
        answers: list[Answer] = [
            (tr("%n note(s)", n=len(found)), lambda: self._add(found)),
            (tr("Cancel"), bar.focus_bar),
        ]
        bar.question.ask(_question(clean(text), len(found)), answers)

    def _add(self, found: list[str]) -> None:
        try:
            self._bar.capture.add_many(found)
        except KnownError as problem:
            self._bar.show_problem(problem)
            # The text is not in the bar, so it is asked about rather than lost.
            self._ask("\n".join(found), found)
            return
        self._bar.show_saved()
        self._bar.said.emit(tr("%n note(s) added", n=len(found)), True)


def _question(whole: str, count: int) -> str:
    if count > 1 and count == _lines(whole):
        return tr("%n line(s):", n=count)
    words = tr("{characters} characters; a note holds {limit}:")
    numbers = locale().toString(len(whole)), locale().toString(NOTE_LIMIT)
    return words.format(characters=numbers[0], limit=numbers[1])


def _lines(text: str) -> int:
    return sum(1 for line in clean(text).split("\n") if line.strip())
