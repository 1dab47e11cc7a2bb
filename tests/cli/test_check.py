# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Whether a library is sound, in words."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import sqlcipher3.dbapi2 as driver

if TYPE_CHECKING:
    from tests.cli.conftest import Type


def test_a_sound_library(run: Type, session: str, library: Path) -> None:
    del session
    before = library.read_bytes()
    answer = run("check", "--library", library)
    assert (answer.code, answer.err) == (0, "")
    assert "  2 notes" in answer.lines
    assert "  1 session" in answer.lines
    assert answer.lines[-1].endswith("are sound.")
    assert library.read_bytes() == before


def test_a_library_that_somebody_changed_by_hand(run: Type, session: str, library: Path) -> None:
    del session
    db = driver.connect(str(library))
    db.execute("UPDATE note SET text = 'other words' WHERE text = 'first'")
    db.commit()
    db.close()
    answer = run("check", "--library", library)
    assert (answer.code, answer.err.count("\n")) == (2, 1)
    assert answer.err == "The journal does not tell what the tables hold (note: 1).\n"
    assert answer.lines[-1].strip().startswith("The search does not know")
