# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""A session file of ours on the command line: to another laptop, and back with what is new."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from facilitator import resources
from facilitator.domain import edits
from facilitator.domain.ids import new_id
from facilitator.domain.parcels import Parcel, pack
from facilitator.domain.records import Note
from facilitator.export.session_file import parcel_bytes
from facilitator.intake.session_file import read_parcel
from facilitator.store.workspace import Workspace

if TYPE_CHECKING:
    from tests.cli.conftest import Type


@pytest.fixture
def file(run: Type, library: Path, tmp_path: Path) -> Path:
    """A sample session, saved from its library."""
    run("import", resources.path("samples", "sample_nl.json"), "--library", library)
    with_sample = Workspace.open(library)
    [key] = with_sample.state.sessions
    with with_sample.opened(key):
        parcel = pack(with_sample.state, key)
    with_sample.close()
    return saved(tmp_path, parcel)


def saved(folder: Path, parcel: Parcel) -> Path:
    path = folder / "session.facilitator"
    path.write_bytes(parcel_bytes(parcel))
    return path


def shown(run: Type, key: str, library: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads(run("show", key, "--json", "--library", library).out)
    return found


def test_another_laptop_has_the_same_session(run: Type, file: Path, library: Path) -> None:
    other = library.with_name("other.facilitator")
    answer = run("import", file, "--library", other)
    assert (answer.code, answer.err) == (0, "")
    key = answer.out.strip()
    assert key == read_parcel(file).session.id
    assert shown(run, key, other) == shown(run, key, library)
    assert run("check", "--library", other).code == 0


def test_what_is_new_is_added_once(run: Type, file: Path, library: Path) -> None:
    parcel = read_parcel(file)
    said = next(part.text for part in parcel.parts if isinstance(part, Note))
    new = [Note(new_id(), parcel.session.id, text) for text in (said + "!", "Eerst bellen")]
    file = saved(file.parent, replace(parcel, parts=(*parcel.parts, *new)))
    answer = run("import", file, "--library", library)
    assert answer.out.strip() == parcel.session.id
    words = "2 notes added, 1 of them like notes that are here already; nothing was removed."
    assert answer.err.strip() == words
    again = run("import", file, "--library", library)
    assert "nothing was changed" in again.err
    assert len(shown(run, parcel.session.id, library)["notes"]) == 50  # type: ignore[arg-type]


def test_a_group_and_a_title_of_ones_own(run: Type, file: Path, library: Path) -> None:
    other = library.with_name("other.facilitator")
    words = ["import", file, "--group", "Buren", "--title", "Nog eens", "--library", other]
    run(*words)
    rows = json.loads(run("sessions", "--json", "--library", other).out)
    assert [(row["group"], row["title"]) for row in rows] == [("Buren", "Nog eens")]


def test_ids_of_another_session_are_not_mixed_in(run: Type, file: Path, library: Path) -> None:
    parcel = read_parcel(file)
    run("import", resources.path("samples", "sample_sv.json"), "--library", library)
    workspace = Workspace.open(library)
    [other] = [key for key in workspace.state.sessions if key != parcel.session.id]
    with workspace.opened(other):
        taken = workspace.state.notes_of(other)[0]
    assert workspace.holds(edits.add_session(parcel.session))
    workspace.close()
    foreign = replace(taken, session_id=parcel.session.id, cluster_id=None, stage_id=None)
    foreign = replace(foreign, voice_id=None, author_id=None, also_id=None)
    file = saved(file.parent, replace(parcel, parts=(*parcel.parts, foreign)))
    answer = run("import", file, "--library", library)
    assert (answer.code, "does not fit together" in answer.err) == (2, True)
    fresh = replace(parcel.session, id=new_id())
    parts = (replace(foreign, session_id=fresh.id),)
    answer = run("import", saved(file.parent, Parcel(fresh, None, parts)), "--library", library)
    assert answer.code == 0
    assert answer.out.strip() != fresh.id
    assert run("check", "--library", library).code == 0


def test_a_library_is_no_session(run: Type, file: Path, library: Path, tmp_path: Path) -> None:
    answer = run("import", library, "--library", tmp_path / "third.facilitator")
    assert (answer.code, "a whole library" in answer.err) == (2, True)
    answer = run("sessions", "--library", file)
    assert (answer.code, "one session, not a library" in answer.err) == (2, True)
