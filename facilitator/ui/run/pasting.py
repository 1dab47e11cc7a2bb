# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What becomes of a text that is too much for one line: it is asked, and no word is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.domain.errors import KnownError
from facilitator.domain.pieces import pieces
from facilitator.domain.text import NOTE_LIMIT, clean
from facilitator.ui.texts import locale, tr

if TYPE_CHECKING:
    from facilitator.ui.run.capture_bar import CaptureBar
    from facilitator.ui.run.question_bar import Answer

MOST = 1_000  # notes that are added at once


class Pasting:
    """Asks over the bar: so many notes, one note if it fits, or nothing."""

    def __init__(self, bar: CaptureBar) -> None:
        self._bar = bar

    def ask(self, text: str) -> None:
        """A text was pasted that does not fit the line."""
        found = pieces(text)
        bar = self._bar
        if len(found) > MOST:
            words = tr(
                "This text makes {count} notes, more than can be pasted at once. "
                "Save it as a file and import that."
            )
            bar.said.emit(words.format(count=locale().toString(len(found))), False)
            return
        whole = clean(text)
        answers: list[Answer] = [(tr("%n note(s)", n=len(found)), lambda: self._add(found))]
        if len(whole) <= NOTE_LIMIT - len(bar.edit.line()):
            answers.append((tr("One note"), lambda: bar.edit.insertPlainText(whole)))
        answers.append((tr("Cancel"), bar.focus_bar))
        bar.question.ask(_question(whole, len(found)), answers)

    def _add(self, found: list[str]) -> None:
        try:
            self._bar.capture.add_many(found)
        except KnownError as problem:
            self._bar.show_problem(problem)
            # The text is not in the bar, so it is asked again rather than lost.
            self.ask("\n".join(found))
            return
        self._bar.show_saved()
        self._bar.said.emit(tr("%n note(s) added", n=len(found)), True)


def _question(whole: str, count: int) -> str:
    lines = sum(1 for line in whole.split("\n") if line.strip())
    if lines == count:
        return tr("%n line(s):", n=lines)
    words = tr("{characters} characters; a note holds {limit}:")
    numbers = locale().toString(len(whole)), locale().toString(NOTE_LIMIT)
    return words.format(characters=numbers[0], limit=numbers[1])
