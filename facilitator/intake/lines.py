# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Plain text with one note per line becomes a session of loose notes."""

from __future__ import annotations

import re

from facilitator.domain.errors import Unreadable
from facilitator.domain.ids import new_id
from facilitator.domain.records import Note, Session
from facilitator.domain.text import NOTE_LIMIT, clean, left_out
from facilitator.intake.imported import Imported
from facilitator.intake.limits import within_limit

_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")


def read_lines(text: str, *, title: str, language: str) -> Imported:
    """A session from lines; empty ones are skipped and counted.

    Unreadable: "import.line_too_long" with `line`, `length`, `limit`; "import.too_many_notes";
    "import.no_notes".
    """
    session = Session(new_id(), title=title, language=language, status="done")
    notes: list[Note] = []
    unshown = lines = 0
    for line, words in enumerate(_ENDS.split(text), start=1):
        lines = line
        said = clean(words)
        if len(said) > NOTE_LIMIT:
            raise Unreadable("import.line_too_long", line=line, length=len(said), limit=NOTE_LIMIT)
        unshown += left_out(words.lstrip("\ufeff"))
        if said:
            notes.append(Note(new_id(), session.id, said, float(len(notes) + 1)))
            within_limit(len(notes))
    if not notes:
        raise Unreadable("import.no_notes")
    after_the_last = 1 if _ends_with_a_line_end(text) else 0
    return Imported(
        session,
        tuple(notes),
        notes=len(notes),
        skipped=lines - len(notes) - after_the_last,
        left_out=unshown,
    )


def _ends_with_a_line_end(text: str) -> bool:
    return bool(_ENDS.match(text[-1:]))
