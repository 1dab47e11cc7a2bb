# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""What the writer and the reader of our own session file agree on.

    {"schema": "facilitator-session/1", "program": …, "library": 5, "private": false,
     "records": {"learning_group": [one or none], "session": [one], "note": [{…}, …], …}}

A field that the reader does not know is kept in the record's `extra` under `NEWER`, a kind of
record that it does not know in the `extra` of the session under `KINDS_KEPT`; the writer puts both
back where they stood. So a session may go through an older program and back. What an older program
could not read rightly gets the next number of the schema.
"""

from __future__ import annotations

FAMILY = "facilitator-session/"
SCHEMA = f"{FAMILY}1"
LIBRARY = 5  # the version of the tables whose fields these are; a test holds it to the store
NEWER = "newer"
KINDS_KEPT = "newer_kinds"
