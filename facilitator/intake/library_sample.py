# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""The format `library-sample/1`: learning groups with many sessions, each as in a sample file.

    {"schema": "library-sample/1", "lang": "en",
     "groups": [{"name": "…", "purpose": "…", "sessions": [{…session-sample/1…}, …]}, …]}

A group without a name holds the sessions that are in no learning group.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from facilitator.domain.errors import Unreadable
from facilitator.domain.fields import Fields
from facilitator.intake.sample import read_sample

if TYPE_CHECKING:
    from facilitator.intake.imported import Imported

SCHEMA = "library-sample/1"
MOST_SESSIONS = 500


def read_library_sample(content: object) -> tuple[Imported, ...]:
    """Every session of the file, in its order.

    Unreadable: as `read_sample`, "import.no_sessions", "import.too_many_sessions".
    """
    file = Fields(content)
    lang = file.line("lang") or "en"
    found: list[Imported] = []
    for group in file.each("groups"):
        name = group.line("name")
        for number, part in enumerate(group.each("sessions"), start=1):
            if len(found) == MOST_SESSIONS:
                raise Unreadable("import.too_many_sessions", limit=MOST_SESSIONS)
            found.append(_session(part, name, number=number, lang=lang))
    if not found:
        raise Unreadable("import.no_sessions")
    return tuple(found)


def _session(part: Fields, group_name: str, *, number: int, lang: str) -> Imported:
    values = {"lang": lang, **part.everything()}
    inner = Fields(values).part("session").everything()
    values["session"] = {"session_number": number, **inner}
    read = read_sample(values)
    return replace(read, group_name=group_name)
