# SPDX-FileCopyrightText: 2026 The Facilitator founders
# SPDX-License-Identifier: EUPL-1.2
"""Reading our own session file: what was written comes out equal, anything else is a sentence."""

from __future__ import annotations

import contextlib
import json
import random
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator import resources
from facilitator.domain.change import fields_of
from facilitator.domain.edits.parcels import unpack
from facilitator.domain.errors import Unreadable
from facilitator.domain.ids import new_id
from facilitator.domain.parcels import Parcel, pack
from facilitator.domain.records import Note, Session, Voice, record_of
from facilitator.domain.session_format import KINDS_KEPT, NEWER, SCHEMA
from facilitator.domain.state import State
from facilitator.export.session_file import parcel_bytes
from facilitator.intake.demo import build_sample_library
from facilitator.intake.files import read_session_file
from facilitator.intake.imported import add_imported
from facilitator.intake.session_file import is_library, is_session_file, parcel_of, read_parcel
from facilitator.store.workspace import Workspace


def of_sample(name: str) -> Parcel:
    state = State()
    imported = read_session_file(resources.path("samples", f"sample_{name}.json"))
    state.apply(add_imported(state, imported))
    return pack(state, imported.session.id)


SAMPLE = of_sample("en")
DATA = parcel_bytes(SAMPLE)
CONTENT: dict[str, Any] = json.loads(DATA)


def put(folder: Path, data: bytes, name: str = "a.facilitator") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def changed(path: str, value: object) -> dict[str, Any]:
    """The sample with one value of it changed: "note 0 text"."""
    content = deepcopy(CONTENT)
    place: Any = content["records"]
    *way, last = [int(step) if step.isdigit() else step for step in path.split()]
    for step in way:
        place = place[step]
    place[last] = value
    return content


def test_every_session_of_the_samples_comes_out_equal(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path / "library.facilitator")
    build_sample_library(workspace)
    for session_id in list(workspace.state.sessions):
        with workspace.opened(session_id):
            parcel = pack(workspace.state, session_id, with_private=True)
        path = put(tmp_path, parcel_bytes(parcel))
        assert is_session_file(path)
        assert read_parcel(path) == parcel
    workspace.close()


def test_it_comes_into_a_library_and_the_file_agrees(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path / "library.facilitator")
    workspace.do(unpack(workspace.state, read_parcel(put(tmp_path, DATA))))
    workspace.close()
    workspace = Workspace.open(tmp_path / "library.facilitator")
    workspace.open_session(SAMPLE.session.id)
    assert pack(workspace.state, SAMPLE.session.id) == SAMPLE
    workspace.close()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_told_by_what_is_in_it(tmp_path: Path, encoding: str) -> None:
    path = put(tmp_path, DATA.decode().encode(encoding), "session.txt")
    assert is_session_file(path)
    assert not is_library(path)
    assert read_parcel(path) == SAMPLE


def test_a_library_is_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "library.facilitator"
    Workspace.open(path).close()
    assert is_library(path)
    assert not is_session_file(path)
    with pytest.raises(Unreadable) as caught:
        read_parcel(path)
    assert (caught.value.code, caught.value.details["path"]) == ("import.library", str(path))
    assert not is_session_file(tmp_path)
    assert not is_session_file(tmp_path / "\0")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ([], "import.not_a_session"),
        ({"schema": "session-sample/1"}, "import.not_a_session"),
        ({**CONTENT, "schema": "facilitator-session/2"}, "import.newer"),
        ({"schema": SCHEMA}, "import.mixed_up"),
        ({"schema": SCHEMA, "records": []}, "file.wrong_kind"),
        (changed("session", []), "import.mixed_up"),
        (changed("session 0 id", "mine"), "import.mixed_up"),
        (changed("session 0 id", None), "import.mixed_up"),
        (changed("session 0 id", new_id().upper()), "import.mixed_up"),
        (changed("note 0 id", CONTENT["records"]["note"][1]["id"]), "import.mixed_up"),
        (changed("note 0 session_id", new_id()), "import.mixed_up"),
        (changed("note 0 cluster_id", "over there"), "import.mixed_up"),
        (changed("note 0 text", 7), "file.wrong_kind"),
        (changed("note 0 text", "x" * 1_001), "file.too_long"),
        (changed("cluster 0 name", "x" * 301), "file.too_long"),
        (changed("note 0 heard", -1), "file.wrong_kind"),
        (changed("note 0 heard", True), "file.wrong_kind"),
        (changed("note 0 x", 1e300), "file.wrong_kind"),
        (changed("note 0 x", "left"), "file.wrong_kind"),
        (changed("note 0 starred", 1), "file.wrong_kind"),
        (changed("note 0 extra", []), "file.wrong_kind"),
        (changed("voice 0 number", 7), "file.wrong_kind"),
        (changed("decision 0 cluster_ids", "A"), "file.wrong_kind"),
        (changed("pulse 0 counts", [1, 2]), "file.wrong_kind"),
        (changed("participant 0 roles", ["x"] * 1_001), "file.wrong_kind"),
    ],
)
def test_what_does_not_fit_is_said(content: object, code: str) -> None:
    with pytest.raises(Unreadable) as caught:
        parcel_of(content)
    assert caught.value.code == code


def test_what_points_nowhere_points_nowhere() -> None:
    parcel = parcel_of(changed("note 0 cluster_id", new_id()))
    [note] = [part for part in parcel.parts if part.id == CONTENT["records"]["note"][0]["id"]]
    assert isinstance(note, Note)
    assert note.cluster_id is None
    assert parcel_of(changed("session 0 stage_id", new_id())).session.stage_id is None
    alone = parcel_of(changed("learning_group", []))
    assert (alone.group, alone.session.group_id) == (None, None)


def test_notes_without_words_are_left_out() -> None:
    parcel = parcel_of(changed("note 0 text", " \n"))
    assert len(parcel.parts) == len(SAMPLE.parts) - 1


def test_fields_and_kinds_that_are_not_known_go_through() -> None:
    content = changed("note 0 mood", {"calm": True})
    content["records"]["wish"] = [{"id": "w1", "text": "More light"}]
    content["records"]["note"][1]["fate"] = "sold"
    parcel = parcel_of(content)
    kept = {part.id: part.extra for part in parcel.parts if isinstance(part, Note)}
    first, second = (row["id"] for row in content["records"]["note"][:2])
    assert kept[first][NEWER] == {"mood": {"calm": True}}
    assert kept[second][NEWER] == {"fate": "sold"}
    assert parcel.session.extra[KINDS_KEPT] == {"wish": [{"id": "w1", "text": "More light"}]}
    again = json.loads(parcel_bytes(parcel))
    assert again["records"]["wish"] == content["records"]["wish"]
    assert parcel_of(again) == parcel


def test_what_is_missing_has_its_usual_value() -> None:
    session_id, key = new_id(), new_id()
    records = {"session": [{"id": session_id}], "voice": [{"id": key, "session_id": session_id}]}
    parcel = parcel_of({"schema": SCHEMA, "records": records})
    assert parcel == Parcel(Session(session_id), None, (Voice(key, session_id),))


def test_odd_numbers_and_moments_become_harmless() -> None:
    text = DATA.decode().replace('"extra": {"id": "n01"}', '"extra": {"far": 1e999}', 1)
    content = json.loads(text)
    [session] = content["records"]["session"]
    session |= {"stage_since": "yesterday", "printed_at": "0001-01-01T00:00:00+00:00"}
    parcel = parcel_of(content)
    assert (parcel.session.stage_since, parcel.session.printed_at) == ("", "")
    json.dumps([fields_of(part) for part in parcel.parts], allow_nan=False)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from([SAMPLE.session.id, "2026-11-26T12:00:00+00:00"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=6,
)


@settings(max_examples=300, deadline=None)
@given(seed=st.integers(0, 10_000), value=JSON, times=st.integers(1, 3))
def test_any_value_anywhere_is_a_parcel_or_a_sentence(seed: int, value: Any, times: int) -> None:
    content, dice = deepcopy(CONTENT), random.Random(seed)
    for _ in range(times):
        kind = dice.choice(list(content["records"]))
        rows = content["records"][kind]
        if not isinstance(rows, list) or not rows or not isinstance(rows[0], dict):
            continue
        row = dice.choice([row for row in rows if isinstance(row, dict)])
        target = dice.choice([*row, "unheard of"])
        if dice.random() < 0.1:
            content["records"][kind] = value
        elif dice.random() < 0.1:
            rows.append(value)
        else:
            row[target] = value
    with contextlib.suppress(Unreadable):
        holds_together(parcel_of(content))


@settings(max_examples=150, deadline=None)
@given(
    data=st.one_of(
        st.binary(),
        st.binary().map(lambda tail: DATA[:2_000] + tail),
        st.integers(0, len(DATA)).map(lambda end: DATA[:end]),
        st.tuples(st.integers(0, len(DATA) - 1), st.binary(min_size=1, max_size=3)).map(
            lambda part: DATA[: part[0]] + part[1] + DATA[part[0] + len(part[1]) :]
        ),
    )
)
def test_any_bytes_are_a_parcel_or_a_sentence(data: bytes, tmp_path_factory: Any) -> None:
    path = put(tmp_path_factory.getbasetemp(), data)
    is_session_file(path)
    with contextlib.suppress(Unreadable):
        holds_together(read_parcel(path))


def holds_together(parcel: Parcel) -> None:
    """A library can hold what was read: a state of it, a journal, and SQLite's text."""
    state = State()
    state.apply(unpack(state, parcel))
    for part in (parcel.session, *parcel.parts):
        fields = json.loads(json.dumps(fields_of(part), allow_nan=False))
        assert record_of(part.kind, fields) == part
        json.dumps(fields, ensure_ascii=False).encode()


def test_what_is_too_deep_or_too_much(tmp_path: Path) -> None:
    deep = b'{"schema": "' + SCHEMA.encode() + b'", "records": ' + b"[" * 100_000
    with pytest.raises(Unreadable, match=r"import\.(too_deep|cut_off)"):
        read_parcel(put(tmp_path, deep))
    many = b'{"schema": "' + SCHEMA.encode() + b'", "records": [' + b"{}," * 1_100_000 + b"{}]}"
    with pytest.raises(Unreadable, match="too_many_parts"):
        read_parcel(put(tmp_path, many))


def test_a_session_as_large_as_one_may_be(tmp_path: Path) -> None:
    session = Session(new_id())
    notes = tuple(
        Note(new_id(), session.id, f"Note number {n} says as much as most notes do", float(n))
        for n in range(20_000)
    )
    parcel = Parcel(session, None, notes)
    assert read_parcel(put(tmp_path, parcel_bytes(parcel))) == parcel
